import js from "@eslint/js";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";

/** Refuses imports in the files named; `rules` is a list of [regular expression over the import's text, why]. */
function imports(files, ...rules) {
  const patterns = rules.map(([regex, message]) => ({ regex, message }));
  return { files, rules: { "no-restricted-imports": ["error", { patterns }] } };
}

// The exact check, over resolved paths and cycles, is test/project/imports.test.ts; this is the same in the editor.
const noClient = ["(^|/)client/", "The server and the shared rules know nothing of the client."];
const noServer = ["(^|/)server/", "The client and the shared rules know nothing of the server."];
const noTest = ["(^|/)test/", "What ships does not know the tests."];
const noLog = ["(^|/)log/", "Only server/days and the composition root know the log."];

const room = (name) => [`${name}/**/*.ts`, `${name}/**/*.svelte`];

export default ts.config(
  { ignores: ["dist/", "data/", "gallery/", "coverage/", "tools/canary/"] },
  js.configs.recommended,
  ts.configs.recommended,
  svelte.configs.recommended,
  svelte.configs.prettier,
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      eqeqeq: "error",
      "no-undef": "off", // the type checker knows better
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { parser: ts.parser }, globals: globals.browser },
    rules: {
      "svelte/no-at-html-tags": "error",
      "prefer-const": "off",
      "svelte/prefer-const": "error",
    },
  },
  { files: ["**/*.mjs", "*.config.js"], languageOptions: { globals: globals.node } },

  imports(
    room("shared"),
    ["^(?!zod/mini$|\\.\\.?/)", "Shared imports only zod/mini and itself."],
    noClient,
    noServer,
    noTest,
  ),
  imports(room("client"), ["^node:", "This runs in a browser."], noServer, noTest),
  imports(room("client/src/screens"), ["^node:", "This runs in a browser."], noServer, noTest, [
    "(^|/)screens/|^\\.\\./(join|phone|projector|moderator|programmeTeam|record)/",
    "A screen never imports another screen: move what both need to parts.",
  ]),
  imports(room("client/src/parts"), ["^node:", "This runs in a browser."], noServer, noTest, [
    "(^|/)(session|screens)/|(^|/)shared/domain/",
    "Parts know nothing of the day.",
  ]),
  imports(room("server"), noClient, noTest),
  imports(room("server/days"), noClient, noTest, [
    "(^|/)log/(?!eventLog\\.ts$)|^\\.\\./(?!log/|\\.\\./shared/)",
    "A live day knows only the promise of the log (log/eventLog.ts).",
  ]),
  imports([...room("server/realtime"), ...room("server/http")], noClient, noTest, noLog),

  {
    files: ["shared/domain/**"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...["crypto", "performance", "process", "globalThis", "fetch"].map((name) => ({
          name,
          message: "Time, ids and chance enter the rules of the day as arguments.",
        })),
        ...["setTimeout", "setInterval", "setImmediate", "queueMicrotask", "console"].map((name) => ({
          name,
          message: "The rules of the day are pure functions.",
        })),
      ],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "Chance enters the rules of the day as an argument." },
      ],
      // Of Date only what is a pure function of its argument: `new Date(utcMs).toISOString()`.
      "no-restricted-syntax": [
        "error",
        {
          selector:
            "Identifier[name='Date']:not(MemberExpression[property.name='toISOString'] > NewExpression[arguments.length=1][arguments.0.type='Identifier'] > Identifier.callee)",
          message:
            "Time enters the rules of the day as an argument; new Date(utcMs).toISOString() writes it.",
        },
      ],
    },
  },
);

import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { root, sourceFiles } from "./sourceFiles.ts";

const id = "[A-Z]{1,2}\\d+";

/** The ids of the rules: lines of SPEC.md that read `- **R12** sentence. Source: ...`. */
function rulesIn(spec: string): string[] {
  return [...spec.matchAll(new RegExp(`^- \\*\\*(${id})\\*\\*`, "gm"))].map(([, rule]) => rule!);
}

/** The ids that open test titles: `[R12] ...`, or several, `[R12] [R13] ...`. */
function titledIn(source: string): string[] {
  const titles = source.matchAll(new RegExp(`["'\`]((?:\\[${id}\\] ?)+)`, "g"));
  return [...titles].flatMap(([, ids]) => [...ids!.matchAll(new RegExp(id, "g"))].map(([rule]) => rule));
}

const spec = existsSync(`${root}SPEC.md`) ? readFileSync(`${root}SPEC.md`, "utf8") : "";
const rules = rulesIn(spec);
const tests = sourceFiles("test").filter(
  (file) => file.endsWith(".test.ts") && !file.startsWith("test/project/"),
);
const titled = new Map(tests.map((file) => [file, titledIn(readFileSync(root + file, "utf8"))]));

describe("SPEC.md and the tests", () => {
  test("no id stands for two rules", () => {
    expect(rules.filter((rule, index) => rules.indexOf(rule) !== index)).toEqual([]);
  });

  test("every rule has a test whose title starts with its id", () => {
    const tested = new Set([...titled.values()].flat());
    expect(rules.filter((rule) => !tested.has(rule))).toEqual([]);
  });

  test("every id in a test title is a rule", () => {
    const unknown = [...titled].flatMap(([file, ids]) =>
      ids.filter((rule) => !rules.includes(rule)).map((rule) => `${file} [${rule}]`),
    );
    expect(unknown).toEqual([]);
  });
});

describe("how ids are read", () => {
  test("rules are the list items of SPEC.md that open with an id", () => {
    expect(rulesIn("# Rules\n- **R1** One. Source: s\n- **AB12** Two, see **R9**.\ntext **R3**")).toEqual([
      "R1",
      "AB12",
    ]);
  });

  test("a title may open with more ids", () => {
    expect(titledIn('test("[R1] [J2] both", f); test(`[R3] ${x}`); it("not [R4]")')).toEqual([
      "R1",
      "J2",
      "R3",
    ]);
  });
});

/**
 * Keeps a theme readable, whatever somebody uploaded: which pairs of colours stand on each other, how far apart they
 * must be, and the colour that is nearest to the wished one and far enough. Pure. Source: WCAG 2.2 (1.4.3, 1.4.11);
 * ux.md "Projector" (7:1).
 */
import { contrast, mixed } from "./colour.ts";
import type { Theme, ThemeToken } from "./themeTokens.ts";

export type ColourToken = Exclude<ThemeToken, "radius">;

/** A pair that is harder to read than it may be; `on` is a colour of ours where no theme sets it. */
export interface Faint {
  readonly text: ColourToken;
  readonly on: ColourToken | "fixed";
  readonly ratio: number;
  readonly least: number;
}

/** A colour that was moved until it reads: `from` is what was wished, or what we usually have. */
export interface Corrected {
  readonly token: ColourToken;
  readonly from: string;
  readonly to: string;
}

/** What tokens.css has where a theme says nothing. */
const usual: Readonly<Record<ColourToken, string>> = {
  paper: "#fbf9f4",
  surface: "#ffffff",
  sunken: "#f3efe6",
  ink: "#16243a",
  "ink-soft": "#46566d",
  line: "#d9d3c5",
  "line-strong": "#8b8678",
  accent: "#0b6b66",
  "accent-strong": "#084f4b",
  "accent-tint": "#dcefed",
  "on-accent": "#ffffff",
  focus: "#1f4fd8",
};

/** Of tokens.css, and set by no theme: the words of answers, and the same in their strong shade. */
const ANSWERS = ["#0b6b66", "#7a4f00", "#9c1638", "#4b3a86"];
const STRONG_ANSWERS = ["#063f3c", "#5f3d00", "#6d0c25", "#3c2d70"];
/** The papers of notes and the darker tints of the map, on which ink stands. */
const UNDER_INK = ["#ffe9a8", "#cdebd3", "#cfe3f7", "#f6d8d3", "#dda187", "#c8a7b0", "#a7b0cb", "#91bef7"];
/** The tints under answers. */
const TINTS = ["#fff0cc", "#fbe4e9", "#e9e4f8"];
/** What stands on ink, and on the strong accent. */
const ON_INK = ["#dfe6ef", "#a9dcd6", "#8fd9c4", "#ffd166", "#ffb3c1", "#ffe3a0"];
const ON_STRONG = ["#ffffff", "#dfe6ef", "#a9dcd6"];

interface Rule {
  readonly token: ColourToken;
  readonly on: readonly (ColourToken | readonly string[])[];
  readonly least: number;
}

/** In the order in which they are mended: first the grounds, then what stands on them. Black or white always does. */
const rules: readonly (readonly [token: ColourToken, towards: string, ...Omit<Rule, "token">[]])[] = [
  ["paper", "#ffffff", { on: [ANSWERS], least: 4.5 }, { on: [STRONG_ANSWERS], least: 7 }],
  ["surface", "#ffffff", { on: [ANSWERS], least: 4.5 }, { on: [STRONG_ANSWERS], least: 7 }],
  ["sunken", "#ffffff", { on: [ANSWERS], least: 4.5 }],
  ["accent-tint", "#ffffff", { on: [ANSWERS], least: 4.5 }],
  [
    "ink",
    "#000000",
    { on: ["paper", "surface", UNDER_INK], least: 7 },
    { on: ["sunken", "accent-tint", TINTS, ON_INK], least: 4.5 },
  ],
  [
    "ink-soft",
    "#000000",
    { on: ["paper", "surface"], least: 7 },
    { on: ["sunken", "accent-tint", TINTS], least: 4.5 },
  ],
  ["accent", "#000000", { on: ["paper", "surface", "sunken", "accent-tint"], least: 4.5 }],
  [
    "accent-strong",
    "#000000",
    { on: ["paper", "surface"], least: 7 },
    { on: ["sunken", "accent-tint", ON_STRONG], least: 4.5 },
  ],
  ["on-accent", "#ffffff", { on: ["accent", "accent-strong"], least: 4.5 }],
  ["line-strong", "#000000", { on: ["paper", "surface", "sunken"], least: 3 }],
  ["focus", "#000000", { on: ["paper", "surface", "sunken"], least: 3 }],
];

/** The pairs in this theme that are harder to read than they may be, the worst of each token. */
export function faintIn(theme: Theme): Faint[] {
  const colours = coloursOf(theme);
  return rules.flatMap(([token, , ...asked]) => {
    const found = asked.flatMap(({ on, least }) =>
      on.flatMap((each) => faintOn(colours, token, each, least)),
    );
    return found.sort((a, b) => a.ratio / a.least - b.ratio / b.least).slice(0, 1);
  });
}

/**
 * This theme with every colour that reads too hard moved towards black or white, just far enough. What the theme leaves
 * out is added where our own colour does not read on its grounds. A theme that reads is answered as it is.
 */
export function legible(theme: Theme): { readonly theme: Theme; readonly corrected: readonly Corrected[] } {
  const colours = coloursOf(theme);
  const corrected: Corrected[] = [];
  for (const [token, towards, ...asked] of rules) {
    const from = colours[token];
    const reads = (colour: string) =>
      asked.every(({ on, least }) =>
        on.every((each) => faintOn({ ...colours, [token]: colour }, token, each, least).length === 0),
      );
    // What is far from a light colour is dark: a button with dark words on a dark ground gets white ones.
    let to = from;
    for (let step = 1; step <= STEPS && !reads(to); step += 1) to = mixed(from, towards, step / STEPS);
    if (to === from) continue;
    colours[token] = to;
    corrected.push({ token, from, to });
  }
  if (corrected.length === 0) return { theme, corrected };
  const moved = new Map<ThemeToken, string>(corrected.map(({ token, to }) => [token, to]));
  const kept = theme.map((each) => ({ ...each, value: moved.get(each.token) ?? each.value }));
  const added = corrected
    .filter(({ token }) => !theme.some((each) => each.token === token))
    .map(({ token, to }) => ({ token, value: to }));
  return { theme: [...kept, ...added], corrected };
}

const STEPS = 50;

function faintOn(
  colours: Readonly<Record<ColourToken, string>>,
  text: ColourToken,
  on: ColourToken | readonly string[],
  least: number,
): Faint[] {
  const others = typeof on === "string" ? [colours[on]] : on;
  const ratio = Math.min(...others.map((other) => contrast(colours[text], other)));
  const named = typeof on === "string" ? on : ("fixed" as const);
  return ratio < least ? [{ text, on: named, ratio: Math.floor(ratio * 10) / 10, least }] : [];
}

function coloursOf(theme: Theme): Record<ColourToken, string> {
  const colours = { ...usual };
  for (const { token, value } of theme) if (token !== "radius") colours[token] = value;
  return colours;
}

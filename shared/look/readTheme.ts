/**
 * Reads an NL Design System token file: JSON (style-dictionary, design tokens) or CSS custom properties. Only what says
 * the same as one of our own properties is taken, as an opaque colour or a length; all else is told by name and left.
 */
import { mixed, opaqueColour } from "./colour.ts";
import { faintIn, legible } from "./legible.ts";
import type { Corrected, Faint } from "./legible.ts";
import { themeTokens } from "./themeTokens.ts";
import type { Theme, ThemeToken } from "./themeTokens.ts";

/** Tokens of NL Design System (Utrecht components and the common ones), by ours. The first that a file has counts. */
const designSystemNames: Readonly<Record<ThemeToken, readonly string[]>> = {
  paper: ["utrecht-document-background-color", "utrecht-page-background-color"],
  surface: ["utrecht-surface-background-color", "utrecht-form-control-background-color"],
  sunken: ["utrecht-table-row-alternate-even-background-color", "utrecht-page-header-background-color"],
  ink: ["utrecht-document-color", "utrecht-heading-1-color"],
  "ink-soft": ["utrecht-form-field-description-color"],
  line: ["utrecht-separator-color"],
  "line-strong": ["utrecht-form-control-border-color", "utrecht-textbox-border-color"],
  accent: ["utrecht-button-primary-action-background-color", "nl-button-primary-background-color"],
  "accent-strong": ["utrecht-link-color", "nl-link-color"],
  "accent-tint": ["utrecht-button-primary-action-focus-background-color"],
  "on-accent": ["utrecht-button-primary-action-color", "nl-button-primary-color"],
  focus: ["utrecht-focus-outline-color", "utrecht-focus-ring-color"],
  radius: ["utrecht-button-border-radius", "nl-button-border-radius"],
};

export const MOST_THEME_BYTES = 1_000_000;
const MOST_TOKENS = 20_000;

export interface ReadTheme {
  readonly theme: Theme;
  /** What was taken: the token in the file, ours, and the value. */
  readonly taken: readonly { readonly from: string; readonly token: ThemeToken; readonly value: string }[];
  /** Tokens that say something of ours with a value that cannot be used. */
  readonly wrong: readonly { readonly from: string; readonly value: string }[];
  /** How many there are beside those, with the first of them by name. */
  readonly left: { readonly count: number; readonly names: readonly string[] };
  /** Pairs that are harder to read in the file than they may be. */
  readonly faint: readonly Faint[];
  /** The colours that were moved for it: `theme` has them as they read. */
  readonly corrected: readonly Corrected[];
}

/** The theme in this file; undefined where it is neither JSON nor CSS with tokens in it. */
export function readTheme(file: string): ReadTheme | undefined {
  if (file.length > MOST_THEME_BYTES) return undefined;
  const found = file.trimStart().startsWith("{") ? fromJson(file) : fromCss(file);
  if (!found || found.size === 0) return undefined;
  const taken: ReadTheme["taken"][number][] = [];
  const wrong: ReadTheme["wrong"][number][] = [];
  const used = new Set<string>();
  for (const token of themeTokens) {
    for (const name of [`bd-${token}`, ...designSystemNames[token]]) {
      const raw = found.get(name);
      if (raw === undefined) continue;
      used.add(name);
      if (taken.some((each) => each.token === token)) continue;
      const value = usable(token, resolved(raw, found));
      if (value === undefined) wrong.push({ from: name, value: raw.slice(0, 80) });
      else taken.push({ from: name, token, value });
    }
  }
  const names = [...found.keys()].filter((name) => !used.has(name));
  const wished = withShades(taken.map(({ token, value }) => ({ token, value })));
  const { theme, corrected } = legible(wished);
  return {
    theme,
    taken,
    wrong,
    left: { count: names.length, names: names.slice(0, 30) },
    faint: faintIn(wished),
    corrected,
  };
}

function usable(token: ThemeToken, value: string): string | undefined {
  if (token !== "radius") return opaqueColour(value);
  const length = /^(\d{1,2}(?:\.\d{1,4})?)(px|rem)$/.exec(value.trim());
  if (value.trim() === "0") return "0px";
  const most = length?.[2] === "rem" ? 1.5 : 24;
  return length && Number(length[1]) <= most ? value.trim() : undefined;
}

/** Who gives one accent only gets the darker and the lighter of the same colour. */
function withShades(theme: Theme): Theme {
  const has = (token: ThemeToken) => theme.find((each) => each.token === token)?.value;
  const accent = has("accent");
  if (!accent) return theme;
  return [
    ...theme,
    ...(has("accent-strong")
      ? []
      : [{ token: "accent-strong" as const, value: mixed(accent, "#000000", 0.28) }]),
    ...(has("accent-tint") ? [] : [{ token: "accent-tint" as const, value: mixed(accent, "#ffffff", 0.87) }]),
  ];
}

/** A value that only points at another token, as JSON (`{a.b}`) or CSS (`var(--a-b)`) does it. */
function resolved(raw: string, found: ReadonlyMap<string, string>, depth = 0): string {
  const alias = /^\{([\w.-]+)\}$|^var\(\s*--([\w-]+)\s*\)$/.exec(raw.trim());
  if (!alias || depth > 10) return raw;
  const next = found.get((alias[1]?.replace(/\.value$/, "").replaceAll(".", "-") ?? alias[2])!);
  return next === undefined ? raw : resolved(next, found, depth + 1);
}

function fromCss(file: string): Map<string, string> {
  const found = new Map<string, string>();
  const plain = file.replace(/\/\*[\s\S]*?\*\//g, " ");
  for (const [, name, value] of plain.matchAll(/--([a-zA-Z][\w-]{0,120})\s*:\s*([^;{}]{1,300})/g)) {
    if (found.size < MOST_TOKENS) found.set(name!, value!.trim());
  }
  return found;
}

function fromJson(file: string): Map<string, string> | undefined {
  let root: unknown;
  try {
    root = JSON.parse(file);
  } catch {
    return undefined;
  }
  const found = new Map<string, string>();
  const walk = (node: unknown, path: readonly string[]): void => {
    if (typeof node !== "object" || node === null || path.length > 20 || found.size >= MOST_TOKENS) return;
    const { value, $value } = node as { value?: unknown; $value?: unknown };
    const own = $value ?? value;
    if (typeof own === "string" || typeof own === "number") found.set(path.join("-"), String(own));
    else for (const [key, child] of Object.entries(node)) walk(child, [...path, key]);
  };
  walk(root, []);
  return found;
}

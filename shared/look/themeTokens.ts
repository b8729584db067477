/** Which of our custom properties a theme may set. */
import * as z from "zod/mini";

/** Without `--bd-`: the names in client/src/look/tokens.css. */
export const themeTokens = [
  "paper",
  "surface",
  "sunken",
  "ink",
  "ink-soft",
  "line",
  "line-strong",
  "accent",
  "accent-strong",
  "accent-tint",
  "on-accent",
  "focus",
  "radius",
] as const;
export type ThemeToken = (typeof themeTokens)[number];

/** One property of a theme: an opaque colour, or for the corners a length. Nothing else ever reaches a style sheet. */
export const themeValue = z.object({
  token: z.enum(themeTokens),
  value: z.string().check(z.regex(/^(#[0-9a-f]{6}|\d{1,2}(\.\d{1,4})?(px|rem))$/)),
});
export const theme = z.array(themeValue).check(z.maxLength(themeTokens.length));

export type Theme = z.infer<typeof theme>;

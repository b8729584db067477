import { legible } from "./legible.ts";
import { theme } from "./themeTokens.ts";
import type { Theme } from "./themeTokens.ts";

/** The theme as a style sheet; every value is checked again, and moved until it reads. Empty where there is none. */
export function themeCss(values: Theme): string {
  const checked = theme.safeParse(values);
  if (!checked.success || checked.data.length === 0) return "";
  const { theme: worn } = legible(checked.data);
  return `:root {\n${worn.map(({ token, value }) => `  --bd-${token}: ${value};`).join("\n")}\n}\n`;
}

import { theme } from "./themeTokens.ts";
import type { Theme } from "./themeTokens.ts";

/** The theme as a style sheet; every value is checked again. Empty where there is none. */
export function themeCss(values: Theme): string {
  const checked = theme.safeParse(values);
  if (!checked.success || checked.data.length === 0) return "";
  return `:root {\n${checked.data.map(({ token, value }) => `  --bd-${token}: ${value};`).join("\n")}\n}\n`;
}

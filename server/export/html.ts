/** The only way text becomes HTML in an export: what is put into the template arrives as text, never as markup. */

/** HTML that `html` made. Nothing that came from outside can be one. */
export class Markup {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  toString(): string {
    return this.#text;
  }
}

export type Content = string | number | Markup | null | undefined | false | readonly Content[];

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;",
};

/**
 * Markup from a template. Text and numbers are escaped, also inside quoted attributes; Markup stays as it is; lists
 * are joined; null, undefined and false are nothing. Attributes must be quoted; no value goes into script or style.
 */
export function html(template: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return new Markup(String.raw({ raw: template }, ...values.map(escaped)));
}

function escaped(content: Content): string {
  if (content === null || content === undefined || content === false) return "";
  if (content instanceof Markup) return content.toString();
  if (typeof content === "object") return content.map(escaped).join("");
  return String(content).replace(/[&<>"'`]/g, (character) => ENTITIES[character] ?? "");
}

/** Text as a string of CSS, quotes included: everything but plain letters and digits is written as its number. */
export function cssString(text: string): string {
  const safe = text.replace(/[^A-Za-z0-9]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `);
  return `"${safe}"`;
}

/** How words stand in the closing presentation as a file. */
import { typedWords } from "../../shared/domain/text.ts";
import { html } from "./html.ts";
import type { Content, Markup } from "./html.ts";
import type { RecordLanguage } from "./recordContext.ts";
import type { recordTextNl } from "./recordTextNl.ts";

export type Words = typeof recordTextNl;

/** Words of the day itself stay in its own language. */
export function own(language: RecordLanguage, words: string): Content {
  return language === "nl" ? words : html`<span lang="nl">${words}</span>`;
}

/** What a person typed; that it was erased where it was. */
export function typed(text: Words, words: string, language: RecordLanguage): Markup {
  const said = typedWords(words);
  if (said === null) return html`<em>${text.erased}</em>`;
  return language === "nl"
    ? html`<span dir="auto">${said}</span>`
    : html`<span dir="auto" lang="nl">${said}</span>`;
}

/** A calendar date has no time zone: read and written in UTC it stays the same date. */
export function dateText(locale: string, date: string): string {
  const day = { day: "numeric", month: "long", year: "numeric" } as const;
  return new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...day }).format(Date.parse(`${date}T00:00:00Z`));
}

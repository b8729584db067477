/** In which language a page that the server writes is, and how its addresses say so. */
import type { DaySetup } from "../../shared/domain/setup.ts";

export type PageLanguage = "nl" | "en";

/** The language in which the pages of this day begin. */
export function usualLanguage(setup: DaySetup): PageLanguage {
  return setup.language ?? "nl";
}

/** The language that a request asks for; that of the day where it asks for none. */
export function languageAsked(lang: unknown, setup: DaySetup | null | undefined): PageLanguage {
  if (lang === "en" || lang === "nl") return lang;
  return setup ? usualLanguage(setup) : "nl";
}

/** An address of a public page in a language: that in which the day begins needs no telling. */
export function inLanguage(path: string, language: PageLanguage, usual: PageLanguage, query = ""): string {
  const asked = new URLSearchParams();
  if (query !== "") asked.set("zoek", query);
  if (language !== usual) asked.set("lang", language);
  const text = asked.toString();
  return text === "" ? path : `${path}?${text}`;
}

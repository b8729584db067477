/** Times, dates and lists as people write them, in the language of now. Time zones are the day's, never the device's. */
import { language } from "./text.svelte.ts";

const locale = (): string => (language() === "nl" ? "nl-NL" : "en-GB");

/** The time of day of a UTC instant (ms): "14.28" in Dutch, "14:28" in English; with seconds "14.28.09". */
export function timeOfDay(at: number, timeZone: string, withSeconds = false): string {
  const text = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hour: "2-digit",
    minute: "2-digit",
    ...(withSeconds ? { second: "2-digit" } : {}),
    hourCycle: "h23",
  }).format(at);
  return ownSeparator(text);
}

/** A planned time "14:28" as it stands on screen: "14.28" in Dutch. */
export function plannedTime(time: string): string {
  return ownSeparator(time);
}

/** A calendar date "2023-03-28": "28 maart 2023". */
export function longDate(date: string): string {
  return dateText(date, { day: "numeric", month: "long", year: "numeric" });
}

/** A calendar date without its year: "28 maart". */
export function shortDate(date: string): string {
  return dateText(date, { day: "numeric", month: "long" });
}

/** "Utrecht, Flevoland en Zeeland". */
export function listText(items: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: "conjunction" }).format(items);
}

/** One of two words by number, with the number: plural(3, "post-it", "post-its") is "3 post-its". */
export function plural(n: number, one: string, more: string): string {
  return `${new Intl.NumberFormat(locale()).format(n)} ${new Intl.PluralRules(locale()).select(n) === "one" ? one : more}`;
}

/** A join code in two halves, as it is read out: "K7M 4QP". */
export function codeText(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`;
}

function ownSeparator(time: string): string {
  return language() === "nl" ? time.replaceAll(":", ".") : time;
}

function dateText(date: string, options: Intl.DateTimeFormatOptions): string {
  // A calendar date has no time zone: read and written in UTC it stays the same date.
  return new Intl.DateTimeFormat(locale(), { timeZone: "UTC", ...options }).format(
    Date.parse(`${date}T00:00:00Z`),
  );
}

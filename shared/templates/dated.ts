/** A setup for a day of its own: under this title, on this date, with everything that follows from it. */
import type { DaySetup } from "../domain/setup.ts";

/** What whoever makes a day says of it; what is left out stays as the setup has it. */
export interface DayDetails {
  readonly title?: string;
  /** A calendar date, `2024-04-18`. */
  readonly date?: string;
  readonly language?: "nl" | "en";
}

const months = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
];

/** `18 april 2024`: a calendar date as a Dutch text has it. */
export function dateInWords(date: string): string {
  const [year, month, day] = date.split("-").map(Number);
  return `${day} ${months[month! - 1]} ${year}`;
}

/**
 * The setup with these details. Dates move along: what was valid until the first of May of the next year is so again,
 * and where a text names the old date or term it names the new one. Times of day stay.
 */
export function dated(setup: DaySetup, { title, date, language }: DayDetails): DaySetup {
  const named = {
    ...setup,
    ...(title === undefined ? {} : { title }),
    ...(language === undefined ? {} : { language }),
  };
  if (date === undefined || date === setup.date) return named;
  const years = Number(date.slice(0, 4)) - Number(setup.date.slice(0, 4));
  const until = later(setup.validUntil, setup.date, date, years);
  const words = (text: string) =>
    text
      .replaceAll(dateInWords(setup.date), dateInWords(date))
      .replaceAll(dateInWords(setup.validUntil), dateInWords(until));
  return {
    ...named,
    date,
    validUntil: until,
    proposals: named.proposals.map((proposal) => ({
      ...proposal,
      validUntil: later(proposal.validUntil, setup.date, date, years),
      text: { ...proposal.text, lines: proposal.text.lines.map(words) },
    })),
    planning: named.planning.map(({ when, what }) => ({ when: yearsLater(words(when), years, date), what })),
  };
}

/** What lay within a week of the day stays as far from it; a term of months keeps its day and month. */
function later(until: string, from: string, to: string, years: number): string {
  const days = (Date.parse(until) - Date.parse(from)) / DAY;
  if (days >= 0 && days <= 7) return new Date(Date.parse(to) + days * DAY).toISOString().slice(0, 10);
  const [year, rest] = [Number(until.slice(0, 4)) + years, until.slice(4)];
  const moved = `${String(year).padStart(4, "0")}${rest === "-02-29" ? "-02-28" : rest}`;
  return moved > to ? moved : `${String(year + 1).padStart(4, "0")}${moved.slice(4)}`;
}
const DAY = 24 * 60 * 60 * 1000;

/** `november 2023` so many years later; the date of the day itself was told already. */
function yearsLater(when: string, years: number, date: string): string {
  if (when === dateInWords(date)) return when;
  const month = new RegExp(`(${months.join("|")}) (\\d{4})`, "g");
  return when.replace(month, (_all, name: string, year: string) => `${name} ${Number(year) + years}`);
}

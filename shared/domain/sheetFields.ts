/** Which fields a sheet has: the day's questions, and what every RSV tells besides. */
import type { SheetFieldId } from "./ids.ts";
import type { DaySetup, SheetQuestion } from "./setup.ts";
import { lengthOf, maximum } from "./text.ts";

/** How a field is written: some lines, one line, a calendar date, a time of day. */
export type FieldKind = "text" | "line" | "date" | "time";

const own = (name: string) => `~${name}` as SheetFieldId;

/** The fields that are on every sheet; no question has an id that begins with this sign. */
export const OWN_FIELDS = {
  contact: own("contact"),
  nominee: own("nominee"),
  date: own("date"),
  time: own("time"),
  place: own("place"),
  lead: own("lead"),
} as const;

const kinds: Readonly<Record<string, FieldKind>> = {
  [OWN_FIELDS.contact]: "line",
  [OWN_FIELDS.nominee]: "line",
  [OWN_FIELDS.date]: "date",
  [OWN_FIELDS.time]: "time",
  [OWN_FIELDS.place]: "line",
  [OWN_FIELDS.lead]: "line",
};

/** Longest texts, in characters: six questions of this length stand on an A3. */
export const LONGEST_FIELD: Readonly<Record<FieldKind, number>> = {
  text: maximum.argument,
  line: 120,
  date: 10,
  time: 5,
};

/** The questions of the day's sheets, in order; none on a day without sheets. */
export function sheetQuestions(setup: DaySetup | null): readonly SheetQuestion[] {
  return setup?.sheetQuestions ?? [];
}

/** How this field is written; undefined for one that the sheets of this day do not have. */
export function kindOfField(setup: DaySetup | null, fieldId: SheetFieldId): FieldKind | undefined {
  const questions = sheetQuestions(setup);
  if (questions.length === 0) return undefined;
  if (questions.some(({ id }) => id === fieldId)) return "text";
  return Object.hasOwn(kinds, fieldId) ? kinds[fieldId] : undefined;
}

/** Whether this text may stand in a field of this kind; every field may be empty. */
export function fitsField(kind: FieldKind, text: string): boolean {
  if (text === "") return true;
  switch (kind) {
    case "date":
      return isCalendarDate(text);
    case "time":
      return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
    case "line":
      return !text.includes("\n") && lengthOf(text) <= LONGEST_FIELD.line;
    case "text":
      return lengthOf(text) <= LONGEST_FIELD.text;
  }
}

/** A date that a calendar has: not the thirtieth of February. */
export function isCalendarDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
}

/** What the page on which days are made asks and is told. */
import * as z from "zod/mini";
import { calendarDate } from "../domain/setup.ts";
import { typedLine } from "../domain/text.ts";
import { templateNames } from "../templates/templateNames.ts";
import { secret } from "./http.ts";

/** Longest title of a day, in characters: it stands in the bar of every screen. */
export const DAY_TITLE = 80;

const id = z.string().check(z.regex(/^[A-Za-z0-9_-]{8,64}$/));
const code = z.string().check(z.maxLength(40));

/** What a day is made of. */
export const daySource = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("template"), template: z.enum(templateNames) }),
  z.object({ kind: z.literal("copy"), of: code }),
  z.object({ kind: z.literal("outcome"), of: code }),
]);

/**
 * `POST /api/maken/days`. Id and secret are made by the page, so that the same wish sent again is the same day and the
 * same link, and the secret travels once.
 */
export const dayWish = z.object({
  dayId: id,
  link: z.object({ id, secret }),
  source: daySource,
  title: typedLine,
  date: z.string().check(z.maxLength(10)),
  language: z.enum(["nl", "en"]),
});

/** A date that is on the calendar. */
export function isCalendarDate(text: string): boolean {
  if (!calendarDate.safeParse(text).success) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(at) && new Date(at).toISOString().startsWith(text);
}

/** The answer: where the day is. */
export const madeDay = z.object({ code: z.string() });

/** A day of this server, as its maker sees it: nothing of persons. */
export const listedDay = z.object({
  code: z.string(),
  title: z.string(),
  date: z.string(),
  phase: z.enum(["prepared", "open", "closed", "adopted"]),
  template: z.string(),
  /** Of which day this one is a rehearsal. */
  practiceOf: z.optional(z.string()),
  /** It decided something, so that another can begin from its outcome. */
  decided: z.boolean(),
  /** How many RSVs it has now; absent on a day that divides nothing. */
  rsvs: z.optional(z.int()),
});

/** `GET /api/maken/days`: the newest date first. */
export const listedDays = z.object({ days: z.array(listedDay) });

export type DaySource = z.infer<typeof daySource>;
export type DayWish = z.infer<typeof dayWish>;
export type ListedDay = z.infer<typeof listedDay>;

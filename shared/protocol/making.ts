/** What the page on which days are made asks and is told. */
import * as z from "zod/mini";
import { rsvId } from "../domain/ids.ts";
import { calendarDate } from "../domain/setup.ts";
import { typedLine } from "../domain/text.ts";
import { templateNames } from "../templates/templateNames.ts";
import { secret } from "./http.ts";

const id = z.string().check(z.regex(/^[A-Za-z0-9_-]{8,64}$/));
const code = z.string().check(z.maxLength(40));

/** What a day is made of. */
export const daySource = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("template"), template: z.enum(templateNames) }),
  z.object({ kind: z.literal("copy"), of: code }),
  z.object({ kind: z.literal("outcome"), of: code }),
  z.object({
    kind: z.literal("meeting"),
    /** One of an earlier day that decided something, or one that no day here knows, by its name. */
    rsv: z.union([z.object({ of: code, id: rsvId }), z.object({ name: typedLine })]),
    theme: typedLine,
    /** `14:00`. */
    time: z.string().check(z.maxLength(10)),
    place: z.optional(typedLine),
  }),
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
  /** The RSVs that can come together, as it decided on them, with how many organisations come along. */
  toMeet: z.optional(z.array(z.object({ id: rsvId, name: z.string(), organisations: z.int() }))),
});

/** `GET /api/maken/days`: the newest date first. */
export const listedDays = z.object({ days: z.array(listedDay) });

export type DaySource = z.infer<typeof daySource>;
export type DayWish = z.infer<typeof dayWish>;
export type ListedDay = z.infer<typeof listedDay>;

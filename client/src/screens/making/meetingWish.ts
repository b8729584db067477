/** What somebody fills in of a regiobijeenkomst, and what of it is asked. */
import { regionMaximum } from "../../../../shared/domain/regionState.ts";
import { fitsField } from "../../../../shared/domain/sheetFields.ts";
import { cleanLine, lengthOf, maximum } from "../../../../shared/domain/text.ts";
import type { DaySource, ListedDay } from "../../../../shared/protocol/making.ts";
import { meetingTitle, rsvNameIn } from "../../../../shared/templates/meetingTitle.ts";
import { longDate } from "../../text/format.ts";
import { makingText } from "../../text/makingText.ts";
import { refusalText } from "../../text/refusalText.ts";

export interface MeetingFilled {
  /** The code of the earlier day; "" for none, undefined while nobody chose. */
  of: string | undefined;
  rsvId: string;
  /** Of an RSV that no day here knows. */
  name: string;
  theme: string;
  time: string;
  place: string;
}

export type MeetingErrors = Partial<Record<"rsv" | "theme" | "time" | "place" | "date", string>>;

/** Nothing yet; most begin at two. */
export function emptyMeeting(): MeetingFilled {
  return { of: undefined, rsvId: "", name: "", theme: "", time: "14:00", place: "" };
}

/** The days whose RSVs can come together, in the order they have. */
export function daysToMeetFrom(days: readonly ListedDay[]): ListedDay[] {
  return days.filter(({ toMeet }) => toMeet !== undefined);
}

/** The earlier day that is meant: until somebody chose, the first of the list. */
export function dayMeant({ of }: MeetingFilled, days: readonly ListedDay[]): ListedDay | undefined {
  const from = daysToMeetFrom(days);
  return of === undefined ? from[0] : from.find(({ code }) => code === of);
}

/** What the day is called unless somebody says otherwise: of what is filled in so far. */
export function titleOfMeeting(filled: MeetingFilled, days: readonly ListedDay[]): string {
  const day = dayMeant(filled, days);
  const name = day ? (day.toMeet?.find(({ id }) => id === filled.rsvId)?.name ?? "") : rsvNameIn(filled.name);
  return meetingTitle(cleanLine(name), cleanLine(filled.theme));
}

/** The wish's source, to be sent when meetingErrors finds nothing. */
export function meetingSource(filled: MeetingFilled, days: readonly ListedDay[]): DaySource {
  const { rsvId, name, theme, time, place } = filled;
  const day = dayMeant(filled, days);
  const rsv = day ? { of: day.code, id: rsvId as never } : { name: cleanLine(name) };
  return { kind: "meeting", rsv, theme: cleanLine(theme), time, place: cleanLine(place) };
}

/** What is wrong, by field, in the language of now. */
export function meetingErrors(
  filled: MeetingFilled,
  days: readonly ListedDay[],
  date: string,
): MeetingErrors {
  const words = makingText().meeting;
  const day = dayMeant(filled, days);
  const errors: MeetingErrors = {};
  const tooLong = (text: string, max: number) =>
    lengthOf(cleanLine(text)) > max
      ? refusalText({ code: "contributionTooLong", values: { max } })
      : undefined;
  const rsv = day
    ? day.toMeet?.some(({ id }) => id === filled.rsvId)
      ? undefined
      : words.rsvMissing
    : cleanLine(filled.name) === ""
      ? refusalText({ code: "meetingRsvMissing" })
      : tooLong(filled.name, maximum.name);
  if (rsv) errors.rsv = rsv;
  const theme =
    cleanLine(filled.theme) === ""
      ? refusalText({ code: "meetingThemeMissing" })
      : tooLong(filled.theme, regionMaximum.theme);
  if (theme) errors.theme = theme;
  if (filled.time === "" || !fitsField("time", filled.time))
    errors.time = refusalText({ code: "meetingTimeWrong" });
  const place = tooLong(filled.place, regionMaximum.place);
  if (place) errors.place = place;
  if (day && date < day.date) errors.date = words.tooEarly(longDate(day.date));
  return errors;
}

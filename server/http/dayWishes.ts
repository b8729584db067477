/** What a wish for a day asks for: what is wrong with it, from which day it begins, and what the day is made of. */
import type { RegionId } from "../../shared/domain/ids.ts";
import { regionMaximum } from "../../shared/domain/regionState.ts";
import { fitsField } from "../../shared/domain/sheetFields.ts";
import { lengthOf, maximum } from "../../shared/domain/text.ts";
import type { HttpRefusal } from "../../shared/protocol/http.ts";
import { isCalendarDate } from "../../shared/protocol/making.ts";
import type { DaySource, DayWish } from "../../shared/protocol/making.ts";
import { dated } from "../../shared/templates/dated.ts";
import type { DayDetails } from "../../shared/templates/dated.ts";
import { setupFromTemplate } from "../../shared/templates/dayTemplates.ts";
import { meetingSetup, rsvsToMeet } from "../../shared/templates/meetingSetup.ts";
import { DAY_TITLE, rsvNameIn } from "../../shared/templates/meetingTitle.ts";
import { regiobijeenkomst } from "../../shared/templates/regiobijeenkomst.ts";
import type { IsKept } from "../../shared/templates/setupAsCopy.ts";
import { setupAsCopy } from "../../shared/templates/setupAsCopy.ts";
import { hasOutcome, setupFromOutcome } from "../../shared/templates/setupFromOutcome.ts";
import type { DayMatter } from "../../shared/templates/setupFromOutcome.ts";
import type { DayHost } from "../days/dayHost.ts";

type MeetingSource = Extract<DaySource, { kind: "meeting" }>;

/** What was typed wrong, before any day is looked at. */
export function faultOf({ source, title, date }: DayWish): HttpRefusal | undefined {
  if (title === "") return { code: "dayTitleMissing" };
  if (lengthOf(title) > DAY_TITLE) return { code: "dayTitleTooLong", values: { max: DAY_TITLE } };
  if (!isCalendarDate(date)) return { code: "dayDateWrong" };
  return source.kind === "meeting" ? faultOfMeeting(source) : undefined;
}

/** The code of the day that this one begins from; undefined where there is none. */
export function earlierOf({ source }: DayWish): string | undefined {
  if (source.kind === "meeting") return "of" in source.rsv ? source.rsv.of : undefined;
  return source.kind === "template" ? undefined : source.of;
}

/**
 * Refused: an earlier day that is not there or decided nothing, an RSV that it does not have, and a meeting before it.
 * `earlier` is the day of earlierOf.
 */
export function matterOf(
  { source, title, date, language }: DayWish,
  earlier: DayHost | undefined,
  isKept: IsKept,
): DayMatter | HttpRefusal {
  const details: DayDetails = { title, date, language };
  if (source.kind === "template") return setupFromTemplate(source.template, details);
  if (source.kind === "meeting" && "name" in source.rsv) return unknownRsv(source, source.rsv.name, details);
  if (!earlier?.state.setup) return { code: "earlierDayUnknown" };
  // What was rehearsed was decided by nobody.
  if (source.kind !== "copy" && earlier.state.setup.practice) return { code: "nothingDecided" };
  if (source.kind === "meeting") return meetingOf(source, earlier, details);
  const matter =
    source.kind === "copy"
      ? setupAsCopy(earlier.state, details, isKept)
      : setupFromOutcome(earlier.state, details);
  if (matter === "noDay") return { code: "earlierDayUnknown" };
  return matter === "notDecided" ? { code: "nothingDecided" } : matter;
}

function faultOfMeeting({ rsv, theme, time, place = "" }: MeetingSource): HttpRefusal | undefined {
  if ("name" in rsv) {
    if (rsv.name === "") return { code: "meetingRsvMissing" };
    if (lengthOf(rsv.name) > maximum.name) return { code: "nameTooLong", values: { max: maximum.name } };
  }
  if (theme === "") return { code: "meetingThemeMissing" };
  const long = lengthOf(theme) > regionMaximum.theme || lengthOf(place) > regionMaximum.place;
  if (long) return { code: "contributionTooLong", values: { max: regionMaximum.theme } };
  return time === "" || !fitsField("time", time) ? { code: "meetingTimeWrong" } : undefined;
}

/** Of an RSV that no day here knows: nobody is registered yet. */
function unknownRsv({ theme, time, place }: MeetingSource, name: string, details: DayDetails): DayMatter {
  const rsv = { id: "rsv" as RegionId, name: rsvNameIn(name) };
  const meeting = { rsv, theme, startsAt: time, ...(place ? { place } : {}) };
  return { setup: dated(regiobijeenkomst(meeting), details), information: [] };
}

function meetingOf(source: MeetingSource, { state }: DayHost, details: DayDetails): DayMatter | HttpRefusal {
  if (!hasOutcome(state)) return { code: "nothingDecided" };
  const { rsv: asked } = source;
  const rsv = rsvsToMeet(state).find(({ id }) => "id" in asked && id === asked.id);
  if (!rsv) return { code: "unknownRsv" };
  if ((details.date ?? "") < (state.setup?.date ?? "")) return { code: "dateInPast" };
  return { setup: meetingSetup(state, rsv, source, details), information: [] };
}

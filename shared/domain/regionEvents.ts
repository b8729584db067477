/** What can have happened to an RSV after the day: of the topic `region:RSV`. Part of the day's events; see events.ts. */
import * as z from "zod/mini";
import { municipalityCode } from "../division/rsv.ts";
import * as ids from "./ids.ts";
import { municipalityRole } from "./regionState.ts";
import { calendarDate, sector } from "./setup.ts";
import { personalText } from "./text.ts";

const event = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), ...shape });
const rsvId = ids.rsvId;
const by = z.optional(ids.linkId);

const regionTopicEvents = [
  event("regionContactSet", { rsvId, name: personalText, reach: personalText, shown: z.boolean(), by }),
  event("regionStrategySet", { rsvId, text: personalText, link: z.optional(personalText), by }),
  event("regionMeetingSet", {
    rsvId,
    meetingId: ids.meetingId,
    date: calendarDate,
    time: z.string(),
    minutes: z.int(),
    place: personalText,
    theme: personalText,
    by,
  }),
  event("regionMeetingCancelled", { rsvId, meetingId: ids.meetingId, by }),
  event("regionAnalysisSet", {
    rsvId,
    analysisId: ids.figuresId,
    title: personalText,
    source: personalText,
    date: calendarDate,
    unit: z.optional(z.string()),
    values: z.record(municipalityCode, z.number()),
    by,
  }),
  event("regionAnalysisRemoved", { rsvId, analysisId: ids.figuresId, by }),
  event("municipalityRolesSet", { rsvId, code: municipalityCode, roles: z.array(municipalityRole), by }),
  event("regionMemberAdded", {
    rsvId,
    membershipId: ids.membershipId,
    organisation: z.string(),
    sector,
    since: calendarDate,
    by,
  }),
  event("regionMemberEnded", { rsvId, membershipId: ids.membershipId, by }),
  /** A regiobijeenkomst was made from here; nothing of its links. */
  event("regionDayStarted", { rsvId, code: z.string(), title: personalText, date: calendarDate, by }),
] as const;

/** All of the log: of the topics, and of the topic `day`. */
export const regionEvents = [
  ...regionTopicEvents,
  event("recordPublished", { by }),
  event("publicationWithdrawn", { by }),
] as const;

const ofRegion = new Set<string>(
  regionTopicEvents.map((schema) => schema.shape.type._zod.def.values[0] as string),
);

/** Whether events of this type belong to the topics `region:RSV`. */
export function isRegionEvent(type: string): boolean {
  return ofRegion.has(type);
}

/**
 * What is true of an RSV after the day: who to reach, its strategy, its meetings, its numbers, what each municipality
 * does, and who joined since. A slice for each RSV, of the topic `region:RSV`; as schemas, because it crosses the
 * wire. Source: issue "Before and after", "A region after the day".
 */
import * as z from "zod/mini";
import { municipalityCode } from "../division/rsv.ts";
import * as ids from "./ids.ts";
import { calendarDate, sector } from "./setup.ts";

const instant = z.number();
const count = z.int().check(z.nonnegative());

/** What fits on an RSV's page and in a calendar. Lengths in characters. */
export const regionMaximum = {
  name: 80,
  reach: 120,
  strategy: 4000,
  link: 500,
  theme: 120,
  place: 120,
  title: 100,
  source: 200,
  unit: 40,
  meetings: 200,
  members: 300,
  analyses: 20,
  /** Changes that are shown; the log has all of them. */
  history: 100,
  /** Of one meeting, in minutes. */
  minutes: 600,
} as const;

/** RSVs come together every six weeks. Source: day-2023.md. */
export const WEEKS_BETWEEN = 6;

/** What a municipality does for young people: verwijzer, middelen, regiehouder, aanbieder. */
export const municipalityRoles = ["refers", "resources", "directs", "provides"] as const;
export const municipalityRole = z.enum(municipalityRoles);

/** Whom to reach. `shown`: this person agreed that everyone may see it. */
export const regionContact = z.object({
  name: z.string(),
  reach: z.string(),
  shown: z.boolean(),
  edits: count,
});

export const regionStrategy = z.object({
  text: z.string(),
  /** The whole of it, elsewhere: an address that begins with https. */
  link: z.optional(z.string()),
  edits: count,
});

/** A meeting as it stands on a calendar and on a clock of the day's zone. */
export const regionMeeting = z.object({
  id: ids.meetingId,
  date: calendarDate,
  time: z.string(),
  minutes: count,
  place: z.string(),
  theme: z.string(),
  /** How often it changed: calendars take a later one for an earlier. */
  edits: count,
  changedAt: instant,
  cancelled: z.optional(z.literal(true)),
});

/** A number for each municipality that has one. */
export const regionAnalysis = z.object({
  id: ids.figuresId,
  title: z.string(),
  source: z.string(),
  /** Of when the numbers are. */
  date: calendarDate,
  unit: z.optional(z.string()),
  values: z.record(municipalityCode, z.number()),
});

/** An organisation that joined after the day. */
export const regionMember = z.object({
  id: ids.membershipId,
  organisation: z.string(),
  sector,
  since: calendarDate,
});

/** A regiobijeenkomst that was made from here. */
export const regionDay = z.object({ code: z.string(), title: z.string(), date: calendarDate });

export const regionChangeKind = z.enum([
  "contact",
  "strategy",
  "meeting",
  "meetingCancelled",
  "analysis",
  "analysisRemoved",
  "roles",
  "member",
  "memberEnded",
  "day",
]);

/** The slice of the topic `region:RSV`. */
export const regionSlice = z.object({
  contact: z.optional(regionContact),
  strategy: z.optional(regionStrategy),
  meetings: z.record(ids.meetingId, regionMeeting),
  analyses: z.record(ids.figuresId, regionAnalysis),
  roles: z.record(municipalityCode, z.array(municipalityRole)),
  members: z.record(ids.membershipId, regionMember),
  /** Oldest first. */
  days: z.array(regionDay),
  /** Who changed what when, oldest first. */
  history: z.array(z.object({ what: regionChangeKind, at: instant, by: z.optional(ids.linkId) })),
});

export type MunicipalityRole = z.infer<typeof municipalityRole>;
export type RegionMeeting = z.infer<typeof regionMeeting>;
export type RegionAnalysis = z.infer<typeof regionAnalysis>;
export type RegionMember = z.infer<typeof regionMember>;
export type RegionChangeKind = z.infer<typeof regionChangeKind>;
export type RegionSlice = z.infer<typeof regionSlice>;

/** An RSV of which nothing was kept yet. */
export const emptyRegion: RegionSlice = {
  meetings: {},
  analyses: {},
  roles: {},
  members: {},
  days: [],
  history: [],
};

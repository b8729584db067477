/**
 * What a day is made of before it opens: its programme, frames, boards and proposals. A template is a setup;
 * the event `dayPrepared` holds one. Nothing in it names a participant.
 */
import * as z from "zod/mini";
import { frameCheck } from "../division/frames/checks.ts";
import { municipalityCode } from "../division/rsv.ts";
import { theme } from "../look/themeTokens.ts";
import {
  boardId,
  frameId,
  laneId,
  momentId,
  partId,
  photoId,
  proposalId,
  regionId,
  rsvId,
  seatId,
} from "./ids.ts";
import { maximum } from "./text.ts";
import { keeping } from "./keepingState.ts";

/** The five corners (vijfhoek) and who else is in the hall. Source: day-2023.md "Wie beslist mee". */
export const sectors = [
  "education",
  "municipality",
  "civilSociety",
  "fund",
  "company",
  "government",
  "youth",
  "other",
] as const;
export const sector = z.enum(sectors);

/** How a delegation gets its seat. Source: issue "A day that runs", 3. */
export const seatPolicy = z.enum(["open", "registered", "desk"]);
/** What hall and record show of who raised an objection. Source: consent.md "Anonymity". */
export const naming = z.enum(["person", "organisation", "region"]);
/** What a board stores and shows of who wrote. Source: consent.md "Anonymity". */
export const authorship = z.enum(["named", "organisation", "anonymous"]);
export const paper = z.enum(["yellow", "mint", "sky", "rose"]);

/** A calendar date, not an instant. */
export const calendarDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
export const timeOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const words = z.string().check(z.minLength(1), z.maxLength(4000));

/** Everyone who has a say on a matter. Source: consent.md "kring". */
export const circle = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("nationwide") }),
  z.object({ kind: z.literal("regions"), regions: z.array(regionId) }),
  z.object({ kind: z.literal("picked"), seats: z.array(seatId) }),
  /** Who takes part in these RSVs; `seats` are their delegations when it was set or the round opened. */
  z.object({ kind: z.literal("rsvs"), rsvs: z.array(rsvId), seats: z.array(seatId) }),
]);

export const region = z.object({ id: regionId, name: words, place: z.optional(words) });

export const part = z.object({
  id: partId,
  kind: z.enum([
    "welcome",
    "information",
    "break",
    "groups",
    "board",
    "decision",
    "sheets",
    "closing",
    "drinks",
  ]),
  startsAt: timeOfDay,
  minutes: z.int().check(z.minimum(1), z.maximum(600)),
  title: words,
  place: z.optional(words),
  question: z.optional(words),
  /** The facilitator's sentence, "Zeg nu". */
  say: z.optional(words),
  boards: z.array(boardId),
  proposals: z.array(proposalId),
});

export const frame = z.object({
  id: frameId,
  group: words,
  hard: z.boolean(),
  text: words,
  /** How it is computed; without it people judge it. */
  check: z.optional(frameCheck),
});

export const lane = z.object({
  id: laneId,
  title: words,
  paper,
  /** "Ik doe mee!": a note on it makes its writer's organisation a member of the board's RSV. */
  joins: z.optional(z.literal(true)),
});

export const boardSetup = z.object({
  id: boardId,
  title: words,
  question: words,
  lanes: z.array(lane).check(z.minLength(1), z.maxLength(4)),
  authorship,
  /** The region this board belongs to: its people see it first. */
  region: z.optional(regionId),
  /** The RSV this board belongs to. */
  rsv: z.optional(rsvId),
  /** Most notes a person may have on it; counted only where the author is known. */
  quota: z.optional(z.int().check(z.minimum(1), z.maximum(100))),
  /** Until the moderator reveals it everyone sees their own notes and a count. */
  hiddenUntilRevealed: z.optional(z.literal(true)),
  /** Whether everyone may put a photo at it, and not only who leads. */
  photosFromHall: z.optional(z.literal(true)),
});

/** Who does what a line says, and when; `on` where that is a date somebody can be held to. */
export const lineTerms = z.object({
  who: z.optional(words),
  when: z.optional(words),
  on: z.optional(calendarDate),
});

/** The text that is decided on: an opening line and numbered lines. */
export const proposalText = z.object({
  intro: z.optional(words),
  lines: z.array(words).check(z.minLength(1), z.maxLength(100)),
  /** Beside each line, null where it has none; left out where no line has any. */
  terms: z.optional(z.array(z.nullable(lineTerms)).check(z.maxLength(100))),
});

export const proposalSetup = z.object({
  id: proposalId,
  title: words,
  question: words,
  /** Who brings it in and says whether a new text still answers the matter; the organiser when left out. */
  proposer: z.optional(words),
  text: proposalText,
  /** What the hall must know of this text before it reads it. */
  note: z.optional(words),
  /** People may bring in amendments from their phones once it is presented, unless the moderator says otherwise. */
  amendable: z.optional(z.literal(true)),
  arguments: z.array(words),
  circle,
  /** "Als we er niet uitkomen": announced with the proposal; empty only while the day is being made. */
  fallback: z.string().check(z.maxLength(4000)),
  validUntil: calendarDate,
  frames: z.array(frameId),
});

/** A moment at which the day asks how it was. */
export const pulseMomentSetup = z.object({
  id: momentId,
  title: words,
  /** It is asked after this part; the desk offers it then. */
  after: z.optional(partId),
});

/** A question on the sheet of each RSV, and what belongs beside it. Source: day-2023.md "Werkformulier per RSV (A2)". */
export const sheetQuestion = z.object({
  /** Never begins with the sign of the sheet's own fields. */
  id: z.string().check(z.regex(/^[A-Za-z0-9_-]{1,60}$/)),
  question: words,
  beside: z.optional(z.enum(["members", "nomination", "appointment"])),
});

export const registration = z.object({ organisation: words, sector, region: regionId });

/** The mark of who holds the day, as it is kept and shown; sizes in pixels. `alt` says what it is for who cannot see. */
export const logo = z.object({
  photoId,
  width: z.int().check(z.positive()),
  height: z.int().check(z.positive()),
  alt: words,
});

/** An RSV with which a day begins, taken from the outcome of an earlier one. */
export const openingRsv = z.object({
  id: rsvId,
  name: words,
  municipalities: z.array(municipalityCode),
});

/** The day from whose outcome this one began. */
export const earlierDay = z.object({ code: z.string(), title: words, date: calendarDate });
export const planned = z.object({ when: words, what: words });

export const daySetup = z.object({
  template: words,
  title: words,
  date: calendarDate,
  timeZone: words,
  /** Where everyone comes together. */
  place: z.optional(words),
  organiser: words,
  question: words,
  validUntil: calendarDate,
  seatPolicy,
  naming,
  regions: z.array(region),
  /** Empty only while the day is being made. */
  programme: z.array(part),
  frames: z.array(frame),
  boards: z.array(boardSetup),
  proposals: z.array(proposalSetup),
  registrations: z.array(registration),
  /** When the day asks "Hoe was het?". */
  moments: z.optional(z.array(pulseMomentSetup).check(z.maxLength(10))),
  /** What each RSV fills in together. */
  sheetQuestions: z.optional(z.array(sheetQuestion).check(z.maxLength(12))),
  planning: z.array(planned),
  /** The proposal that divides the country into RSVs, on a day that does; every region begins as one unless told. */
  division: z.optional(
    z.object({
      proposalId,
      overlap: z.boolean(),
      /** The opening bid, where it is not every region as one RSV; who is not an organiser has it as the map only. */
      opening: z.optional(z.array(openingRsv).check(z.minLength(1), z.maxLength(maximum.rsvs))),
    }),
  ),
  earlier: z.optional(earlierDay),
  /** Colours and corners in place of the usual ones, on every screen and page of the day. */
  theme: z.optional(theme),
  /** Shown where people come in, on the screen at the beginning and the end, on paper and on the public pages. */
  logo: z.optional(logo),
  /** The language in which the day's screens begin; Dutch when left out. */
  language: z.optional(z.enum(["nl", "en"])),
  /** A rehearsal of the day with this code: everything of it says so, and nothing of it is official. */
  practice: z.optional(z.object({ of: z.string() })),
  /** How long names and photos are kept, where another than the usual was set. */
  keeping: z.optional(keeping),
});

export type Sector = z.infer<typeof sector>;
export type SeatPolicy = z.infer<typeof seatPolicy>;
export type Naming = z.infer<typeof naming>;
export type Authorship = z.infer<typeof authorship>;
export type PaperColour = z.infer<typeof paper>;
export type Circle = z.infer<typeof circle>;
export type Region = z.infer<typeof region>;
export type Part = z.infer<typeof part>;
export type Frame = z.infer<typeof frame>;
export type Lane = z.infer<typeof lane>;
export type BoardSetup = z.infer<typeof boardSetup>;
export type LineTerms = z.infer<typeof lineTerms>;
export type ProposalText = z.infer<typeof proposalText>;
export type ProposalSetup = z.infer<typeof proposalSetup>;
export type PulseMomentSetup = z.infer<typeof pulseMomentSetup>;
export type SheetQuestion = z.infer<typeof sheetQuestion>;
export type Registration = z.infer<typeof registration>;
export type Logo = z.infer<typeof logo>;
export type OpeningRsv = z.infer<typeof openingRsv>;
export type EarlierDay = z.infer<typeof earlierDay>;
export type Planned = z.infer<typeof planned>;
export type DaySetup = z.infer<typeof daySetup>;

/** The time zone in which the day's times are written; before the day is prepared that of the Netherlands. */
export function timeZoneOf(setup: DaySetup | null): string {
  return setup?.timeZone ?? "Europe/Amsterdam";
}

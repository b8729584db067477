/**
 * What is true of a day at one revision. The server holds all of it; everyone else holds the same shape with
 * only what they may see (see redact.ts). As schemas, because parts of it cross the wire.
 */
import * as z from "zod/mini";
import * as ids from "./ids.ts";
import { authorship, circle, daySetup, calendarDate, proposalText, registration, sector } from "./setup.ts";

const instant = z.number();
const count = z.int().check(z.nonnegative());

/** What the projector shows. `outcome` and `decision` only ever hold what was published. */
export const scene = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("welcome") }),
  z.object({ kind: z.literal("programme") }),
  z.object({ kind: z.literal("frames") }),
  z.object({ kind: z.literal("break") }),
  z.object({ kind: z.literal("question"), partId: ids.partId }),
  z.object({ kind: z.literal("board"), boardId: ids.boardId, page: count }),
  z.object({ kind: z.literal("note"), boardId: ids.boardId, noteId: ids.noteId }),
  z.object({ kind: z.literal("proposal"), proposalId: ids.proposalId }),
  z.object({ kind: z.literal("round"), roundId: ids.roundId }),
  z.object({ kind: z.literal("outcome"), roundId: ids.roundId }),
  z.object({ kind: z.literal("decision"), decisionId: ids.decisionId }),
]);
/** What lies over the scene until it is taken away again. */
export const overlay = z.nullable(z.enum(["blank", "qr"]));

export const participant = z.object({
  id: ids.participantId,
  name: z.string(),
  organisation: z.string(),
  sector,
  regions: z.array(ids.regionId),
  joinedAt: instant,
});

/** A delegation: an organisation for a region, with the people who speak for it. */
export const seat = z.object({
  id: ids.seatId,
  organisation: z.string(),
  sector,
  region: ids.regionId,
  grantedAt: instant,
  members: z.array(z.object({ id: ids.participantId, name: z.string() })),
});

/** A part of the programme as it really went. */
export const visit = z.object({
  partId: ids.partId,
  startedAt: instant,
  endsAt: instant,
  endedAt: z.optional(instant),
});

export const boardState = z.object({
  status: z.enum(["waiting", "open", "closed"]),
  authorship,
  openedAt: z.optional(instant),
});

export const note = z.object({
  id: ids.noteId,
  boardId: ids.boardId,
  laneId: ids.laneId,
  text: z.string(),
  at: instant,
  editedAt: z.optional(instant),
  /** Who wrote it; absent on an anonymous board, and for viewers who may not know. */
  author: z.optional(ids.participantId),
  /** The signature as it stands on the board; what it holds is the board's authorship. */
  name: z.optional(z.string()),
  organisation: z.optional(z.string()),
  /** Digest of the key with which an anonymous writer may change the note; never leaves the server. */
  editLock: z.optional(z.string()),
  hidden: z.optional(z.object({ reason: z.optional(z.string()), at: instant, by: z.optional(ids.linkId) })),
  withdrawnAt: z.optional(instant),
});

export const version = z.object({ n: count, text: proposalText, at: instant });

export const proposal = z.object({
  id: ids.proposalId,
  status: z.enum(["draft", "presented", "inRound", "integrating", "decided"]),
  versions: z.array(version),
  rounds: z.array(ids.roundId),
  decision: z.optional(ids.decisionId),
});

export const answerKind = z.enum(["consent", "consentWithConcern", "objection", "notInCircle"]);

/** A delegation's answer. `hidden`: there is one, and this viewer may not know which. */
export const answer = z.object({
  kind: z.enum(["consent", "consentWithConcern", "objection", "notInCircle", "hidden"]),
  at: instant,
  by: z.optional(ids.participantId),
  concern: z.optional(z.string()),
});

/** How a closed round came out, in delegations. `none`: took part and did not answer. */
export const outcome = z.object({
  consent: count,
  consentWithConcern: count,
  objection: count,
  notInCircle: count,
  none: count,
  /** Delegations that answered and stay in the circle, and how many there are of those. */
  answered: count,
  of: count,
});

export const round = z.object({
  id: ids.roundId,
  proposalId: ids.proposalId,
  version: count,
  n: count,
  circle,
  status: z.enum(["open", "closed", "published"]),
  openedAt: instant,
  closesAt: z.optional(instant),
  closedAt: z.optional(instant),
  publishedAt: z.optional(instant),
  /** The snapshot: who had a say when it opened, and who of those were there. Empty for who may not see it. */
  entitled: z.array(ids.seatId),
  present: z.array(ids.seatId),
  /** Latecomers let in by the moderator. */
  admitted: z.array(ids.seatId),
  answers: z.record(ids.seatId, answer),
  /** "x van y hebben gereageerd". */
  answered: count,
  of: count,
  outcome: z.optional(outcome),
});

export const objection = z.object({
  id: ids.objectionId,
  roundId: ids.roundId,
  proposalId: ids.proposalId,
  status: z.enum(["raised", "withdrawn"]),
  argument: z.string(),
  harm: z.optional(z.string()),
  frame: z.optional(ids.frameId),
  remedy: z.optional(z.string()),
  at: instant,
  /** Its maker and their delegations: known to the maker's delegation and the moderator. */
  by: z.optional(ids.participantId),
  seats: z.array(ids.seatId),
  /** What the day's naming policy lets the hall know. */
  name: z.optional(z.string()),
  organisation: z.optional(z.string()),
  regions: z.optional(z.array(ids.regionId)),
});

export const decision = z.object({
  id: ids.decisionId,
  proposalId: ids.proposalId,
  version: count,
  kind: z.literal("byConsent"),
  roundId: ids.roundId,
  validUntil: calendarDate,
  decidedAt: instant,
  by: z.optional(ids.linkId),
});

/** A concern that goes into the record. */
export const signal = z.object({
  id: ids.signalId,
  text: z.string(),
  proposalId: ids.proposalId,
  roundId: ids.roundId,
  seats: z.array(ids.seatId),
  organisation: z.string(),
  regions: z.array(ids.regionId),
  at: instant,
});

/** The slice of the topic `day`: everything but the notes on the boards. */
export const daySlice = z.object({
  code: z.string(),
  phase: z.enum(["none", "prepared", "open", "closed"]),
  openedAt: z.optional(instant),
  closedAt: z.optional(instant),
  /** Null until the day is prepared. */
  setup: z.nullable(daySetup),
  current: z.nullable(visit),
  visits: z.array(visit),
  scene,
  overlay,
  /** How many people joined, for a viewer who may not see who. */
  joined: count,
  participants: z.record(ids.participantId, participant),
  seats: z.record(ids.seatId, seat),
  seatPolicy: z.enum(["open", "registered", "desk"]),
  registrations: z.record(ids.seatId, registration),
  boards: z.record(ids.boardId, boardState),
  proposals: z.record(ids.proposalId, proposal),
  rounds: z.record(ids.roundId, round),
  objections: z.record(ids.objectionId, objection),
  decisions: z.record(ids.decisionId, decision),
  signals: z.record(ids.signalId, signal),
});

/** The slice of the topic `board:ID`. */
export const boardSlice = z.record(ids.noteId, note);

export type Scene = z.infer<typeof scene>;
export type Overlay = z.infer<typeof overlay>;
export type Participant = z.infer<typeof participant>;
export type Seat = z.infer<typeof seat>;
export type Visit = z.infer<typeof visit>;
export type BoardState = z.infer<typeof boardState>;
export type Note = z.infer<typeof note>;
export type Version = z.infer<typeof version>;
export type Proposal = z.infer<typeof proposal>;
export type AnswerKind = z.infer<typeof answerKind>;
export type Answer = z.infer<typeof answer>;
export type Outcome = z.infer<typeof outcome>;
export type Round = z.infer<typeof round>;
export type Objection = z.infer<typeof objection>;
export type Decision = z.infer<typeof decision>;
export type Signal = z.infer<typeof signal>;
export type DaySlice = z.infer<typeof daySlice>;
export type BoardSlice = z.infer<typeof boardSlice>;

/** A whole day: the slice of the topic `day` and one slice a board. */
export interface DayState extends DaySlice {
  notes: Readonly<Record<ids.BoardId, BoardSlice>>;
}

/** A day of which nothing is known yet. */
export const emptyDay: DayState = {
  code: "",
  phase: "none",
  setup: null,
  current: null,
  visits: [],
  scene: { kind: "welcome" },
  overlay: null,
  joined: 0,
  participants: {},
  seats: {},
  seatPolicy: "open",
  registrations: {},
  boards: {},
  proposals: {},
  rounds: {},
  objections: {},
  decisions: {},
  signals: {},
  notes: {},
};

/**
 * What is true of a day at one revision. The server holds all of it; everyone else holds the same shape with
 * only what they may see (see redact.ts). As schemas, because parts of it cross the wire.
 */
import * as z from "zod/mini";
import { emptyAfter } from "./afterState.ts";
import type { AfterSlice } from "./afterState.ts";
import { amendment } from "./amendmentState.ts";
import { contribution, decision, objection, proposal, round, signal } from "./consentState.ts";
import type * as consent from "./consentState.ts";
import { boardState } from "./boardState.ts";
import type * as board from "./boardState.ts";
import type { BoardPhotos } from "./boardPhotoState.ts";
import * as ids from "./ids.ts";
import { divisionGroup, emptyDivision, namedRsv } from "./divisionState.ts";
import type { DivisionSlice } from "./divisionState.ts";
import { hallSlice } from "./hallState.ts";
import { helpCall } from "./helpState.ts";
import { emptyInformation } from "./informationState.ts";
import type { InformationSlice } from "./informationState.ts";
import { erasure } from "./keepingState.ts";
import { emptyQuestions } from "./questionState.ts";
import type { QuestionSlice } from "./questionState.ts";
import type { RegionSlice } from "./regionState.ts";
import { printed, registered } from "./registrationState.ts";
import { daySetup, registration, sector } from "./setup.ts";
import type { SheetSlice } from "./sheetState.ts";

const instant = z.number();
const count = z.int().check(z.nonnegative());

/** What the projector shows. `outcome` and `decision` only ever hold what was published. */
export const scene = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("welcome") }),
  z.object({ kind: z.literal("programme") }),
  z.object({ kind: z.literal("frames") }),
  z.object({ kind: z.literal("break") }),
  z.object({ kind: z.literal("question"), partId: ids.partId }),
  z.object({
    kind: z.literal("board"),
    boardId: ids.boardId,
    page: count,
    /** Only what was pinned, or the clusters with how many notes each holds. */
    only: z.optional(z.enum(["pinned", "clusters"])),
  }),
  z.object({ kind: z.literal("note"), boardId: ids.boardId, noteId: ids.noteId }),
  /** A sheet of paper at a board. */
  z.object({ kind: z.literal("boardPhoto"), boardId: ids.boardId, photoId: ids.photoId }),
  z.object({ kind: z.literal("proposal"), proposalId: ids.proposalId }),
  z.object({ kind: z.literal("round"), roundId: ids.roundId }),
  z.object({ kind: z.literal("outcome"), roundId: ids.roundId }),
  z.object({ kind: z.literal("contribution"), contributionId: ids.contributionId }),
  z.object({ kind: z.literal("objection"), objectionId: ids.objectionId }),
  z.object({ kind: z.literal("draft"), proposalId: ids.proposalId }),
  /** The text with what was brought in on each line; `inHand` is the one that is being talked about. */
  z.object({
    kind: z.literal("amendments"),
    proposalId: ids.proposalId,
    inHand: z.optional(ids.amendmentId),
  }),
  z.object({ kind: z.literal("ending"), proposalId: ids.proposalId }),
  z.object({ kind: z.literal("decision"), decisionId: ids.decisionId }),
  /** The map: of a subgroup, of the hall (all subgroups together while there is none), of a version, or figures. */
  z.object({ kind: z.literal("division"), group: divisionGroup }),
  z.object({ kind: z.literal("divisionVersion"), proposalId: ids.proposalId, version: count }),
  z.object({ kind: z.literal("figures"), figuresId: ids.figuresId }),
  /** A page of an information sheet, from 0. */
  z.object({ kind: z.literal("information"), sheetId: ids.informationSheetId, page: count }),
  /** "Toets aan de kaders": all frames, computed and judged. */
  z.object({ kind: z.literal("frameTest") }),
  /** Who sits with which RSV. */
  z.object({ kind: z.literal("groups") }),
  /** "Hoe was het?", at one moment. */
  z.object({ kind: z.literal("pulse"), momentId: ids.momentId }),
  /** Who is here, per region and sector. */
  z.object({ kind: z.literal("hall") }),
  /** The closing presentation, made of the day (closing.ts). */
  z.object({ kind: z.literal("closing"), slide: count }),
  /** A question with its published answer, and all that wait in sight of the hall. */
  z.object({ kind: z.literal("answered"), questionId: ids.questionId }),
  z.object({ kind: z.literal("questions") }),
  /** The sheet of an RSV at a glance, or one question of it large. */
  z.object({ kind: z.literal("sheet"), rsvId: ids.rsvId, fieldId: z.nullable(ids.sheetFieldId) }),
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

/** When the record was adopted, with what locks it. */
export const adopted = z.object({
  at: instant,
  digest: z.string(),
  signature: z.string(),
  key: z.string(),
  name: z.optional(z.string()),
  role: z.optional(z.string()),
});

/** The slice of the topic `day`: everything but the notes on the boards. */
export const daySlice = z.object({
  code: z.string(),
  phase: z.enum(["none", "prepared", "open", "closed", "adopted"]),
  openedAt: z.optional(instant),
  closedAt: z.optional(instant),
  /** Since when everyone may read the adopted record. */
  publishedAt: z.optional(instant),
  /** The record is locked; who did it is for organisers. */
  adopted: z.optional(adopted),
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
  /** The delegations on the list: what follows from `registered`. */
  registrations: z.record(ids.seatId, registration),
  /** The list of registrations, as far as the viewer may see it. */
  registered: z.record(ids.registeredId, registered),
  /** What was printed for the day, by kind of paper. */
  printed: z.record(z.string(), printed),
  /** The print of the setup that was rehearsed last (rehearsing.ts). */
  rehearsed: z.optional(z.string()),
  boards: z.record(ids.boardId, boardState),
  proposals: z.record(ids.proposalId, proposal),
  contributions: z.record(ids.contributionId, contribution),
  amendments: z.record(ids.amendmentId, amendment),
  rounds: z.record(ids.roundId, round),
  objections: z.record(ids.objectionId, objection),
  decisions: z.record(ids.decisionId, decision),
  signals: z.record(ids.signalId, signal),
  /** "Nu aan het woord": the maker of this objection, since when. */
  floor: z.nullable(z.object({ objectionId: ids.objectionId, since: instant })),
  /** The RSVs of the hall's division, by number; empty until there is one. */
  rsvs: z.array(namedRsv),
  /** With which RSV people sit; a viewer of the hall has only their own. */
  groups: z.record(ids.participantId, ids.rsvId),
  ...hallSlice,
  /** Calls for help; a participant has only their own, the hall and the projector none. */
  help: z.record(ids.helpId, helpCall),
  /** That something was erased, oldest first; the hall knows only what was announced to all. */
  erasures: z.array(erasure),
});

export type Scene = z.infer<typeof scene>;
export type Overlay = z.infer<typeof overlay>;
export type Participant = z.infer<typeof participant>;
export type Seat = z.infer<typeof seat>;
export type Adopted = z.infer<typeof adopted>;
export type Visit = z.infer<typeof visit>;
export type BoardState = board.BoardState;
export type Note = board.Note;
export type Notes = board.Notes;
export type Cluster = board.Cluster;
export type Clusters = board.Clusters;
export type BoardSlice = board.BoardSlice;
export type Version = z.infer<typeof consent.version>;
export type Proposal = z.infer<typeof consent.proposal>;
export type AnswerKind = z.infer<typeof consent.answerKind>;
export type Answer = z.infer<typeof consent.answer>;
export type Outcome = z.infer<typeof consent.outcome>;
export type Round = z.infer<typeof consent.round>;
export type Objection = z.infer<typeof consent.objection>;
export type Decision = z.infer<typeof consent.decision>;
export type Signal = z.infer<typeof consent.signal>;
export type Contribution = z.infer<typeof consent.contribution>;
export type Ending = z.infer<typeof consent.ending>;
export type ConsentStep = z.infer<typeof consent.consentStep>;
export type Resolution = z.infer<typeof consent.resolution>;
export type ResolutionWay = z.infer<typeof consent.resolutionWay>;
export type TestQuestions = z.infer<typeof consent.testQuestions>;
export type Verdict = z.infer<typeof consent.verdict>;
export type DaySlice = z.infer<typeof daySlice>;

/** A whole day: the slice of the topic `day`, and those of the other streams (slices.ts). */
export interface DayState extends DaySlice {
  notes: Readonly<Record<ids.BoardId, Notes>>;
  /** Of boards that have any. */
  clusters: Readonly<Record<ids.BoardId, Clusters>>;
  /** Of boards that are hidden until they are revealed. */
  reveals: Readonly<Record<ids.BoardId, board.Reveal>>;
  /** Of boards that have any. */
  boardPhotos: Readonly<Record<ids.BoardId, BoardPhotos>>;
  division: DivisionSlice;
  questions: QuestionSlice;
  information: InformationSlice;
  sheets: Readonly<Record<ids.RsvId, SheetSlice>>;
  after: AfterSlice;
  /** Of RSVs whose keeper wrote something. */
  regions: Readonly<Record<ids.RsvId, RegionSlice>>;
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
  registered: {},
  printed: {},
  boards: {},
  proposals: {},
  contributions: {},
  amendments: {},
  rounds: {},
  objections: {},
  decisions: {},
  signals: {},
  floor: null,
  rsvs: [],
  groups: {},
  pulse: {},
  gathered: null,
  invitations: {},
  help: {},
  erasures: [],
  notes: {},
  clusters: {},
  reveals: {},
  boardPhotos: {},
  division: emptyDivision,
  questions: emptyQuestions,
  information: emptyInformation,
  sheets: {},
  after: emptyAfter,
  regions: {},
};

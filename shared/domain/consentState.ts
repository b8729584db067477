/**
 * What is true of a matter on its way to a decision: the proposal with its versions, what people ask and say of it,
 * its rounds, objections, decision and signals. As schemas, because parts of it cross the wire. Source: consent.md.
 */
import * as z from "zod/mini";
import { frameResult } from "../division/frames/frameMatter.ts";
import { municipalityCode } from "../division/rsv.ts";
import { goneLine, versionLine } from "./amendmentState.ts";
import * as ids from "./ids.ts";
import { noteRef } from "./lineageRef.ts";
import { calendarDate, circle, proposalText } from "./setup.ts";

const instant = z.number();
const count = z.int().check(z.nonnegative());

export const version = z.object({
  n: count,
  text: proposalText,
  at: instant,
  /** Its lines with who they are and where they came from; absent on days from before lines had that. */
  lines: z.optional(z.array(versionLine)),
  gone: z.optional(z.array(goneLine)),
  /** The proposer says that this text still answers the matter. */
  confirmedAt: z.optional(instant),
});

export const consentStep = z.enum([
  "clarifying",
  "reacting",
  "consent",
  "testing",
  "integrating",
  "deciding",
]);

/** A step as it really went; `skipped` says why it was passed over. */
export const stepTaken = z.object({ step: consentStep, at: instant, skipped: z.optional(z.string()) });

export const endingKind = z.enum(["deferred", "withdrawn", "replaced", "withProgrammeTeam"]);

/** How a proposal stopped without the hall deciding it. */
export const ending = z.object({
  kind: endingKind,
  reason: z.string(),
  at: instant,
  owner: z.optional(z.string()),
  on: z.optional(calendarDate),
  replacedBy: z.optional(ids.proposalId),
});

/** An end that was taken back: it no longer holds, and stays readable. */
export const endedBefore = z.object({ ...ending.shape, reopenedAt: instant, reopenedBecause: z.string() });

/** A text somebody is writing for the next version; only organisers have it, and the projector while it shows it. */
export const draft = z.object({
  base: count,
  text: proposalText,
  /** Which line each line is, as far as its writer said. */
  lineIds: z.optional(z.array(ids.lineId)),
  at: instant,
  by: z.optional(ids.linkId),
});

export const proposalStatus = z.enum([
  "draft",
  "presented",
  "clarifying",
  "reacting",
  "inRound",
  "integrating",
  "decided",
  "deferred",
  "withdrawn",
  "replaced",
  "withProgrammeTeam",
]);

export const proposal = z.object({
  id: ids.proposalId,
  status: proposalStatus,
  versions: z.array(version),
  rounds: z.array(ids.roundId),
  steps: z.array(stepTaken),
  /** Who has a say, where that is not what the setup says. */
  circle: z.optional(circle),
  draft: z.optional(draft),
  /** Whether phones may bring in amendments, where the moderator said so. */
  amending: z.optional(z.boolean()),
  /** The order in which the moderator treats the objections of its last round, where that is not the usual one. */
  order: z.optional(z.array(ids.objectionId)),
  decision: z.optional(ids.decisionId),
  ending: z.optional(ending),
  endedBefore: z.optional(z.array(endedBefore)),
});

/** A clarifying question or a reaction. The hall sees it once the moderator takes it up. */
export const contribution = z.object({
  id: ids.contributionId,
  proposalId: ids.proposalId,
  kind: z.enum(["clarifyingQuestion", "reaction"]),
  version: count,
  text: z.string(),
  at: instant,
  status: z.enum(["waiting", "inHand", "done", "setAside", "withdrawn"]),
  takenUpAt: z.optional(instant),
  handledAt: z.optional(instant),
  /** A typed answer; a question that is done without one was answered aloud. */
  answer: z.optional(z.string()),
  /** Why it was set aside; its maker reads it. */
  reason: z.optional(z.string()),
  by: z.optional(ids.participantId),
  seats: z.array(ids.seatId),
  name: z.optional(z.string()),
  organisation: z.optional(z.string()),
  regions: z.optional(z.array(ids.regionId)),
  /** Entered by the moderator for someone without a phone. */
  entered: z.optional(z.literal(true)),
});

export const answerKind = z.enum(["consent", "consentWithConcern", "objection", "notInCircle"]);

/** A delegation's answer. `hidden`: there is one, and this viewer may not know which. */
export const answer = z.object({
  kind: z.enum(["consent", "consentWithConcern", "objection", "notInCircle", "hidden"]),
  at: instant,
  by: z.optional(ids.participantId),
  concern: z.optional(z.string()),
  /** The code with which its giver finds this answer again in the record. */
  receipt: z.optional(ids.receipt),
  entered: z.optional(z.literal(true)),
});

/** What was counted by hand when the network was down: only answers that need no words. */
export const handCount = z.object({ consent: count, notInCircle: count });

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
  /** How many of these the moderator entered for someone, and which were counted by hand. */
  entered: z.optional(count),
  byHand: z.optional(handCount),
});

/** A delegation that asks to be let in. */
export const admissionAsked = z.object({
  at: instant,
  by: z.optional(ids.participantId),
  declined: z.optional(z.string()),
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
  /** Who asks to be let in, or was told no. */
  asking: z.record(ids.seatId, admissionAsked),
  answers: z.record(ids.seatId, answer),
  /** How many were counted by hand, and which; the second is not sent while the round is open. */
  countedByHand: count,
  handCount: z.optional(handCount),
  /** "x van y hebben gereageerd". */
  answered: count,
  of: count,
  outcome: z.optional(outcome),
});

export const resolutionWay = z.enum([
  "textChanged",
  "explained",
  "shorterTerm",
  "earlierReview",
  "measured",
  "smallGroup",
  "otherProposal",
  "referred",
]);

/** What should take an objection away, and what its maker said to that. */
export const resolution = z.object({
  how: resolutionWay,
  at: instant,
  note: z.optional(z.string()),
  owner: z.optional(z.string()),
  on: z.optional(calendarDate),
  /** The version that answers it, and which of its lines (from 0). */
  version: z.optional(count),
  lines: z.optional(z.array(count)),
  /** "Hiermee is mijn bezwaar opgelost" or "nog niet". */
  solved: z.optional(z.boolean()),
  answeredAt: z.optional(instant),
});

/** The four questions of the test; absent is not asked yet. */
export const testQuestions = z.object({
  harms: z.optional(z.boolean()),
  causedByProposal: z.optional(z.boolean()),
  knownNow: z.optional(z.boolean()),
  breaksFrame: z.optional(z.boolean()),
});

export const verdict = z.enum(["valid", "concern", "notValid"]);

/** RSVs, municipalities, or both. */
export const objectionArea = z.object({
  rsvs: z.array(ids.rsvId).check(z.maxLength(20)),
  codes: z.array(municipalityCode).check(z.maxLength(400)),
});

export const objection = z.object({
  id: ids.objectionId,
  roundId: ids.roundId,
  proposalId: ids.proposalId,
  /**
   * `takenBack` while the round was open; every other end comes after it. `raised` and `valid` are open: they keep
   * a decision by consent away.
   */
  status: z.enum([
    "raised",
    "takenBack",
    "merged",
    "valid",
    "concern",
    "withdrawn",
    "notValid",
    "resolved",
    "unresolved",
  ]),
  argument: z.string(),
  harm: z.optional(z.string()),
  frame: z.optional(ids.frameId),
  remedy: z.optional(z.string()),
  /** Where it is about, on a matter that divides the country. */
  area: z.optional(objectionArea),
  /** The note it was made of; known to its maker and the organisers. */
  from: z.optional(noteRef),
  at: instant,
  /** Its maker and their delegations: known to the maker's delegation and the moderator. */
  by: z.optional(ids.participantId),
  seats: z.array(ids.seatId),
  receipt: z.optional(ids.receipt),
  entered: z.optional(z.literal(true)),
  /** What the day's naming policy lets the hall know. */
  name: z.optional(z.string()),
  organisation: z.optional(z.string()),
  regions: z.optional(z.array(ids.regionId)),
  mergedInto: z.optional(ids.objectionId),
  /** Delegations that say "ik deel dit bezwaar"; a viewer of the hall has only their own. */
  cosigned: z.record(
    ids.seatId,
    z.object({ at: instant, by: z.optional(ids.participantId), solved: z.optional(z.boolean()) }),
  ),
  /** For the hall, once published: how many delegations raised or share it, with what was merged into it. */
  delegations: z.optional(count),
  explainedAt: z.optional(instant),
  test: z.optional(
    z.object({
      questions: testQuestions,
      verdict: z.optional(verdict),
      reason: z.optional(z.string()),
      at: instant,
    }),
  ),
  resolution: z.optional(resolution),
  /** Why it goes on open, to the fallback. */
  leftOpen: z.optional(z.string()),
});

export const decision = z.object({
  id: ids.decisionId,
  proposalId: ids.proposalId,
  version: count,
  kind: z.enum(["byConsent", "byProgrammeTeam"]),
  roundId: z.optional(ids.roundId),
  /** Why, where the programme team decided, and the objections that stay open. */
  motivation: z.optional(z.string()),
  openObjections: z.array(ids.objectionId),
  /** What the frames said when it was taken, on a matter that divides the country. */
  frames: z.optional(z.array(frameResult)),
  validUntil: calendarDate,
  reviewOn: z.optional(calendarDate),
  reviewCriteria: z.optional(z.string()),
  tasks: z.array(z.object({ id: ids.taskId, who: z.string(), what: z.string(), dueOn: calendarDate })),
  decidedAt: instant,
  /** Taken up again: it no longer holds, and stays readable. */
  reopened: z.optional(z.object({ at: instant, reason: z.string() })),
  by: z.optional(ids.linkId),
});

export const signalStatus = z.enum(["open", "inProgress", "answered", "done"]);

/** A concern, advice or warning that goes into the record, and that somebody follows up. */
export const signal = z.object({
  id: ids.signalId,
  text: z.string(),
  proposalId: z.optional(ids.proposalId),
  roundId: z.optional(ids.roundId),
  objectionId: z.optional(ids.objectionId),
  /** The note it was made of. */
  from: z.optional(noteRef),
  seats: z.array(ids.seatId),
  organisation: z.optional(z.string()),
  regions: z.array(ids.regionId),
  at: instant,
  status: signalStatus,
  owner: z.optional(z.string()),
  followUp: z.optional(z.string()),
  /** When something should have come of it. */
  dueOn: z.optional(calendarDate),
  /** When somebody last worked on it. */
  workedAt: z.optional(instant),
});

/** What can have happened to a matter on its way to a decision. Part of the day's events; see events.ts. */
import * as z from "zod/mini";
import { frameResult } from "../division/frames/frameMatter.ts";
import {
  answer,
  answerKind,
  contribution,
  endingKind,
  handCount,
  objection,
  objectionArea,
  outcome,
  resolutionWay,
  signalStatus,
  testQuestions,
  verdict,
} from "./consentState.ts";
import { goneLine, versionLine } from "./amendmentState.ts";
import * as ids from "./ids.ts";
import { noteRef } from "./lineageRef.ts";
import { calendarDate, circle, proposalSetup, proposalText } from "./setup.ts";
import { personalText } from "./text.ts";

const event = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), ...shape });
const by = z.optional(ids.linkId);
const counted = z.optional(z.object({ answered: z.int(), of: z.int() }));
const seatIds = z.array(ids.seatId);
const objectionWords = {
  seatIds,
  regions: z.array(ids.regionId),
  argument: personalText,
  harm: z.optional(personalText),
  frame: z.optional(ids.frameId),
  remedy: z.optional(personalText),
  area: z.optional(objectionArea),
  receipt: z.optional(ids.receipt),
};
const decided = {
  decisionId: ids.decisionId,
  proposalId: ids.proposalId,
  version: z.int(),
  validUntil: calendarDate,
  reviewOn: z.optional(calendarDate),
  reviewCriteria: z.optional(personalText),
  frames: z.optional(z.array(frameResult)),
  by,
};

export const consentEvents = [
  event("proposalPresented", { proposalId: ids.proposalId, by }),
  event("proposalAdded", { proposal: proposalSetup, by }),
  event("circleSet", { proposalId: ids.proposalId, circle, by }),
  event("stepStarted", {
    proposalId: ids.proposalId,
    step: z.enum(["clarifying", "reacting", "integrating"]),
    by,
  }),
  event("stepSkipped", {
    proposalId: ids.proposalId,
    step: z.enum(["clarifying", "reacting"]),
    note: personalText,
    by,
  }),
  event("versionDrafted", {
    proposalId: ids.proposalId,
    base: z.int(),
    text: proposalText,
    lineIds: z.optional(z.array(ids.lineId)),
    by,
  }),
  event("versionWritten", {
    proposalId: ids.proposalId,
    version: z.int(),
    text: proposalText,
    title: z.optional(z.string()),
    lines: z.optional(z.array(versionLine)),
    gone: z.optional(z.array(goneLine)),
    by,
  }),
  event("versionConfirmed", { proposalId: ids.proposalId, version: z.int(), by }),
  event("proposalEnded", {
    proposalId: ids.proposalId,
    ending: endingKind,
    reason: personalText,
    owner: z.optional(personalText),
    on: z.optional(calendarDate),
    replacedBy: z.optional(ids.proposalId),
    by,
  }),
  event("proposalReopened", { proposalId: ids.proposalId, reason: personalText, by }),
  event("contributionMade", {
    contributionId: ids.contributionId,
    proposalId: ids.proposalId,
    kind: z.enum(["clarifyingQuestion", "reaction"]),
    version: z.int(),
    text: personalText,
    seatIds,
    regions: z.array(ids.regionId),
    author: z.optional(ids.participantId),
    name: z.optional(personalText),
    organisation: z.optional(z.string()),
    by,
  }),
  event("contributionReworded", { contributionId: ids.contributionId, text: personalText }),
  event("contributionWithdrawn", { contributionId: ids.contributionId }),
  event("contributionTakenUp", { contributionId: ids.contributionId, by }),
  event("contributionHandled", {
    contributionId: ids.contributionId,
    answer: z.optional(personalText),
    by,
  }),
  event("contributionSetAside", { contributionId: ids.contributionId, reason: personalText, by }),
  event("roundOpened", {
    roundId: ids.roundId,
    proposalId: ids.proposalId,
    version: z.int(),
    n: z.int(),
    circle,
    closesAt: z.optional(z.number()),
    entitled: seatIds,
    present: seatIds,
    counted,
    by,
  }),
  event("seatsAdmitted", { roundId: ids.roundId, seatIds, counted, by }),
  event("admissionAsked", { roundId: ids.roundId, seatIds, author: ids.participantId }),
  event("admissionDeclined", { roundId: ids.roundId, seatId: ids.seatId, reason: personalText, by }),
  event("answerGiven", {
    roundId: ids.roundId,
    seatIds,
    kind: answerKind,
    /** The participant who answered; absent where the moderator entered it. */
    author: z.optional(ids.participantId),
    concern: z.optional(personalText),
    receipt: z.optional(ids.receipt),
    counted,
    by,
  }),
  event("handCounted", { roundId: ids.roundId, count: handCount, by }),
  event("objectionRaised", {
    objectionId: ids.objectionId,
    roundId: ids.roundId,
    proposalId: ids.proposalId,
    author: z.optional(ids.participantId),
    name: z.optional(personalText),
    organisation: z.string(),
    ...objectionWords,
    from: z.optional(noteRef),
    by,
  }),
  event("objectionReworded", { objectionId: ids.objectionId, ...objectionWords }),
  event("objectionWithdrawn", { objectionId: ids.objectionId, by }),
  event("roundClosed", {
    roundId: ids.roundId,
    by,
    disclosed: z.optional(
      z.object({
        answers: z.record(ids.seatId, answer),
        objections: z.record(ids.objectionId, objection),
        handCount: z.optional(handCount),
      }),
    ),
  }),
  event("roundPublished", {
    roundId: ids.roundId,
    by,
    disclosed: z.optional(z.object({ outcome, objections: z.record(ids.objectionId, objection) })),
  }),
  event("objectionsOrdered", { proposalId: ids.proposalId, objectionIds: z.array(ids.objectionId), by }),
  event("objectionMerged", { objectionId: ids.objectionId, into: ids.objectionId, by }),
  event("objectionSplit", { objectionId: ids.objectionId, by }),
  event("objectionCosigned", { objectionId: ids.objectionId, seatIds, author: ids.participantId }),
  /** Null: nobody has the floor any more. */
  event("floorGiven", { objectionId: z.nullable(ids.objectionId), by }),
  event("objectionExplained", { objectionId: ids.objectionId, by }),
  event("objectionTested", {
    objectionId: ids.objectionId,
    questions: testQuestions,
    verdict: z.optional(verdict),
    reason: z.optional(personalText),
    by,
  }),
  event("resolutionProposed", {
    objectionId: ids.objectionId,
    how: resolutionWay,
    note: z.optional(personalText),
    owner: z.optional(personalText),
    on: z.optional(calendarDate),
    version: z.optional(z.int()),
    lines: z.optional(z.array(z.int())),
    by,
  }),
  event("resolutionAnswered", {
    objectionId: ids.objectionId,
    solved: z.boolean(),
    /** Absent where the moderator entered it for a maker without a phone. */
    author: z.optional(ids.participantId),
    /** For which seats of who shares it; empty for the maker. */
    seatIds,
    by,
  }),
  event("objectionLeftOpen", { objectionId: ids.objectionId, reason: personalText, by }),
  event("decisionTaken", { ...decided, roundId: ids.roundId }),
  event("programmeTeamDecided", {
    ...decided,
    roundId: z.optional(ids.roundId),
    motivation: personalText,
    openObjections: z.array(ids.objectionId),
  }),
  event("taskAgreed", {
    taskId: ids.taskId,
    decisionId: ids.decisionId,
    who: personalText,
    what: personalText,
    dueOn: calendarDate,
    by,
  }),
  event("signalAdded", {
    signalId: ids.signalId,
    text: personalText,
    proposalId: z.optional(ids.proposalId),
    regions: z.array(ids.regionId),
    organisation: z.optional(z.string()),
    from: z.optional(noteRef),
    by,
  }),
  event("signalWorkedOn", {
    signalId: ids.signalId,
    status: signalStatus,
    owner: z.optional(personalText),
    followUp: z.optional(personalText),
    dueOn: z.optional(calendarDate),
    by,
  }),
] as const;

export const consentWireEvents = [
  /** To the hall: how far a round is, not who answered what. */
  event("roundCounted", { roundId: ids.roundId, answered: z.int(), of: z.int() }),
  /** To the moderator while a round is open: that a delegation answered, not what. */
  event("answerCovered", { roundId: ids.roundId, seatIds }),
  /** To the moderator while a round is open: how many were counted by hand, not what. */
  event("handCountCovered", { roundId: ids.roundId, total: z.int() }),
  /** To the hall: objections of a published round, and what was asked and said, as this viewer may see them now. */
  event("objectionsShown", { objections: z.record(ids.objectionId, objection) }),
  event("contributionsShown", { contributions: z.record(ids.contributionId, contribution) }),
] as const;

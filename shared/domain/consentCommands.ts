/** What can be asked of a matter on its way to a decision. Part of the day's commands; see commands.ts. */
import * as z from "zod/mini";
import * as ids from "./ids.ts";
import { noteRef } from "./lineageRef.ts";
import { calendarDate, circle } from "./setup.ts";
import {
  answerKind,
  endingKind,
  objectionArea,
  resolutionWay,
  signalStatus,
  testQuestions,
  verdict,
} from "./consentState.ts";
import { typedLine, typedText } from "./text.ts";

const command = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), ...shape });
const someSeats = z.array(ids.seatId).check(z.minLength(1), z.maxLength(100));
const lines = z.array(typedText).check(z.minLength(1), z.maxLength(100));
/** Beside the lines, in their order: which line each is (a new one when left out), and who does it when. */
const beside = {
  lineIds: z.optional(z.array(ids.lineId).check(z.maxLength(100))),
  terms: z.optional(
    z
      .array(
        z.nullable(
          z.object({
            who: z.optional(typedLine),
            when: z.optional(typedLine),
            on: z.optional(calendarDate),
          }),
        ),
      )
      .check(z.maxLength(100)),
  ),
};
const count = z.int().check(z.minimum(0), z.maximum(100_000));
const objectionWords = z.object({
  id: ids.objectionId,
  argument: typedText,
  harm: z.optional(typedText),
  frame: z.optional(ids.frameId),
  remedy: z.optional(typedText),
  area: z.optional(objectionArea),
  /** The maker's own note that it was made of. */
  from: z.optional(noteRef),
});
const answered = {
  roundId: ids.roundId,
  seatIds: someSeats,
  kind: answerKind,
  concern: z.optional(typedText),
  objection: z.optional(objectionWords),
  receipt: z.optional(ids.receipt),
};
const decided = {
  decisionId: ids.decisionId,
  proposalId: ids.proposalId,
  validUntil: z.optional(calendarDate),
  reviewOn: z.optional(calendarDate),
  reviewCriteria: z.optional(typedText),
};

export const consentCommands = [
  // The proposal.
  command("presentProposal", { proposalId: ids.proposalId }),
  command("addProposal", {
    proposalId: ids.proposalId,
    title: typedLine,
    question: typedLine,
    intro: z.optional(typedText),
    lines,
    circle,
    /** The day's own when left out. */
    fallback: z.optional(typedText),
  }),
  command("setCircle", { proposalId: ids.proposalId, circle }),
  command("startStep", { proposalId: ids.proposalId, step: z.enum(["clarifying", "reacting"]) }),
  command("skipStep", {
    proposalId: ids.proposalId,
    step: z.enum(["clarifying", "reacting"]),
    note: typedLine,
  }),
  command("draftVersion", {
    proposalId: ids.proposalId,
    base: z.int(),
    intro: z.optional(typedText),
    lines: z.array(typedText).check(z.maxLength(100)),
    ...beside,
  }),
  command("writeVersion", {
    proposalId: ids.proposalId,
    version: z.int(),
    /** What the proposal is called from now on; as it was when left out. */
    title: z.optional(typedLine),
    intro: z.optional(typedText),
    lines,
    ...beside,
    /** Which objections this text answers, and in which of its lines (from 0). */
    answers: z.optional(
      z
        .array(z.object({ objectionId: ids.objectionId, lines: z.array(count).check(z.maxLength(100)) }))
        .check(z.maxLength(200)),
    ),
    /** With the hall's division as it is now; else the one of the version before goes on. */
    division: z.optional(z.boolean()),
  }),
  command("confirmVersion", { proposalId: ids.proposalId, version: z.int() }),
  command("endProposal", {
    proposalId: ids.proposalId,
    ending: endingKind,
    reason: typedText,
    owner: z.optional(typedLine),
    on: z.optional(calendarDate),
    replacedBy: z.optional(ids.proposalId),
  }),
  command("reopenProposal", { proposalId: ids.proposalId, reason: typedText }),
  // What is asked and said of it.
  command("contribute", {
    contributionId: ids.contributionId,
    proposalId: ids.proposalId,
    kind: z.enum(["clarifyingQuestion", "reaction"]),
    text: typedText,
    seatIds: z.array(ids.seatId).check(z.maxLength(100)),
  }),
  command("withdrawContribution", { contributionId: ids.contributionId }),
  command("takeUpContribution", { contributionId: ids.contributionId }),
  command("answerContribution", { contributionId: ids.contributionId, answer: z.optional(typedText) }),
  command("setContributionAside", { contributionId: ids.contributionId, reason: typedLine }),
  // A round.
  command("openRound", {
    roundId: ids.roundId,
    proposalId: ids.proposalId,
    version: z.int(),
    closesAt: z.optional(z.number()),
  }),
  command("admitSeats", { roundId: ids.roundId, seatIds: someSeats }),
  command("askAdmission", { roundId: ids.roundId, seatIds: someSeats }),
  command("declineAdmission", { roundId: ids.roundId, seatId: ids.seatId, reason: typedLine }),
  command("giveAnswer", answered),
  command("enterAnswer", answered),
  command("enterHandCount", { roundId: ids.roundId, consent: count, notInCircle: count }),
  command("closeRound", { roundId: ids.roundId }),
  command("publishRound", { roundId: ids.roundId }),
  // Objections after the round.
  command("orderObjections", {
    roundId: ids.roundId,
    objectionIds: z.array(ids.objectionId).check(z.maxLength(2000)),
  }),
  command("mergeObjection", { objectionId: ids.objectionId, into: ids.objectionId }),
  command("splitObjection", { objectionId: ids.objectionId }),
  command("cosignObjection", { objectionId: ids.objectionId, seatIds: someSeats }),
  command("giveFloor", { objectionId: ids.objectionId }),
  command("explainObjection", { objectionId: ids.objectionId }),
  command("testObjection", {
    objectionId: ids.objectionId,
    questions: testQuestions,
    verdict: z.optional(verdict),
    reason: z.optional(typedText),
  }),
  command("withdrawObjection", { objectionId: ids.objectionId }),
  command("proposeResolution", {
    objectionId: ids.objectionId,
    how: resolutionWay,
    note: z.optional(typedText),
    owner: z.optional(typedLine),
    on: z.optional(calendarDate),
  }),
  command("answerResolution", { objectionId: ids.objectionId, solved: z.boolean() }),
  command("leaveObjectionOpen", { objectionId: ids.objectionId, reason: typedText }),
  // Decisions and what follows them.
  command("decideByConsent", { ...decided, roundId: ids.roundId }),
  command("decideByProgrammeTeam", { ...decided, version: z.int(), motivation: typedText }),
  command("agreeTask", {
    taskId: ids.taskId,
    decisionId: ids.decisionId,
    who: typedLine,
    what: typedText,
    dueOn: calendarDate,
  }),
  command("addSignal", {
    signalId: ids.signalId,
    text: typedText,
    proposalId: z.optional(ids.proposalId),
    regions: z.array(ids.regionId).check(z.maxLength(100)),
    organisation: z.optional(typedLine),
    from: z.optional(noteRef),
  }),
  command("workOnSignal", {
    signalId: ids.signalId,
    status: signalStatus,
    owner: z.optional(typedLine),
    followUp: z.optional(typedText),
    dueOn: z.optional(calendarDate),
  }),
] as const;

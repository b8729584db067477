/**
 * A matter on its way to a decision as the record tells it: the proposal, what was asked and said, its rounds,
 * objections, decisions and signals. In the words of consent.md, "A decision record holds".
 */
import * as z from "zod/mini";
import {
  consentStep,
  endingKind,
  proposalStatus,
  resolutionWay,
  signalStatus,
  testQuestions,
  verdict,
} from "../domain/consentState.ts";
import { amendments, versionLines } from "./recordAmendments.ts";
import * as ids from "../domain/ids.ts";
import { calendarDate, circle, proposalText } from "../domain/setup.ts";
import { area, frameOutcome } from "./recordDivision.ts";
import { about, count, instant, maker, words } from "./recordFields.ts";

const steps = z.array(
  z.object({
    step: consentStep,
    at: instant,
    until: about(
      z.optional(instant),
      "When the next step began, or the matter ended. Absent: still going on.",
    ),
    skipped: about(z.optional(words), "Why it was passed over."),
  }),
);

const voice = z.object({
  at: instant,
  version: about(count, "The text that it was about."),
  text: words,
  answer: about(z.optional(words), "As it was typed; absent where it was answered aloud."),
  ...maker,
});

const voices = z.object({
  heard: about(z.array(voice), "Those that were taken up before the hall or answered, oldest first."),
  setAside: about(count, "Set aside by the moderator, with a reason that its maker read."),
  notTakenUp: about(count, "Waiting when this was made, or when the step was over."),
});

const ending = {
  kind: endingKind,
  reason: words,
  at: instant,
  owner: z.optional(words),
  on: z.optional(calendarDate),
  replacedBy: z.optional(ids.proposalId),
};

export const proposal = z.object({
  id: ids.proposalId,
  title: z.string(),
  question: z.string(),
  proposer: about(z.optional(z.string()), "Who brought it in; the organiser when absent."),
  arguments: z.array(z.string()),
  circle: about(
    circle,
    "Whom the matter touches, as it was last set. What a round used stands with the round.",
  ),
  fallback: about(z.string(), "What happens if the circle does not get there; known before any round."),
  frames: z.array(ids.frameId),
  status: proposalStatus,
  versions: z.array(
    z.object({
      n: count,
      text: proposalText,
      writtenAt: about(z.optional(instant), "Absent for the text with which the day began."),
      basedOn: about(z.nullable(count), "The version its difference is shown against; null for the first."),
      confirmedAt: about(
        z.optional(instant),
        "When the proposer said that this text still answers the matter.",
      ),
      answers: about(
        z.array(z.object({ objection: ids.objectionId, lines: z.array(count) })),
        "The objections that this text was written for, and in which of its lines, from 1.",
      ),
      ...versionLines,
    }),
  ),
  steps: about(steps, "The way as it really went, with its times."),
  clarifyingQuestions: voices,
  reactions: voices,
  note: about(z.optional(z.string()), "What people had to know of the text before they read it."),
  amendments,
  ending: about(
    z.optional(z.object(ending)),
    "How it stopped without the hall deciding it. Stays where the programme team decided afterwards.",
  ),
  endedBefore: about(
    z.array(z.object({ ...ending, reopenedAt: instant, reopenedBecause: words })),
    "Earlier ends that were taken back, oldest first: they no longer hold.",
  ),
});

const outcome = z.object({
  consent: count,
  consentWithConcern: count,
  objection: count,
  notInCircle: about(count, "Stepped out of the circle for this matter; not in `of`."),
  none: about(count, "Took part and did not answer. Never counted as consent."),
  answered: about(count, "Answered and stayed in the circle."),
  of: about(count, "Took part and stayed in the circle."),
  entered: about(count, "How many of these the moderator entered for someone without a phone."),
  byHand: about(
    z.object({ consent: count, notInCircle: count }),
    "How many of these were counted by hand when the network was down.",
  ),
});

const receipts = z.array(
  z.object({
    code: ids.receipt,
    answer: z.enum(["consent", "consentWithConcern", "objection", "notInCircle"]),
    objection: about(z.optional(count), "The number of the objection in this record."),
    delegations: about(
      z.optional(count),
      "How many delegations it was given for. Left out where fewer than three codes of the round stand for as many: the number would point at an organisation.",
    ),
  }),
);

export const round = z.object({
  id: ids.roundId,
  proposal: ids.proposalId,
  version: count,
  n: count,
  status: z.enum(["open", "closed", "published"]),
  openedAt: instant,
  closedAt: z.optional(instant),
  publishedAt: z.optional(instant),
  circle: z.object({
    touches: about(circle, "Whom the matter touched when it opened."),
    entitled: about(count, "Delegations with a say when it opened."),
    present: about(count, "Those of them that were there."),
    admitted: about(count, "Latecomers and others let in by the moderator."),
    declined: about(count, "Delegations that asked to be let in and were told no, with a reason."),
    byRegion: z.array(z.object({ region: ids.regionId, entitled: count, present: count, admitted: count })),
    organisations: z.array(z.string()),
  }),
  responded: about(
    z.object({ answered: count, of: count }),
    "“x van y hebben gereageerd”, in delegations: all that is told of a round until it is published.",
  ),
  outcome: about(z.optional(outcome), "In delegations; only of a published round."),
  receipts: about(
    z.optional(receipts),
    "By code, so that anyone can find their own answer; only of a published round. Nothing in the record says whose a code is.",
  ),
});

export const objection = z.object({
  id: ids.objectionId,
  n: about(count, "1 for the first of the day, in the order in which rounds were published."),
  proposal: ids.proposalId,
  round: ids.roundId,
  version: count,
  status: about(
    z.enum(["raised", "merged", "valid", "concern", "withdrawn", "notValid", "resolved", "unresolved"]),
    "Its end, or where it is on its way there.",
  ),
  standing: about(
    z.boolean(),
    "Of the newest published round and keeping a decision by consent away. Not `merged`: the one it is part of says it.",
  ),
  raisedAt: instant,
  argument: words,
  harm: z.optional(words),
  frame: z.optional(ids.frameId),
  remedy: z.optional(words),
  area: about(z.optional(area), "Where it is about, on a matter that divides the country."),
  ...maker,
  delegations: about(count, "That raised or share it, with what was merged into it."),
  mergedInto: z.optional(ids.objectionId),
  explainedAt: z.optional(instant),
  test: z.optional(
    z.object({
      at: instant,
      questions: about(testQuestions, "Absent is not asked."),
      verdict: z.optional(verdict),
      reason: z.optional(words),
    }),
  ),
  resolution: z.optional(
    z.object({
      how: resolutionWay,
      at: instant,
      note: z.optional(words),
      owner: z.optional(words),
      on: z.optional(calendarDate),
      version: about(z.optional(count), "The text that answers it."),
      lines: about(z.optional(z.array(count)), "Which of its lines, from 1."),
      solved: about(
        z.optional(z.boolean()),
        "What its maker said: `true` “hiermee is mijn bezwaar opgelost”, `false` “nog niet”.",
      ),
      answeredAt: z.optional(instant),
    }),
  ),
  leftOpen: about(z.optional(words), "Why it went on open."),
});

export const decision = z.object({
  id: ids.decisionId,
  n: about(count, "1 for the first decision of the day."),
  proposal: ids.proposalId,
  version: count,
  round: z.optional(ids.roundId),
  kind: z.enum(["byConsent", "byProgrammeTeam"]),
  decidedAt: instant,
  motivation: about(z.optional(words), "Why, where the programme team decided."),
  openObjections: about(z.array(ids.objectionId), "Those that stayed open when the programme team decided."),
  frames: about(
    z.optional(z.array(frameOutcome)),
    "When it was decided, on a matter that divides the country.",
  ),
  validUntil: calendarDate,
  reviewOn: z.optional(calendarDate),
  reviewCriteria: z.optional(words),
  tasks: z.array(z.object({ who: words, what: words, dueOn: calendarDate })),
  reopened: about(
    z.optional(z.object({ at: instant, reason: words })),
    "Taken up again: it no longer holds, and stays readable.",
  ),
});

export const signal = z.object({
  n: about(count, "Numbered over the day. No id of the log, which would name the delegation."),
  text: words,
  proposal: z.optional(ids.proposalId),
  round: z.optional(ids.roundId),
  objection: about(z.optional(ids.objectionId), "The objection that was found to be a concern."),
  regions: z.array(ids.regionId),
  organisation: maker.organisation,
  status: signalStatus,
  owner: z.optional(words),
  followUp: z.optional(words),
  dueOn: about(z.optional(calendarDate), "When something should have come of it."),
  workedAt: about(z.optional(instant), "When somebody last worked on it."),
});

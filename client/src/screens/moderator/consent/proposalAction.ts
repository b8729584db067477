/**
 * What a proposal asks for next, and the commands that do it. Ids follow from what is already there, so that two
 * moderators who press at the same moment ask for the same thing. Source: consent.md "A proposal's life".
 */
import type { FrameResult } from "../../../../../shared/division/frames/frameMatter.ts";
import type { DayCommand } from "../../../../../shared/domain/commands.ts";
import { contributionsOn } from "../../../../../shared/domain/contributions.ts";
import type { DecisionId, ObjectionId, ProposalId, RoundId } from "../../../../../shared/domain/ids.ts";
import { blockingObjections, isOpen, treatmentOrder } from "../../../../../shared/domain/objections.ts";
import {
  circleSeats,
  hasEnded,
  latestVersion,
  proposalSetupOf,
} from "../../../../../shared/domain/proposals.ts";
import { lastRound, missingSeats } from "../../../../../shared/domain/rounds.ts";
import type { ProposalSetup } from "../../../../../shared/domain/setup.ts";
import type {
  Contribution,
  DayState,
  Objection,
  Proposal,
  Round,
  Verdict,
} from "../../../../../shared/domain/state.ts";
import { isStepTaken } from "../../../../../shared/domain/steps.ts";
import { isTestable } from "../../../../../shared/domain/treatment.ts";
import { momentOf } from "./consentSteps.ts";
import { brokenOf } from "../division/versionFrames.ts";
import { asksModerator, objectionAtHand, objectionNeed } from "./inbox.ts";

/** What the moderator chose beside the button, for the acts that ask it. */
export interface Choices {
  /** Minutes until a round says it closes; 0 is without a clock. */
  readonly closeAfterMinutes?: number;
  /** Calendar dates; the first is the template's when left out. */
  readonly validUntil?: string | undefined;
  readonly reviewOn?: string | undefined;
  readonly reviewCriteria?: string | undefined;
  /** The objection in view. */
  readonly objectionId?: ObjectionId | null;
  /** What the test of an objection came to. */
  readonly verdict?: { objectionId: ObjectionId; verdict: Verdict; reason: string } | null;
}

/** Where on the screen something is done that is more than a press. */
export type Place = "version-editor" | "objection-test";

/** Which objection, in the order of treatment, of how many. */
interface OfObjections {
  readonly objection: Objection;
  readonly index: number;
  readonly of: number;
  /** It is another one than the one in view. */
  readonly onward: boolean;
}

export type ProposalAct = { readonly proposal: ProposalSetup } & (
  | { kind: "presentProposal" | "startReacting" }
  | { kind: "startClarifying" }
  | { kind: "takeUpQuestion"; question: Contribution; waiting: number }
  | { kind: "openRound"; n: number; version: number; circle: number; unconfirmed: number }
  | { kind: "closeRound"; round: Round; missing: number }
  | { kind: "showOutcome"; round: Round }
  | ({ kind: "giveFloor" | "endFloor" | "testObjection" | "resolveObjection" } & OfObjections)
  | ({ kind: "recordVerdict"; verdict: Verdict; reason: string } & OfObjections)
  | { kind: "awaitMaker"; waiting: number }
  | { kind: "writeVersion"; objections: number }
  /** `broken`: the hard frames that keep its map from being decided. */
  | { kind: "decide"; round: Round; none: number; broken: readonly FrameResult[] }
);

export type ProposalAction = ProposalAct & {
  /** In this order; none where the act is done at `place`, or by someone else. */
  readonly commands: readonly DayCommand[];
  /** Cannot be undone: the button asks once more. */
  readonly final: boolean;
  readonly place?: Place;
};

/** What a proposal asks for next; undefined when it came to its end or is not known. `now` in UTC ms. */
export function proposalAction(
  state: DayState,
  proposalId: ProposalId,
  now: number,
  choices: Choices = {},
): ProposalAction | undefined {
  const setup = proposalSetupOf(state, proposalId);
  const proposal = state.proposals[proposalId];
  if (!setup || !proposal || hasEnded(proposal)) return undefined;
  const of = { proposal: setup, final: false };
  const moment = momentOf(state, proposalId);
  const round = lastRound(state, proposalId);
  if (moment === "draft") {
    return { kind: "presentProposal", ...of, commands: [{ type: "presentProposal", proposalId }] };
  }
  if (moment === "presented" || moment === "clarifying" || moment === "reacting") {
    return stepAction(state, proposal, setup) ?? openRound(state, proposal, setup, now, choices);
  }
  if (!round) return openRound(state, proposal, setup, now, choices);
  if (moment === "open") {
    const missing = missingSeats(state, round).length;
    const commands: DayCommand[] = [{ type: "closeRound", roundId: round.id }];
    return { kind: "closeRound", ...of, round, missing, commands, final: true };
  }
  if (moment === "closedClear" || moment === "closedObjections") {
    const commands: DayCommand[] = [{ type: "publishRound", roundId: round.id }];
    return { kind: "showOutcome", ...of, round, commands, final: true };
  }
  if (moment === "clear") return decision(state, setup, round, choices);
  if (moment === "treating") return treatment(state, setup, round, choices);
  return chosenVerdict(state, setup, round, choices) ?? openRound(state, proposal, setup, now, choices);
}

/** Clarifying, its questions, reacting; undefined when the round may open. */
function stepAction(state: DayState, proposal: Proposal, setup: ProposalSetup): ProposalAction | undefined {
  const of = { proposal: setup, final: false };
  const proposalId = proposal.id;
  if (!isStepTaken(proposal, "clarifying") && !isStepTaken(proposal, "reacting")) {
    const commands: DayCommand[] = [{ type: "startStep", proposalId, step: "clarifying" }];
    return { kind: "startClarifying", ...of, commands };
  }
  if (proposal.status === "clarifying") {
    const waiting = contributionsOn(state, proposalId).filter(
      (each) => each.kind === "clarifyingQuestion" && each.status === "waiting",
    );
    const [question] = waiting;
    if (question) {
      const commands: DayCommand[] = [{ type: "takeUpContribution", contributionId: question.id }];
      return { kind: "takeUpQuestion", ...of, question, waiting: waiting.length, commands };
    }
  }
  if (isStepTaken(proposal, "reacting")) return undefined;
  const commands: DayCommand[] = [{ type: "startStep", proposalId, step: "reacting" }];
  return { kind: "startReacting", ...of, commands };
}

function openRound(
  state: DayState,
  proposal: Proposal,
  setup: ProposalSetup,
  now: number,
  { closeAfterMinutes = 0 }: Choices,
): ProposalAction {
  const proposalId = proposal.id;
  const n = proposal.rounds.length + 1;
  const version = latestVersion(proposal).n;
  const before = lastRound(state, proposalId);
  const closing = closeAfterMinutes > 0 ? { closesAt: now + closeAfterMinutes * 60_000 } : {};
  const roundId = `${proposalId}-round-${n}` as RoundId;
  return {
    kind: "openRound",
    proposal: setup,
    n,
    version,
    circle: circleSeats(state, proposalId).length,
    unconfirmed: before ? blockingObjections(state, before.id).filter(isOpen).length : 0,
    commands: [{ type: "openRound", roundId, proposalId, version, ...closing }],
    final: false,
  };
}

function decision(state: DayState, setup: ProposalSetup, round: Round, choices: Choices): ProposalAction {
  const { validUntil, reviewOn, reviewCriteria } = choices;
  return {
    kind: "decide",
    proposal: setup,
    round,
    none: round.outcome?.none ?? 0,
    broken: brokenOf(state, setup.id, round.version),
    commands: [
      {
        type: "decideByConsent",
        decisionId: `${setup.id}-decided-${round.n}` as DecisionId,
        proposalId: setup.id,
        roundId: round.id,
        ...(validUntil ? { validUntil } : {}),
        ...(reviewOn ? { reviewOn } : {}),
        ...(reviewCriteria ? { reviewCriteria } : {}),
      },
    ],
    final: true,
  };
}

/** The objections one by one: first the one in view, then the next that asks something. */
function treatment(state: DayState, setup: ProposalSetup, round: Round, choices: Choices): ProposalAction {
  const chosen = chosenVerdict(state, setup, round, choices);
  if (chosen) return chosen;
  const order = treatmentOrder(state, round);
  const inView = objectionAtHand(state, round, choices.objectionId ?? null);
  const next =
    inView && asksModerator(state, inView) ? inView : order.find((each) => asksModerator(state, each));
  if (next) {
    const place = { index: order.indexOf(next) + 1, of: order.length, onward: next.id !== inView?.id };
    return objectionAction(state, setup, next, place);
  }
  const waiting = order.filter((each) => objectionNeed(state, each) === "maker").length;
  if (waiting > 0) return { kind: "awaitMaker", proposal: setup, waiting, commands: [], final: false };
  const objections = blockingObjections(state, round.id).length;
  return {
    kind: "writeVersion",
    proposal: setup,
    objections,
    commands: [],
    final: false,
    place: "version-editor",
  };
}

function objectionAction(
  state: DayState,
  setup: ProposalSetup,
  objection: Objection,
  place: Omit<OfObjections, "objection">,
): ProposalAction {
  const of = { proposal: setup, objection, ...place, final: false };
  const objectionId = objection.id;
  const need = objectionNeed(state, objection);
  if (need === "floor") return { kind: "giveFloor", ...of, commands: [{ type: "giveFloor", objectionId }] };
  if (need === "explanation") {
    return { kind: "endFloor", ...of, commands: [{ type: "explainObjection", objectionId }] };
  }
  if (need === "test") return { kind: "testObjection", ...of, commands: [], place: "objection-test" };
  return { kind: "resolveObjection", ...of, commands: [], place: "version-editor" };
}

/** The verdict that was chosen and not yet recorded; a verdict may also change an earlier one. */
function chosenVerdict(
  state: DayState,
  setup: ProposalSetup,
  round: Round,
  { verdict: chosen }: Choices,
): ProposalAction | undefined {
  const objection = chosen && state.objections[chosen.objectionId];
  if (!chosen || !objection || objection.roundId !== round.id) return undefined;
  const { verdict, reason } = chosen;
  const recorded = objection.test?.verdict === verdict && (objection.test.reason ?? "") === reason;
  if (recorded || !isTestable(objection)) return undefined;
  const order = treatmentOrder(state, round);
  const questions = objection.test?.questions ?? {};
  return {
    kind: "recordVerdict",
    proposal: setup,
    objection,
    index: order.indexOf(objection) + 1,
    of: order.length,
    onward: false,
    verdict,
    reason,
    commands: [
      { type: "testObjection", objectionId: objection.id, questions, verdict, ...(reason ? { reason } : {}) },
    ],
    final: false,
  };
}

/** Where a proposal is on its way to a decision, and how long each step took. Source: consent.md "A proposal's life". */
import type { ProposalId } from "../../../../../shared/domain/ids.ts";
import { blockingObjections, untreatedObjections } from "../../../../../shared/domain/objections.ts";
import { currentPart } from "../../../../../shared/domain/programme.ts";
import { hasEnded, latestVersion } from "../../../../../shared/domain/proposals.ts";
import { lastRound, openRounds } from "../../../../../shared/domain/rounds.ts";
import type {
  ConsentStep,
  DayState,
  Decision,
  Objection,
  Proposal,
  Round,
} from "../../../../../shared/domain/state.ts";

export const consentSteps = [
  "clarifying",
  "reacting",
  "consent",
  "testing",
  "integrating",
  "deciding",
] as const satisfies readonly ConsentStep[];

/** What is going on with a proposal, finer than its status: what the facilitator says and does depends on it. */
export type ConsentMoment =
  | "draft"
  | "presented"
  | "clarifying"
  | "reacting"
  | "open"
  | "closedClear"
  | "closedObjections"
  | "treating"
  | "rewritten"
  | "reopened"
  | "clear"
  | "decided"
  | "deferred"
  | "withdrawn"
  | "replaced"
  | "withProgrammeTeam";

/** The moment a proposal is in. */
export function momentOf(state: DayState, proposalId: ProposalId): ConsentMoment {
  const proposal = state.proposals[proposalId];
  if (!proposal) return "draft";
  const { status } = proposal;
  if (status !== "inRound" && status !== "integrating") return status;
  const round = lastRound(state, proposalId);
  if (!round) return "presented";
  if (round.status === "open") return "open";
  const blocking = blockingObjections(state, round.id).length;
  if (round.status === "closed") return blocking > 0 ? "closedObjections" : "closedClear";
  if (untreatedObjections(state, round.id).length > 0) return "treating";
  if (latestVersion(proposal).n !== round.version) return "rewritten";
  if (carriedDecision(state, round)) return "reopened";
  return blocking > 0 ? "treating" : "clear";
}

/** Whether a decision was taken on this round: taken up again, the matter asks a new one. */
export function carriedDecision(state: DayState, round: Round): boolean {
  return Object.values<Decision>(state.decisions).some((each) => each.roundId === round.id);
}

/** The step that a proposal is in, with this objection in view; null when it came to its end. */
export function stepOf(
  state: DayState,
  proposalId: ProposalId,
  inView?: Objection | undefined,
): ConsentStep | null {
  const moment = momentOf(state, proposalId);
  switch (moment) {
    case "draft":
    case "presented":
    case "clarifying":
      return "clarifying";
    case "reacting":
      return "reacting";
    case "open":
    case "closedClear":
    case "closedObjections":
    case "rewritten":
    case "reopened":
      return "consent";
    case "treating": {
      if (inView) return inView.status === "raised" ? "testing" : "integrating";
      const round = lastRound(state, proposalId);
      const untested = round && blockingObjections(state, round.id).some((each) => each.status === "raised");
      return untested ? "testing" : "integrating";
    }
    case "clear":
      return "deciding";
    case "decided":
    case "deferred":
    case "withdrawn":
    case "replaced":
    case "withProgrammeTeam":
      return null;
  }
}

export interface StepTime {
  readonly startedAt?: number;
  readonly tookMs: number;
  /** Why it was passed over. */
  readonly skipped?: string;
}

/** When each step last began and how long it took in all; `until` (UTC ms) is the end of the step that still runs. */
export function stepTimes(proposal: Proposal, until: number): Partial<Record<ConsentStep, StepTime>> {
  const times: Partial<Record<ConsentStep, StepTime>> = {};
  const taken = proposal.steps.filter((each) => each.skipped === undefined);
  for (const { step, skipped } of proposal.steps) if (skipped) times[step] = { tookMs: 0, skipped };
  taken.forEach(({ step, at }, index) => {
    const endsAt = taken[index + 1]?.at ?? Math.max(at, until);
    times[step] = { startedAt: at, tookMs: (times[step]?.tookMs ?? 0) + endsAt - at };
  });
  return times;
}

/** The proposal the hall is at: in an open round, else of this part and not ended, else the first of the day. */
export function proposalAtHand(state: DayState): ProposalId | null {
  const [round] = openRounds(state);
  const ofPart = currentPart(state)?.proposals ?? [];
  const lies = (id: ProposalId) => {
    const proposal = state.proposals[id];
    return proposal !== undefined && !hasEnded(proposal);
  };
  return round?.proposalId ?? ofPart.find(lies) ?? ofPart.at(-1) ?? state.setup?.proposals[0]?.id ?? null;
}

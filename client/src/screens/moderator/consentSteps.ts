/** Where a proposal is on its way to a decision. Source: consent.md "A proposal's life". */
import type { ProposalId } from "../../../../shared/domain/ids.ts";
import { blockingObjections } from "../../../../shared/domain/objections.ts";
import { latestVersion } from "../../../../shared/domain/proposals.ts";
import { currentPart } from "../../../../shared/domain/programme.ts";
import { lastRound, openRounds } from "../../../../shared/domain/rounds.ts";
import type { DayState } from "../../../../shared/domain/state.ts";

export const consentSteps = ["clarify", "react", "consent", "test", "integrate", "decide"] as const;
export type ConsentStep = (typeof consentSteps)[number];

/** What is going on with a proposal, finer than its status: what the facilitator says depends on it. */
export type ConsentMoment =
  | "draft"
  | "presented"
  | "open"
  | "closedClear"
  | "closedObjections"
  | "objections"
  | "rewritten"
  | "clear"
  | "decided";

/** The moment a proposal is in. */
export function momentOf(state: DayState, proposalId: ProposalId): ConsentMoment {
  const proposal = state.proposals[proposalId];
  if (!proposal || proposal.status === "draft") return "draft";
  if (proposal.status === "decided") return "decided";
  const round = lastRound(state, proposalId);
  if (!round) return "presented";
  if (round.status === "open") return "open";
  const objections = blockingObjections(state, round.id).length > 0;
  if (round.status === "closed") return objections ? "closedObjections" : "closedClear";
  if (latestVersion(proposal).n !== round.version) return "rewritten";
  return objections ? "objections" : "clear";
}

/** The step that a moment belongs to; null when every step is done. */
export function stepOf(moment: ConsentMoment): ConsentStep | null {
  switch (moment) {
    case "draft":
    case "presented":
      return "clarify";
    case "open":
    case "closedClear":
    case "rewritten":
      return "consent";
    case "closedObjections":
      return "test";
    case "objections":
      return "integrate";
    case "clear":
      return "decide";
    case "decided":
      return null;
  }
}

/** The proposal the hall is at: in an open round, else of this part and not decided, else the first of the day. */
export function proposalAtHand(state: DayState): ProposalId | null {
  const [round] = openRounds(state);
  const ofPart = currentPart(state)?.proposals ?? [];
  return (
    round?.proposalId ??
    ofPart.find((id) => state.proposals[id]?.status !== "decided") ??
    ofPart.at(-1) ??
    state.setup?.proposals[0]?.id ??
    null
  );
}

/** A decision by consent: after a published round on the newest version without a standing objection. */
import type { DecisionId, ProposalId } from "./ids.ts";
import { standingObjections } from "./objections.ts";
import { latestVersion, proposalSetupOf, withProposal } from "./proposals.ts";
import { at as entry, linkOf, put } from "./room.ts";
import type { Deciders, Evolvers } from "./room.ts";
import { lastRound } from "./rounds.ts";
import { accept, refuse } from "./ruling.ts";
import type { Decision, DayState } from "./state.ts";

export const decisionDeciders = {
  decideByConsent: (state, { decisionId, proposalId, roundId, validUntil }, { actor }) => {
    const proposal = entry(state.proposals, proposalId);
    const setup = proposalSetupOf(state, proposalId);
    if (!proposal || !setup) return refuse("unknownProposal");
    if (proposal.status === "decided") return refuse("alreadyDone");
    const round = entry(state.rounds, roundId);
    if (!round || round.proposalId !== proposalId) return refuse("unknownRound");
    if (round.status === "open") return refuse("roundNotClosed");
    if (round.status === "closed") return refuse("roundNotPublished");
    if (lastRound(state, proposalId)?.id !== roundId) return refuse("roundOutdated");
    if (latestVersion(proposal).n !== round.version) return refuse("versionOutdated");
    const objections = standingObjections(state, roundId).length;
    if (objections > 0) return refuse("openObjections", { count: objections });
    if (entry(state.decisions, decisionId)) return refuse("idTaken");
    const until = validUntil ?? setup.validUntil;
    if (state.setup && until <= state.setup.date) return refuse("dateInPast");
    return accept({
      type: "decisionTaken",
      decisionId,
      proposalId,
      version: round.version,
      roundId,
      validUntil: until,
      ...linkOf(actor),
    });
  },
} satisfies Partial<Deciders>;

export const decisionEvolvers = {
  decisionTaken: (state, event, at) => {
    const { type: _type, decisionId, ...taken } = event;
    const decision: Decision = { id: decisionId, kind: "byConsent", ...taken, decidedAt: at };
    return withProposal(
      {
        ...state,
        decisions: put(state.decisions, decisionId, decision),
        scene: { kind: "decision", decisionId },
        overlay: null,
      },
      event.proposalId,
      { status: "decided", decision: decisionId },
    );
  },
} satisfies Partial<Evolvers>;

/** The decisions so far, in the order in which they were taken. */
export function decisionsSoFar(state: DayState): Decision[] {
  return Object.values<Decision>(state.decisions).sort((a, b) => a.decidedAt - b.decidedAt);
}

/** The decision on a proposal, if there is one. */
export function decisionOn(state: DayState, proposalId: ProposalId): Decision | undefined {
  const id: DecisionId | undefined = entry(state.proposals, proposalId)?.decision;
  return id === undefined ? undefined : entry(state.decisions, id);
}

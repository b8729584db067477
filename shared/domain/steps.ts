/** The steps of a proposal as they really went, so that each has its time. Source: issue "Consent, in full". */
import type { ProposalId } from "./ids.ts";
import { withProposal } from "./proposals.ts";
import { at as entry } from "./room.ts";
import type { ConsentStep, DayState, Proposal } from "./state.ts";

/** The day with a step of this proposal begun, unless it is in that step already. */
export function withStep(
  state: DayState,
  proposalId: ProposalId,
  step: ConsentStep,
  at: number,
  skipped?: string,
): DayState {
  const proposal = entry(state.proposals, proposalId);
  if (!proposal) return state;
  const last = proposal.steps.at(-1);
  if (last?.step === step && last.skipped === undefined && skipped === undefined) return state;
  const taken = { step, at, ...(skipped === undefined ? {} : { skipped }) };
  return withProposal(state, proposalId, { steps: [...proposal.steps, taken] });
}

/** Whether this step was ever taken or skipped. */
export function isStepTaken(proposal: Proposal, step: ConsentStep): boolean {
  return proposal.steps.some((each) => each.step === step);
}

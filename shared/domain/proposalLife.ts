/**
 * The way of a proposal beside its text: the steps before a round, and the ends that are no decision. Steps may be
 * skipped, with a note; an end may be taken back, and then stays readable. Source: consent.md "A proposal's life".
 */
import type { ProposalId } from "./ids.ts";
import { leaveOpenObjections, withoutFloor } from "./objections.ts";
import { hasEnded, notWorkable, withProposal } from "./proposals.ts";
import { at as entry, linkOf, put } from "./room.ts";
import type { Deciders, Evolvers } from "./room.ts";
import { lastRound } from "./rounds.ts";
import { accept, refuse } from "./ruling.ts";
import type { Ruling } from "./ruling.ts";
import { isStepTaken, withStep } from "./steps.ts";
import type { DayState, Ending } from "./state.ts";
import { lengthOf, maximum } from "./text.ts";

export const proposalLifeDeciders = {
  startStep: (state, { proposalId, step }, { actor }) => {
    const fault = stepFault(state, proposalId, step);
    if (fault) return fault;
    return accept(
      { type: "stepStarted", proposalId, step, ...linkOf(actor) },
      { type: "sceneShown", scene: { kind: "proposal", proposalId }, ...linkOf(actor) },
    );
  },

  skipStep: (state, { proposalId, step, note }, { actor }) => {
    const fault = stepFault(state, proposalId, step);
    if (fault) return fault;
    if (note === "") return refuse("reasonMissing");
    if (lengthOf(note) > maximum.concern) return refuse("reasonTooLong", { max: maximum.concern });
    return accept({ type: "stepSkipped", proposalId, step, note, ...linkOf(actor) });
  },

  endProposal: (state, { proposalId, ending, reason, owner, on, replacedBy }, { actor }) => {
    const proposal = entry(state.proposals, proposalId);
    const handedOver = proposal?.status === "withProgrammeTeam" && ending !== "withProgrammeTeam";
    const wrong = handedOver ? undefined : notWorkable(proposal);
    if (wrong || !proposal) return { accepted: false, refusal: wrong ?? { code: "unknownProposal" } };
    if (proposal.status === "draft") return refuse("proposalNotPresented");
    if (lastRound(state, proposalId)?.status === "closed") return refuse("roundNotPublished");
    if (reason === "") return refuse("reasonMissing");
    if (lengthOf(reason) > maximum.argument) return refuse("reasonTooLong", { max: maximum.argument });
    if (ending === "deferred") {
      if (!owner) return refuse("ownerMissing");
      if (!on) return refuse("dateMissing");
      if (state.setup && on < state.setup.date) return refuse("dateInPast");
    }
    if (ending === "replaced") {
      const other = replacedBy === undefined ? undefined : entry(state.proposals, replacedBy);
      if (!other || other.id === proposalId) return refuse("unknownProposal");
      if (hasEnded(other)) return refuse("proposalEnded");
    }
    return accept(
      {
        type: "proposalEnded",
        proposalId,
        ending,
        reason,
        ...(ending === "deferred" ? { owner, on } : {}),
        ...(ending === "replaced" ? { replacedBy } : {}),
        ...linkOf(actor),
      },
      // Nobody in the hall sees it when the programme team closes a matter after the day.
      ...(state.phase === "open"
        ? [
            {
              type: "sceneShown" as const,
              scene: { kind: "ending" as const, proposalId },
              ...linkOf(actor),
            },
          ]
        : []),
    );
  },

  reopenProposal: (state, { proposalId, reason }, { actor }) => {
    const proposal = entry(state.proposals, proposalId);
    if (!proposal) return refuse("unknownProposal");
    if (!hasEnded(proposal)) return refuse("proposalNotEnded");
    if (reason === "") return refuse("reasonMissing");
    if (lengthOf(reason) > maximum.argument) return refuse("reasonTooLong", { max: maximum.argument });
    return accept(
      { type: "proposalReopened", proposalId, reason, ...linkOf(actor) },
      { type: "sceneShown", scene: { kind: "proposal", proposalId }, ...linkOf(actor) },
    );
  },
} satisfies Partial<Deciders>;

export const proposalLifeEvolvers = {
  stepStarted: (state, { proposalId, step }, at) =>
    withProposal(withStep(state, proposalId, step, at), proposalId, { status: step }),
  stepSkipped: (state, { proposalId, step, note }, at) => withStep(state, proposalId, step, at, note),
  proposalEnded: (state, event, at) => {
    const { proposalId, ending: kind, reason, owner, on, replacedBy } = event;
    const ending: Ending = {
      kind,
      reason,
      at,
      ...(owner ? { owner } : {}),
      ...(on ? { on } : {}),
      ...(replacedBy ? { replacedBy } : {}),
    };
    const left = withoutFloor(leaveOpenObjections(state, proposalId), proposalId);
    return withProposal(left, proposalId, { status: kind, ending });
  },
  proposalReopened: (state, { proposalId, reason }, at) => {
    const proposal = entry(state.proposals, proposalId);
    if (!proposal) return state;
    const { decision: was, ending, ...rest } = proposal;
    const decision = was && entry(state.decisions, was);
    const before = proposal.endedBefore ?? [];
    const ended = ending ? [...before, { ...ending, reopenedAt: at, reopenedBecause: reason }] : before;
    const status = proposal.rounds.length > 0 ? "integrating" : "presented";
    return {
      ...state,
      proposals: put(state.proposals, proposalId, {
        ...rest,
        status,
        ...(ended.length > 0 ? { endedBefore: ended } : {}),
      }),
      decisions: decision
        ? put(state.decisions, decision.id, { ...decision, reopened: { at, reason } })
        : state.decisions,
    };
  },
} satisfies Partial<Evolvers>;

function stepFault(
  state: DayState,
  proposalId: ProposalId,
  step: "clarifying" | "reacting",
): Ruling | undefined {
  const proposal = entry(state.proposals, proposalId);
  const wrong = notWorkable(proposal);
  if (wrong || !proposal) return { accepted: false, refusal: wrong ?? { code: "unknownProposal" } };
  if (proposal.status === "draft") return refuse("proposalNotPresented");
  if (proposal.status === "integrating") return refuse("stepOver");
  // Steps were taken and yet it is as presented: it was reopened, and its steps may be taken again.
  const again = proposal.status === "presented" && proposal.steps.some((each) => each.skipped === undefined);
  const last = proposal.steps.at(-1);
  const skippedJustNow = last?.step === step && last.skipped !== undefined;
  const taken = !again && isStepTaken(proposal, step);
  if (proposal.status === step || skippedJustNow || taken) return refuse("alreadyDone");
  // Reacting comes after clarifying: nobody goes back from it.
  if (step === "clarifying" && !again && isStepTaken(proposal, "reacting")) return refuse("stepOver");
  return undefined;
}

/**
 * Decisions: by consent, after a published round on the newest version without an objection that stands; or by the
 * programme team, through the announced fallback, with its reasons. Source: consent.md "A proposal's life".
 */
import type { Actor, Context } from "./actor.ts";
import type { CommandOf } from "./commands.ts";
import { brokenFrames, frameResultsOf, keptResultsOf } from "./divisionFrames.ts";
import type { DayEvent } from "./events.ts";
import type { DecisionId, ProposalId, TaskId } from "./ids.ts";
import { blockingObjections, leaveOpenObjections, withoutFloor } from "./objections.ts";
import { divisionOfVersion } from "./outcomes.ts";
import { hasEnded, latestVersion, notWorkable, proposalSetupOf, withProposal } from "./proposals.ts";
import { at as entry, linkOf, put } from "./room.ts";
import type { Deciders, Evolvers } from "./room.ts";
import { lastRound } from "./rounds.ts";
import { namesOf } from "./rsvNames.ts";
import { accept, refuse } from "./ruling.ts";
import type { Refusal } from "./ruling.ts";
import type { Decision, DayState } from "./state.ts";
import { withStep } from "./steps.ts";
import { lengthOf, maximum } from "./text.ts";
import { numberedLines } from "./versionLines.ts";

export const decisionDeciders = {
  decideByConsent: (state, command, context) => {
    const { actor } = context;
    const { decisionId, proposalId, roundId } = command;
    const proposal = entry(state.proposals, proposalId);
    if (!proposal) return refuse("unknownProposal");
    if (proposal.status === "decided") return refuse("alreadyDone");
    const round = entry(state.rounds, roundId);
    if (!round || round.proposalId !== proposalId) return refuse("unknownRound");
    if (round.status === "open") return refuse("roundNotClosed");
    if (round.status === "closed") return refuse("roundNotPublished");
    const wrong = notWorkable(proposal);
    if (wrong) return { accepted: false, refusal: wrong };
    // A matter that was reopened asks a round of its own: the earlier one carried the earlier decision.
    const carried = Object.values<Decision>(state.decisions).some((each) => each.roundId === roundId);
    if (carried || lastRound(state, proposalId)?.id !== roundId) return refuse("roundOutdated");
    if (latestVersion(proposal).n !== round.version) return refuse("versionOutdated");
    const objections = blockingObjections(state, roundId).length;
    if (objections > 0) return refuse("openObjections", { count: objections });
    const divided = dividedBy(state, proposalId, round.version, context);
    const fault = termsFault(state, command) ?? divided.fault;
    if (fault) return { accepted: false, refusal: fault };
    const taken = {
      type: "decisionTaken" as const,
      decisionId,
      proposalId,
      version: round.version,
      roundId,
      ...termsOf(state, command),
      ...divided.frames,
      ...linkOf(actor),
    };
    return accept(taken, ...divided.names, ...agreedTasks(state, taken, actor));
  },

  decideByProgrammeTeam: (state, command, context) => {
    const { actor } = context;
    const { decisionId, proposalId, version, motivation } = command;
    const proposal = entry(state.proposals, proposalId);
    if (!proposal) return refuse("unknownProposal");
    if (proposal.status === "decided") return refuse("alreadyDone");
    // Only through the fallback: the hall handed it over, or the day is over and it was left.
    const left = state.phase === "closed" && !notWorkable(proposal) && proposal.status !== "draft";
    if (proposal.status !== "withProgrammeTeam" && !left) return refuse("notHandedOver");
    const round = lastRound(state, proposalId);
    if (round?.status === "closed") return refuse("roundNotPublished");
    if (!proposal.versions.some((each) => each.n === version)) return refuse("versionOutdated");
    if (motivation === "") return refuse("reasonMissing");
    if (lengthOf(motivation) > maximum.long) return refuse("reasonTooLong", { max: maximum.long });
    const divided = dividedBy(state, proposalId, version, context);
    const fault = termsFault(state, command) ?? divided.fault;
    if (fault) return { accepted: false, refusal: fault };
    const taken = {
      type: "programmeTeamDecided" as const,
      decisionId,
      proposalId,
      version,
      ...(round ? { roundId: round.id } : {}),
      motivation,
      openObjections: round ? blockingObjections(state, round.id).map((each) => each.id) : [],
      ...termsOf(state, command),
      ...divided.frames,
      ...linkOf(actor),
    };
    return accept(taken, ...divided.names, ...agreedTasks(state, taken, actor));
  },

  agreeTask: (state, { taskId, decisionId, who, what, dueOn }, { actor }) => {
    const decision = entry(state.decisions, decisionId);
    if (!decision) return refuse("unknownDecision");
    if (decision.tasks.some((task) => task.id === taskId)) return refuse("idTaken");
    if (who === "") return refuse("ownerMissing");
    if (what === "") return refuse("noteMissing");
    if (lengthOf(who) > maximum.organisation) {
      return refuse("contributionTooLong", { max: maximum.organisation });
    }
    if (lengthOf(what) > maximum.concern) return refuse("contributionTooLong", { max: maximum.concern });
    if (state.setup && dueOn < state.setup.date) return refuse("dateInPast");
    return accept({ type: "taskAgreed", taskId, decisionId, who, what, dueOn, ...linkOf(actor) });
  },
} satisfies Partial<Deciders>;

export const decisionEvolvers = {
  decisionTaken: (state, event, at) => {
    const { type: _type, decisionId, ...taken } = event;
    return withDecision(state, {
      id: decisionId,
      kind: "byConsent",
      ...taken,
      openObjections: [],
      tasks: [],
      decidedAt: at,
    });
  },
  programmeTeamDecided: (state, event, at) => {
    const { type: _type, decisionId, ...taken } = event;
    return withDecision(leaveOpenObjections(state, event.proposalId), {
      id: decisionId,
      kind: "byProgrammeTeam",
      ...taken,
      tasks: [],
      decidedAt: at,
    });
  },
  taskAgreed: (state, { taskId, decisionId, who, what, dueOn }) => {
    const decision = entry(state.decisions, decisionId);
    if (!decision) return state;
    const tasks = [...decision.tasks, { id: taskId, who, what, dueOn }];
    return { ...state, decisions: put(state.decisions, decisionId, { ...decision, tasks }) };
  },
} satisfies Partial<Evolvers>;

/** The decisions so far, in the order in which they were taken; also those that were taken up again. */
export function decisionsSoFar(state: DayState): Decision[] {
  return Object.values<Decision>(state.decisions).sort((a, b) => a.decidedAt - b.decidedAt);
}

/** The decision on a proposal, if there is one that holds. */
export function decisionOn(state: DayState, proposalId: ProposalId): Decision | undefined {
  const id: DecisionId | undefined = entry(state.proposals, proposalId)?.decision;
  return id === undefined ? undefined : entry(state.decisions, id);
}

/** Why a proposal is before the hall again, from when it was taken up until its next round opens. */
export function reopeningOf(
  state: DayState,
  proposalId: ProposalId,
): { at: number; reason: string } | undefined {
  const proposal = entry(state.proposals, proposalId);
  if (!proposal || hasEnded(proposal)) return undefined;
  const decided = decisionsSoFar(state)
    .filter((each) => each.proposalId === proposalId)
    .flatMap((each) => each.reopened ?? []);
  const ended = (proposal.endedBefore ?? []).map(({ reopenedAt, reopenedBecause }) => ({
    at: reopenedAt,
    reason: reopenedBecause,
  }));
  const last = [...decided, ...ended].sort((a, b) => a.at - b.at).at(-1);
  return last && last.at >= (lastRound(state, proposalId)?.openedAt ?? 0) ? last : undefined;
}

type Terms = Pick<
  CommandOf<"decideByConsent">,
  "decisionId" | "proposalId" | "validUntil" | "reviewOn" | "reviewCriteria"
>;

function termsFault(
  state: DayState,
  { decisionId, proposalId, validUntil, reviewOn, reviewCriteria }: Terms,
): Refusal | undefined {
  const setup = proposalSetupOf(state, proposalId);
  if (!setup) return { code: "unknownProposal" };
  if (entry(state.decisions, decisionId)) return { code: "idTaken" };
  const today = state.setup?.date ?? "";
  if ((validUntil ?? setup.validUntil) <= today) return { code: "dateInPast" };
  if (reviewOn !== undefined && reviewOn <= today) return { code: "dateInPast" };
  if (lengthOf(reviewCriteria ?? "") > maximum.argument) {
    return { code: "reasonTooLong", values: { max: maximum.argument } };
  }
  return undefined;
}

/**
 * What deciding a version means for the map: what the frames say of its division now, why it may not be decided, and
 * the RSVs under their final names. Nothing for a matter that does not divide the country.
 */
function dividedBy(state: DayState, proposalId: ProposalId, version: number, { factsOf }: Context) {
  const attached = divisionOfVersion(state, proposalId, version);
  if (!attached) return { frames: {}, names: [], fault: undefined };
  const facts = factsOf(state.division.facts);
  const results = frameResultsOf(state, attached.rsvs, facts);
  const [broken] = brokenFrames(state, proposalSetupOf(state, proposalId), results);
  const fault: Refusal | undefined = broken && {
    code: "frameBroken",
    values: { frame: broken.frameId, counted: broken.counted, of: broken.of },
  };
  const frames = keptResultsOf(state, attached.rsvs, facts);
  return { frames: { frames }, names: namesOf(state, attached.rsvs, facts), fault };
}

function termsOf(state: DayState, { proposalId, validUntil, reviewOn, reviewCriteria }: Terms) {
  return {
    validUntil: validUntil ?? proposalSetupOf(state, proposalId)?.validUntil ?? "",
    ...(reviewOn ? { reviewOn } : {}),
    ...(reviewCriteria ? { reviewCriteria } : {}),
  };
}

/** Lines that say who does them by which date are tasks from the moment they are decided. */
function agreedTasks(
  state: DayState,
  { decisionId, proposalId, version }: Pick<Decision, "proposalId" | "version"> & { decisionId: DecisionId },
  actor: Actor,
): DayEvent[] {
  const proposal = entry(state.proposals, proposalId);
  const today = state.setup?.date ?? "";
  return (proposal ? numberedLines(proposal, version) : []).flatMap(({ id, text, terms }): DayEvent[] => {
    if (!terms?.who || !terms.on || terms.on < today) return [];
    const taskId = id as string as TaskId;
    return [
      {
        type: "taskAgreed",
        taskId,
        decisionId,
        who: terms.who,
        what: text,
        dueOn: terms.on,
        ...linkOf(actor),
      },
    ];
  });
}

/** A decision gets its moment on the projector, unless the day is over and nobody looks. */
function withDecision(state: DayState, decision: Decision): DayState {
  const { proposalId, id, decidedAt } = decision;
  const decided = withProposal(withStep(state, proposalId, "deciding", decidedAt), proposalId, {
    status: "decided",
    decision: id,
  });
  return {
    ...withoutFloor(decided, proposalId),
    decisions: put(state.decisions, id, decision),
    ...(state.phase === "open" ? { scene: { kind: "decision", decisionId: id }, overlay: null } : {}),
  };
}

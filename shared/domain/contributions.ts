/**
 * Clarifying questions and reactions: each in its own step, in a queue that the moderator takes them from. The hall
 * sees one once it is taken up; a delegation reacts once, and nobody replies. Source: consent.md "Words".
 */
import type { ProposalId } from "./ids.ts";
import { circleOf, latestVersion } from "./proposals.ts";
import { at as entry, linkOf, put } from "./room.ts";
import type { Deciders, Evolvers } from "./room.ts";
import { accept, refuse } from "./ruling.ts";
import type { Refusal } from "./ruling.ts";
import { inCircle, isMember } from "./seats.ts";
import type { CommandOf } from "./commands.ts";
import type { Actor } from "./actor.ts";
import type { Contribution, DayState } from "./state.ts";
import { lengthOf, maximum } from "./text.ts";

/** Questions that one person may have waiting on one proposal. */
const MOST_WAITING = 5;

export const contributionDeciders = {
  contribute: (state, command, { actor }) => {
    const { contributionId, proposalId, kind, text } = command;
    const proposal = entry(state.proposals, proposalId);
    if (!proposal) return refuse("unknownProposal");
    const fits = kind === "reaction" ? ["reacting"] : ["presented", "clarifying"];
    if (!fits.includes(proposal.status)) return refuse("stepOver");
    if (text === "") return refuse("contributionEmpty");
    if (lengthOf(text) > maximum.concern) return refuse("contributionTooLong", { max: maximum.concern });
    const me = actor.role === "participant" ? actor.id : undefined;
    const known = entry(state.contributions, contributionId);
    if (known) {
      if (me === undefined || known.by !== me) return refuse("idTaken");
      if (known.status !== "waiting") return refuse("contributionHandled");
      return known.text === text
        ? refuse("alreadyDone")
        : accept({ type: "contributionReworded", contributionId, text });
    }
    const seatIds = [...new Set(command.seatIds)].sort();
    const wrong = seatFault(state, { ...command, seatIds }, actor);
    if (wrong) return { accepted: false, refusal: wrong };
    const seats = seatIds.flatMap((id) => entry(state.seats, id) ?? []);
    const author = me && entry(state.participants, me);
    const organisation = author?.organisation ?? seats[0]?.organisation;
    return accept({
      type: "contributionMade",
      contributionId,
      proposalId,
      kind,
      version: latestVersion(proposal).n,
      text,
      seatIds,
      regions: [...new Set(seats.map((seat) => seat.region))],
      ...(me ? { author: me } : {}),
      ...(author ? { name: author.name } : {}),
      ...(organisation ? { organisation } : {}),
      ...linkOf(actor),
    });
  },

  withdrawContribution: (state, { contributionId }, { actor }) => {
    const known = entry(state.contributions, contributionId);
    if (!known || actor.role !== "participant" || known.by !== actor.id) return refuse("unknownContribution");
    if (known.status === "withdrawn") return refuse("alreadyDone");
    if (known.status !== "waiting") return refuse("contributionHandled");
    return accept({ type: "contributionWithdrawn", contributionId });
  },
} satisfies Partial<Deciders>;

/** What only who leads may ask of this: no phone carries it. */
export const contributionDeskDeciders = {
  takeUpContribution: (state, { contributionId }, { actor }) => {
    const known = entry(state.contributions, contributionId);
    if (!known || known.status === "withdrawn") return refuse("unknownContribution");
    if (known.status === "inHand") return refuse("alreadyDone");
    const { proposalId } = known;
    // Taking up the next one says that the one in hand was answered aloud.
    const before = contributionsOn(state, proposalId).filter((each) => each.status === "inHand");
    return accept(
      ...before.map((each) => ({
        type: "contributionHandled" as const,
        contributionId: each.id,
        ...linkOf(actor),
      })),
      { type: "contributionTakenUp", contributionId, ...linkOf(actor) },
      { type: "sceneShown", scene: { kind: "contribution", contributionId }, ...linkOf(actor) },
    );
  },

  answerContribution: (state, { contributionId, answer }, { actor }) => {
    const known = entry(state.contributions, contributionId);
    if (!known || known.status === "withdrawn") return refuse("unknownContribution");
    // Nobody replies to a reaction. Source: consent.md "reactie".
    if (answer && known.kind === "reaction") return refuse("notAllowed");
    if (lengthOf(answer ?? "") > maximum.argument) {
      return refuse("contributionTooLong", { max: maximum.argument });
    }
    if (known.status === "done" && (!answer || known.answer === answer)) return refuse("alreadyDone");
    return accept({
      type: "contributionHandled",
      contributionId,
      ...(answer ? { answer } : {}),
      ...linkOf(actor),
    });
  },

  setContributionAside: (state, { contributionId, reason }, { actor }) => {
    const known = entry(state.contributions, contributionId);
    if (!known || known.status === "withdrawn") return refuse("unknownContribution");
    if (known.status === "setAside") return refuse("alreadyDone");
    if (known.status === "done") return refuse("contributionHandled");
    if (reason === "") return refuse("reasonMissing");
    if (lengthOf(reason) > maximum.concern) return refuse("reasonTooLong", { max: maximum.concern });
    return accept({ type: "contributionSetAside", contributionId, reason, ...linkOf(actor) });
  },
} satisfies Partial<Deciders>;

export const contributionEvolvers = {
  contributionMade: (state, event, at) => {
    const { type: _type, contributionId, seatIds, author, by, ...made } = event;
    const contribution: Contribution = {
      id: contributionId,
      ...made,
      seats: seatIds,
      at,
      status: "waiting",
      ...(author ? { by: author } : {}),
      ...(by !== undefined || author === undefined ? { entered: true as const } : {}),
    };
    return { ...state, contributions: put(state.contributions, contributionId, contribution) };
  },
  contributionReworded: (state, { contributionId, text }) => changed(state, contributionId, { text }),
  contributionWithdrawn: (state, { contributionId }) =>
    changed(state, contributionId, { status: "withdrawn" }),
  contributionTakenUp: (state, { contributionId }, at) =>
    changed(state, contributionId, { status: "inHand", takenUpAt: at }),
  contributionHandled: (state, { contributionId, answer }, at) =>
    changed(state, contributionId, { status: "done", handledAt: at, ...(answer ? { answer } : {}) }),
  contributionSetAside: (state, { contributionId, reason }, at) =>
    changed(state, contributionId, { status: "setAside", handledAt: at, reason }),
  contributionsShown: (state, { contributions }) => ({
    ...state,
    contributions: { ...state.contributions, ...contributions },
  }),
} satisfies Partial<Evolvers>;

/** What was asked and said of a proposal, oldest first, as far as the viewer may know it. */
export function contributionsOn(state: DayState, proposalId: ProposalId): Contribution[] {
  return Object.values<Contribution>(state.contributions)
    .filter((each) => each.proposalId === proposalId)
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** Whether the hall may see it: it was taken up or answered, and then stays readable. */
export function isPublicContribution({ status, takenUpAt }: Contribution): boolean {
  return status === "done" || takenUpAt !== undefined;
}

function seatFault(
  state: DayState,
  { proposalId, kind, seatIds }: CommandOf<"contribute">,
  actor: Actor,
): Refusal | undefined {
  const others = contributionsOn(state, proposalId).filter(
    (each) => each.status !== "withdrawn" && each.status !== "setAside",
  );
  for (const id of seatIds) {
    const seat = entry(state.seats, id);
    if (!seat) return { code: "unknownSeat" };
    if (actor.role === "participant" && !isMember(state, id, actor.id)) return { code: "noSeat" };
    if (kind === "reaction" && !inCircle(circleOf(state, proposalId), seat)) return { code: "noSeat" };
  }
  if (kind === "reaction") {
    if (seatIds.length === 0) return { code: "noSeat" };
    const reacted = others.filter((each) => each.kind === "reaction").flatMap((each) => each.seats);
    if (seatIds.some((id) => reacted.includes(id))) return { code: "alreadyReacted" };
  } else if (actor.role === "participant") {
    const waiting = others.filter((each) => each.by === actor.id && each.status === "waiting").length;
    if (waiting >= MOST_WAITING) return { code: "tooManyWaiting", values: { max: MOST_WAITING } };
  }
  return undefined;
}

function changed(state: DayState, id: Contribution["id"], change: Partial<Contribution>): DayState {
  const known = entry(state.contributions, id);
  return known ? { ...state, contributions: put(state.contributions, id, { ...known, ...change }) } : state;
}

/**
 * A round of consent on one version. Opening takes the snapshot of the circle; closing is not publishing; a
 * closed round never changes. Who answered is in answers.ts. Source: consent.md "A round".
 */
import type { ParticipantId, ProposalId, RoundId, SeatId } from "./ids.ts";
import { effectiveKind } from "./objections.ts";
import { latestVersion, proposalSetupOf, withProposal } from "./proposals.ts";
import { at as entry, linkOf, put } from "./room.ts";
import type { Deciders, Evolvers } from "./room.ts";
import { accept, refuse } from "./ruling.ts";
import { inCircle } from "./seats.ts";
import { signalsOf } from "./signals.ts";
import type { DayState, Outcome, Round, Seat } from "./state.ts";

const DAY_MS = 24 * 60 * 60_000;

export const roundDeciders = {
  openRound: (state, { roundId, proposalId, version, closesAt }, { actor, present, now }) => {
    const proposal = entry(state.proposals, proposalId);
    const setup = proposalSetupOf(state, proposalId);
    if (!proposal || !setup) return refuse("unknownProposal");
    if (entry(state.rounds, roundId)) return refuse("idTaken");
    if (proposal.status === "draft") return refuse("proposalNotPresented");
    if (proposal.status === "decided") return refuse("proposalDecided");
    if (proposal.status === "inRound") return refuse("roundStillOpen");
    const latest = latestVersion(proposal).n;
    if (version !== latest) return refuse("versionOutdated", { version: latest });
    const last = lastRound(state, proposalId);
    if (last?.status === "closed") return refuse("roundNotPublished");
    if (last?.version === version && last.outcome && last.outcome.objection > 0) {
      return refuse("versionUnchanged");
    }
    const circle = Object.values(state.seats).filter((seat) => inCircle(setup.circle, seat));
    const there = circle.filter((seat) => isPresent(seat, present));
    if (there.length === 0) return refuse("circleEmpty");
    return accept({
      type: "roundOpened",
      roundId,
      proposalId,
      version,
      n: proposal.rounds.length + 1,
      circle: setup.circle,
      ...(closesAt === undefined ? {} : { closesAt: Math.min(Math.max(closesAt, now), now + DAY_MS) }),
      entitled: circle.map((seat) => seat.id),
      present: there.map((seat) => seat.id),
      ...linkOf(actor),
    });
  },

  admitSeats: (state, { roundId, seatIds }, { actor }) => {
    const round = entry(state.rounds, roundId);
    if (!round) return refuse("unknownRound");
    if (round.status !== "open") return refuse("roundNotOpen");
    if (!seatIds.every((id) => entry(state.seats, id))) return refuse("unknownSeat");
    const late = [...new Set(seatIds)].filter(
      (id) => !round.entitled.includes(id) && !round.admitted.includes(id),
    );
    if (late.length === 0) return refuse("alreadyDone");
    return accept({ type: "seatsAdmitted", roundId, seatIds: late, ...linkOf(actor) });
  },

  closeRound: (state, { roundId }, { actor }) => {
    const round = entry(state.rounds, roundId);
    if (!round) return refuse("unknownRound");
    if (round.status !== "open") return refuse("alreadyDone");
    return accept({ type: "roundClosed", roundId, ...linkOf(actor) });
  },

  publishRound: (state, { roundId }, { actor }) => {
    const round = entry(state.rounds, roundId);
    if (!round) return refuse("unknownRound");
    if (round.status === "open") return refuse("roundNotClosed");
    if (round.status === "published") return refuse("alreadyDone");
    return accept({ type: "roundPublished", roundId, ...linkOf(actor) });
  },
} satisfies Partial<Deciders>;

export const roundEvolvers = {
  roundOpened: (state, event, at) => {
    const { type: _type, roundId, counted, by: _by, ...opened } = event;
    const round: Round = {
      id: roundId,
      ...opened,
      status: "open",
      openedAt: at,
      admitted: [],
      answers: {},
      answered: 0,
      of: counted?.of ?? event.present.length,
    };
    const proposal = entry(state.proposals, event.proposalId);
    return withProposal(
      {
        ...state,
        rounds: put(state.rounds, roundId, round),
        scene: { kind: "round", roundId },
        overlay: null,
      },
      event.proposalId,
      { status: "inRound", rounds: [...(proposal?.rounds ?? []), roundId] },
    );
  },
  seatsAdmitted: (state, { roundId, seatIds, counted }) =>
    withRound(state, roundId, (round) =>
      recounted({ ...round, admitted: [...round.admitted, ...seatIds] }, counted),
    ),
  roundCounted: (state, { roundId, answered, of }) =>
    withRound(state, roundId, (round) => ({ ...round, answered, of })),

  roundClosed: (state, { roundId, disclosed }, at) => {
    const known: DayState = disclosed
      ? {
          ...withRound(state, roundId, (round) => ({
            ...round,
            answers: { ...round.answers, ...disclosed.answers },
          })),
          objections: { ...state.objections, ...disclosed.objections },
        }
      : state;
    const closed = withRound(known, roundId, (round) => ({
      ...round,
      status: "closed",
      closedAt: at,
      ...(knowsAllAnswers(round) ? { outcome: outcomeOf(known, round) } : {}),
    }));
    const round = entry(closed.rounds, roundId);
    if (!round) return closed;
    return withProposal(
      { ...closed, signals: { ...closed.signals, ...signalsOf(closed, round) } },
      round.proposalId,
      { status: "integrating" },
    );
  },

  roundPublished: (state, { roundId, disclosed }, at) => {
    const published = withRound(state, roundId, (round) => ({
      ...round,
      status: "published",
      publishedAt: at,
      ...(disclosed ? { outcome: disclosed.outcome } : {}),
    }));
    return {
      ...published,
      objections: { ...disclosed?.objections, ...published.objections },
      scene: { kind: "outcome", roundId },
      overlay: null,
    };
  },
} satisfies Partial<Evolvers>;

/** The newest round on a proposal. */
export function lastRound(state: DayState, proposalId: ProposalId): Round | undefined {
  const id = entry(state.proposals, proposalId)?.rounds.at(-1);
  return id === undefined ? undefined : entry(state.rounds, id);
}

/** The rounds that can be answered now. */
export function openRounds(state: DayState): Round[] {
  return Object.values<Round>(state.rounds).filter((round) => round.status === "open");
}

/**
 * Whether a seat may answer in a round: in its circle, and there before it opened or let in since. The phone,
 * which does not hold the list of the circle, comes to the same answer from its own seats.
 */
export function mayAnswer(round: Round, seat: Seat): boolean {
  if (round.entitled.length > 0) return round.entitled.includes(seat.id) || round.admitted.includes(seat.id);
  return (
    (inCircle(round.circle, seat) && seat.grantedAt <= round.openedAt) || round.admitted.includes(seat.id)
  );
}

/** The delegations with a say that are there and did not answer yet; what the moderator sees of an open round. */
export function missingSeats(state: DayState, round: Round): Seat[] {
  return [...takingPart(round)]
    .filter((id) => entry(round.answers, id) === undefined)
    .flatMap((id) => entry(state.seats, id) ?? []);
}

/** The counts of a round as its answers and standing objections stand. Source: consent.md "A round". */
export function outcomeOf(state: DayState, round: Round): Outcome {
  const counts = { consent: 0, consentWithConcern: 0, objection: 0, notInCircle: 0, none: 0 };
  const seats = takingPart(round);
  for (const seatId of seats) {
    const answer = entry(round.answers, seatId);
    const kind = answer ? effectiveKind(state, round.id, seatId, answer) : "none";
    if (kind !== "hidden") counts[kind] += 1;
  }
  const of = seats.size - counts.notInCircle;
  return { ...counts, answered: of - counts.none, of };
}

/** The round with `answered` and `of` counted anew, or as told. */
export function recounted(round: Round, counted: { answered: number; of: number } | undefined): Round {
  return counted
    ? { ...round, ...counted }
    : { ...round, answered: Object.keys(round.answers).length, of: takingPart(round).size };
}

/** The round with this change; the state itself where there is none. */
export function withRound(state: DayState, roundId: RoundId, change: (round: Round) => Round): DayState {
  const round = entry(state.rounds, roundId);
  return round ? { ...state, rounds: put(state.rounds, roundId, change(round)) } : state;
}

function takingPart(round: Round): Set<SeatId> {
  return new Set([...round.present, ...round.admitted, ...(Object.keys(round.answers) as SeatId[])]);
}

function isPresent(seat: Seat, present: ReadonlySet<ParticipantId>): boolean {
  return seat.members.some((member) => present.has(member.id));
}

function knowsAllAnswers(round: Round): boolean {
  return round.entitled.length > 0;
}

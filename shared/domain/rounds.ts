/**
 * A round of consent on one version. Opening takes the snapshot of the circle; closing is not publishing; a
 * closed round never changes. Who answered is in answers.ts, who came late in admissions.ts. Source: consent.md
 * "A round".
 */
import type { ParticipantId, ProposalId, RoundId, SeatId } from "./ids.ts";
import {
  blockingObjections,
  leaveOpenObjections,
  objectingSeats,
  untreatedObjections,
} from "./objections.ts";
import { circleOf, circleSeats, latestVersion, notWorkable, withProposal } from "./proposals.ts";
import { at as entry, linkOf, put } from "./room.ts";
import type { Deciders, Evolvers } from "./room.ts";
import { circleNow } from "./rsvMembers.ts";
import { accept, refuse } from "./ruling.ts";
import { inCircle } from "./seats.ts";
import { signalsOf } from "./signals.ts";
import type { DayState, Outcome, Round, Seat } from "./state.ts";
import { withStep } from "./steps.ts";

const DAY_MS = 24 * 60 * 60_000;

export const roundDeciders = {
  openRound: (state, { roundId, proposalId, version, closesAt }, { actor, present, now }) => {
    const proposal = entry(state.proposals, proposalId);
    if (!proposal) return refuse("unknownProposal");
    if (entry(state.rounds, roundId)) return refuse("idTaken");
    if (proposal.status === "draft") return refuse("proposalNotPresented");
    const wrong = notWorkable(proposal);
    if (wrong) return { accepted: false, refusal: wrong };
    const latest = latestVersion(proposal).n;
    if (version !== latest) return refuse("versionOutdated", { version: latest });
    const last = lastRound(state, proposalId);
    if (last?.status === "closed") return refuse("roundNotPublished");
    const untreated = last ? untreatedObjections(state, last.id).length : 0;
    if (untreated > 0) return refuse("objectionsUntreated", { count: untreated });
    if (last?.version === version && blockingObjections(state, last.id).length > 0) {
      return refuse("versionUnchanged");
    }
    const circle = circleSeats(state, proposalId);
    const there = circle.filter((seat) => isPresent(seat, present));
    const withoutPhone = circle.some((seat) => seat.members.length === 0);
    if (there.length === 0 && !withoutPhone) return refuse("circleEmpty");
    return accept({
      type: "roundOpened",
      roundId,
      proposalId,
      version,
      n: proposal.rounds.length + 1,
      circle: circleNow(state, circleOf(state, proposalId)),
      ...(closesAt === undefined ? {} : { closesAt: Math.min(Math.max(closesAt, now), now + DAY_MS) }),
      entitled: circle.map((seat) => seat.id),
      present: there.map((seat) => seat.id),
      ...linkOf(actor),
    });
  },

  enterHandCount: (state, { roundId, consent, notInCircle }, { actor }) => {
    const round = entry(state.rounds, roundId);
    if (!round) return refuse("unknownRound");
    if (round.status !== "open") return refuse("roundNotOpen");
    const had = round.handCount ?? { consent: 0, notInCircle: 0 };
    if (had.consent === consent && had.notInCircle === notInCircle) return refuse("alreadyDone");
    const max = leftToCount(round);
    if (consent + notInCircle > max) return refuse("handCountTooLarge", { max });
    return accept({ type: "handCounted", roundId, count: { consent, notInCircle }, ...linkOf(actor) });
  },

  closeRound: (state, { roundId }, { actor }) => {
    const round = entry(state.rounds, roundId);
    if (!round) return refuse("unknownRound");
    if (round.status !== "open") return refuse("alreadyDone");
    // Who was counted by hand and answered on a phone after all counts once: which one that was, the moderator knows.
    const max = leftToCount(round);
    if (round.countedByHand > max) return refuse("handCountTooLarge", { max });
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
      asking: {},
      answers: {},
      countedByHand: 0,
      answered: 0,
      of: counted?.of ?? event.present.length,
    };
    const { proposalId } = event;
    // What its maker did not confirm goes on open; in this round they can say so again.
    const before = withStep(leaveOpenObjections(state, proposalId), proposalId, "consent", at);
    const rounds = [...(entry(state.proposals, proposalId)?.rounds ?? []), roundId];
    return withProposal(
      {
        ...before,
        rounds: put(state.rounds, roundId, round),
        floor: null,
        scene: { kind: "round", roundId },
        overlay: null,
      },
      proposalId,
      { status: "inRound", rounds },
    );
  },
  handCounted: (state, { roundId, count }) =>
    withRound(state, roundId, (round) =>
      recounted({ ...round, handCount: count, countedByHand: count.consent + count.notInCircle }, undefined),
    ),
  handCountCovered: (state, { roundId, total }) =>
    withRound(state, roundId, (round) => recounted({ ...round, countedByHand: total }, undefined)),
  roundCounted: (state, { roundId, answered, of }) =>
    withRound(state, roundId, (round) => ({ ...round, answered, of })),

  roundClosed: (state, { roundId, disclosed }, at) => {
    const known: DayState = disclosed
      ? {
          ...withRound(state, roundId, (round) => ({
            ...round,
            answers: { ...round.answers, ...disclosed.answers },
            ...(disclosed.handCount ? { handCount: disclosed.handCount } : {}),
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
    const signals = knowsAllAnswers(round) ? signalsOf(closed, round) : {};
    return withProposal({ ...closed, signals: { ...closed.signals, ...signals } }, round.proposalId, {
      status: "integrating",
    });
  },

  roundPublished: (state, { roundId, disclosed }, at) => {
    const published = withRound(state, roundId, (round) => ({
      ...round,
      status: "published",
      publishedAt: at,
      ...(disclosed ? { outcome: disclosed.outcome } : {}),
    }));
    const round = entry(published.rounds, roundId);
    const step = round?.outcome && round.outcome.objection > 0 ? "testing" : "deciding";
    return {
      ...(round ? withStep(published, round.proposalId, step, at) : published),
      objections: { ...published.objections, ...disclosed?.objections },
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
  const objecting = objectingSeats(state, round.id);
  let entered = 0;
  for (const seatId of takingPart(round)) {
    const answer = entry(round.answers, seatId);
    const kind = answer ? (objecting.has(seatId) ? "objection" : answer.kind) : "none";
    if (kind !== "hidden") counts[kind] += 1;
    if (answer?.entered) entered += 1;
  }
  const { handCount: byHand } = round;
  if (byHand) {
    // Who was counted by hand is one of those that the app has no answer of.
    counts.none = Math.max(0, counts.none - byHand.consent - byHand.notInCircle);
    counts.consent += byHand.consent;
    counts.notInCircle += byHand.notInCircle;
  }
  const answered = counts.consent + counts.consentWithConcern + counts.objection;
  return {
    ...counts,
    answered,
    of: answered + counts.none,
    ...(entered > 0 ? { entered } : {}),
    ...(byHand && byHand.consent + byHand.notInCircle > 0 ? { byHand } : {}),
  };
}

/** The round with `answered` and `of` counted anew, or as told. */
export function recounted(round: Round, counted: { answered: number; of: number } | undefined): Round {
  if (counted) return { ...round, ...counted };
  const answered = Object.keys(round.answers).length + round.countedByHand;
  return { ...round, answered, of: Math.max(takingPartCount(round), answered) };
}

/** The round with this change; the state itself where there is none. */
export function withRound(state: DayState, roundId: RoundId, change: (round: Round) => Round): DayState {
  const round = entry(state.rounds, roundId);
  return round ? { ...state, rounds: put(state.rounds, roundId, change(round)) } : state;
}

/** How many of the circle can have been counted by hand: those that the app has no answer of. */
function leftToCount(round: Round): number {
  const circle = new Set([...round.entitled, ...round.admitted]);
  return Math.max(0, circle.size - Object.keys(round.answers).length);
}

function takingPart(round: Round): Set<SeatId> {
  return new Set([...round.present, ...round.admitted, ...(Object.keys(round.answers) as SeatId[])]);
}

/** How many takingPart holds, without making it: this is asked for each answer of a full hall. */
function takingPartCount({ present, admitted, answers }: Round): number {
  const there = presents.get(present) ?? new Set(present);
  presents.set(present, there);
  let others = 0;
  for (const id of Object.keys(answers) as SeatId[]) if (!there.has(id)) others += 1;
  for (const id of new Set(admitted)) if (!there.has(id) && !Object.hasOwn(answers, id)) others += 1;
  return there.size + others;
}

/** Who was present when a round opened does not change. */
const presents = new WeakMap<readonly SeatId[], ReadonlySet<SeatId>>();

function isPresent(seat: Seat, present: ReadonlySet<ParticipantId>): boolean {
  return seat.members.some((member) => present.has(member.id));
}

function knowsAllAnswers(round: Round): boolean {
  return round.entitled.length > 0;
}

/**
 * A day as one viewer may see it: the same shape with less in it. For every viewer and every log,
 * `redactState(replay(log)) = replay(redact(log))`; test/laws holds both files to that.
 */
import type { Viewer } from "./actor.ts";
import { evolve } from "./evolve.ts";
import type { DayEvent, WireEvent } from "./events.ts";
import type { AmendmentId, ObjectionId, ParticipantId, ProposalId } from "./ids.ts";
import { seesEveryone, withoutBy } from "./organisers.ts";
import { viewedAmendments } from "./redactAmendments.ts";
import { redactSlices } from "./redactSlices.ts";
import { gatheredFor } from "./gathering.ts";
import { redactPulse } from "./redactHall.ts";
import { viewedErasures } from "./keeping.ts";
import { seatsOf } from "./seats.ts";
import { at } from "./room.ts";
import { daySliceOf, noSlices } from "./slices.ts";
import type { DaySetup } from "./setup.ts";
import type { DayState, Objection, Proposal, Round } from "./state.ts";
import { objectionsByIds, selfOf, viewedContributions } from "./voices.ts";

/** All of the day that this viewer may see. */
export function redactState(state: DayState, viewer: Viewer): DayState {
  return { ...redactDay(state, viewer), ...redactSlices(state, viewer) };
}

/** The slice of the topic `day`, with nothing of the other streams. */
export function redactDay(state: DayState, viewer: Viewer): DayState {
  if (seesEveryone(viewer)) {
    return {
      ...state,
      rounds: mapValues(state.rounds, (round) =>
        round.status === "open" ? withHiddenAnswers(round) : round,
      ),
      objections: keep(state.objections, (objection) => !isOpen(state, objection)),
      ...noSlices,
      pulse: redactPulse(state.pulse, viewer),
    };
  }
  const me = selfOf(viewer);
  const view: DayState = {
    ...state,
    setup: state.setup && publicSetup(state.setup),
    joined: viewer.role === "projector" ? Object.keys(state.participants).length : 0,
    participants: onlySelf(state, me),
    seats: Object.fromEntries((me === null ? [] : seatsOf(state, me)).map((seat) => [seat.id, seat])),
    registrations: {},
    registered: {},
    printed: {},
    proposals: mapValues(state.proposals, (proposal) => hallProposal(state, proposal, viewer)),
    contributions: viewedContributions(state, me),
    amendments: viewedAmendments(state, Object.keys(state.amendments) as AmendmentId[], me),
    decisions: mapValues(state.decisions, withoutBy),
    // Owners and follow-up are for who works on them.
    signals: {},
    groups: onlyOwnGroup(state, me),
    help: keep(state.help, (call) => me !== null && call.by === me),
    ...noSlices,
    pulse: redactPulse(state.pulse, viewer),
    gathered: gatheredFor(state),
    invitations: {},
    erasures: viewedErasures(state.erasures, viewer),
  };
  delete view.rehearsed;
  if (state.adopted) {
    const { name: _name, role: _role, ...locked } = state.adopted;
    view.adopted = locked;
  }
  const mine = (seatId: string) => Object.hasOwn(view.seats, seatId);
  view.rounds = mapValues(state.rounds, (round) => hallRound(round, mine));
  if (viewer.role === "facilitator") {
    // Who enters for others must know which delegations there are and who did not answer yet; never what.
    view.seats = state.seats;
    view.help = mapValues(state.help, withoutBy);
    view.rounds = mapValues(state.rounds, coveredRound);
  }
  view.objections = objectionsByIds(state, Object.keys(state.objections) as ObjectionId[], me);
  return view;
}

/**
 * The setup without what is for the organisers (the list of registrations, the facilitator's sentences) and without
 * the opening bid, which who looks at the map has as its division.
 */
export function publicSetup(setup: DaySetup): DaySetup {
  const known = publicSetups.get(setup);
  if (known) return known;
  const shown: DaySetup = {
    ...setup,
    ...(setup.division ? { division: withoutOpening(setup.division) } : {}),
    registrations: [],
    programme: setup.programme.map(publicPart),
  };
  publicSetups.set(setup, shown);
  return shown;
}

function withoutOpening({
  opening: _opening,
  ...division
}: NonNullable<DaySetup["division"]>): NonNullable<DaySetup["division"]> {
  return division;
}

/** A part without what only who leads says aloud. */
export function publicPart<P extends { say?: string | undefined }>({
  say: _say,
  ...part
}: P): Omit<P, "say"> {
  return part;
}

/** A setup never changes, and everyone who comes in gets it: one object for all. */
const publicSetups = new WeakMap<DaySetup, DaySetup>();

function onlySelf(state: DayState, me: ParticipantId | null): DayState["participants"] {
  const self = me === null ? undefined : at(state.participants, me);
  return self ? { [self.id]: self } : {};
}

/** Whether the projector shows what somebody is writing on this proposal. */
export function showsDraft(state: DayState, proposalId: ProposalId): boolean {
  return state.scene.kind === "draft" && state.scene.proposalId === proposalId;
}

function hallProposal(state: DayState, proposal: Proposal, viewer: Viewer): Proposal {
  const { draft, ...known } = proposal;
  const shown = draft && viewer.role === "projector" && showsDraft(state, proposal.id);
  return shown ? { ...known, draft: withoutBy(draft) } : known;
}

function hallRound(round: Round, mine: (seatId: string) => boolean): Round {
  const { outcome, handCount: _handCount, ...known } = round;
  return {
    ...known,
    entitled: [],
    present: [],
    admitted: round.admitted.filter(mine),
    asking: keep(round.asking, (_asked, seatId) => mine(seatId)),
    countedByHand: 0,
    answers: keep(round.answers, (_answer, seatId) => mine(seatId)),
    ...(round.status === "published" && outcome ? { outcome } : {}),
  };
}

function coveredRound(round: Round): Round {
  const { outcome, ...known } = withHiddenAnswers(round);
  // Without who was entitled a screen does not take its covered answers for all there are.
  const shown = round.status === "published" && outcome ? { outcome } : {};
  // Who came late hears from the moderator, alone.
  return { ...known, entitled: [], asking: {}, ...shown };
}

function onlyOwnGroup(state: DayState, me: ParticipantId | null): DayState["groups"] {
  const own = me === null ? undefined : at(state.groups, me);
  return me !== null && own ? { [me]: own } : {};
}

function isOpen(state: DayState, objection: Objection): boolean {
  return state.rounds[objection.roundId]?.status === "open";
}

function withHiddenAnswers({ handCount: _handCount, ...round }: Round): Round {
  return { ...round, answers: mapValues(round.answers, ({ at }) => ({ kind: "hidden" as const, at })) };
}

function mapValues<K extends string, V, W>(
  record: Readonly<Record<K, V>>,
  change: (value: V) => W,
): Record<K, W> {
  return Object.fromEntries(Object.entries<V>(record).map(([key, value]) => [key, change(value)])) as Record<
    K,
    W
  >;
}

/** Walks keys rather than pairs: it runs over the whole hall for everyone who comes in. */
function keep<K extends string, V>(
  record: Readonly<Record<K, V>>,
  wanted: (value: V, key: string) => boolean,
): Record<K, V> {
  const kept = {} as Record<K, V>;
  for (const key of Object.keys(record) as K[]) if (wanted(record[key], key)) kept[key] = record[key];
  return kept;
}

/** To one viewer whose view as a whole changes: the day as they may see it when the event has happened. */
export function wholeView(event: DayEvent, viewer: Viewer, before: DayState, at: number): WireEvent {
  return { type: "dayViewReset", view: daySliceOf(redactDay(evolve(before, event, at), viewer)) };
}

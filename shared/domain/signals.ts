/**
 * Signals go into the record with an owner: concerns given with consent, objections found to be a concern, and whatever
 * the moderator or the programme team marks as one. Source: consent.md "signaal".
 */
import { isCalendarDate } from "./sheetFields.ts";
import type { SeatId, SignalId } from "./ids.ts";
import { conversionFault, convertedFrom } from "./lineage.ts";
import { clusterSeats } from "./objections.ts";
import { at as entry, linkOf, put, without } from "./room.ts";
import type { Deciders, Evolvers } from "./room.ts";
import { accept, refuse } from "./ruling.ts";
import { knowsRegion } from "./seats.ts";
import type { Answer, DayState, Objection, Round, Signal } from "./state.ts";
import { lengthOf, maximum } from "./text.ts";

export const signalDeciders = {
  addSignal: (state, { signalId, text, proposalId, regions, organisation, from }, { actor }) => {
    if (entry(state.signals, signalId)) return refuse("idTaken");
    if (text === "") return refuse("contributionEmpty");
    if (lengthOf(text) > maximum.argument) return refuse("contributionTooLong", { max: maximum.argument });
    if (proposalId !== undefined && !entry(state.proposals, proposalId)) return refuse("unknownProposal");
    if (!regions.every((region) => knowsRegion(state, region))) return refuse("unknownRegion");
    const fault = conversionFault(state, from);
    if (fault) return refuse(fault);
    return accept(
      {
        type: "signalAdded",
        signalId,
        text,
        regions: [...new Set(regions)],
        ...(proposalId ? { proposalId } : {}),
        ...(organisation ? { organisation } : {}),
        ...(from ? { from } : {}),
        ...linkOf(actor),
      },
      ...convertedFrom(state, from, "signal", signalId),
    );
  },

  workOnSignal: (state, { signalId, status, owner, followUp, dueOn }, { actor }) => {
    const signal = entry(state.signals, signalId);
    if (!signal) return refuse("unknownSignal");
    if (lengthOf(owner ?? "") > maximum.organisation) {
      return refuse("contributionTooLong", { max: maximum.organisation });
    }
    if (lengthOf(followUp ?? "") > maximum.argument) {
      return refuse("contributionTooLong", { max: maximum.argument });
    }
    if (dueOn !== undefined && !isCalendarDate(dueOn)) return refuse("dateMissing");
    // What somebody is busy with has somebody.
    if (status !== "open" && !owner) return refuse("ownerMissing");
    const same =
      signal.status === status &&
      (signal.owner ?? "") === (owner ?? "") &&
      (signal.followUp ?? "") === (followUp ?? "") &&
      signal.dueOn === dueOn;
    if (same) return refuse("alreadyDone");
    return accept({
      type: "signalWorkedOn",
      signalId,
      status,
      ...(owner ? { owner } : {}),
      ...(followUp ? { followUp } : {}),
      ...(dueOn ? { dueOn } : {}),
      ...linkOf(actor),
    });
  },
} satisfies Partial<Deciders>;

export const signalEvolvers = {
  signalAdded: (state, event, at) => {
    const { type: _type, signalId, by: _by, ...added } = event;
    return withSignal(state, { id: signalId, ...added, seats: [], at, status: "open" });
  },
  signalWorkedOn: (state, { signalId, status, owner, followUp, dueOn }, at) => {
    const signal = entry(state.signals, signalId);
    if (!signal) return state;
    const { owner: _owner, followUp: _followUp, dueOn: _dueOn, ...rest } = signal;
    return withSignal(state, {
      ...rest,
      status,
      workedAt: at,
      ...(owner ? { owner } : {}),
      ...(followUp ? { followUp } : {}),
      ...(dueOn ? { dueOn } : {}),
    });
  },
} satisfies Partial<Evolvers>;

/**
 * The signals of a closed round: one for each concern, with all seats it was given for. Its id is the round's
 * with the first of those seats, so that it is the same wherever it is computed.
 */
export function signalsOf(state: DayState, round: Round): Record<SignalId, Signal> {
  const signals: Record<SignalId, Signal> = {};
  const known = new Map<string, Signal>();
  const answers = Object.entries(round.answers) as [SeatId, Answer][];
  for (const [seatId, answer] of answers.sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (answer.kind !== "consentWithConcern" || answer.concern === undefined) continue;
    const seat = entry(state.seats, seatId);
    // Two delegations that the moderator answered for are two, also where they say the same.
    const key = answer.by ? `${answer.by}\n${answer.concern}` : seatId;
    const same = known.get(key);
    const signal: Signal = {
      id: same?.id ?? (`${round.id}~${seatId}`.slice(0, 160) as SignalId),
      text: answer.concern,
      proposalId: round.proposalId,
      roundId: round.id,
      seats: [...(same?.seats ?? []), seatId],
      organisation: seat?.organisation ?? "",
      regions: [...(same?.regions ?? []), ...(seat ? [seat.region] : [])],
      at: answer.at,
      status: "open",
    };
    known.set(key, signal);
    signals[signal.id] = signal;
  }
  return signals;
}

/** The day in which an objection that was found to be a concern is a signal, and one that is no longer is none. */
export function withObjectionSignal(state: DayState, objection: Objection, at: number): DayState {
  const id = objection.id as string as SignalId;
  const known = entry(state.signals, id);
  if (objection.status !== "concern") {
    return known ? { ...state, signals: without(state.signals, id) } : state;
  }
  const seats = clusterSeats(state, objection);
  return withSignal(state, {
    id,
    text: objection.argument,
    proposalId: objection.proposalId,
    roundId: objection.roundId,
    objectionId: objection.id,
    seats,
    organisation: objection.organisation,
    regions: [...new Set(seats.flatMap((seat) => entry(state.seats, seat)?.region ?? []))],
    at: known?.at ?? at,
    status: known?.status ?? "open",
    ...(known?.owner ? { owner: known.owner } : {}),
    ...(known?.followUp ? { followUp: known.followUp } : {}),
    ...(known?.dueOn ? { dueOn: known.dueOn } : {}),
    ...(known?.workedAt === undefined ? {} : { workedAt: known.workedAt }),
  });
}

function withSignal(state: DayState, signal: Signal): DayState {
  return { ...state, signals: put(state.signals, signal.id, signal) };
}

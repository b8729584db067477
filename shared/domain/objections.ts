/**
 * Objections have a life of their own: raised with an argument, standing until their maker takes them back.
 * Nobody can delete one. Source: consent.md "An objection".
 */
import type { RoundId, SeatId } from "./ids.ts";
import { at as entry, put } from "./room.ts";
import type { Evolvers } from "./room.ts";
import type { Answer, DayState, Objection } from "./state.ts";

export const objectionEvolvers = {
  objectionRaised: (state, event, at) => {
    const { type: _type, objectionId, seatIds, ...raised } = event;
    return withObjection(state, { id: objectionId, ...raised, seats: seatIds, status: "raised", at });
  },
  objectionReworded: (state, event) => {
    const { type: _type, objectionId, seatIds, ...words } = event;
    const objection = entry(state.objections, objectionId);
    if (!objection) return state;
    const { harm: _harm, frame: _frame, remedy: _remedy, ...rest } = objection;
    return withObjection(state, { ...rest, ...words, seats: seatIds });
  },
  objectionWithdrawn: (state, { objectionId }) => {
    const objection = entry(state.objections, objectionId);
    return objection ? withObjection(state, { ...objection, status: "withdrawn" }) : state;
  },
} satisfies Partial<Evolvers>;

/** The objections of a round that stand, oldest first, as far as the viewer may know them. */
export function standingObjections(state: DayState, roundId: RoundId): Objection[] {
  return Object.values<Objection>(state.objections)
    .filter((objection) => objection.roundId === roundId && objection.status === "raised")
    .sort((a, b) => a.at - b.at);
}

/** What counts for a seat: an objection by any of its members stands, whatever another answers later. */
export function effectiveKind(
  state: DayState,
  roundId: RoundId,
  seatId: SeatId,
  answer: Answer,
): Answer["kind"] {
  const objects = standingObjections(state, roundId).some((objection) => objection.seats.includes(seatId));
  return objects ? "objection" : answer.kind;
}

function withObjection(state: DayState, objection: Objection): DayState {
  return { ...state, objections: put(state.objections, objection.id, objection) };
}

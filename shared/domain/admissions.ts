/**
 * Who comes late to an open round: a delegation asks to be let in, and the moderator does, or says why not.
 * Source: consent.md "A round" (latecomers); issue "Consent, in full".
 */
import { at as entry, linkOf, participantOf, put, without } from "./room.ts";
import type { Deciders, Evolvers } from "./room.ts";
import { mayAnswer, recounted, withRound } from "./rounds.ts";
import { accept, refuse } from "./ruling.ts";
import { isMember } from "./seats.ts";
import { lengthOf, maximum } from "./text.ts";

export const admissionDeciders = {
  askAdmission: (state, { roundId, seatIds }, { actor }) => {
    const round = entry(state.rounds, roundId);
    if (!round) return refuse("unknownRound");
    if (round.status !== "open") return refuse("roundNotOpen");
    const author = participantOf(actor);
    const asked = [...new Set(seatIds)].sort();
    const seats = asked.flatMap((id) => entry(state.seats, id) ?? []);
    if (seats.length < asked.length || !asked.every((id) => isMember(state, id, author)))
      return refuse("noSeat");
    const fresh = seats.filter((seat) => {
      const before = entry(round.asking, seat.id);
      return !mayAnswer(round, seat) && (!before || before.declined !== undefined);
    });
    if (fresh.length === 0) return refuse("alreadyDone");
    return accept({ type: "admissionAsked", roundId, seatIds: fresh.map((seat) => seat.id), author });
  },
} satisfies Partial<Deciders>;

/** What only who leads may ask of this: no phone carries it. */
export const admissionDeskDeciders = {
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

  declineAdmission: (state, { roundId, seatId, reason }, { actor }) => {
    const round = entry(state.rounds, roundId);
    if (!round) return refuse("unknownRound");
    const asking = entry(round.asking, seatId);
    if (!asking) return refuse("unknownSeat");
    if (asking.declined !== undefined) return refuse("alreadyDone");
    if (reason === "") return refuse("reasonMissing");
    if (lengthOf(reason) > maximum.concern) return refuse("reasonTooLong", { max: maximum.concern });
    return accept({ type: "admissionDeclined", roundId, seatId, reason, ...linkOf(actor) });
  },
} satisfies Partial<Deciders>;

export const admissionEvolvers = {
  seatsAdmitted: (state, { roundId, seatIds, counted }) =>
    withRound(state, roundId, (round) =>
      recounted(
        {
          ...round,
          admitted: [...round.admitted, ...seatIds],
          asking: seatIds.reduce((asking, seat) => without(asking, seat), round.asking),
        },
        counted,
      ),
    ),
  admissionAsked: (state, { roundId, seatIds, author }, at) =>
    withRound(state, roundId, (round) => ({
      ...round,
      asking: seatIds.reduce((asking, seat) => put(asking, seat, { at, by: author }), round.asking),
    })),
  admissionDeclined: (state, { roundId, seatId, reason }) =>
    withRound(state, roundId, (round) => {
      const asking = entry(round.asking, seatId);
      return asking
        ? { ...round, asking: put(round.asking, seatId, { ...asking, declined: reason }) }
        : round;
    }),
} satisfies Partial<Evolvers>;

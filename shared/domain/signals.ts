/** A concern that was given with consent becomes a signal when the round closes. Source: consent.md "signaal". */
import type { SeatId, SignalId } from "./ids.ts";
import { at as entry } from "./room.ts";
import type { Answer, DayState, Round, Signal } from "./state.ts";

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
    const key = `${answer.by}\n${answer.concern}`;
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
    };
    known.set(key, signal);
    signals[signal.id] = signal;
  }
  return signals;
}

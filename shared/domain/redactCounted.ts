/** What is sent as a number or as one's own, where the whole of it would tell who did what. */
import { evolve } from "./evolve.ts";
import type { DayEvent } from "./events.ts";
import { gatheredFor } from "./gathering.ts";
import type { Gathered } from "./hallState.ts";
import type { ParticipantId, RoundId, SeatId } from "./ids.ts";
import { isMember } from "./seats.ts";
import type { DayState } from "./state.ts";

/** Who is here after an event, for who gets numbers alone; nothing while the projector does not show it. */
export function gatheredAfter(event: DayEvent, before: DayState, at: number): { gathered?: Gathered } {
  const shows = event.type === "sceneShown" ? event.scene.kind === "hall" : before.scene.kind === "hall";
  if (!shows) return {};
  const known = gatherings.get(before);
  if (known?.event === event) return { gathered: known.gathered };
  const gathered = gatheredFor(evolve(before, event, at));
  if (!gathered) return {};
  gatherings.set(before, { event, gathered });
  return { gathered };
}

const gatherings = new WeakMap<DayState, { event: DayEvent; gathered: Gathered }>();

/** The counts of a round after an event: asked for every class and everyone concerned, worked out once. */
export function countedAfter(event: DayEvent, roundId: RoundId, before: DayState, at: number) {
  const known = counts.get(before);
  if (known?.event === event) return known.counted;
  const round = evolve(before, event, at).rounds[roundId];
  const counted = { answered: round?.answered ?? 0, of: round?.of ?? 0 };
  counts.set(before, { event, counted });
  return counted;
}

/** By the day just before: it is let go soon, and these go with it. */
const counts = new WeakMap<DayState, { event: DayEvent; counted: { answered: number; of: number } }>();

/** Of these seats those for which this person speaks; of nobody none. */
export function ownSeats(seatIds: readonly SeatId[], state: DayState, me: ParticipantId | null): SeatId[] {
  return me === null ? [] : seatIds.filter((seatId) => isMember(state, seatId, me));
}

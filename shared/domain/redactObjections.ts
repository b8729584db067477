/**
 * What the hall gets of objections: while their round is open only its maker's, afterwards each as that viewer may see
 * it. Source: consent.md "A round", "An objection".
 */
import type { Viewer } from "./actor.ts";
import { evolve } from "./evolve.ts";
import type { DayEvent, WireEvent } from "./events.ts";
import type { ObjectionId, ParticipantId } from "./ids.ts";
import { touchedBy } from "./insiders.ts";
import { withoutBy } from "./organisers.ts";
import { ownSeats } from "./redactCounted.ts";
import { wholeView } from "./redactState.ts";
import { at as entry } from "./room.ts";
import type { DayState } from "./state.ts";
import { objectionsByIds, owns } from "./voices.ts";

/** What happens to an objection in an open round: for who speaks for it, before or after, and nobody else. */
export function ownObjectionEvent(
  event: Extract<DayEvent, { objectionId: string }>,
  viewer: Viewer,
  me: ParticipantId | null,
  before: DayState,
  at: number,
): WireEvent | null {
  const after = evolve(before, event, at);
  const was = entry(before.objections, event.objectionId);
  const is = entry(after.objections, event.objectionId);
  const saw = was !== undefined && owns(before, was, me);
  const sees = is !== undefined && owns(after, is, me);
  if (!saw && !sees) return null;
  if (event.type === "objectionRaised") {
    return { ...withoutBy(event), seatIds: ownSeats(event.seatIds, before, me) };
  }
  if (saw !== sees) return wholeView(event, viewer, before, at);
  return event.type === "objectionReworded"
    ? { ...event, seatIds: ownSeats(event.seatIds, before, me) }
    : withoutBy(event);
}

/** The objections that an event after the round touches, as this viewer may see them when it has happened. */
export function shownAfter(
  event: Extract<DayEvent, { objectionId: ObjectionId }>,
  me: ParticipantId | null,
  before: DayState,
  at: number,
): WireEvent {
  const objections = objectionsByIds(evolve(before, event, at), touchedBy(event, before), me);
  return { type: "objectionsShown", objections };
}

/** Whether this objection's round is open, so that nobody may know of it. */
export function isInOpenRound(state: DayState, objectionId: ObjectionId): boolean {
  const objection = entry(state.objections, objectionId);
  return objection !== undefined && entry(state.rounds, objection.roundId)?.status === "open";
}

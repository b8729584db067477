/** What moderator and programme team get of an event: all of it, but of an open round no more than who answered. */
import type { DayEvent, WireEvent } from "./events.ts";
import { roundObjections } from "./insiders.ts";
import { isInOpenRound } from "./redactObjections.ts";
import type { DayState } from "./state.ts";

/** The event for an organiser; `before` is the whole day just before it. */
export function forOrganisers(event: DayEvent, before: DayState): WireEvent | null {
  switch (event.type) {
    case "textsErased": {
      const { fields: _fields, ...shown } = event;
      return shown;
    }
    case "answerGiven":
      return { type: "answerCovered", roundId: event.roundId, seatIds: event.seatIds };
    case "handCounted":
      return {
        type: "handCountCovered",
        roundId: event.roundId,
        total: event.count.consent + event.count.notInCircle,
      };
    case "objectionRaised":
    case "objectionReworded":
      return null;
    case "objectionWithdrawn":
      return isInOpenRound(before, event.objectionId) ? null : event;
    case "roundClosed": {
      const round = before.rounds[event.roundId];
      const objections = Object.fromEntries(
        roundObjections(before, event.roundId).map((objection) => [objection.id, objection]),
      );
      const handCount = round?.handCount;
      const disclosed = { answers: round?.answers ?? {}, objections, ...(handCount ? { handCount } : {}) };
      return { ...event, disclosed };
    }
    default:
      return event;
  }
}

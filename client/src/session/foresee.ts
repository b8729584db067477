import type { Actor } from "../../../shared/domain/actor.ts";
import type { DayCommand } from "../../../shared/domain/commands.ts";
import { decideOwn } from "../../../shared/domain/ownActs.ts";
import { evolve } from "../../../shared/domain/evolve.ts";
import type { DayEvent } from "../../../shared/domain/events.ts";
import type { DayState } from "../../../shared/domain/state.ts";

const nobody: ReadonlySet<never> = new Set();
/** No act of a participant asks for the map, so a phone need not have it to foresee. */
const factsOf = () => ({ municipalities: new Map(), neighbours: new Map() });

/**
 * The day as it will be when the server accepts this command, decided by the same rules. What this phone's rules
 * refuse changes nothing here: the server has the last word. `now` in UTC ms.
 */
export function foresee(state: DayState, command: DayCommand, actor: Actor, now: number): DayState {
  const ruling = decideOwn(state, command, { now, actor, present: nobody, digest: () => "", factsOf });
  if (!ruling.accepted) return state;
  return ruling.events.reduce<DayState>(
    (before, event) => evolve(before, withCount(before, event), now),
    state,
  );
}

/** A phone knows its own answers only, so the count of the hall goes on from what the server told. */
function withCount(state: DayState, event: DayEvent): DayEvent {
  if (event.type !== "answerGiven") return event;
  const round = state.rounds[event.roundId];
  if (!round) return event;
  const fresh = event.seatIds.filter((seat) => !Object.hasOwn(round.answers, seat)).length;
  const answered = round.answered + fresh;
  return { ...event, counted: { answered, of: Math.max(round.of, answered) } };
}

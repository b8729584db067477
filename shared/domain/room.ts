/** The shape of a room of the domain: which commands it rules on and which events it gives a meaning. */
import type { Actor, Context } from "./actor.ts";
import type { CommandOf, CommandType } from "./commands.ts";
import type { EventOf, EventType } from "./events.ts";
import type { LinkId, ParticipantId } from "./ids.ts";
import type { Ruling } from "./ruling.ts";
import type { DayState } from "./state.ts";

export type Deciders = {
  readonly [T in CommandType]: (state: DayState, command: CommandOf<T>, context: Context) => Ruling;
};

export type Evolvers = {
  readonly [T in EventType]: (state: DayState, event: EventOf<T>, at: number) => DayState;
};

/** The link under which an organiser acts, to note who it was; a participant acts under no link. */
export function linkOf(actor: Actor): { by?: LinkId } {
  return "id" in actor && actor.role !== "participant" ? { by: actor.id } : {};
}

/** The participant who gives the command; permissions.ts lets nobody else near the commands that ask this. */
export function participantOf(actor: Actor): ParticipantId {
  if (actor.role !== "participant") throw new Error(`a ${actor.role} gave a participant's command`);
  return actor.id;
}

/** The record with one entry replaced. */
export function put<K extends string, V>(record: Readonly<Record<K, V>>, key: K, value: V): Record<K, V> {
  const copy = unseen?.has(record) ? (record as Record<K, V>) : copyOf(record);
  copy[key] = value;
  unseen?.add(copy);
  return copy;
}

/** Records made during work of which nobody sees the states in between: they are changed, not copied again. */
let unseen: WeakSet<object> | undefined;

/** Does work whose states in between nobody keeps: a day of thousands of events would copy its hall for each. */
export function unseenBetween<T>(work: () => T): T {
  const outer = unseen;
  unseen = new WeakSet();
  try {
    return work();
  } finally {
    unseen = outer;
  }
}

const LARGE = 64;

function copyOf<K extends string, V>(record: Readonly<Record<K, V>>): Record<K, V> {
  const keys = Object.keys(record) as K[];
  if (keys.length < LARGE) return { ...record };
  // A hall's worth of entries: begun without a prototype an object is a table at once, which halves the copying.
  const copy = Object.create(null) as Record<K, V>;
  for (const each of keys) copy[each] = record[each];
  return Object.setPrototypeOf(copy, Object.prototype) as Record<K, V>;
}

/** The record without one entry. */
export function without<K extends string, V>(record: Readonly<Record<K, V>>, key: K): Record<K, V> {
  const { [key]: _gone, ...rest } = record;
  return rest as Record<K, V>;
}

/** The value under a key that came from outside: inherited names ("constructor") are not there. */
export function at<K extends string, V>(record: Readonly<Record<K, V>>, key: K): V | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

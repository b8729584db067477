import { ERASED } from "../../shared/domain/text.ts";
import type { DayEvent } from "../../shared/domain/events.ts";
import type { Entry, LoggedEvent, PersonalField } from "../log/eventLog.ts";

/** The texts that these events say are erased. */
export function erasedBy(events: Iterable<DayEvent | LoggedEvent>): PersonalField[] {
  return [...events].flatMap((event) =>
    event.type === "textsErased" ? ((event as Extract<DayEvent, { fields?: unknown }>).fields ?? []) : [],
  );
}

/**
 * The texts that a log says are erased and still holds: the server died between saying and doing. Erasing is done after
 * the event is on disk, so that it is never forgotten.
 */
export function owedErasures(entries: readonly Entry[]): PersonalField[] {
  const asked = erasedBy(entries.map(({ event }) => event));
  if (asked.length === 0) return [];
  const byRevision = new Map(entries.map(({ revision, event }) => [revision, event]));
  return asked.filter(({ revision, field }) => {
    const text = byRevision.get(revision)?.[field];
    return typeof text === "string" && text !== ERASED;
  });
}

/** Pages that were written once for a day as it stood: who asks again is served the same without work. */
import type { DayState } from "../../shared/domain/state.ts";

/** Most pages kept of one day: two of each RSV, and the rest. */
const MOST = 150;

/**
 * Gives the page under a key, written when it is not there for this very state. By the state and not by its revision: a
 * page that takes a while is begun before something is erased and done after it.
 */
export function keptPages(): <T>(state: DayState, key: string, write: () => T) => T {
  const days = new WeakMap<DayState, Map<string, unknown>>();
  return (state, key, write) => {
    let pages = days.get(state);
    if (!pages || pages.size > MOST) days.set(state, (pages = new Map()));
    const known = pages.get(key);
    if (known !== undefined) return known as ReturnType<typeof write>;
    const made = write();
    pages.set(key, made);
    const kept = pages;
    // What failed is written anew for who asks next.
    if (made instanceof Promise) made.catch(() => kept.delete(key));
    return made;
  };
}

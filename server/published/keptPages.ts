/** Pages that were written once for a revision of a day: who asks again is served the same without work. */
import type { DayHost } from "../days/dayHost.ts";

/** Most pages kept of one day: two of each RSV, and the rest. */
const MOST = 150;

/** Gives the page under a key, written when it is not there or the day has moved on. */
export function keptPages(): <T>(host: DayHost, key: string, write: () => T) => T {
  const days = new WeakMap<DayHost, { revision: number; pages: Map<string, unknown> }>();
  return (host, key, write) => {
    let kept = days.get(host);
    if (kept?.revision !== host.revision || kept.pages.size > MOST) {
      kept = { revision: host.revision, pages: new Map() };
      days.set(host, kept);
    }
    const known = kept.pages.get(key);
    if (known !== undefined) return known as ReturnType<typeof write>;
    const made = write();
    kept.pages.set(key, made);
    return made;
  };
}

import type { DayEvent } from "../../shared/domain/events.ts";
import type { DayState } from "../../shared/domain/state.ts";

/** One event with its place and the whole day just before it. */
export interface HostEntry {
  readonly revision: number;
  readonly at: number;
  readonly event: DayEvent;
  readonly before: DayState;
}

/** How many entries are kept for whoever comes back; states share structure, so one more costs little. */
const KEPT = 2_000;

/** The newest entries of a day, for clients that missed a few. */
export interface RecentEntries {
  add(entries: readonly HostEntry[]): void;
  /** The entries after `after`, given that the day is at `revision`; undefined when some of them were let go. */
  since(after: number, revision: number): readonly HostEntry[] | undefined;
}

/** Keeps the newest 2,000 entries. */
export function recentEntries(): RecentEntries {
  let kept: HostEntry[] = [];
  return {
    add(entries) {
      kept.push(...entries.slice(-KEPT));
      // Cut now and then, not at every entry.
      if (kept.length > KEPT * 1.25) kept = kept.slice(-KEPT);
    },
    since(after, revision) {
      const missed = revision - after;
      if (missed > kept.length) return undefined;
      return missed === 0 ? [] : kept.slice(-missed);
    },
  };
}

import { evolve } from "../../shared/domain/evolve.ts";
import type { DayEvent } from "../../shared/domain/events.ts";
import type { DayState } from "../../shared/domain/state.ts";

/** One event with its place and the whole day just before it. */
export interface HostEntry {
  readonly revision: number;
  readonly at: number;
  readonly event: DayEvent;
  readonly before: DayState;
}

/** So many entries are kept at least; who missed more than a few hundred is better off with the day as it is. */
export const KEPT = 500;
/**
 * So many entries share one kept state; those between are made again when somebody asks. A state for each would keep
 * a copy of the hall for everyone who came in.
 */
const STRETCH = 50;

interface Stretch {
  readonly before: DayState;
  readonly entries: Omit<HostEntry, "before">[];
  /** As many of the entries as somebody asked for, with their states. */
  readonly whole: HostEntry[];
}

/** The newest entries of a day, for clients that missed a few. */
export interface RecentEntries {
  add(entries: readonly HostEntry[]): void;
  /** Lets go of all: who missed anything of before gets the day as it is. */
  clear(): void;
  /** The entries after `after`, given that the day is at `revision`; undefined when some of them were let go. */
  since(after: number, revision: number): readonly HostEntry[] | undefined;
}

/** Keeps the newest 500 entries and up to 50 more. */
export function recentEntries(): RecentEntries {
  let stretches: Stretch[] = [];
  return {
    add(entries) {
      for (const { before, ...entry } of entries) {
        const last = stretches.at(-1);
        if (last && last.entries.length < STRETCH) last.entries.push(entry);
        else stretches.push({ before, entries: [entry], whole: [] });
      }
      stretches = stretches.slice(-(KEPT / STRETCH + 1));
    },
    clear() {
      stretches = [];
    },
    since(after, revision) {
      let missed = revision - after;
      const found: HostEntry[][] = [];
      for (let i = stretches.length - 1; missed > 0; i -= 1) {
        const stretch = stretches[i];
        if (!stretch) return undefined;
        found.push(wholeOf(stretch).slice(-missed));
        missed -= stretch.entries.length;
      }
      return found.reverse().flat();
    },
  };
}

function wholeOf(stretch: Stretch): HostEntry[] {
  const { entries, whole } = stretch;
  const last = whole.at(-1);
  let before = last ? evolve(last.before, last.event, last.at) : stretch.before;
  for (const entry of entries.slice(whole.length)) {
    whole.push({ ...entry, before });
    before = evolve(before, entry.event, entry.at);
  }
  return whole;
}

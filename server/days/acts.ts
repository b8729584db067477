import type { Commit } from "../log/eventLog.ts";

/** The acts of a day: which events were made by one command. Counted from 1, as revisions are. */
export interface Acts {
  readonly count: number;
  /** Adds acts, by the revision of the last event of each, in order. */
  add(ends: readonly number[]): void;
  /** How many acts lie up to and with this revision. */
  actAt(revision: number): number;
  /** The revision at which this act ended, 0 for none; undefined for one that is not there. */
  revisionAt(act: number): number | undefined;
}

/** No acts yet. */
export function actsOfDay(): Acts {
  const ends: number[] = [];
  return {
    get count() {
      return ends.length;
    },
    add(more) {
      for (const end of more) ends.push(end);
    },
    actAt(revision) {
      let low = 0;
      let high = ends.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (ends[middle]! <= revision) low = middle + 1;
        else high = middle;
      }
      return low;
    },
    revisionAt: (act) => (act === 0 ? 0 : ends[act - 1]),
  };
}

/** The last revision of each of these commits, given that the log was at `revision` before. */
export function endsOf(commits: readonly Commit[], revision: number): number[] {
  let reached = revision;
  return commits.flatMap(({ events }) => (events.length > 0 ? [(reached += events.length)] : []));
}

/** A board as its desk shows it: a column per cluster and one for what is new. Pure. */
import type { LikenessIndex } from "../../../shared/boards/likeness.ts";
import type { StandingNote } from "../../../shared/domain/clusters.ts";
import type { ClusterId, LaneId, NoteId } from "../../../shared/domain/ids.ts";
import type { Cluster, Note } from "../../../shared/domain/state.ts";

export type Order = "oldest" | "newest" | "lane";
export type Only = "all" | "pinned" | "late" | "entered" | "alike" | `lane:${LaneId}`;

export interface Column {
  /** Null: not put anywhere yet. */
  readonly cluster: Cluster | null;
  readonly notes: readonly StandingNote[];
}

export interface Wanted {
  readonly search: string;
  readonly only: Only;
  readonly order: Order;
}

/** Text as it is searched: without capitals and accents. */
export function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** The name under a note as it stands on the board; empty where nobody is known. */
export function signatureOf(note: Note): string {
  return [note.name, note.organisation].filter(Boolean).join(", ");
}

/** The notes that are asked for, of a board's notes as they stand (oldest first). */
export function wantedNotes(
  heads: readonly StandingNote[],
  { search, only, order }: Wanted,
  index: () => LikenessIndex<Note>,
): readonly StandingNote[] {
  const words = plain(search).trim();
  const fits = fitOf(only, index);
  const found = heads.filter(
    ({ note, under }) => fits(note) && (words === "" || [note, ...under].some((each) => says(each, words))),
  );
  if (order === "newest") return found.reverse();
  if (order === "lane")
    return found.sort((a, b) => (a.note.laneId < b.note.laneId ? -1 : a.note.laneId > b.note.laneId ? 1 : 0));
  return found;
}

/** These notes in columns: what is new first, then the clusters in the order in which they were made. */
export function columnsOf(notes: readonly StandingNote[], clusters: readonly Cluster[]): Column[] {
  const byCluster = new Map<ClusterId | null, StandingNote[]>([[null, []]]);
  for (const { id } of clusters) byCluster.set(id, []);
  for (const each of notes) {
    const place = each.note.clusterId ?? null;
    (byCluster.get(place) ?? byCluster.get(null)!).push(each);
  }
  return [null, ...clusters].map((cluster) => ({ cluster, notes: byCluster.get(cluster?.id ?? null)! }));
}

export type Direction = "up" | "down" | "left" | "right";

/**
 * The note an arrow leads to, among those that are shown: the one above or below, or the one at the same height in the
 * next column that has any. Undefined at the edge.
 */
export function neighbourOf(
  columns: readonly (readonly NoteId[])[],
  from: NoteId,
  direction: Direction,
): NoteId | undefined {
  const column = columns.findIndex((ids) => ids.includes(from));
  if (column < 0) return undefined;
  const row = columns[column]!.indexOf(from);
  if (direction === "up") return columns[column]![row - 1];
  if (direction === "down") return columns[column]![row + 1];
  const step = direction === "left" ? -1 : 1;
  for (let next = column + step; next >= 0 && next < columns.length; next += step) {
    const ids = columns[next]!;
    if (ids.length > 0) return ids[Math.min(row, ids.length - 1)];
  }
  return undefined;
}

const plainTexts = new WeakMap<Note, string>();

function says(note: Note, words: string): boolean {
  let text = plainTexts.get(note);
  if (text === undefined) {
    text = plain(`${note.text} ${signatureOf(note)}`);
    plainTexts.set(note, text);
  }
  return text.includes(words);
}

function fitOf(only: Only, index: () => LikenessIndex<Note>): (note: Note) => boolean {
  switch (only) {
    case "all":
      return () => true;
    case "pinned":
      return (note) => note.pinnedAt !== undefined;
    case "late":
      return (note) => note.late === true;
    case "entered":
      return (note) => note.entered === true;
    case "alike": {
      const known = index();
      return (note) => known.like(note).length > 0;
    }
    default: {
      const laneId = only.slice("lane:".length);
      return (note) => note.laneId === laneId;
    }
  }
}

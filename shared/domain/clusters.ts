/**
 * Notes put together: in clusters with a name, and notes that say the same under one of them. Nothing goes away by it:
 * a merged note stays readable under the other and can be split off again.
 * Source: issue "Everything the hall says", "Boards, as good as the best".
 */
import type { BoardId, ClusterId, NoteId } from "./ids.ts";
import { changedNote, isStanding, noteOf } from "./notes.ts";
import { at as entry, put } from "./room.ts";
import type { Evolvers } from "./room.ts";
import type { Cluster, DayState, Note, Notes } from "./state.ts";

export const clusterEvolvers = {
  clusterCreated: (state, { boardId, clusterId, name }, at) =>
    withCluster(state, boardId, { id: clusterId, name, at }),
  clusterNamed: (state, { boardId, clusterId, name }) =>
    changedCluster(state, boardId, clusterId, (cluster) => ({ ...cluster, name })),
  notesMoved: (state, { boardId, noteIds, clusterId, by }, at) =>
    withNotes(state, boardId, noteIds, (note) => ({
      ...placed(note, clusterId),
      moved: { at, ...(by ? { by } : {}) },
    })),
  clustersMerged: (state, { boardId, clusterId, into }, at) =>
    changedCluster(emptied(state, boardId, clusterId, into), boardId, clusterId, (cluster) => ({
      ...cluster,
      endedAt: at,
      mergedInto: into,
    })),
  clusterDissolved: (state, { boardId, clusterId }, at) =>
    changedCluster(emptied(state, boardId, clusterId, null), boardId, clusterId, (cluster) => ({
      ...cluster,
      endedAt: at,
    })),
  notesMerged: (state, { boardId, noteIds, into }) =>
    withNotes(state, boardId, noteIds, (note) => ({ ...note, mergedInto: into })),
  noteSplit: (state, { boardId, noteId, clusterId }) =>
    changedNote(state, boardId, noteId, ({ mergedInto: _into, ...note }) => placed(note, clusterId)),
  notePinned: (state, { boardId, noteId }, at) =>
    changedNote(state, boardId, noteId, (note) => ({ ...note, pinnedAt: at })),
  noteUnpinned: (state, { boardId, noteId }) =>
    changedNote(state, boardId, noteId, ({ pinnedAt: _at, ...note }) => note),
} satisfies Partial<Evolvers>;

/** The clusters of a board that notes can be put in, oldest first. */
export function clustersOf(state: DayState, boardId: BoardId): Cluster[] {
  return Object.values<Cluster>(entry(state.clusters, boardId) ?? {})
    .filter((each) => each.endedAt === undefined)
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** The cluster, if it is there and did not end. */
export function clusterOf(state: DayState, boardId: BoardId, clusterId: ClusterId): Cluster | undefined {
  const cluster = entry(entry(state.clusters, boardId) ?? {}, clusterId);
  return cluster?.endedAt === undefined ? cluster : undefined;
}

/**
 * The note under which this one stands for all to read: the topmost of those it was merged into that is on the board;
 * itself where there is none. A note whose head was hidden or withdrawn stands by itself again.
 */
export function headOf(notes: Notes, note: Note): Note {
  let head = note;
  const seen = new Set<NoteId>([note.id]);
  for (let up = note.mergedInto; up !== undefined && !seen.has(up);) {
    seen.add(up);
    const above = entry(notes, up);
    if (!above) break;
    if (isStanding(above)) head = above;
    up = above.mergedInto;
  }
  return head;
}

/** A note as it stands on the board, with the notes that were merged under it, oldest first. */
export interface StandingNote {
  readonly note: Note;
  readonly under: readonly Note[];
}

/** The notes of a board as they stand: each that leads itself, with those under it; oldest first. */
export function boardHeads(notes: Notes): StandingNote[] {
  const heads = new Map<NoteId, { note: Note; under: Note[] }>();
  const merged: Note[] = [];
  for (const note of Object.values<Note>(notes)) {
    if (!isStanding(note)) continue;
    const head = note.mergedInto === undefined ? note : headOf(notes, note);
    if (head === note) heads.set(note.id, { note, under: [] });
    else merged.push(note);
  }
  for (const note of merged) heads.get(headOf(notes, note).id)?.under.push(note);
  const all = [...heads.values()];
  for (const { under } of all) under.sort(byAge);
  return all.sort((a, b) => byAge(a.note, b.note));
}

function byAge(a: Note, b: Note): number {
  return a.at - b.at || (a.id < b.id ? -1 : 1);
}

function placed({ clusterId: _was, ...note }: Note, clusterId: ClusterId | null): Note {
  return clusterId === null ? note : { ...note, clusterId };
}

function emptied(state: DayState, boardId: BoardId, from: ClusterId, to: ClusterId | null): DayState {
  const ids = Object.values<Note>(entry(state.notes, boardId) ?? {})
    .filter((note) => note.clusterId === from)
    .map(({ id }) => id);
  return withNotes(state, boardId, ids, (note) => placed(note, to));
}

/** Many notes at once, with one copy of the board. */
function withNotes(
  state: DayState,
  boardId: BoardId,
  ids: readonly NoteId[],
  change: (note: Note) => Note,
): DayState {
  const notes = { ...entry(state.notes, boardId) };
  for (const id of ids) {
    const note = noteOf(state, boardId, id);
    if (note) notes[id] = change(note);
  }
  return { ...state, notes: put(state.notes, boardId, notes) };
}

function withCluster(state: DayState, boardId: BoardId, cluster: Cluster): DayState {
  const clusters = put(entry(state.clusters, boardId) ?? {}, cluster.id, cluster);
  return { ...state, clusters: put(state.clusters, boardId, clusters) };
}

function changedCluster(
  state: DayState,
  boardId: BoardId,
  clusterId: ClusterId,
  change: (cluster: Cluster) => Cluster,
): DayState {
  const cluster = entry(entry(state.clusters, boardId) ?? {}, clusterId);
  return cluster ? withCluster(state, boardId, change(cluster)) : state;
}

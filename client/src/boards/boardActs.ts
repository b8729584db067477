/** What is done with notes at a desk, each with its way back. The desk itself sends, waits and offers the undo. */
import { nanoid } from "nanoid";
import type { DayCommand } from "../../../shared/domain/commands.ts";
import type { BoardId, ClusterId, NoteId } from "../../../shared/domain/ids.ts";
import type { Cluster, DayState, Note } from "../../../shared/domain/state.ts";

/** Who sends: true when all of it happened. */
export interface Sender {
  act(
    place: string,
    commands: readonly DayCommand[],
    undo?: { readonly text: string; readonly commands: readonly DayCommand[] },
  ): Promise<boolean>;
  busy(place: string): boolean;
}

/** The place of the screen where a refusal of these acts is told. */
export const PLACE = "notes";

/** The commands that put these notes back where they are now. */
function wayBack(day: DayState, boardId: BoardId, noteIds: readonly NoteId[]): DayCommand[] {
  const places = new Map<ClusterId | null, NoteId[]>();
  for (const id of noteIds) {
    const note: Note | undefined = day.notes[boardId]?.[id];
    if (!note) continue;
    const place = note.clusterId ?? null;
    places.set(place, [...(places.get(place) ?? []), id]);
  }
  return [...places].map(([clusterId, ids]) => ({ type: "moveNotes", boardId, noteIds: ids, clusterId }));
}

/** A name for a cluster that nobody gave another thing. */
function newClusterId(): ClusterId {
  return `c-${nanoid()}` as ClusterId;
}

/** What is asked of the day, and what takes it back; nothing takes it back where `undo` is empty. */
export interface Act {
  readonly commands: readonly DayCommand[];
  readonly undo: readonly DayCommand[];
}

/** Notes go to a cluster, or out of any. */
export function moving(
  day: DayState,
  boardId: BoardId,
  noteIds: readonly NoteId[],
  clusterId: ClusterId | null,
): Act {
  // What lies there already need not come back.
  const moved = noteIds.filter((id) => (day.notes[boardId]?.[id]?.clusterId ?? null) !== clusterId);
  const undo = wayBack(day, boardId, moved);
  return { commands: [{ type: "moveNotes", boardId, noteIds: [...noteIds], clusterId }], undo };
}

/** A new cluster of these notes; an empty one needs no way back. */
export function grouping(day: DayState, boardId: BoardId, noteIds: readonly NoteId[], name: string): Act {
  const clusterId = newClusterId();
  const dissolve: DayCommand = { type: "dissolveCluster", boardId, clusterId };
  return {
    commands: [{ type: "createCluster", boardId, clusterId, name, noteIds: [...noteIds] }],
    undo: noteIds.length > 0 ? [...wayBack(day, boardId, noteIds), dissolve] : [],
  };
}

/** Notes that say the same go under one of them or under another. Split off again a note lies where the other lies. */
export function merging(day: DayState, boardId: BoardId, noteIds: readonly NoteId[], into: NoteId): Act {
  const under = noteIds.filter((id) => id !== into);
  const there = day.notes[boardId]?.[into]?.clusterId;
  const elsewhere = under.filter((id) => day.notes[boardId]?.[id]?.clusterId !== there);
  return {
    commands: [{ type: "mergeNotes", boardId, noteIds: under, into }],
    undo: [
      ...under.map((noteId): DayCommand => ({ type: "splitNote", boardId, noteId })),
      ...wayBack(day, boardId, elsewhere),
    ],
  };
}

/** A note comes from under another; undefined where it is under none. */
export function splitting({ id, boardId, mergedInto }: Note): Act | undefined {
  if (!mergedInto) return undefined;
  return {
    commands: [{ type: "splitNote", boardId, noteId: id }],
    undo: [{ type: "mergeNotes", boardId, noteIds: [id], into: mergedInto }],
  };
}

/** A note is pinned, or no longer. */
export function pinning({ id, boardId, pinnedAt }: Note): Act {
  const on: DayCommand = { type: "pinNote", boardId, noteId: id };
  const off: DayCommand = { type: "unpinNote", boardId, noteId: id };
  return pinnedAt === undefined ? { commands: [on], undo: [off] } : { commands: [off], undo: [on] };
}

/** A cluster gets another name. */
export function renaming(boardId: BoardId, { id, name: before }: Cluster, name: string): Act {
  const named = (to: string): DayCommand => ({ type: "nameCluster", boardId, clusterId: id, name: to });
  return { commands: [named(name)], undo: [named(before)] };
}

/** A cluster goes on in another, or its notes are loose again; `noteIds` are the notes in it. */
export function ending(
  boardId: BoardId,
  { id, name }: Cluster,
  noteIds: readonly NoteId[],
  into: ClusterId | null,
): Act {
  return {
    commands: [
      into
        ? { type: "mergeClusters", boardId, clusterId: id, into }
        : { type: "dissolveCluster", boardId, clusterId: id },
    ],
    undo: [{ type: "createCluster", boardId, clusterId: newClusterId(), name, noteIds: [...noteIds] }],
  };
}

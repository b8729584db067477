/** What is done with notes at a desk, each with its way back. The desk itself sends, waits and offers the undo. */
import { nanoid } from "nanoid";
import type { DayCommand } from "../../../shared/domain/commands.ts";
import type { BoardId, ClusterId, NoteId } from "../../../shared/domain/ids.ts";
import type { DayState, Note } from "../../../shared/domain/state.ts";

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
export function wayBack(day: DayState, boardId: BoardId, noteIds: readonly NoteId[]): DayCommand[] {
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
export function newClusterId(): ClusterId {
  return `c-${nanoid()}` as ClusterId;
}

/**
 * Where things come from: a note becomes a signal, a question, an amendment, a membership, or its writer is asked to
 * raise an objection. What it became stands with the note, and the note with what it became.
 * Source: issue "Everything the hall says", "Boards, as good as the best".
 */
import type { DayEvent } from "./events.ts";
import type { Became, BecameKind, NoteRef } from "./lineageRef.ts";
import { changedNote, noteOf } from "./notes.ts";
import type { Evolvers } from "./room.ts";
import { at as entry } from "./room.ts";
import type { RefusalCode } from "./ruling.ts";
import type { DayState, Note } from "./state.ts";

export const lineageEvolvers = {
  noteConverted: (state, { boardId, noteId, kind, id }) =>
    changedNote(state, boardId, noteId, (note) => ({
      ...note,
      became: [...(note.became ?? []), { kind, id }],
    })),
} satisfies Partial<Evolvers>;

/**
 * Why nothing can be made of this note, asked by the command that would; undefined where it can. A hidden note goes
 * back first, of a withdrawn one its writer took the words back. Refuses with unknownNote, noteWithdrawn, noteHidden.
 */
export function conversionFault(state: DayState, from: NoteRef | undefined): RefusalCode | undefined {
  if (!from) return undefined;
  const note = entry(state.boards, from.boardId) && noteOf(state, from.boardId, from.noteId);
  if (!note) return "unknownNote";
  if (note.withdrawnAt !== undefined) return "noteWithdrawn";
  return note.hidden ? "noteHidden" : undefined;
}

/**
 * The events to accept beside the one that makes something of a note: the note tells what it became. Nothing without
 * a note, for a note that is not there, or where the note says so already.
 */
export function convertedFrom(
  state: DayState,
  from: NoteRef | undefined,
  kind: BecameKind,
  id: string,
): DayEvent[] {
  if (!from || conversionFault(state, from)) return [];
  const known = noteOf(state, from.boardId, from.noteId)?.became ?? [];
  if (known.some((each) => each.kind === kind && each.id === id)) return [];
  return [{ type: "noteConverted", boardId: from.boardId, noteId: from.noteId, kind, id }];
}

/** What came of a note, oldest first. */
export function becameOf(note: Note): readonly Became[] {
  return note.became ?? [];
}

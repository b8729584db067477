/** What people might do next with the notes on the boards. Chosen by chance; a good part is refused. */
import type { DayState, Note } from "../../shared/domain/state.ts";
import type { Chance } from "./chance.ts";

/** The note from which something is made, mostly. */
export function fromIntent(day: DayState, chance: Chance): { from?: { boardId: string; noteId: string } } {
  const notes = Object.values(day.notes).flatMap((board) => Object.values<Note>(board));
  const note = chance.often(0.8) ? chance.of(notes) : undefined;
  return note ? { from: { boardId: note.boardId, noteId: note.id } } : {};
}

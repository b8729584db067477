/** What stands on the boards of a part, taken together. */
import type { BoardId } from "../../../../shared/domain/ids.ts";
import { boardSetupOf } from "../../../../shared/domain/boards.ts";
import { standingNotes } from "../../../../shared/domain/notes.ts";
import type { PaperColour } from "../../../../shared/domain/setup.ts";
import type { DayState, Note } from "../../../../shared/domain/state.ts";

/** Lanes of the same name on several boards, as one; the newest notes first, each with the name of its board. */
export interface LaneTogether {
  readonly title: string;
  readonly paper: PaperColour;
  readonly count: number;
  readonly newest: readonly { note: Note; board: string }[];
}

/** The lanes of these boards together, with their newest notes. */
export function lanesTogether(state: DayState, boardIds: readonly BoardId[], newest: number): LaneTogether[] {
  const lanes = new Map<string, { paper: PaperColour; notes: { note: Note; board: string }[] }>();
  for (const id of boardIds) {
    const setup = boardSetupOf(state, id);
    const notes = standingNotes(state, id);
    for (const lane of setup?.lanes ?? []) {
      const together = lanes.get(lane.title) ?? { paper: lane.paper, notes: [] };
      lanes.set(lane.title, together);
      for (const note of notes) {
        if (note.laneId === lane.id) together.notes.push({ note, board: setup?.title ?? "" });
      }
    }
  }
  return [...lanes].map(([title, { paper, notes }]) => ({
    title,
    paper,
    count: notes.length,
    newest: notes.sort((a, b) => b.note.at - a.note.at).slice(0, newest),
  }));
}

/** How many notes stand on these boards, and how many people wrote them where that is known. */
export function notesCount(
  state: DayState,
  boardIds: readonly BoardId[],
): { notes: number; writers: number } {
  const notes = boardIds.flatMap((id) => standingNotes(state, id));
  return { notes: notes.length, writers: new Set(notes.flatMap((note) => note.author ?? [])).size };
}

/** The name under a note as it stands on the board; empty where nobody is known. */
export function signatureOf(note: Note): string {
  return [note.name, note.organisation].filter(Boolean).join(", ");
}

/** What happens to notes, as one viewer may know it; the rest of the day is in redact.ts. Source: consent.md "Anonymity". */
import type { Viewer } from "./actor.ts";
import type { DayEvent, WireEvent } from "./events.ts";
import type { BoardId } from "./ids.ts";
import { covered, noteOf } from "./notes.ts";
import { seesEveryone, withoutBy } from "./organisers.ts";
import { at } from "./room.ts";
import type { BoardSlice, DayState, Note } from "./state.ts";

/** An event of a board's topic for this viewer, given the day just before it; null where there is nothing for them. */
export function redactNoteEvent(event: DayEvent, viewer: Viewer, before: DayState): WireEvent | null {
  switch (event.type) {
    case "noteWritten": {
      const { editLock: _editLock, ...known } = event;
      if (
        seesEveryone(viewer) ||
        (viewer.role === "participant" && viewer.id && event.author === viewer.id)
      ) {
        return known;
      }
      const { author: _author, ...shown } = known;
      return shown;
    }
    case "noteHidden": {
      if (seesEveryone(viewer)) return event;
      const note = noteOf(before, event.boardId, event.noteId);
      if (note && isAuthor(note, viewer)) return withoutBy(event);
      return { type: "noteCovered", boardId: event.boardId, noteId: event.noteId };
    }
    case "noteRestored": {
      if (seesEveryone(viewer)) return event;
      const note = noteOf(before, event.boardId, event.noteId);
      if (!note || isAuthor(note, viewer)) return withoutBy(event);
      const { hidden: _hidden, ...restored } = note;
      return { type: "noteUncovered", boardId: event.boardId, note: redactNote(restored, viewer) };
    }
    case "noteConverted": {
      if (seesEveryone(viewer)) return event;
      const note = noteOf(before, event.boardId, event.noteId);
      return note?.hidden && !isAuthor(note, viewer) ? null : event;
    }
    case "noteEdited":
    case "noteWithdrawn":
      return event;
    default:
      return null;
  }
}

/** The slice of the topic `board:ID`. */
export function redactBoard(state: DayState, boardId: BoardId, viewer: Viewer): BoardSlice {
  const slice: BoardSlice = {};
  for (const note of Object.values<Note>(at(state.notes, boardId) ?? {}))
    slice[note.id] = redactNote(note, viewer);
  return slice;
}

/** One note as this viewer may see it: of a hidden one the hall sees only that it was there. */
export function redactNote(note: Note, viewer: Viewer): Note {
  const { editLock: _editLock, ...known } = note;
  if (seesEveryone(viewer)) return known;
  if (isAuthor(note, viewer)) return known.hidden ? { ...known, hidden: withoutBy(known.hidden) } : known;
  if (note.hidden) return covered(note, note.hidden.at);
  const { author: _author, ...shown } = known;
  return shown;
}

/** Whether this viewer wrote the note, as far as the server knows. */
export function isAuthor(note: Note, viewer: Viewer): boolean {
  return viewer.role === "participant" && viewer.id !== null && note.author === viewer.id;
}

/** What happens to notes, as one viewer may know it; the rest of the day is in redact.ts. Source: consent.md "Anonymity". */
import type { Viewer } from "./actor.ts";
import type { DayEvent, WireEvent } from "./events.ts";
import { noteOf } from "./notes.ts";
import { seesEveryone, withoutBy } from "./organisers.ts";
import { isAuthor, redactNote } from "./redactState.ts";
import type { DayState } from "./state.ts";

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

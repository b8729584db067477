/** What happens on boards, as one viewer may know it; the rest of the day is in redact.ts. Source: consent.md "Anonymity". */
import { HALL } from "./actor.ts";
import type { Viewer } from "./actor.ts";
import { isPhotoEvent, redactPhotoEvent, redactPhotos } from "./redactBoardPhotos.ts";
import type { BoardPhoto } from "./boardPhotoState.ts";
import { evolve } from "./evolve.ts";
import type { DayEvent, WireEvent } from "./events.ts";
import type { BoardId } from "./ids.ts";
import { covered, noteOf } from "./notes.ts";
import { seesEveryone, withoutBy } from "./organisers.ts";
import { isSealed, sealedCount } from "./reveals.ts";
import { at as entry } from "./room.ts";
import type { BoardSlice, DayState, Note, Notes } from "./state.ts";

/** An event of a board's topic for this viewer, given the day just before it; null where there is nothing for them. */
export function redactNoteEvent(
  event: DayEvent,
  viewer: Viewer,
  before: DayState,
  at: number,
): WireEvent | null {
  if (seesEveryone(viewer)) return event.type === "noteWritten" ? withoutLock(event) : event;
  if (event.type === "boardRevealed") return revealed(event, viewer, before, at);
  if (isPhotoEvent(event)) {
    const shut = isSealed(before, event.boardId) && !seesSealed(viewer);
    return redactPhotoEvent(event, viewer, before, shut);
  }
  const boardId = "boardId" in event ? event.boardId : undefined;
  if (boardId && isSealed(before, boardId) && !seesSealed(viewer)) {
    return sealedEvent(event, viewer, before);
  }
  return openEvent(event, viewer, before);
}

/** The slice of the topic `board:ID`. */
export function redactBoard(state: DayState, boardId: BoardId, viewer: Viewer): BoardSlice {
  const all = Object.values<Note>(entry(state.notes, boardId) ?? {});
  const notes: Notes = {};
  if (isSealed(state, boardId) && !seesSealed(viewer)) {
    for (const note of all) if (isAuthor(note, viewer)) notes[note.id] = unplaced(redactNote(note, viewer));
    const count = sealedCount(entry(state.notes, boardId) ?? {});
    const own = redactPhotos(entry(state.boardPhotos, boardId), viewer, true);
    return { notes, clusters: {}, ...(count > 0 ? { reveal: { count } } : {}), ...own };
  }
  for (const note of all) notes[note.id] = redactNote(note, viewer);
  const reveal = entry(state.reveals, boardId);
  return {
    notes,
    clusters: entry(state.clusters, boardId) ?? {},
    ...(reveal ? { reveal } : {}),
    ...redactPhotos(entry(state.boardPhotos, boardId), viewer, false),
  };
}

/** One note as this viewer may see it: of a hidden one the hall sees only that it was there. */
export function redactNote(note: Note, viewer: Viewer): Note {
  const { editLock: _editLock, ...all } = note;
  if (seesEveryone(viewer)) return all;
  const known = all.moved ? { ...all, moved: withoutBy(all.moved) } : all;
  if (isAuthor(note, viewer)) return known.hidden ? { ...known, hidden: withoutBy(known.hidden) } : known;
  if (note.hidden) return covered(note, note.hidden.at);
  const { author: _author, asked: _asked, ...shown } = known;
  return shown;
}

/** Whether this viewer wrote the note, as far as the server knows. */
export function isAuthor(note: Pick<Note, "author">, viewer: Viewer): boolean {
  return viewer.role === "participant" && viewer.id !== null && note.author === viewer.id;
}

/** Who leads a subgroup sees what comes in before it is revealed, and puts it together. */
function seesSealed(viewer: Viewer): boolean {
  return seesEveryone(viewer) || viewer.role === "facilitator";
}

function openEvent(event: DayEvent, viewer: Viewer, before: DayState): WireEvent | null {
  switch (event.type) {
    case "noteWritten":
      return isWriter(event, viewer) ? withoutLock(event) : unsigned(event);
    case "noteHidden": {
      const note = noteOf(before, event.boardId, event.noteId);
      if (note && isAuthor(note, viewer)) return withoutBy(event);
      return { type: "noteCovered", boardId: event.boardId, noteId: event.noteId };
    }
    case "noteRestored": {
      const note = noteOf(before, event.boardId, event.noteId);
      if (!note || isAuthor(note, viewer)) return withoutBy(event);
      const { hidden: _hidden, ...restored } = note;
      return { type: "noteUncovered", boardId: event.boardId, note: redactNote(restored, viewer) };
    }
    case "noteConverted": {
      const note = noteOf(before, event.boardId, event.noteId);
      return note?.hidden && !isAuthor(note, viewer) ? null : event;
    }
    case "objectionAsked":
    case "objectionDeclined": {
      const note = noteOf(before, event.boardId, event.noteId);
      return note && isAuthor(note, viewer) ? withoutBy(event) : null;
    }
    case "noteEdited":
    case "noteWithdrawn":
    case "notePinned":
    case "noteUnpinned":
    case "clusterCreated":
    case "clusterNamed":
    case "notesMoved":
    case "clustersMerged":
    case "clusterDissolved":
    case "notesMerged":
    case "noteSplit":
      return withoutBy(event);
    default:
      return null;
  }
}

/** Before a board is revealed the hall gets what happens to its own notes, and how many there are. */
function sealedEvent(event: DayEvent, viewer: Viewer, before: DayState): WireEvent | null {
  switch (event.type) {
    case "noteWritten": {
      const count = countOf(before, event.boardId) + 1;
      if (isWriter(event, viewer)) return { ...withoutLock(event), counted: count };
      return { type: "notesCounted", boardId: event.boardId, count };
    }
    case "noteWithdrawn": {
      const count = countOf(before, event.boardId) - 1;
      const note = noteOf(before, event.boardId, event.noteId);
      if (note && isAuthor(note, viewer)) return { ...event, counted: count };
      return { type: "notesCounted", boardId: event.boardId, count };
    }
    case "noteEdited":
    case "noteHidden":
    case "noteRestored":
    case "noteConverted":
    case "objectionAsked":
    case "objectionDeclined": {
      const note = noteOf(before, event.boardId, event.noteId);
      return note && isAuthor(note, viewer) ? withoutBy(event) : null;
    }
    default:
      return null;
  }
}

/** One moment for everyone: the board as it is, in the same packet for the whole hall. */
function revealed(
  event: Extract<DayEvent, { type: "boardRevealed" }>,
  viewer: Viewer,
  before: DayState,
  at: number,
): WireEvent {
  if (seesSealed(viewer)) return withoutBy(event);
  const { boardId } = event;
  const hasHidden = [
    ...Object.values<Note>(entry(before.notes, boardId) ?? {}),
    ...Object.values<BoardPhoto>(entry(before.boardPhotos, boardId) ?? {}),
  ].some((each) => each.hidden && isAuthor(each, viewer));
  if (hasHidden) {
    const view = redactBoard(evolve(before, event, at), boardId, viewer);
    return { type: "boardViewReset", boardId, view };
  }
  const known = shown.get(before);
  if (known?.type === "boardShown" && known.boardId === boardId) return known;
  const view = redactBoard(evolve(before, event, at), boardId, HALL);
  const made: WireEvent = { type: "boardShown", boardId, view };
  shown.set(before, made);
  return made;
}

/** By the day just before: made once for the hall and the projector. */
const shown = new WeakMap<DayState, WireEvent>();

function unplaced(note: Note): Note {
  const { clusterId: _cluster, moved: _moved, mergedInto: _into, pinnedAt: _pinned, ...own } = note;
  return own;
}

function countOf(state: DayState, boardId: BoardId): number {
  return sealedCount(entry(state.notes, boardId) ?? {});
}

type Written = Extract<DayEvent, { type: "noteWritten" }>;

function isWriter({ author }: Written, viewer: Viewer): boolean {
  return viewer.role === "participant" && viewer.id !== null && author === viewer.id;
}

function withoutLock({ editLock: _editLock, ...event }: Written): Written {
  return event;
}

function unsigned({ author: _author, by: _by, ...event }: Written): Written {
  return withoutLock(event);
}

/**
 * Post-its. Their writer edits and withdraws them while the board is open; the moderator hides one with a reason
 * and can bring it back. On an anonymous board no author is stored: whoever holds the note's edit key may change it.
 */
import type { Context } from "./actor.ts";
import { boardSetupOf } from "./boards.ts";
import type { BoardId, NoteId, ParticipantId } from "./ids.ts";
import { at as entry, linkOf, participantOf, put } from "./room.ts";
import type { Deciders, Evolvers } from "./room.ts";
import { membershipByNote, membershipEndedBy } from "./rsvMembers.ts";
import { accept, refuse } from "./ruling.ts";
import type { Refusal, RefusalCode } from "./ruling.ts";
import type { BoardSlice, DayState, Note } from "./state.ts";
import { lengthOf, maximum } from "./text.ts";

export const noteDeciders = {
  writeNote: (state, { boardId, noteId, laneId, text, editKey }, context) => {
    const fault = boardFault(state, boardId) ?? textFault(text);
    if (fault) return refuse(fault, { max: maximum.note });
    const setup = boardSetupOf(state, boardId);
    if (!setup?.lanes.some((lane) => lane.id === laneId)) return refuse("unknownLane");
    if (noteOf(state, boardId, noteId)) return refuse("idTaken");
    const written = { type: "noteWritten", boardId, noteId, laneId, text } as const;
    const authorship = entry(state.boards, boardId)?.authorship;
    if (authorship === "anonymous") {
      if (!editKey) return refuse("editKeyMissing");
      return accept({ ...written, editLock: context.digest(editKey) });
    }
    const author = participantOf(context.actor);
    const writer = entry(state.participants, author);
    if (!writer) return refuse("unknownParticipant");
    if (setup.quota !== undefined && notesBy(state, boardId, author).length >= setup.quota) {
      return refuse("quotaReached", { max: setup.quota });
    }
    const name = authorship === "named" ? { name: writer.name } : {};
    return accept(
      { ...written, author, organisation: writer.organisation, ...name },
      ...membershipByNote(state, writer, { boardId, laneId, noteId }),
    );
  },

  editNote: (state, { boardId, noteId, text, editKey }, context) => {
    const fault = changeFault(state, boardId, noteId, editKey, context);
    if (fault) return { accepted: false, refusal: fault };
    const wrongText = textFault(text);
    if (wrongText) return refuse(wrongText, { max: maximum.note });
    if (noteOf(state, boardId, noteId)?.text === text) return refuse("alreadyDone");
    return accept({ type: "noteEdited", boardId, noteId, text });
  },

  withdrawNote: (state, { boardId, noteId, editKey }, context) => {
    const fault = changeFault(state, boardId, noteId, editKey, context);
    if (fault) return { accepted: false, refusal: fault };
    return accept(
      { type: "noteWithdrawn", boardId, noteId },
      ...membershipEndedBy(state, { boardId, noteId }),
    );
  },

  hideNote: (state, { boardId, noteId, reason }, { actor }) => {
    const note = noteOf(state, boardId, noteId);
    if (!note) return refuse("unknownNote");
    if (note.withdrawnAt) return refuse("noteWithdrawn");
    if (note.hidden) return refuse("alreadyDone");
    if (reason === "") return refuse("reasonMissing");
    if (lengthOf(reason) > maximum.note) return refuse("reasonTooLong", { max: maximum.note });
    return accept({ type: "noteHidden", boardId, noteId, reason, ...linkOf(actor) });
  },

  restoreNote: (state, { boardId, noteId }, { actor }) => {
    const note = noteOf(state, boardId, noteId);
    if (!note) return refuse("unknownNote");
    if (!note.hidden) return refuse("alreadyDone");
    return accept({ type: "noteRestored", boardId, noteId, ...linkOf(actor) });
  },
} satisfies Partial<Deciders>;

export const noteEvolvers = {
  noteWritten: (state, { type: _type, noteId, ...written }, at) =>
    withNote(state, { id: noteId, ...written, at }),
  noteEdited: (state, { boardId, noteId, text }, at) =>
    changedNote(state, boardId, noteId, (note) => ({ ...note, text, editedAt: at })),
  noteWithdrawn: (state, { boardId, noteId }, at) =>
    changedNote(state, boardId, noteId, (note) => withdrawn(note, at)),
  noteHidden: (state, { boardId, noteId, reason, by }, at) =>
    changedNote(state, boardId, noteId, (note) => ({
      ...note,
      hidden: { reason, at, ...(by ? { by } : {}) },
    })),
  noteRestored: (state, { boardId, noteId }) =>
    changedNote(state, boardId, noteId, ({ hidden: _hidden, ...note }) => note),
  noteCovered: (state, { boardId, noteId }, at) =>
    changedNote(state, boardId, noteId, (note) => covered(note, at)),
  noteUncovered: (state, { note }) => withNote(state, note),
  boardViewReset: (state, { boardId, view }) => ({ ...state, notes: put(state.notes, boardId, view) }),
} satisfies Partial<Evolvers>;

/** A note that went from sight, for who may not see it: its place and time, nothing of what it said. */
export function covered(note: Note, at: number): Note {
  const { id, boardId, laneId } = note;
  return { id, boardId, laneId, text: "", at: note.at, hidden: { at } };
}

/** What is left of a withdrawn note, for everyone: that it was there. Its words stay in the log alone. */
function withdrawn(note: Note, at: number): Note {
  const { id, boardId, laneId, author, became } = note;
  const kept = { ...(author ? { author } : {}), ...(became ? { became } : {}) };
  return { id, boardId, laneId, text: "", at: note.at, ...kept, withdrawnAt: at };
}

/** The note, as far as the viewer may know. */
export function noteOf(state: DayState, boardId: BoardId, noteId: NoteId): Note | undefined {
  return entry(entry(state.notes, boardId) ?? {}, noteId);
}

/** The notes that are on the board for all to read, oldest first. */
export function standingNotes(state: DayState, boardId: BoardId): Note[] {
  return Object.values<Note>(entry(state.notes, boardId) ?? {})
    .filter((note) => !note.hidden && note.withdrawnAt === undefined)
    .sort((a, b) => a.at - b.at);
}

/** The notes of one author on a board that were not withdrawn; a hidden one counts, or hiding would give room. */
export function notesBy(state: DayState, boardId: BoardId, author: ParticipantId): Note[] {
  return Object.values<Note>(entry(state.notes, boardId) ?? {}).filter(
    (note) => note.author === author && note.withdrawnAt === undefined,
  );
}

function boardFault(state: DayState, boardId: BoardId): RefusalCode | undefined {
  const board = entry(state.boards, boardId);
  if (!board) return "unknownBoard";
  return board.status === "open" ? undefined : "boardNotOpen";
}

function textFault(text: string): RefusalCode | undefined {
  if (text === "") return "noteEmpty";
  return lengthOf(text) > maximum.note ? "noteTooLong" : undefined;
}

function changeFault(
  state: DayState,
  boardId: BoardId,
  noteId: NoteId,
  editKey: string | undefined,
  context: Context,
): Refusal | undefined {
  const fault = boardFault(state, boardId);
  if (fault) return { code: fault };
  const note = noteOf(state, boardId, noteId);
  if (!note) return { code: "unknownNote" };
  const anonymous = entry(state.boards, boardId)?.authorship === "anonymous";
  // A phone does not know the lock of a confirmed note; the server always does.
  const fits = note.editLock === undefined || (editKey && context.digest(editKey) === note.editLock);
  const own = anonymous ? fits : note.author === participantOf(context.actor);
  if (!own) return { code: "notYourNote" };
  if (note.withdrawnAt !== undefined) return { code: "noteWithdrawn" };
  return note.hidden ? { code: "noteHidden" } : undefined;
}

function withNote(state: DayState, note: Note): DayState {
  const slice: BoardSlice = put(entry(state.notes, note.boardId) ?? {}, note.id, note);
  return { ...state, notes: put(state.notes, note.boardId, slice) };
}

/** The day with this note changed; the same day where the note is not there. */
export function changedNote(
  state: DayState,
  boardId: BoardId,
  noteId: NoteId,
  change: (note: Note) => Note,
): DayState {
  const note = noteOf(state, boardId, noteId);
  return note ? withNote(state, change(note)) : state;
}

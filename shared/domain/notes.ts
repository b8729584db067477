/**
 * Post-its. Their writer edits and withdraws them while the board is open; the moderator hides one with a reason
 * and can bring it back. On an anonymous board no author is stored: whoever holds the note's edit key may change it.
 */
import type { Context } from "./actor.ts";
import { leadFault } from "./boardLead.ts";
import { boardFault, boardSetupOf } from "./boards.ts";
import type { BoardId, NoteId, PartId, ParticipantId, RegionId } from "./ids.ts";
import { at as entry, linkOf, participantOf, put } from "./room.ts";
import type { Deciders, Evolvers } from "./room.ts";
import { withCount } from "./reveals.ts";
import { membershipByNote, membershipEndedBy } from "./rsvMembers.ts";
import { accept, refuse } from "./ruling.ts";
import type { Refusal, RefusalCode } from "./ruling.ts";
import type { BoardSetup } from "./setup.ts";
import type { DayState, Note, Notes, Participant } from "./state.ts";
import { lengthOf, maximum } from "./text.ts";

export const noteDeciders = {
  writeNote: (state, { boardId, noteId, laneId, text, editKey }, context) => {
    const fault = boardFault(state, boardId) ?? noteTextFault(text);
    if (fault) return refuse(fault, { max: maximum.note });
    const setup = boardSetupOf(state, boardId);
    if (!setup?.lanes.some((lane) => lane.id === laneId)) return refuse("unknownLane");
    if (noteOf(state, boardId, noteId)) return refuse("idTaken");
    const late = isLate(state, boardId) ? { late: true as const } : {};
    const written = { type: "noteWritten", boardId, noteId, laneId, text, ...late } as const;
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
    const signed = { author, organisation: writer.organisation, ...name, ...givenFrom(setup, writer) };
    return accept({ ...written, ...signed }, ...membershipByNote(state, writer, { boardId, laneId, noteId }));
  },

  editNote: (state, { boardId, noteId, text, editKey }, context) => {
    const fault = changeFault(state, boardId, noteId, editKey, context);
    if (fault) return { accepted: false, refusal: fault };
    const wrongText = noteTextFault(text);
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
} satisfies Partial<Deciders>;

/** What only who leads may ask of this: no phone carries it. */
export const noteDeskDeciders = {
  hideNote: (state, { boardId, noteId, reason }, { actor }) => {
    const fault = leadFault(state, boardId, actor);
    if (fault) return { accepted: false, refusal: fault };
    const note = noteOf(state, boardId, noteId);
    if (!note) return refuse("unknownNote");
    if (note.withdrawnAt) return refuse("noteWithdrawn");
    if (note.hidden) return refuse("alreadyDone");
    if (reason === "") return refuse("reasonMissing");
    if (lengthOf(reason) > maximum.note) return refuse("reasonTooLong", { max: maximum.note });
    return accept({ type: "noteHidden", boardId, noteId, reason, ...linkOf(actor) });
  },

  restoreNote: (state, { boardId, noteId }, { actor }) => {
    const fault = leadFault(state, boardId, actor);
    if (fault) return { accepted: false, refusal: fault };
    const note = noteOf(state, boardId, noteId);
    if (!note) return refuse("unknownNote");
    if (!note.hidden) return refuse("alreadyDone");
    return accept({ type: "noteRestored", boardId, noteId, ...linkOf(actor) });
  },
} satisfies Partial<Deciders>;

export const noteEvolvers = {
  noteWritten: (state, { type: _type, by: _by, noteId, counted, ...written }, at) =>
    withCount(withNote(state, { id: noteId, ...written, at }), written.boardId, counted),
  noteEdited: (state, { boardId, noteId, text }, at) =>
    changedNote(state, boardId, noteId, (note) => ({ ...note, text, editedAt: at })),
  noteWithdrawn: (state, { boardId, noteId, counted }, at) =>
    withCount(
      changedNote(state, boardId, noteId, (note) => withdrawn(note, at)),
      boardId,
      counted,
    ),
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
} satisfies Partial<Evolvers>;

/** A note that went from sight, for who may not see it: its place and time, nothing of what it said. */
export function covered(note: Note, at: number): Note {
  const { id, boardId, laneId, mergedInto } = note;
  // What was merged through it keeps its place.
  return {
    id,
    boardId,
    laneId,
    text: "",
    at: note.at,
    ...(mergedInto ? { mergedInto } : {}),
    hidden: { at },
  };
}

/** What is left of a withdrawn note, for everyone: that it was there. Its words stay in the log alone. */
function withdrawn(note: Note, at: number): Note {
  const { id, boardId, laneId, author, became, mergedInto } = note;
  const kept = {
    ...(author ? { author } : {}),
    ...(became ? { became } : {}),
    ...(mergedInto ? { mergedInto } : {}),
  };
  return { id, boardId, laneId, text: "", at: note.at, ...kept, withdrawnAt: at };
}

/** The note, as far as the viewer may know. */
export function noteOf(state: DayState, boardId: BoardId, noteId: NoteId): Note | undefined {
  return entry(entry(state.notes, boardId) ?? {}, noteId);
}

/** Whether a note is on the board for all to read. */
export function isStanding(note: Note): boolean {
  return !note.hidden && note.withdrawnAt === undefined;
}

/** The notes that are on the board for all to read, oldest first. */
export function standingNotes(state: DayState, boardId: BoardId): Note[] {
  return Object.values<Note>(entry(state.notes, boardId) ?? {})
    .filter(isStanding)
    .sort((a, b) => a.at - b.at);
}

/** The notes of one author on a board that were not withdrawn; a hidden one counts, or hiding would give room. */
export function notesBy(state: DayState, boardId: BoardId, author: ParticipantId): Note[] {
  return Object.values<Note>(entry(state.notes, boardId) ?? {}).filter(
    (note) => note.author === author && note.withdrawnAt === undefined,
  );
}

/** Why a text is no note. */
export function noteTextFault(text: string): RefusalCode | undefined {
  if (text === "") return "noteEmpty";
  return lengthOf(text) > maximum.note ? "noteTooLong" : undefined;
}

/** Why nothing can be done with a note on the board: it is not there, or no longer for all to read. */
export function standingFault(state: DayState, boardId: BoardId, noteId: NoteId): RefusalCode | undefined {
  const note = noteOf(state, boardId, noteId);
  if (!note) return "unknownNote";
  if (note.withdrawnAt !== undefined) return "noteWithdrawn";
  return note.hidden ? "noteHidden" : undefined;
}

/**
 * Whether a note written now is late. While the hall is in a part that the board belongs to, it is not. After that part
 * it is; on a board of no part that came yet, when the board was closed before and opened again.
 */
export function isLate({ setup, boards, visits, current }: DayState, boardId: BoardId): boolean {
  const has = (id: PartId | undefined) =>
    setup?.programme.some((part) => part.id === id && part.boards.includes(boardId)) ?? false;
  if (has(current?.partId)) return false;
  return visits.some(({ partId }) => has(partId)) || entry(boards, boardId)?.closedAt !== undefined;
}

/** From which regions a note is given to the region of a board; nothing where its writer is of that region. */
function givenFrom({ region }: BoardSetup, { regions }: Participant): { from?: RegionId[] } {
  const given = region !== undefined && regions.length > 0 && !regions.includes(region);
  return given ? { from: regions } : {};
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
  const { actor } = context;
  if (note.entered || actor.role !== "participant") {
    // What was entered for someone is put right by who leads, and nobody else's.
    const leads = actor.role !== "participant" && note.entered;
    if (!leads) return { code: "notYourNote" };
    const wrong = leadFault(state, boardId, actor);
    if (wrong) return wrong;
    const gone = standingFault(state, boardId, noteId);
    return gone && { code: gone };
  }
  const anonymous = entry(state.boards, boardId)?.authorship === "anonymous";
  // A phone does not know the lock of a confirmed note; the server always does.
  const fits = note.editLock === undefined || (editKey && context.digest(editKey) === note.editLock);
  const own = anonymous ? fits : note.author === actor.id;
  if (!own) return { code: "notYourNote" };
  const gone = standingFault(state, boardId, noteId);
  return gone && { code: gone };
}

function withNote(state: DayState, note: Note): DayState {
  const notes: Notes = put(entry(state.notes, note.boardId) ?? {}, note.id, note);
  return { ...state, notes: put(state.notes, note.boardId, notes) };
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

/**
 * A note that might be an objection: its writer is asked on their own phone, and raises it in the round or says no.
 * Nobody raises an objection for another. Source: consent.md "An objection".
 */
import type { NoteRef } from "./lineageRef.ts";
import { changedNote, noteOf } from "./notes.ts";
import { participantOf } from "./room.ts";
import type { Deciders, Evolvers } from "./room.ts";
import { accept, refuse } from "./ruling.ts";
import type { DayState, Note, Objection } from "./state.ts";

export const wishDeciders = {
  declineObjection: (state, { boardId, noteId }, { actor }) => {
    const note = noteOf(state, boardId, noteId);
    if (!note) return refuse("unknownNote");
    if (note.author !== participantOf(actor)) return refuse("notYourNote");
    if (!note.asked || note.asked.declinedAt !== undefined) return refuse("alreadyDone");
    return accept({ type: "objectionDeclined", boardId, noteId });
  },
} satisfies Partial<Deciders>;

export const wishEvolvers = {
  objectionAsked: (state, { boardId, noteId, proposalId }, at) =>
    changedNote(state, boardId, noteId, (note) => ({ ...note, asked: { proposalId, at } })),
  objectionDeclined: (state, { boardId, noteId }, at) =>
    changedNote(state, boardId, noteId, (note) =>
      note.asked ? { ...note, asked: { ...note.asked, declinedAt: at } } : note,
    ),
} satisfies Partial<Evolvers>;

/** The objections that were raised from a note, as far as the viewer may know them. */
export function objectionsFrom(state: DayState, { boardId, noteId }: NoteRef): Objection[] {
  return Object.values<Objection>(state.objections).filter(
    ({ from, status }) => from?.noteId === noteId && from.boardId === boardId && status !== "takenBack",
  );
}

/** The notes whose writer was asked to raise an objection and has not said no, of these. */
export function isAsked({ asked }: Note): boolean {
  return asked !== undefined && asked.declinedAt === undefined;
}

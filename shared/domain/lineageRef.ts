/** What a note became, as it is written down. Source: issue "Everything the hall says", "Turn a note into". */
import * as z from "zod/mini";
import * as ids from "./ids.ts";

export const noteRef = z.object({ boardId: ids.boardId, noteId: ids.noteId });

/** The kinds of things a note can become; an objection is one that its writer was asked to raise. */
export const becameKind = z.enum([
  "amendment",
  "contribution",
  "objection",
  "question",
  "signal",
  "membership",
  "invitation",
]);
/** One thing that came of a note. */
export const became = z.object({ kind: becameKind, id: ids.anyId });

export type NoteRef = z.infer<typeof noteRef>;
export type BecameKind = z.infer<typeof becameKind>;
export type Became = z.infer<typeof became>;

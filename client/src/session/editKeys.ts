/**
 * The keys with which this phone may change what it wrote on an anonymous board. Only this phone has them: the
 * server keeps a digest and no author.
 */
import type { BoardId, NoteId } from "../../../shared/domain/ids.ts";
import { forgetAll, keep, keysFrom, kept } from "./deviceStore.ts";
import { randomText } from "./identity.ts";

const prefix = (code: string): string => `bd-key/${code}/`;

/** A new key for a note on an anonymous board, kept on this phone. */
export function makeEditKey(code: string, boardId: BoardId, noteId: NoteId): string {
  const key = randomText(16);
  keep(`${prefix(code)}${boardId}/${noteId}`, key);
  return key;
}

/** The key of a note, if this phone wrote it on an anonymous board. */
export function editKeyOf(code: string, boardId: BoardId, noteId: NoteId): string | undefined {
  return kept(`${prefix(code)}${boardId}/${noteId}`) ?? undefined;
}

/** The notes on an anonymous board that this phone holds the key of. */
export function notesWithKey(code: string, boardId: BoardId): ReadonlySet<string> {
  const start = `${prefix(code)}${boardId}/`;
  return new Set(keysFrom(start).map((key) => key.slice(start.length)));
}

/** Forgets all keys of a day: its anonymous notes stay, and nobody can change them any more. */
export function forgetEditKeys(code: string): void {
  forgetAll(prefix(code));
}

/**
 * What this phone wrote on anonymous boards: the key with which it may change a note, and the words. Only this phone has
 * them: the server keeps a digest and no author, so that before a board is revealed nobody else could show them here.
 */
import type { BoardId, LaneId, NoteId } from "../../../shared/domain/ids.ts";
import type { Note } from "../../../shared/domain/state.ts";
import { forgetAll, keep, keysFrom, kept } from "./deviceStore.ts";
import { randomText } from "./identity.ts";

const keyPrefix = (code: string): string => `bd-key/${code}/`;
const wordsPrefix = (code: string): string => `bd-words/${code}/`;

/** A new key for a note on an anonymous board, kept on this phone. */
export function makeEditKey(code: string, boardId: BoardId, noteId: NoteId): string {
  const key = randomText(16);
  keep(`${keyPrefix(code)}${boardId}/${noteId}`, key);
  return key;
}

/** The key of a note, if this phone wrote it on an anonymous board. */
export function editKeyOf(code: string, boardId: BoardId, noteId: NoteId): string | undefined {
  return kept(`${keyPrefix(code)}${boardId}/${noteId}`) ?? undefined;
}

/** The notes on an anonymous board that this phone holds the key of. */
export function notesWithKey(code: string, boardId: BoardId): ReadonlySet<string> {
  const start = `${keyPrefix(code)}${boardId}/`;
  return new Set(keysFrom(start).map((key) => key.slice(start.length)));
}

/** Keeps what this phone wrote: where and when (UTC ms), and the words as they are now. */
export function keepWords(code: string, { boardId, id, laneId, text, at }: Words): void {
  keep(`${wordsPrefix(code)}${boardId}/${id}`, JSON.stringify({ laneId, text, at }));
}

/** The note was withdrawn, or never came on the board. */
export function forgetWords(code: string, boardId: BoardId, noteId: NoteId): void {
  keep(`${wordsPrefix(code)}${boardId}/${noteId}`, null);
}

/** The notes that this phone wrote on an anonymous board, as it kept them. */
export function keptNotes(code: string, boardId: BoardId): Note[] {
  const start = `${wordsPrefix(code)}${boardId}/`;
  return keysFrom(start).flatMap((key) => {
    const id = key.slice(start.length) as NoteId;
    try {
      const { laneId, text, at } = JSON.parse(kept(key) ?? "") as Pick<Words, "laneId" | "text" | "at">;
      return [{ id, boardId, laneId, text, at }];
    } catch {
      return [];
    }
  });
}

/** Forgets all of a day: its anonymous notes stay, and nobody can change them any more. */
export function forgetAnonymousNotes(code: string): void {
  forgetAll(keyPrefix(code));
  forgetAll(wordsPrefix(code));
}

interface Words {
  readonly boardId: BoardId;
  readonly id: NoteId;
  readonly laneId: LaneId;
  readonly text: string;
  readonly at: number;
}

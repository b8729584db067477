/** What someone is typing, kept at every key stroke: a reload, a crash or a move of the hall loses nothing. */
import { forgetAll, keep, kept, keysFrom } from "./deviceStore.ts";

const prefix = (code: string): string => `bd-draft/${code}/`;

/** The draft of this field, or an empty text. `key` names the field, e.g. `note/BOARD`. */
export function readDraft(code: string, key: string): string {
  return kept(prefix(code) + key) ?? "";
}

/** Keeps the draft of this field; an empty text forgets it. */
export function keepDraft(code: string, key: string, text: string): void {
  keep(prefix(code) + key, text === "" ? null : text);
}

/** The drafts of this day whose key begins with one of these, with their key. */
export function draftsOf(code: string, ...beginnings: string[]): { key: string; text: string }[] {
  return beginnings
    .flatMap((beginning) => keysFrom(prefix(code) + beginning))
    .map((key) => key.slice(prefix(code).length))
    .map((key) => ({ key, text: readDraft(code, key) }))
    .filter(({ text }) => text.trim() !== "");
}

/** Forgets all drafts of a day. */
export function forgetDrafts(code: string): void {
  forgetAll(prefix(code));
}

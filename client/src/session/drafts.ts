/** What someone is typing, kept at every key stroke: a reload, a crash or a move of the hall loses nothing. */
import { forgetAll, keep, kept } from "./deviceStore.ts";

const prefix = (code: string): string => `bd-draft/${code}/`;

/** The draft of this field, or an empty text. `key` names the field, e.g. `note/BOARD`. */
export function readDraft(code: string, key: string): string {
  return kept(prefix(code) + key) ?? "";
}

/** Keeps the draft of this field; an empty text forgets it. */
export function keepDraft(code: string, key: string, text: string): void {
  keep(prefix(code) + key, text === "" ? null : text);
}

/** Forgets all drafts of a day. */
export function forgetDrafts(code: string): void {
  forgetAll(prefix(code));
}

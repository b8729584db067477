/**
 * Which notes say about the same, by the words they share. A hint for who leads; nothing is ever merged by it. Two
 * thousand notes are compared through an index by word, so that a word that is nowhere else costs nothing.
 * Source: issue "Everything the hall says", "duplicates hinted".
 */
import { stemsOf } from "./words.ts";

/** Anything with a text. The stems of a text are kept with the thing, which never changes. */
export interface Texted {
  readonly id: string;
  readonly text: string;
}

/** From this share of their words on, two notes are alike. */
export const ALIKE = 0.5;
/** A word that stands on more of the notes than this says nothing of two of them, on a board of some size. */
const COMMON = 0.2;
const SMALL_BOARD = 25;

export interface Alike<T> {
  readonly note: T;
  /** From ALIKE to 1. */
  readonly share: number;
}

/** An index of these notes by the words in them. */
export function likenessIndex<T extends Texted>(notes: readonly T[]): LikenessIndex<T> {
  const byStem = new Map<string, T[]>();
  for (const note of notes) {
    for (const stem of stemsFor(note)) {
      const known = byStem.get(stem);
      if (known) known.push(note);
      else byStem.set(stem, [note]);
    }
  }
  const most = notes.length > SMALL_BOARD ? notes.length * COMMON : notes.length;
  return {
    like(note) {
      const stems = stemsFor(note);
      const shared = new Map<T, number>();
      for (const stem of stems) {
        const others = byStem.get(stem) ?? [];
        if (others.length > most && stems.length > 1) continue;
        for (const other of others) if (other.id !== note.id) shared.set(other, (shared.get(other) ?? 0) + 1);
      }
      const found: Alike<T>[] = [];
      for (const [other, count] of shared) {
        // Dice: twice what they share over what they have; a long note is not alike to every short one in it.
        const share = (2 * count) / (stems.length + stemsFor(other).length);
        if (share >= ALIKE) found.push({ note: other, share });
      }
      return found.sort((a, b) => b.share - a.share || (a.note.id < b.note.id ? -1 : 1));
    },
  };
}

export interface LikenessIndex<T> {
  /** The notes that are like this one, most alike first; the note itself is not among them. */
  like(note: T): Alike<T>[];
}

const stemsKept = new WeakMap<Texted, readonly string[]>();

function stemsFor(note: Texted): readonly string[] {
  const known = stemsKept.get(note);
  if (known) return known;
  const stems = stemsOf(note.text);
  stemsKept.set(note, stems);
  return stems;
}

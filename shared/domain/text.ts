/**
 * What people type, made safe to keep and to show as text: one Unicode form, no control characters, no
 * characters that reverse or hide what stands around them. Lengths are counted in characters as people see
 * them on a counter (code points), never in UTF-16 units.
 */
import * as z from "zod/mini";

/** Longest texts, in characters. Source: design, reliability.md "Limits". */
export const maximum = {
  name: 60,
  organisation: 80,
  note: 200,
  /** The line with a face, short enough to be read on the projector beside two others. */
  pulse: 140,
  concern: 400,
  argument: 1000,
  answer: 2000,
  long: 4000,
  /** RSVs in one division: what is tried may be more than the frames allow, not without end. */
  rsvs: 60,
  /** Clusters on one board: more than anyone keeps in sight. */
  clusters: 60,
} as const;

/**
 * What stands where a personal text was erased from the vault. Nobody can type it: the mark before it is taken out of
 * what people send. It reads as a word wherever a screen has no better one.
 */
export const ERASED = "\u2060verwijderd";

/** What a person typed, or null where it was erased. */
export function typedWords(text: string): string | null {
  return text === ERASED ? null : text;
}

// C0/C1 controls but for newline, half surrogate pairs, everything invisible that reverses, joins lines up or hides
// words (soft hyphen, fillers, bidi, tags, the object sign). Joiners and variation selectors stay: emoji need them.
const UNSAFE =
  // eslint-disable-next-line no-control-regex, no-misleading-character-class
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFC\u{E0000}-\u{E007F}\p{Cs}]/gu;
// Nothing that anyone could see.
const BLANK = /^[\s\u2800\p{Default_Ignorable_Code_Point}]*$/u;
// More than four combining marks on one letter is decoration that paints over the neighbours.
const STACKED_MARKS = /(\p{M}{4})\p{M}+/gu;

/** The text in one Unicode form without characters that control, hide or reverse; lines kept, ends trimmed; empty when nothing can be seen. */
export function cleanText(text: string): string {
  const clean = text
    .replace(/\r\n?/g, "\n")
    .replace(/\t/g, " ")
    .replace(UNSAFE, "")
    // After what stood between letter and mark is gone, or they would not become one.
    .normalize("NFC")
    .replace(STACKED_MARKS, "$1")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  return BLANK.test(clean) ? "" : clean;
}

/** `cleanText` on one line: every run of white space becomes one space. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, " ");
}

/** Length in characters as a counter shows it. */
export function lengthOf(text: string): number {
  return [...text].length;
}

const withinLimit = z.refine<string>((text) => lengthOf(text) <= maximum.long);

/** Any text a person may send, cleaned; emptiness and the thing's own maximum are rules of the domain. */
export const typedText = z.string().check(z.overwrite(cleanText), withinLimit);
/** The same on one line. */
export const typedLine = z.string().check(z.overwrite(cleanLine), withinLimit);

const personalSchemas = new WeakSet<object>();

/** Marks a schema as personal: the vault keeps such a field apart from the chain, so that it can be erased. */
export function personal<S extends object>(schema: S): S {
  personalSchemas.add(schema);
  return schema;
}

/** A text that people typed: kept in the vault. */
export const personalText = personal(z.string());

/** The top-level fields of an object schema that are personal. */
export function personalKeys(shape: Record<string, unknown>): string[] {
  return Object.keys(shape).filter((key) => {
    const field = shape[key] as { _zod?: { def?: { innerType?: object } } };
    return personalSchemas.has(field as object) || personalSchemas.has(field._zod?.def?.innerType ?? {});
  });
}

/*
 * The form of a day's log (version 1), the same for the server and for whoever checks an exported log:
 *
 *   genesis   = hex(sha256(utf8("beslisdag-log-1\n" + day)))
 *   canonical = canonicalJson(event), personal fields replaced by {"$personal":"<hex(sha256(utf8(salt + value)))>"}
 *   sealed    = '{"at":' + at + ',"event":' + canonical + ',"revision":' + revision + '}'
 *               which is canonicalJson({ revision, at, event }); `at` is UTC in whole milliseconds
 *   hash      = hex(sha256(utf8(previousHash + "\n" + sealed))), previousHash of revision 1 = genesis
 *
 * Hex is lower case. A command id is not sealed. Rows missing at the end cannot be seen from the rows alone:
 * compare with a head (revision, hash) that was remembered elsewhere.
 *
 * What the server signs (Ed25519, over the UTF-8 bytes of these texts; signature and key in base64, key as SPKI):
 *
 *   checkpoint = canonicalJson({ form: "beslisdag-checkpoint-1", day, revision, head, at })
 *   record     = canonicalJson({ form: "beslisdag-record-1", digest }), digest = hex(sha256(utf8(sealedText)))
 *   export     = canonicalJson({ form: "beslisdag-export-1", digest }), digest over all lines before the last one
 */
import { canonicalJson } from "./canonicalJson.ts";
import type { Json } from "./canonicalJson.ts";

/** Where a personal value's commitment stands in the event. */
export const COMMITMENT = "$personal";

/** What is hashed for the place before the first row: it binds the chain to the day. */
export function genesisText(day: string): string {
  return `beslisdag-log-1\n${day}`;
}

/** What is hashed for a row. */
export function rowText(
  previousHash: string,
  { at, canonical, revision }: { at: number; canonical: string; revision: number },
): string {
  return `${previousHash}\n{"at":${at},"event":${canonical},"revision":${revision}}`;
}

/** What is hashed for a personal value. */
export function commitmentText(salt: string, value: string): string {
  return salt + value;
}

/** The commitment in a field of a sealed event; undefined for a field that holds its value itself. */
export function commitmentIn(value: Json): Json {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  return (value as { readonly [key: string]: Json })[COMMITMENT];
}

/** Whether a text is the canonical form of what it holds. */
export function isCanonical(text: string): boolean {
  try {
    return canonicalJson(JSON.parse(text) as Json) === text;
  } catch {
    return false;
  }
}

/** Where a day's log stood at a moment, in UTC ms. */
export interface Checkpoint {
  readonly day: string;
  readonly revision: number;
  readonly head: string;
  readonly at: number;
}

/** What is signed of a checkpoint. */
export function checkpointText({ day, revision, head, at }: Checkpoint): string {
  return canonicalJson({ form: "beslisdag-checkpoint-1", day, revision, head, at });
}

/** What is signed of a record with this digest. */
export function recordSealText(digest: string): string {
  return canonicalJson({ form: "beslisdag-record-1", digest });
}

/** What is signed of an exported log with this digest. */
export function exportSealText(digest: string): string {
  return canonicalJson({ form: "beslisdag-export-1", digest });
}

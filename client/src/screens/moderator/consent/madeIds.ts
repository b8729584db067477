/** Ids of what a moderator makes, from what is said: two who enter the same at once make one thing, not two. */

/** `prefix` with a checksum of these words (FNV-1a, 32 bits, base 36), within the length of an id. */
export function idOf(prefix: string, ...words: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const letter of words.join("\n")) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return `${prefix.slice(0, 140)}-${(hash >>> 0).toString(36)}`;
}

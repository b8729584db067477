/** What stands in a file, for a terminal: it may be of somebody who wants the verdict to read otherwise. */

/** Longer than any title, name of a field or digest. */
const LONGEST = 200;

/** The text on one line, cut off where it is long; what would move, hide or reverse what stands beside it as its number. */
export function plain(text: string): string {
  const shown = text.slice(0, LONGEST);
  return (
    shown.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (sign) => `\\u{${sign.codePointAt(0)!.toString(16)}}`) +
    (text.length > LONGEST ? "…" : "")
  );
}

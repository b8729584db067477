/**
 * How many characters a person would count: Unicode code points, so that an emoji of two UTF-16 units is one.
 * The same count as the server's; an input's `maxlength` counts differently and is not used.
 */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

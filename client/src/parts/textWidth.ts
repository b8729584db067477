/**
 * How much room a text takes in the typeface of the screens, by arithmetic: the projector must choose its sizes
 * before anything is drawn, the same on every machine. Widths in em, measured from Atkinson Hyperlegible Next.
 */
const widths = new Map<string, number>();
const measured: readonly (readonly [width: number, characters: string])[] = [
  [0.3, "il.,:;'’‘|·! \u00a0"],
  [0.34, "jf()[]/"],
  [0.38, 'rt-I“”"1'],
  [0.51, "ckszvyxagJ?–*"],
  [0.58, "bdehnopquEFLPST234567890áéëïíóöüàèç€"],
  [0.66, "ABCDHKNRUVXYZG&"],
  [0.75, "wOQ"],
  [0.9, "mMW@%—…"],
];
for (const [width, characters] of measured) for (const each of characters) widths.set(each, width);
/** What is not of our alphabet: as wide as a Han character, so that the guess never falls short. */
const UNKNOWN = 1.05;
const LATIN = 0.62;
/** Bold is a little wider, and browsers round. */
const SAFETY = 1.05;

/** Width of a run of text, in em; never less than it is drawn. */
export function widthOf(text: string): number {
  let width = 0;
  for (const each of text) width += widths.get(each) ?? (each < "\u0370" ? LATIN : UNKNOWN);
  return width * SAFETY;
}

/**
 * How many lines a text takes in `width` em when words wrap whole, and a word wider than the line is broken.
 * A newline in the text begins a line. At least 1.
 */
export function linesOf(text: string, width: number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(" ")) {
      const wide = widthOf(word);
      const space = used > 0 ? widthOf(" ") : 0;
      if (used + space + wide <= width) {
        used += space + wide;
      } else {
        if (used > 0) lines += 1;
        lines += Math.max(0, Math.ceil(wide / width) - 1);
        used = wide > width ? wide % width : wide;
      }
    }
  }
  return lines;
}

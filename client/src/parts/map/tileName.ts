/** A name broken into lines that fit in a tile. Widths by arithmetic, so that it can be done before anything is drawn. */

/** Width of a text in em of the typeface of the screens, a little generous. */
export function nameWidth(text: string): number {
  let width = 0;
  for (const each of text) {
    if (/[ijlft'(). -]/.test(each)) width += 0.34;
    else if (/[mwMW]/.test(each)) width += 0.9;
    else width += /[A-Z]/.test(each) ? 0.66 : 0.56;
  }
  return width;
}

/** Second halves of place names: before one of these a word is broken rather than anywhere else. */
const endings = new RegExp(
  "(?=(?:ambacht|beek|berg|borg|bosch|broek|burg|capelle|daal|dam|dijk|drecht|flakkee|gein|graaf|haven|heide|hoek|hout|" +
    "hoven|huizen|kerk|kwartier|land|landen|lo|meer|meren|mond|muiden|oord|oost|polder|poort|recht|rode|schoten|sluis|" +
    "stad|stede|stein|straat|streek|sum|veen|veld|velde|venen|vliet|voort|waard|wijde|wijk|woude|zijl|zaal)[a-z]{0,2}$)",
);
const vowel = "aeiouyáéëïíóöúüèâ";
const vowels = new RegExp(`[${vowel}]`);

/** The places where a word may be broken, best first, as the number of letters before the break; three on each side. */
function breaks(word: string): number[] {
  const compound = word.search(endings);
  const syllables: number[] = [];
  for (let at = 3; at <= word.length - 3; at += 1) {
    const [before, here, after] = [word[at - 1]!, word[at]!, word[at + 1] ?? ""];
    // A consonant before a vowel begins a syllable; "ch", "sch" and the like stay whole.
    const starts = !vowels.test(here) && vowels.test(here + after === "ch" ? (word[at + 2] ?? "") : after);
    const cluster = /^(ch|ck|ph|th|sc|st|ng)$/.test(before + here);
    if (starts && !cluster && /^[a-zà-ÿ]$/.test(here) && vowels.test(word.slice(0, at).toLowerCase()))
      syllables.push(at);
  }
  const middle = word.length / 2;
  syllables.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return compound >= 3 && compound <= word.length - 2 ? [compound, ...syllables] : syllables;
}

/** A word in one piece, or in two or three with hyphens, each at most `width` em; undefined when that cannot be done. */
function pieces(word: string, width: number): string[] | undefined {
  if (nameWidth(word) <= width) return [word];
  const halves = [
    ...[...word.matchAll(/-(?=.)/g)].map(
      ({ index }) => [word.slice(0, index + 1), word.slice(index + 1)] as const,
    ),
    ...breaks(word).map((at) => [`${word.slice(0, at)}-`, word.slice(at)] as const),
  ].filter(([first]) => first.length > 3 && !/-.-$/.test(first));
  for (const [first, second] of halves)
    if (nameWidth(first) <= width && nameWidth(second) <= width) return [first, second];
  for (const [first, second] of halves) {
    const rest = nameWidth(first) <= width ? pieces(second, width) : undefined;
    if (rest && rest.length <= 2) return [first, ...rest];
  }
  return undefined;
}

/**
 * The name in at most `most` lines of at most `width` em: words whole where they fit, else broken as Dutch place names
 * are made, else cut off with an ellipsis.
 */
export function tileLines(name: string, width: number, most = 3): string[] {
  const lines: string[] = [];
  for (const word of name.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && nameWidth(`${last} ${word}`) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(...(pieces(word, width) ?? [cutOff(word, width)]));
  }
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), cutOff(`${lines[most - 1]!}…`, width)];
}

function cutOff(text: string, width: number): string {
  const whole = text.replace(/[-…]*$/, "");
  if (text.endsWith("…") && nameWidth(`${whole}…`) <= width) return `${whole}…`;
  let short = whole;
  while (short.length > 1 && nameWidth(`${short}…`) > width) short = short.slice(0, -1);
  return `${short}…`;
}

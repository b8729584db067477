/** Finding an organisation, a municipality or a region by what somebody types: any case, without accents, a little wrong. */

/** Something that can be found by its name. */
export interface Findable {
  readonly name: string;
}

/** The text as it is compared: without accents, case and signs; words with single spaces between. */
export function folded(text: string): string {
  const plain = text
    .normalize("NFKD")
    // Down and up again: "ß" and "ẞ" are both SS, "ς" and "σ" both Σ, "ı" is I.
    .toLowerCase()
    .toUpperCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  // A name of signs alone is itself.
  return plain === "" ? text.normalize("NFKC").trim() : plain;
}

/**
 * What is found, best first: the name itself, names that begin with it, names that hold it, names that hold all its
 * words, and only where there are none of these the names that differ by a letter or two. Of equals by name.
 */
export function found<T extends Findable>(all: readonly T[], typed: string): T[] {
  const asked = folded(typed);
  if (asked === "") return [];
  const ranked = all.flatMap((each) => {
    const rank = rankOf(folded(each.name), asked);
    return rank === undefined ? [] : [{ each, rank }];
  });
  const best = Math.min(...ranked.map(({ rank }) => rank));
  return ranked
    .filter(({ rank }) => rank < CLOSE || rank === best)
    .sort((a, b) => a.rank - b.rank || a.each.name.localeCompare(b.each.name, "nl"))
    .map(({ each }) => each);
}

/** From this rank on a name is only close to what was typed. */
const CLOSE = 10;

function rankOf(name: string, asked: string): number | undefined {
  if (name === asked) return 0;
  if (name.startsWith(asked)) return 1;
  if (` ${name}`.includes(` ${asked}`)) return 2;
  if (name.includes(asked) && asked.length >= 3) return 3;
  const [words, wanted] = [name.split(" "), asked.split(" ")];
  if (wanted.every((word) => words.some((each) => each.startsWith(word)))) return 4;
  const away = wanted.reduce((sum, word) => sum + Math.min(...words.map((each) => distance(each, word))), 0);
  const may = wanted.every((word) => words.some((each) => distance(each, word) <= mayDiffer(word)));
  return may ? CLOSE + away : undefined;
}

/** How many letters of a word may be wrong: none of a short one, or everything would be like it. */
function mayDiffer(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

/** How many letters are added, left out, changed or swapped with their neighbour; more than two is three. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, before[j - 2]! + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return Math.min(3, last[b.length]!);
}

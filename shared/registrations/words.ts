/** Words as people write them in lists, compared without case, accents and signs. */
import type { Sector } from "../domain/setup.ts";

/** What people call a sector: first as the export writes it, in Dutch and in English. */
export const sectorWords: Readonly<Record<Sector, readonly [string, string, ...string[]]>> = {
  education: ["onderwijs", "education", "school", "scholen", "onderwijsinstelling"],
  municipality: ["gemeente", "municipality", "gemeenten", "municipalities"],
  civilSociety: [
    "maatschappelijke organisatie",
    "civil society organisation",
    "maatschappelijke organisaties",
    "maatschappelijk",
    "maatschappij",
    "civil society",
    "ngo",
    "welzijn",
  ],
  fund: ["fonds", "fund", "fondsen", "funds"],
  company: ["bedrijf", "company", "bedrijven", "bedrijfsleven", "companies", "business", "onderneming"],
  government: [
    "rijk of provincie",
    "national or provincial government",
    "rijk",
    "provincie",
    "overheid",
    "government",
  ],
  youth: ["jongeren", "young people", "jongere", "youth"],
  other: ["anders", "other", "overig", "overige"],
};

/** A word without case, accents and signs. */
export function plainWord(word: string): string {
  return word
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The word that was probably meant: at most two letters away, or one that it begins or ends; else undefined. */
export function closestWord(typed: string, words: readonly string[]): string | undefined {
  const own = plainWord(typed);
  if (own === "") return undefined;
  const ranked = words
    .map((word) => ({ word, away: distance(own, plainWord(word)) }))
    .sort((a, b) => a.away - b.away);
  const [best] = ranked;
  if (best && best.away <= Math.min(2, own.length - 1)) return best.word;
  return words.find(
    (word) => own.length >= 4 && (plainWord(word).startsWith(own) || own.startsWith(plainWord(word))),
  );
}

/** Letters to add, drop or replace to make one word of the other; words of sixty letters are far from all. */
function distance(a: string, b: string): number {
  if (a.length > 60) return 60;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/**
 * The words of a short Dutch text that say what it is about: without small words, plurals and diminutives as one.
 * Kept simple on purpose: it finds what is alike, it does not understand. Pure.
 */

const SMALL = new Set(
  (
    "de het een en of maar want dus dat dit die deze is zijn was waren wordt worden werd ben bent heb heeft hebben had " +
    "ik je jij jullie we wij ze zij hij hem haar hen hun ons onze mijn jouw uw u er te om in op aan van voor met bij uit " +
    "over onder tot door naar per als dan ook nog niet geen wel al meer zo toch maar hoe wat wie waar waarom kan kunnen " +
    "moet moeten mag mogen wil willen zal zullen zou gaan gaat laat laten maak maken doe doen elk elke alle ieder iedere " +
    "the a an and or to of in on for with is are be we you"
  ).split(" "),
);

/** The stem of a word in lower case without accents: "scholen" and "school", "netwerkje" and "netwerk" are one. */
export function stemOf(word: string): string {
  let stem = word;
  for (const [ending, least, put] of endings) {
    if (stem.length >= least && stem.endsWith(ending)) {
      stem = stem.slice(0, -ending.length) + put;
      break;
    }
  }
  // A long vowel is written once in an open syllable: "scholen", "school".
  stem = stem.replace(/([aeou])\1(?=[^aeiou]$)/, "$1");
  // And a consonant twice after a short one: "plannen", "plan".
  return stem
    .replace(/([bdfgklmnprst])\1$/, "$1")
    .replace(/v$/, "f")
    .replace(/z$/, "s");
}

/** Longest first: the ending, how long a word must be to have it, and what stays. */
const endings: readonly (readonly [string, number, string])[] = [
  ["etjes", 8, ""],
  ["etje", 7, ""],
  ["tjes", 7, ""],
  ["tje", 6, ""],
  ["pjes", 7, ""],
  ["pje", 6, ""],
  ["jes", 6, ""],
  ["je", 5, ""],
  ["'s", 4, ""],
  ["en", 5, ""],
  ["s", 5, ""],
  ["e", 5, ""],
];

/** The words of a text by their stem, each once. */
export function stemsOf(text: string): string[] {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const words = plain.match(/[\p{L}\p{N}]+(?:'s)?/gu) ?? [];
  return [...new Set(words.filter((word) => word.length > 1 && !SMALL.has(word)).map(stemOf))];
}

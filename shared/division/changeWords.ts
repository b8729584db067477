/** What the sentences about changes need in any language: names of municipalities, and lists. */
import type { MapFacts } from "./mapFacts.ts";
import type { DivisionChange } from "./compare.ts";
import type { MunicipalityCode } from "./rsv.ts";

/** One sentence for a change, ready to show; names as people wrote them, as plain text. */
export type ChangeWords = (change: DivisionChange, facts: MapFacts) => string;

/** "a, b <and> c". */
export function listOf(items: readonly string[], and: string): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${and} ${items.at(-1)!}`;
}

/** In quotes when it would not be clear in a list where the name ends. */
export function inList(name: string): string {
  return /,| (?:en|and) /.test(name) ? `“${name}”` : name;
}

/**
 * Names of municipalities by alphabet: all of them up to three, else the first two and how many more there are. A code
 * that is not of this year stays a code.
 */
export function someNames(
  codes: readonly MunicipalityCode[],
  { municipalities }: MapFacts,
): { readonly names: readonly string[]; readonly more: number } {
  const names = codes
    .map((code) => municipalities.get(code)?.name ?? code)
    .sort((a, b) => a.localeCompare(b, "nl"));
  return names.length <= 3 ? { names, more: 0 } : { names: names.slice(0, 2), more: names.length - 2 };
}

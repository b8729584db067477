/** Amendments that are about the same: on the same line, or with much the same words. A hint to people, never a rule. */
import type { Amendment } from "./amendmentState.ts";

/** How two amendments touch. */
export interface Overlap {
  readonly amendment: Amendment;
  readonly why: "sameLine" | "likeWords";
}

/** What an amendment that is being written, or one that stands, is compared by. */
export type Compared = Pick<Amendment, "kind" | "text"> & Partial<Pick<Amendment, "id" | "lineId">>;

// Words that say nothing of what a sentence is about.
const COMMON = new Set(
  "de het een en of van in op te die dat deze dit is zijn met voor aan bij door om ook er niet wel als naar uit over wordt worden moet moeten kan kunnen heeft hebben hij zij ze we wij the a an and or of to in on is are with for that this".split(
    " ",
  ),
);
// Two sentences that share this part of the words of the shorter one say much the same.
const ALIKE = 0.6;

/**
 * The amendments of `among` that touch this one, in their order. Two additions after the same line do not: what is
 * added stands beside what was added there.
 */
export function overlapsOf(one: Compared, among: readonly Amendment[]): Overlap[] {
  return among.flatMap((amendment): Overlap[] => {
    if (amendment.id === one.id) return [];
    const sameLine =
      one.kind !== "add" &&
      amendment.kind !== "add" &&
      one.lineId !== undefined &&
      one.lineId === amendment.lineId;
    if (sameLine) return [{ amendment, why: "sameLine" }];
    return alike(one.text, amendment.text) ? [{ amendment, why: "likeWords" }] : [];
  });
}

function alike(a: string, b: string): boolean {
  const [one, other] = [meaning(a), meaning(b)];
  const shorter = Math.min(one.size, other.size);
  // One word in common says nothing.
  if (shorter < 2) return false;
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared >= 2 && shared >= ALIKE * shorter;
}

function meaning(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.has(word)).map(stem));
}

/** Dutch plurals and inflections fall off, so that "jongere" and "jongeren" are one word here. */
function stem(word: string): string {
  return word.length > 4 ? word.replace(/(en|e|s|n)$/u, "") : word;
}

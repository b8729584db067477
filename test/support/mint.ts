/** Ids and texts for played days. */
import type { Chance } from "./chance.ts";

/** Makes ids and texts that occur nowhere else, so that a text on a wire tells where it came from. */
export interface Mint {
  id(kind: string): string;
  text(kind: string): string;
}

/** Ids that are names of something on every object; sometimes a client sends just those. */
const HOSTILE = ["constructor", "toString", "valueOf", "hasOwnProperty", "isPrototypeOf"];

/** A mint that counts on from 1; `tag` keeps two mints apart. */
export function mintFrom(chance: Chance, tag = ""): Mint {
  let serial = 0;
  return {
    id: (kind) => (chance.often(0.03) ? chance.of(HOSTILE)! : `${kind}-${tag}${(serial += 1)}-id`),
    text: (kind) => `«${kind}${tag}.${(serial += 1)}»`,
  };
}

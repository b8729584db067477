/** Ids, texts and the mood of played days. */
import type { Chance } from "./chance.ts";

/** Makes ids and texts that occur nowhere else, so that a text on a wire tells where it came from. */
export interface Mint {
  id(kind: string): string;
  text(kind: string): string;
  /** How much goes on in a room on this day: a lot, or nothing. Were every day about everything, none got far in anything. */
  readonly liveliness: Readonly<Record<Room, number>>;
}

const rooms = [
  "asking",
  "amending",
  "boards",
  "gathering",
  "informing",
  "sheets",
  "registering",
  "after",
] as const;
type Room = (typeof rooms)[number];

/** Ids that are names of something on every object; sometimes a client sends just those. */
const HOSTILE = ["constructor", "toString", "valueOf", "hasOwnProperty", "isPrototypeOf"];

/** A mint that counts on from 1; `tag` keeps two mints apart. */
export function mintFrom(chance: Chance, tag = ""): Mint {
  let serial = 0;
  const liveliness = Object.fromEntries(rooms.map((room) => [room, chance.often(0.45) ? 2 : 0]));
  return {
    liveliness: liveliness as Mint["liveliness"],
    id: (kind) => (chance.often(0.03) ? chance.of(HOSTILE)! : `${kind}-${tag}${(serial += 1)}-id`),
    text: (kind) => `«${kind}${tag}.${(serial += 1)}»`,
  };
}

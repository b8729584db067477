/** A look of its own for every group on the map: a tint and a pattern, and neighbours never in the same tint. */
import type { Neighbours } from "./adjacency.ts";

/** Index of a tint (`tints`) and name of a pattern; no two groups have the same pair. */
export interface Fill {
  readonly tint: number;
  readonly pattern: Pattern;
}

export const patterns = ["plain", "dots", "rows", "crosses"] as const;
export type Pattern = (typeof patterns)[number];

/** How many tints there are; the colours themselves belong to the look (client). */
export const tintCount = 8;

/** So many groups get a look of their own. */
export const mostFills = tintCount * patterns.length;

const pairs: readonly Fill[] = patterns.flatMap((pattern) =>
  Array.from({ length: tintCount }, (_, tint) => ({ tint, pattern })),
);

/**
 * A fill for every group of `ids`; earlier ones go first. A group keeps the fill it had in `before`, unless an earlier
 * group already has that fill or stands beside it in that tint. The others take a tint that no neighbour has, plain
 * while there are plain ones left. Never the same pair twice; more than `mostFills` groups is a RangeError. Neighbours
 * get different tints while a group has fewer than eight neighbours; beyond that at least different patterns.
 */
export function assignFills(
  ids: readonly string[],
  neighbours: Neighbours,
  before: ReadonlyMap<string, Fill> = new Map(),
): ReadonlyMap<string, Fill> {
  if (ids.length > mostFills) throw new RangeError(`more than ${mostFills} groups`);
  const fills = new Map<string, Fill>();
  const taken = new Set<string>();
  const nameOf = ({ tint, pattern }: Fill) => `${tint} ${pattern}`;
  const give = (id: string, fill: Fill) => {
    fills.set(id, fill);
    taken.add(nameOf(fill));
  };
  const tintsBeside = (id: string) =>
    new Set([...(neighbours.get(id) ?? [])].flatMap((other) => fills.get(other)?.tint ?? []));

  for (const id of ids) {
    const old = before.get(id);
    if (old && isFill(old) && !taken.has(nameOf(old)) && !tintsBeside(id).has(old.tint)) give(id, old);
  }
  // Those with the most neighbours choose first: they have the least choice.
  const degree = (id: string) => neighbours.get(id)?.size ?? 0;
  const waiting = ids.filter((id) => !fills.has(id));
  for (const id of [...waiting].sort((a, b) => degree(b) - degree(a))) {
    const beside = tintsBeside(id);
    const free = pairs.filter((pair) => !taken.has(nameOf(pair)));
    const chosen = free.find(({ tint }) => !beside.has(tint)) ?? free[0];
    if (chosen) give(id, chosen);
  }
  return new Map(ids.flatMap((id) => (fills.has(id) ? [[id, fills.get(id)!]] : [])));
}

const isFill = ({ tint, pattern }: Fill): boolean =>
  Number.isInteger(tint) && tint >= 0 && tint < tintCount && patterns.includes(pattern);

/** A, B, … Z, AA, AB, …: the letter of the group with this index, from 0. */
export function letterOf(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? letterOf(rest - 1) : "") + String.fromCharCode(65 + (index % 26));
}

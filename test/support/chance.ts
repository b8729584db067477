/** Chance that is the same every time: a small generator of numbers from a seed (mulberry32). */
export interface Chance {
  /** A whole number from 0 up to and not including n. */
  below(n: number): number;
  /** True this often, from 0 to 1. */
  often(part: number): boolean;
  /** One of the list; undefined when it is empty. */
  of<T>(list: readonly T[]): T | undefined;
  /** One of [weight, value] pairs, by weight. */
  weighted<T>(pairs: readonly (readonly [number, T])[]): T;
}

/** Chance from a seed; the same seed gives the same numbers in the same order. */
export function chanceFrom(seed: number): Chance {
  let a = seed >>> 0;
  const next = () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = a;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (n: number) => Math.floor(next() * n);
  return {
    below,
    often: (part) => next() < part,
    of: (list) => list[below(list.length)],
    weighted(pairs) {
      let left = next() * pairs.reduce((sum, [weight]) => sum + weight, 0);
      for (const [weight, value] of pairs) {
        left -= weight;
        if (left < 0) return value;
      }
      return pairs.at(-1)![1];
    },
  };
}

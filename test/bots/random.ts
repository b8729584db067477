/** Seeded chance: the same seed plays the same hall. */
export interface Chance {
  /** A number from 0 up to but not including 1. */
  next(): number;
  /** One of these. */
  pick<T>(from: readonly T[]): T;
  /** A human waiting time around `typicalMs`: often shorter, now and then much longer. */
  wait(typicalMs: number): number;
  /** A child with its own sequence. */
  fork(salt: number): Chance;
}

/** Chance from a seed (mulberry32). */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    pick: (from) => {
      const one = from[Math.floor(next() * from.length)];
      if (one === undefined) throw new Error("nothing to pick from");
      return one;
    },
    wait: (typicalMs) => Math.min(-Math.log(1 - next()) * typicalMs, typicalMs * 5),
    fork: (salt) => chance((seed ^ Math.imul(salt + 1, 0x9e3779b1)) >>> 0),
  };
}

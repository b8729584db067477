import { BurstyRateLimiter, RateLimiterMemory } from "rate-limiter-flexible";

/** So many a second, and so many more in one go now and then. */
export interface Rate {
  readonly perSecond: number;
  readonly burst: number;
}

export interface Limits {
  /** Commands of one participant, over all their sockets. */
  readonly participant: Rate;
  /** Commands of one moderator or programme team link. */
  readonly organiser: Rate;
  /** `follow` and `unfollow` of one participant over all their sockets, or of one socket of a link. */
  readonly follow: Rate;
}

/** Source: reliability.md "Limits". */
export const usualLimits: Limits = {
  participant: { perSecond: 5, burst: 10 },
  organiser: { perSecond: 20, burst: 60 },
  follow: { perSecond: 20, burst: 100 },
};

/** Whether one more is within the rate of this key. */
export type WithinRate = (key: string) => Promise<boolean>;

/** A rate per key; `burst` is the most that passes at once. */
export function rateOf({ perSecond, burst }: Rate): WithinRate {
  const steady = new RateLimiterMemory({ points: perSecond, duration: 1 });
  const extra = Math.max(0, burst - perSecond);
  const limiter = new BurstyRateLimiter(
    steady,
    new RateLimiterMemory({ points: extra, duration: Math.max(1, Math.ceil(extra / perSecond)) }),
  );
  return (key) =>
    limiter.consume(key).then(
      () => true,
      () => false,
    );
}

/** Whether a value nests deeper than `most`; does not itself nest. */
export function nestsDeeper(value: unknown, most: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > most) return true;
    level = level.flatMap((each) => (typeof each === "object" && each !== null ? Object.values(each) : []));
  }
  return false;
}

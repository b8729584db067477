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

/** Full buckets are let go when there are more than this: they say no more than none. */
const MOST_BUCKETS = 5_000;

/** A bucket per key that holds `burst` and fills with `perSecond`. `now` in ms, never back. */
export function rateOf({ perSecond, burst }: Rate, now = () => performance.now()): WithinRate {
  const buckets = new Map<string, { left: number; at: number }>();
  const fill = ({ left, at }: { left: number; at: number }, time: number) =>
    Math.min(burst, left + ((time - at) / 1000) * perSecond);
  return async (key) => {
    const time = now();
    if (buckets.size > MOST_BUCKETS) {
      for (const [each, bucket] of buckets) if (fill(bucket, time) >= burst) buckets.delete(each);
    }
    const left = fill(buckets.get(key) ?? { left: burst, at: time }, time);
    buckets.set(key, { left: left >= 1 ? left - 1 : left, at: time });
    return left >= 1;
  };
}

/** How many photos people may bring, and how many are worked on at once: a hall that all photographs at once waits. */
import { rateOf } from "../realtime/limits.ts";
import type { Rate, WithinRate } from "../realtime/limits.ts";
import { idOf } from "../photos/photoTable.ts";
import type { KeptPhoto } from "../photos/photoTable.ts";

export interface PhotoLimits {
  /** Of one participant, or one link of the organisation. */
  readonly perPerson: { readonly participant: number; readonly organiser: number };
  readonly rate: { readonly participant: Rate; readonly organiser: Rate };
  /** Photos that a day keeps. */
  readonly perDay: number;
  /** Files that are received at once; more are asked to come back. */
  readonly atOnce: number;
  /** How long one file may take to arrive, in milliseconds. */
  readonly arriveMs: number;
}

/** Five a minute and twenty in all for who takes part; more for who prepares. */
export const usualPhotoLimits: PhotoLimits = {
  perPerson: { participant: 20, organiser: 300 },
  rate: {
    participant: { perSecond: 5 / 60, burst: 5 },
    organiser: { perSecond: 20 / 60, burst: 20 },
  },
  perDay: 1_500,
  atOnce: 12,
  arriveMs: 120_000,
};

/** Who brings a photo, as the limits count. */
export interface PhotoSender {
  readonly day: string;
  readonly kind: "participant" | "organiser";
  readonly id: string;
}

/** What one sender may still do. Kept in memory only: who sent which photo is stored nowhere. */
export interface PhotoCounts {
  withinRate(sender: PhotoSender): Promise<boolean>;
  /** Counts this photo, if there is room for it; the same one again (sent twice) takes no room. */
  hasRoom(sender: PhotoSender, photo: KeptPhoto): boolean;
}

/** Counts from nothing. */
export function photoCounts(limits: PhotoLimits): PhotoCounts {
  const rates: Record<PhotoSender["kind"], WithinRate> = {
    participant: rateOf(limits.rate.participant),
    organiser: rateOf(limits.rate.organiser),
  };
  const brought = new Map<string, Set<string>>();
  const key = ({ day, kind, id }: PhotoSender) => `${day} ${kind} ${id}`;
  return {
    withinRate: (sender) => rates[sender.kind](key(sender)),
    hasRoom(sender, photo) {
      const photos = brought.get(key(sender)) ?? new Set<string>();
      const id = idOf(photo);
      if (!photos.has(id) && photos.size >= limits.perPerson[sender.kind]) return false;
      brought.set(key(sender), photos.add(id));
      return true;
    },
  };
}

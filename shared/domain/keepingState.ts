/**
 * How long a day keeps what is of persons, and what was erased of it. Part of the day's state; see state.ts.
 * Source: reliability.md "Privacy".
 */
import * as z from "zod/mini";
import * as ids from "./ids.ts";

/** Days after the day, when nobody set another. Source: reliability.md "Privacy": persons 30 days, photos 90. */
export const USUAL_KEEPING: Keeping = { persons: 30, photos: 90 };
/** Longer is not keeping for the day any more; shorter leaves nobody time to set the record right. */
export const KEEPING_LIMITS = { persons: [7, 365], photos: [7, 730] } as const;

const days = ([least, most]: readonly [number, number]) => z.int().check(z.minimum(least), z.maximum(most));

/** Whole days after the date of the day, after which names of persons and photos are erased. */
export const keeping = z.object({
  persons: days(KEEPING_LIMITS.persons),
  photos: days(KEEPING_LIMITS.photos),
});

/** What was erased: all of a person, some texts, the names of everyone, the photos. */
export const erasedWhat = z.enum(["person", "texts", "names", "photos"]);

/** That something was erased; never what it said. */
export const erasure = z.object({
  at: z.number(),
  what: erasedWhat,
  /** How many texts, or photos. */
  count: z.int().check(z.nonnegative()),
  participantId: z.optional(ids.participantId),
  /** Absent where the term passed and nobody did it. */
  by: z.optional(ids.linkId),
});

export type Keeping = z.infer<typeof keeping>;
export type ErasedWhat = z.infer<typeof erasedWhat>;
export type Erasure = z.infer<typeof erasure>;

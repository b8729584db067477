/** A photo at a board: a sheet of paper that people wrote on together. */
import * as z from "zod/mini";
import * as ids from "./ids.ts";
import { LONGEST_SIDE } from "./photoSize.ts";

const instant = z.number();
const pixels = z.int().check(z.minimum(1), z.maximum(LONGEST_SIDE));

/** Sizes of the photo in pixels, so that nothing moves when it comes. */
export const photoSize = { width: pixels, height: pixels };

export const boardPhoto = z.object({
  id: ids.photoId,
  /** What is on it, in words, for who cannot see it. */
  alt: z.string(),
  /** Below it. */
  caption: z.optional(z.string()),
  ...photoSize,
  at: instant,
  /** Who brought it, of the hall; only for them and the organisers. */
  author: z.optional(ids.participantId),
  /** As the board signs its notes. */
  name: z.optional(z.string()),
  organisation: z.optional(z.string()),
  hidden: z.optional(z.object({ reason: z.string(), at: instant, by: z.optional(ids.linkId) })),
});

export const boardPhotos = z.record(ids.photoId, boardPhoto);

export type BoardPhoto = z.infer<typeof boardPhoto>;
export type BoardPhotos = z.infer<typeof boardPhotos>;

/** Longest texts in characters; most photos at a board, and of one person there. */
export const photoMaximum = { alt: 300, caption: 120, board: 24, person: 3 } as const;

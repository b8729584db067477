/**
 * `POST /api/days/CODE/photos`: the file as it is, no form around it; answered by `photoAnswer`.
 * `GET /api/days/CODE/photos/ID`: the photo, for who is in the day. What people may send, for both sides.
 */
import * as z from "zod/mini";
import { photoId } from "../domain/ids.ts";
import { LONGEST_SIDE } from "../domain/photoSize.ts";

/** Largest file, in bytes. Source of both: reliability.md "Security". */
export const MOST_PHOTO_BYTES = 8 * 1024 * 1024;
export const MOST_PIXELS = 40_000_000;
export { LONGEST_SIDE };
/** The type an upload is sent with; what it is, is told by its content. */
export const PHOTO_TYPE = "application/octet-stream";

/**
 * `POST /api/days/CODE/logo`: a picture for the day's logo, as photos are sent and answered, made no larger than this.
 * `GET /d/CODE/logo/ID`: the logo that the day has, for everyone. In pixels.
 */
export const LOGO_SIDE = 640;

/** Where the logo of a day is to be had. */
export function logoAddress(code: string, id: string): string {
  return `/d/${encodeURIComponent(code)}/logo/${encodeURIComponent(id)}`;
}

/** The same photo again has the same id. Sizes are of what is kept, in pixels. */
export const photoAnswer = z.object({ photoId, width: z.int(), height: z.int() });

/** Why a photo is not taken. */
export const photoFaults = [
  "photoType",
  "photoHeic",
  "photoBroken",
  "photoPixels",
  "photoTooLarge",
  "photosPerPerson",
  "photosOfDay",
  "photosBusy",
] as const;

export type PhotoFault = (typeof photoFaults)[number];
export type PhotoAnswer = z.infer<typeof photoAnswer>;

/** Asking for a file of the day, and how far the making of it is. */
import * as z from "zod/mini";
import { exportFormat, exportOf } from "../domain/exportState.ts";
import { anyId, exportId, photoId } from "../domain/ids.ts";

/** Most photos and quotes in an atmosphere report. */
export const MOST_CHOSEN = 60;

/** What goes into an atmosphere report; the others have no choice. */
export const exportChoice = z.object({
  photos: z.optional(z.array(photoId).check(z.maxLength(MOST_CHOSEN))),
  /** Lines of "hoe was het?" and notes, by id. */
  quotes: z.optional(z.array(anyId).check(z.maxLength(MOST_CHOSEN))),
});
export type ExportChoice = z.infer<typeof exportChoice>;

/** `exportId` is made by the screen: the same file asked for twice is made once. */
export const exportRequest = z.object({
  exportId,
  of: exportOf,
  format: exportFormat,
  language: z.enum(["nl", "en"]),
  names: z.boolean(),
  ...exportChoice.shape,
});
export type ExportRequest = z.infer<typeof exportRequest>;

/** How far a file is; it can be fetched once it is ready. */
export const exportProgress = z.discriminatedUnion("state", [
  z.object({ state: z.literal("waiting") }),
  z.object({ state: z.literal("making"), done: z.number(), of: z.number() }),
  z.object({ state: z.literal("ready"), name: z.string(), bytes: z.number() }),
  z.object({ state: z.literal("failed") }),
]);
export type ExportProgress = z.infer<typeof exportProgress>;

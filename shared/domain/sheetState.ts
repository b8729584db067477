/**
 * What is true of the sheets (the A2 of each RSV): its fields with who holds them and what was written before, who
 * signed the commitment, and photos. A slice for each RSV, of the topic `sheet:RSV`; as schemas, because it crosses
 * the wire. Source: day-2023.md "Werkformulier per RSV (A2)"; issue "Everything the hall says", "Sheet per RSV".
 */
import * as z from "zod/mini";
import * as ids from "./ids.ts";

const instant = z.number();
const count = z.int().check(z.nonnegative());

/** Who wrote, as everyone may know it: the organisation of a participant, or who led the group. */
export const sheetWriter = z.object({
  role: z.enum(["participant", "facilitator", "moderator"]),
  organisation: z.optional(z.string()),
});

/** Who wrote; the person and the link are for organisers. */
export const signed = {
  writer: sheetWriter,
  author: z.optional(ids.participantId),
  by: z.optional(ids.linkId),
};

/** A text that stood in a field, or was sent too late to stand in it: what one pen made last. */
export const writtenText = z.object({
  pen: ids.penId,
  text: z.string(),
  ...signed,
  at: instant,
  placed: z.boolean(),
});

/** A text beside the field: somebody's own sentence that waits (`joins`), or one that came when another wrote. */
export const asideText = z.object({
  id: ids.penId,
  text: z.string(),
  ...signed,
  at: instant,
  joins: z.boolean(),
});

export const sheetField = z.object({
  text: z.string(),
  /** How many texts were placed. */
  edits: count,
  /** Whose text stands. */
  last: z.optional(z.object({ pen: ids.penId, ...signed, at: instant })),
  /** Who has the pen, since their last word (`at`). */
  held: z.optional(z.object({ pen: ids.penId, ...signed, at: instant })),
  /** Oldest first. */
  aside: z.array(asideText),
  /** Newest last; what fell off the end is in the log. */
  history: z.array(writtenText),
});

/** An organisation's signature under the assignment; taken back it stays to be seen. */
export const signature = z.object({
  organisation: z.string(),
  ...signed,
  at: instant,
  takenBackAt: z.optional(instant),
});

/** What a photo is of, and its size in pixels. */
export const sheetPhotoShape = {
  of: z.enum(["group", "paper"]),
  width: z.int().check(z.positive()),
  height: z.int().check(z.positive()),
};
/** The group together, or the paper sheet that was filled in by hand; the photo itself is kept beside the log. */
export const sheetPhoto = z.object({ id: ids.photoId, ...sheetPhotoShape, ...signed, at: instant });

/** The slice of the topic `sheet:RSV`. */
export const sheetSlice = z.object({
  fields: z.record(ids.sheetFieldId, sheetField),
  /** By the membership of the organisation. */
  signatures: z.record(ids.membershipId, signature),
  /** Oldest first. */
  photos: z.array(sheetPhoto),
});

export type SheetWriter = z.infer<typeof sheetWriter>;
export type WrittenText = z.infer<typeof writtenText>;
export type AsideText = z.infer<typeof asideText>;
export type SheetField = z.infer<typeof sheetField>;
export type Signature = z.infer<typeof signature>;
export type SheetPhoto = z.infer<typeof sheetPhoto>;
export type SheetSlice = z.infer<typeof sheetSlice>;

/** A sheet on which nothing was written yet. */
export const emptySheet: SheetSlice = { fields: {}, signatures: {}, photos: [] };

/** A field in which nothing was written yet. */
export const emptyField: SheetField = { text: "", edits: 0, aside: [], history: [] };

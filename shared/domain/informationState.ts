/**
 * The slice of the topic `information`: the sheets with which the programme team informs the hall. As schemas, because it
 * crosses the wire; who is not an organiser only has the published ones. Source: issue "Everything the hall says".
 */
import * as z from "zod/mini";
import { photoId, informationSheetId } from "./ids.ts";
import type { InformationSheetId } from "./ids.ts";

/** What fits on a sheet, on a screen in a hall, and in one message. Lengths in characters. */
export const informationMaximum = {
  title: 100,
  text: 3000,
  source: 200,
  alt: 300,
  columns: 5,
  rows: 40,
  /** Of all cells of a table together. */
  table: 5000,
  cell: 160,
  bars: 20,
  label: 60,
  unit: 40,
  sheets: 40,
} as const;

/** Rows under a head; every row has a cell for each column. */
const table = z.object({
  kind: z.literal("table"),
  columns: z.array(z.string()),
  rows: z.array(z.array(z.string())),
});

/** One bar for each province, RSV or something else; a value is never below nothing. */
const chart = z.object({
  kind: z.literal("chart"),
  of: z.enum(["province", "rsv", "other"]),
  unit: z.optional(z.string()),
  bars: z.array(z.object({ label: z.string(), value: z.number() })),
});

/** A photo that was sent before (shared/protocol/photos.ts); sizes in pixels. */
const image = z.object({
  kind: z.literal("image"),
  photo: photoId,
  width: z.int().check(z.positive()),
  height: z.int().check(z.positive()),
});

export const informationFigure = z.discriminatedUnion("kind", [table, chart, image]);

/** What a sheet says, whoever made it. */
export const informationContent = z.object({
  title: z.string(),
  /** Paragraphs; a line that begins with "- " is an item of a list. */
  text: z.string(),
  figure: z.optional(informationFigure),
  /** What there is to see on an image, in words. */
  alt: z.optional(z.string()),
  /** Where it is from. */
  source: z.optional(z.string()),
});

export const informationSheet = z.object({
  id: informationSheetId,
  ...informationContent.shape,
  changedAt: z.number(),
  /** Absent on a draft. */
  publishedAt: z.optional(z.number()),
});

export const informationSlice = z.object({
  sheets: z.record(informationSheetId, informationSheet),
  /** Every sheet once, in the order in which they are read. */
  order: z.array(informationSheetId),
});

export type InformationTable = z.infer<typeof table>;
export type InformationChart = z.infer<typeof chart>;
export type InformationImage = z.infer<typeof image>;
export type InformationContent = z.infer<typeof informationContent>;
export type InformationSheet = z.infer<typeof informationSheet>;
export type InformationSlice = z.infer<typeof informationSlice>;

/** A day without information sheets. */
export const emptyInformation: InformationSlice = { sheets: {}, order: [] };

/** A sheet that comes with a template. */
export interface InformationSetup {
  readonly id: InformationSheetId;
  readonly content: InformationContent;
}

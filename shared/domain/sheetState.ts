/** The slice of a topic `sheet:RSV`: the sheet that an RSV fills in together. */
import * as z from "zod/mini";

export const sheetSlice = z.object({});

export type SheetSlice = z.infer<typeof sheetSlice>;

/** A sheet on which nothing is written. */
export const emptySheet: SheetSlice = {};

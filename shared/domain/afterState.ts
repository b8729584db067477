/**
 * The slice of the topic `after`: what the programme team does with the day once it is over. As a schema, because it
 * crosses the wire, to organisers only. Source: issue "Before and after", After.
 */
import * as z from "zod/mini";
import { notedExport } from "./exportState.ts";

export const afterSlice = z.object({ exports: z.array(notedExport) });

export type AfterSlice = z.infer<typeof afterSlice>;

export const emptyAfter: AfterSlice = { exports: [] };

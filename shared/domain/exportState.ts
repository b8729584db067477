/** What was taken out of the day: one line per file. As a schema, because it crosses the wire, to organisers only. */
import * as z from "zod/mini";
import * as ids from "./ids.ts";

/** What a file is of, and the forms in which it can be had. */
export const exportForms = {
  record: ["html", "pdf", "odt", "json", "csv"],
  atmosphere: ["html", "pdf"],
  rsvs: ["pdf", "csv"],
  closing: ["html"],
  log: ["jsonl"],
} as const;

export type ExportOf = keyof typeof exportForms;
export type ExportFormat = (typeof exportForms)[ExportOf][number];

export const exportOf = z.enum(Object.keys(exportForms) as [ExportOf, ...ExportOf[]]);
export const exportFormat = z.enum(["html", "pdf", "odt", "json", "csv", "jsonl"]);

/** A file as it was made: `head` is the hash of the log it was made of, `digest` the SHA-256 of its bytes. */
export const madeExport = z.object({
  exportId: ids.exportId,
  of: exportOf,
  format: exportFormat,
  language: z.enum(["nl", "en"]),
  names: z.boolean(),
  head: z.string(),
  digest: z.string(),
});
export type MadeExport = z.infer<typeof madeExport>;

/** The same with when it happened (UTC ms) and by which link. */
export const notedExport = z.extend(madeExport, { at: z.number(), by: z.optional(ids.linkId) });
export type NotedExport = z.infer<typeof notedExport>;

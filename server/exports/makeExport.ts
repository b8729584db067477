/** Makes a file of a day: the one place that knows how each is made. Pure but for reading letters from disk. */
import { recordOf } from "../../shared/domain/record.ts";
import type { DayRecord } from "../../shared/protocol/record.ts";
import { atmosphereHtml } from "../export/atmosphereHtml.ts";
import { closingHtml } from "../export/closingHtml.ts";
import { csvZip } from "../export/csv/csvZip.ts";
import { blocksOf } from "../export/document/blocksOf.ts";
import type { PrintDocument } from "../export/document/documentModel.ts";
import { readMarkup } from "../export/document/readMarkup.ts";
import { markOf, practiceMark, standingOf } from "../export/exportMark.ts";
import { ODT_TYPE, odtOf } from "../export/odt/odtOf.ts";
import { pdfOf } from "../export/pdf/pdfOf.ts";
import { ratioOf } from "../export/pdf/pdfSvg.ts";
import { recordHtml } from "../export/recordHtml.ts";
import type { RecordFile } from "../export/recordPage.ts";
import { recordJson } from "../export/recordJson.ts";
import { rsvOverviewCsv, rsvOverviewHtml } from "../export/rsvOverview.ts";
import { recordPhotos } from "../photos/recordPhotos.ts";
import type { ExportFile, ExportTask } from "./exportTask.ts";
import { fileName } from "./fileName.ts";
import { logLines } from "./logLines.ts";

const types = {
  html: "text/html; charset=utf-8",
  pdf: "application/pdf",
  odt: ODT_TYPE,
  json: "application/json; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  jsonl: "application/x-ndjson; charset=utf-8",
} as const;

/** The file; `onPart` is told how far it is. Throws for a day that was never prepared and for what it has not. */
export async function makeExport(
  task: ExportTask,
  onPart: (done: number, of: number) => void,
): Promise<ExportFile> {
  const { wish, state, head, madeAt } = task;
  const { setup } = state;
  const record = recordOf(state, { head, generatedAt: madeAt, names: wish.names });
  if (!setup || !record) throw new Error("a day that was never prepared has no record");
  const zipped = wish.of === "record" && wish.format === "csv";
  const type = zipped ? "application/zip" : types[wish.format];
  const file = (content: Uint8Array | string, more: object = {}): ExportFile => ({
    name: fileName(setup, wish),
    type,
    content: typeof content === "string" ? new TextEncoder().encode(content) : content,
    ...more,
  });
  const page = ({ html, contentSecurityPolicy }: RecordFile) => file(html, { contentSecurityPolicy });
  if (wish.of === "log") return file(logLines(task));
  const practice = practiceMark(state, wish.language);
  if (wish.of === "closing") {
    const slides = closingHtml(state, wish.language);
    if (!slides) throw new Error("there is no closing presentation");
    return page(slides);
  }
  if (wish.of === "rsvs" && wish.format === "csv")
    return file(rsvOverviewCsv(record, wish.language, practice));
  if (wish.format === "json") return file(recordJson(record));
  const mark = markOf(record, state, wish.language);
  if (zipped) return file(csvZip(record, wish.language, mark ?? ""));

  const html = await htmlOf(task, record, mark);
  if (wish.format === "html") return page(html);
  const document: PrintDocument = {
    title: titleIn(html.html),
    language: wish.language,
    author: setup.organiser,
    madeAt,
    running: titleIn(html.html),
    mark,
    standing: standingOf(record, wish.language),
    blocks: blocksOf(readMarkup(html.html)),
  };
  if (wish.format === "odt") return file(odtOf(document, ratioOf));
  return file(await pdfOf(document, onPart));
}

async function htmlOf(
  { wish, state, photos }: ExportTask,
  record: DayRecord,
  mark: string | undefined,
): Promise<RecordFile> {
  const { language } = wish;
  if (wish.of === "rsvs") return rsvOverviewHtml(record, language, mark);
  const chosen = wish.of === "atmosphere" ? { photos: wish.photos ?? [] } : record;
  const pictures = await recordPhotos(chosen, (id) => {
    const content = photos.get(id);
    return content && ({ content: Buffer.from(content) } as never);
  });
  if (wish.of === "atmosphere") {
    return atmosphereHtml({ record, state, language, pictures, mark, choice: wish });
  }
  return recordHtml(record, language, pictures, undefined, mark);
}

function titleIn(html: string): string {
  const [, title = ""] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
  return String(readMarkup(title)[0] ?? "");
}

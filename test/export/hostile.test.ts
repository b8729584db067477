import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { csvZip } from "../../server/export/csv/csvZip.ts";
import { blocksOf } from "../../server/export/document/blocksOf.ts";
import type { PrintDocument } from "../../server/export/document/documentModel.ts";
import { readMarkup } from "../../server/export/document/readMarkup.ts";
import { odtOf } from "../../server/export/odt/odtOf.ts";
import { pdfOf } from "../../server/export/pdf/pdfOf.ts";
import { ratioOf } from "../../server/export/pdf/pdfSvg.ts";
import { recordHtml } from "../../server/export/recordHtml.ts";
import { recordJson } from "../../server/export/recordJson.ts";
import { hostileRecord, texts } from "./hostileDay.ts";
import { hasTool, pdfText } from "./officeTools.ts";

const record = hostileRecord();
const { html } = recordHtml(record, "nl");
const printed: PrintDocument = {
  title: "Vijandig",
  language: "nl",
  author: "Programmateam",
  madeAt: Date.UTC(2030, 2, 28),
  running: "Vijandig",
  standing: "Concept",
  mark: "CONCEPT",
  blocks: blocksOf(readMarkup(html)),
};
/** White space is set anew in lines; what is left must be the same, sign by sign. */
const squeezed = (text: string) => text.normalize("NFC").replace(/[\s\u00ad\p{Cf}]+/gu, "");
const missingIn = (whole: string) => texts.filter((text) => !whole.includes(squeezed(text)));

test("[EX9] 200 hostile texts are text on the web page", () => {
  const { document } = new JSDOM(html).window;
  expect(document.querySelectorAll("script, [onerror]")).toHaveLength(0);
  expect(missingIn(squeezed(document.body.textContent))).toEqual([]);
});

test("[EX9] 200 hostile texts are text in JSON", () => {
  const signals = (JSON.parse(recordJson(record)) as typeof record).signals;
  expect(signals.map(({ text }) => text)).toEqual(texts);
});

test("[EX9] 200 hostile texts are text in ODT", () => {
  const files = unzipSync(odtOf(printed, ratioOf));
  const xml = strFromU8(files["content.xml"]!);
  const { document } = new JSDOM(xml, { contentType: "application/xml" }).window;
  expect(missingIn(squeezed(document.documentElement.textContent ?? ""))).toEqual([]);
});

test("[EX9] 200 hostile texts are text in CSV, and no spreadsheet computes them", () => {
  const csv = strFromU8(unzipSync(csvZip(record, "en", "DRAFT"))["signals.csv"]!);
  const rows: Record<string, string>[] = parse(csv, { columns: true, delimiter: ";", bom: true });
  const cells = rows.map((row) => row["text"] ?? "");
  expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  expect(cells.map((cell) => cell.replace(/^'(?=\s*[=+\-@])/, ""))).toEqual(texts);
});

test.skipIf(!hasTool("pdftotext"))("[EX9] 200 hostile texts are text in PDF", async () => {
  // Heads and feet of pages stand between lines of a text that goes on on the next.
  const edges = /^\s*(CONCEPT|Vijandig|\d+ van \d+)\s*$/gm;
  const text = squeezed(pdfText(await pdfOf(printed)).replace(edges, ""));
  // Each has a number of its own; what is drawn as a box goes along as what it stands for.
  const signs = /^[ -\u024f\u2010-\u2027\u20ac]*$/u;
  const latin = texts.filter((each) => signs.test(each));
  expect(latin.filter((each) => !text.includes(squeezed(each)) && each.length < 300)).toEqual([]);
  expect(texts.filter((_each, index) => !text.includes(`nr${index}`))).toEqual([]);
  expect(text).not.toContain("\ufffd");
});

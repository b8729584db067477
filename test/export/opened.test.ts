/** What we export, opened by programs of others. */
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { csvText } from "../../shared/csv/csvText.ts";
import { csvTables } from "../../server/export/csv/csvTables.ts";
import { blocksOf } from "../../server/export/document/blocksOf.ts";
import { readMarkup } from "../../server/export/document/readMarkup.ts";
import { ODT_TYPE, odtOf } from "../../server/export/odt/odtOf.ts";
import { pdfOf } from "../../server/export/pdf/pdfOf.ts";
import { ratioOf } from "../../server/export/pdf/pdfSvg.ts";
import { recordHtml } from "../../server/export/recordHtml.ts";
import { recorded } from "../record/recordedDay.ts";
import { dividedAndDecided } from "../record/divisionDay.ts";
import { converted, hasTool, pdfText, toolOn } from "./officeTools.ts";

const record = recorded(dividedAndDecided().day.state, { names: true });
const printed = (language: "nl" | "en") => ({
  title: "Verslag van een dag",
  language,
  author: "Programmateam",
  madeAt: Date.UTC(2030, 2, 28),
  running: "Verslag van een dag",
  mark: "OEFENING · CONCEPT",
  standing: "Concept, niet vastgesteld",
  blocks: blocksOf(readMarkup(recordHtml(record, language).html)),
});

test.skipIf(!hasTool("pdfinfo"))("[EX10] the PDF is tagged, with title and language", async () => {
  const pdf = Buffer.from(await pdfOf(printed("en")));
  const info = toolOn("pdfinfo", pdf);
  expect(info).toMatch(/^Title: +Verslag van een dag$/m);
  expect(info).toMatch(/^Tagged: +yes$/m);
  expect(toolOn("pdfinfo", pdf, "-struct")).toMatch(/Document[^]*H1[^]*Table[^]*TH[^]*Figure/);
  expect(pdf.toString("latin1")).toMatch(/\/Lang \(en-GB\)/);
  const meta = toolOn("pdfinfo", pdf, "-meta");
  expect(meta).toMatch(/<pdfaid:part>2<[^]*<pdfaid:conformance>A</);
});

test.skipIf(!hasTool("qpdf"))("[EX10] qpdf finds no fault in the PDF", async () => {
  expect(toolOn("qpdf", await pdfOf(printed("nl")), "--check")).toMatch(
    /No syntax or stream encoding errors/,
  );
});

test.skipIf(!hasTool("pdftotext"))(
  "[EX11] every page of the PDF says what it must not be taken for",
  async () => {
    const pages = pdfText(await pdfOf(printed("nl")))
      .split("\f")
      .filter((page) => page.trim() !== "");
    expect(pages.length).toBeGreaterThan(3);
    expect(pages.filter((page) => !page.includes("OEFENING · CONCEPT"))).toEqual([]);
  },
);

test("[EX5] the ODT says first what it is, and holds the pictures with what is on them", () => {
  const odt = Buffer.from(odtOf(printed("nl"), ratioOf));
  expect(odt.subarray(30, 38 + ODT_TYPE.length).toString("latin1")).toBe(`mimetype${ODT_TYPE}`);
  const content = strFromU8(unzipSync(odt)["content.xml"]!);
  expect(content).toMatch(/<svg:title>.*RSV/);
  expect(content).toMatch(/<table:table-header-rows>/);
});

test.skipIf(!hasTool("soffice"))(
  "[EX10] LibreOffice opens the ODT, and keeps heads, tables and marks",
  () => {
    const text = pdfText(converted(odtOf(printed("nl"), ratioOf), "odt", "pdf"));
    for (const said of ["De besluiten", "Toets aan de kaders", "OEFENING · CONCEPT", "Utrecht"])
      expect(text).toContain(said);
  },
);

test.skipIf(!hasTool("soffice"))("[EX10] LibreOffice opens a CSV in columns", () => {
  const table = csvTables(record).find(({ name }) => name === "proposals")!;
  const csv = Buffer.from(csvText(table.rows), "utf8");
  const html = converted(csv, "csv", "html", "html:HTML (StarCalc)").toString("utf8");
  expect(html.match(/<tr/gi)!.length).toBeGreaterThanOrEqual(table.rows.length);
});

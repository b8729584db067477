/**
 * A document as PDF, tagged and made according to PDF/A-2a: structure, languages, alternative texts, bookmarks,
 * embedded letters, sRGB, metadata. "According to", because nobody has certified it; the tests ask pdfinfo and qpdf.
 */
import PDFDocument from "pdfkit";
import type { Block, PrintDocument, Run, Tone } from "../document/documentModel.ts";
import { plainText } from "../document/documentModel.ts";
import { pdfWords } from "./pdfWords.ts";
import { drawTable } from "./pdfTable.ts";
import { BOX, fontFile, lettersOf } from "./pdfLetters.ts";
import type { Letters, Pdf } from "./pdfLetters.ts";
import { LEADING, drawLine, linesOf } from "./pdfLines.ts";
import { colours, cursorOf, paper } from "./pdfPage.ts";
import type { Cursor } from "./pdfPage.ts";
import { drawSvg, ratioOf } from "./pdfSvg.ts";

type Structure = ReturnType<Pdf["struct"]>;
interface Bookmark {
  addItem(title: string): Bookmark;
}

const sizes = [10.5, 22, 16, 13, 11.5, 10.5, 10.5] as const;
const tones: Readonly<Record<Tone, { size: number; colour: string }>> = {
  plain: { size: 10.5, colour: colours.ink },
  lead: { size: 13, colour: colours.ink },
  soft: { size: 9.5, colour: colours.soft },
  notice: { size: 10.5, colour: colours.ink },
  term: { size: 10.5, colour: colours.ink },
};

/** The bytes of the file. The same document gives the same pages. `onPart` is told how many of the blocks are set. */
export async function pdfOf(
  document: PrintDocument,
  onPart: (done: number, of: number) => void = () => {},
): Promise<Uint8Array> {
  const made = new Date(document.madeAt);
  const pdf = new PDFDocument({
    size: [paper.width, paper.height],
    margins: { left: paper.left, right: paper.right, top: paper.top, bottom: 0 },
    pdfVersion: "1.7",
    subset: "PDF/A-2a",
    tagged: true,
    lang: document.language === "nl" ? "nl-NL" : "en-GB",
    displayTitle: true,
    bufferPages: true,
    font: fontFile("regular"),
    info: {
      Title: document.title,
      Author: document.author,
      Producer: "Beslisdag",
      Creator: "Beslisdag",
      CreationDate: made,
      ModDate: made,
    },
  });
  const chunks: Uint8Array[] = [];
  pdf.on("data", (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise<void>((resolve) => pdf.on("end", resolve));
  const letters = lettersOf(pdf);
  const root = pdf.struct("Document");
  pdf.addStructure(root);
  const printer = printerOf(pdf, letters, root);
  document.blocks.forEach((block, index) => {
    printer.print(block, root, paper.left);
    if (index % 20 === 0) onPart(index, document.blocks.length);
  });
  const words = pdfWords[document.language];
  if (letters.replaced.size > 0) {
    const codes = [...letters.replaced].slice(0, 200).map(codeOf).join(", ");
    printer.print({ kind: "heading", level: 2, runs: [{ text: words.replacedTitle }] }, root, paper.left);
    const told = { kind: "paragraph", tone: "plain" } as const;
    printer.print({ ...told, runs: [{ text: words.replaced(BOX) }] }, root, paper.left);
    printer.print({ ...told, runs: [{ text: codes }] }, root, paper.left);
  }
  root.end();
  edges(pdf, letters, document, words.page);
  pdf.end();
  await ended;
  return Buffer.concat(chunks);
}

function codeOf(grapheme: string): string {
  return [...grapheme]
    .map((sign) => `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`)
    .join(" ");
}

function printerOf(pdf: Pdf, letters: Letters, root: Structure) {
  const cursor = cursorOf(pdf);
  const right = paper.width - paper.right;
  const bookmarks: { level: number; item: Bookmark }[] = [];

  function print(block: Block, into: Structure, left: number): void {
    switch (block.kind) {
      case "heading":
        return heading(block.level, block.runs, into, left);
      case "paragraph":
        return paragraph(block.tone, block.runs, into, left);
      case "list":
        return list(block.ordered, block.items, into, left);
      case "quote": {
        const quote = pdf.struct("BlockQuote");
        into.add(quote);
        const [page, from] = [pdf.page, cursor.y];
        for (const each of block.blocks) print(each, quote, left + 14);
        quote.end();
        if (pdf.page === page) bar(left + 3, from + 2, cursor.y - 4, colours.line);
        return;
      }
      case "table": {
        const table = pdf.struct("Table", block.name === "" ? {} : { title: block.name });
        into.add(table);
        cursor.y += 4;
        drawTable(pdf, letters, cursor, block, table, left);
        table.end();
        return;
      }
      case "figure":
        return figure(block, into, left);
    }
  }

  function heading(level: number, runs: readonly Run[], into: Structure, left: number): void {
    const size = sizes[level] ?? 10.5;
    const lines = linesOf(letters, runs, right - left, { size, bold: true });
    const before = level <= 2 ? 18 : 10;
    cursor.need(before + lines.length * size * 1.25 + 46);
    if (cursor.y > paper.top) cursor.y += before;
    const element = pdf.struct(`H${Math.min(6, level)}`);
    into.add(element);
    if (level <= 3) bookmark(level, plainText(runs));
    set(element, lines, left, size, 1.25, colours.ink);
    element.end();
    cursor.y += level <= 2 ? 6 : 3;
  }

  function bookmark(level: number, title: string): void {
    while (bookmarks.length > 0 && bookmarks.at(-1)!.level >= level) bookmarks.pop();
    const parent = bookmarks.at(-1)?.item ?? (pdf.outline as unknown as Bookmark);
    bookmarks.push({ level, item: parent.addItem(title.replace(/\s+/g, " ")) });
  }

  function paragraph(tone: Tone, runs: readonly Run[], into: Structure, left: number): void {
    const element = pdf.struct("P");
    into.add(element);
    words(tone, runs, element, left);
    element.end();
  }

  /** The words of a paragraph, straight into an element. */
  function words(tone: Tone, runs: readonly Run[], into: Structure, left: number): void {
    const { size, colour } = tones[tone];
    const indent = tone === "notice" ? 12 : 0;
    const lines = linesOf(letters, runs, right - left - indent, { size });
    cursor.need(Math.min(lines.length, 2) * size * LEADING);
    const [page, from] = [pdf.page, cursor.y];
    set(into, lines, left + indent, size, LEADING, colour);
    if (tone === "notice" && pdf.page === page) bar(left + 2, from + 1, cursor.y, colours.accent, 3);
    cursor.y += tone === "term" ? 2 : 5;
  }

  function list(ordered: boolean, items: readonly (readonly Block[])[], into: Structure, left: number): void {
    const element = pdf.struct("L");
    into.add(element);
    items.forEach((blocks, index) => {
      const item = pdf.struct("LI");
      element.add(item);
      const label = pdf.struct("Lbl");
      const body = pdf.struct("LBody");
      item.add(label);
      item.add(body);
      cursor.need(10.5 * LEADING * 2);
      const sign = linesOf(letters, [{ text: ordered ? `${index + 1}.` : "•" }], 40, { size: 10.5 });
      const base = cursor.y + 10.5;
      label.add(() => drawLine(pdf, letters, sign[0]!, left + 2, base, colours.ink));
      label.end();
      const inner = left + (ordered ? 20 : 14);
      const [only] = blocks;
      // What is one paragraph is the body itself.
      if (blocks.length === 1 && only?.kind === "paragraph") words(only.tone, only.runs, body, inner);
      else for (const block of blocks) print(block, body, inner);
      body.end();
      item.end();
      cursor.y -= 2;
    });
    element.end();
    cursor.y += 5;
  }

  function figure(block: Extract<Block, { kind: "figure" }>, into: Structure, left: number): void {
    const { picture } = block;
    const wide = right - left;
    const opened =
      picture.kind === "jpeg"
        ? (pdf as unknown as { openImage(content: Buffer): { width: number; height: number } }).openImage(
            Buffer.from(picture.content),
          )
        : undefined;
    const ratio = picture.kind === "svg" ? ratioOf(picture.content) : opened!.width / opened!.height;
    const most = picture.kind === "svg" ? 560 : 330;
    const width = Math.min(wide, most * ratio);
    const height = width / ratio;
    cursor.need(height + 30);
    cursor.y += 4;
    const { y } = cursor;
    const element = pdf.struct("Figure", {
      alt: block.alt,
      bbox: [left, y, left + width, y + height],
      placement: "Block",
    } as never);
    into.add(element);
    element.add(() => {
      if (picture.kind === "svg") drawSvg(pdf, letters, picture.content, { x: left, y, width });
      else pdf.image(opened as never, left, y, { width, height });
    });
    element.end();
    cursor.y += height + 6;
    if (block.caption.length > 0) {
      const lines = linesOf(letters, block.caption, wide, { size: 9.5 });
      const caption = pdf.struct("Caption");
      into.add(caption);
      set(caption, lines, left, 9.5, LEADING, colours.soft);
      caption.end();
      cursor.y += 6;
    }
  }

  /** Sets lines into an element, page by page. */
  function set(
    element: Structure,
    lines: ReturnType<typeof linesOf>,
    left: number,
    size: number,
    leading: number,
    colour: string,
  ): void {
    const step = size * leading;
    let from = 0;
    while (from < lines.length) {
      cursor.need(step);
      const part = lines.slice(from, from + Math.max(1, Math.floor(cursor.room / step)));
      const top = cursor.y;
      element.add(() =>
        part.forEach((line, index) => drawLine(pdf, letters, line, left, top + size + index * step, colour)),
      );
      cursor.y += part.length * step;
      from += part.length;
    }
  }

  function bar(x: number, from: number, until: number, colour: string, width = 2): void {
    if (until <= from) return;
    pdf.markContent("Artifact", { type: "Layout" });
    pdf.save().lineWidth(width).strokeColor(colour).moveTo(x, from).lineTo(x, until).stroke().restore();
    pdf.endMarkedContent();
  }

  void root;
  return { print, cursor: cursor satisfies Cursor };
}

/** Head and foot of every page: what it is of, what it must not be taken for, and which page. */
function edges(
  pdf: Pdf,
  letters: Letters,
  document: PrintDocument,
  pageOf: (n: number, of: number) => string,
): void {
  const { start, count } = pdf.bufferedPageRange();
  const line = (text: string, bold = false) =>
    linesOf(letters, [{ text, bold }], paper.width - paper.left - paper.right - 110, { size: 8.5 })[0]!;
  const running = line(document.running);
  const standing = line(document.standing);
  const mark = document.mark === undefined ? undefined : line(document.mark, true);
  for (let index = 0; index < count; index += 1) {
    pdf.switchToPage(start + index);
    const number = line(pageOf(index + 1, count));
    const right = paper.width - paper.right;
    pdf.markContent("Artifact", { type: "Pagination" });
    drawLine(pdf, letters, running, paper.left, paper.height - 38, colours.soft);
    drawLine(pdf, letters, standing, paper.left, paper.height - 26, colours.soft);
    drawLine(pdf, letters, number, right - number.width, paper.height - 38, colours.soft);
    if (mark) {
      const x = right - mark.width;
      pdf.save().lineWidth(1.2).strokeColor(colours.mark);
      pdf
        .rect(x - 7, 30, mark.width + 14, 17)
        .stroke()
        .restore();
      drawLine(pdf, letters, mark, x, 42, colours.mark);
    }
    pdf.endMarkedContent();
  }
}

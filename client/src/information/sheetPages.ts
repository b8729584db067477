/**
 * An information sheet as pages of the projector: at most nine lines a page, so that the last row can read it. The same
 * arithmetic for the projector and for the desk that turns the pages. Lengths in rem of the projector (36 px at 1080p).
 */
import type {
  InformationChart,
  InformationContent,
  InformationImage,
} from "../../../shared/domain/informationState.ts";
import { linesOf, widthOf } from "../parts/textWidth.ts";
import { textBlocks } from "./sheetText.ts";
import type { TextBlock } from "./sheetText.ts";

export type SheetPage =
  | { readonly kind: "text"; readonly blocks: readonly TextBlock[] }
  | ({ readonly kind: "table"; readonly lead: string } & PagedTable)
  | { readonly kind: "chart"; readonly lead: string; readonly chart: InformationChart }
  | { readonly kind: "image"; readonly lead: string; readonly image: InformationImage };

interface PagedTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Of each column, in parts of the whole; together 1. */
  readonly shares: readonly number[];
}

export const PAGE = { width: 48, textWidth: 40, lines: 9 } as const;
/** Sizes of letters. */
export const SIZE = { text: 1.2, lead: 1.1, table: 1.1 } as const;
const TABLE_LINE = 1.22 * SIZE.table;
const ROW_PADDING = 0.5;
/** What a figure has under the title, and less under a lead of one or two lines. */
const FIGURE_HEIGHT = 15.5;
const LEAD_LINE = 1.3 * SIZE.lead;
const MOST_LEAD_LINES = 2;

/** The pages; at least one. */
export function sheetPages(sheet: InformationContent): SheetPage[] {
  const { text, figure } = sheet;
  const lead = figure ? leadOf(text) : undefined;
  const pages: SheetPage[] = lead === undefined ? textPages(text) : [];
  if (figure?.kind === "table") {
    const shares = sharesOf(figure.columns, figure.rows);
    const room = FIGURE_HEIGHT - leadHeight(lead);
    for (const rows of tablePages(figure.columns, figure.rows, shares, room)) {
      pages.push({ kind: "table", lead: lead ?? "", columns: figure.columns, rows, shares });
    }
  }
  if (figure?.kind === "chart") pages.push({ kind: "chart", lead: lead ?? "", chart: figure });
  if (figure?.kind === "image") pages.push({ kind: "image", lead: lead ?? "", image: figure });
  return pages.length > 0 ? pages : [{ kind: "text", blocks: [] }];
}

/** The page with this number from 0, or the last one where there are fewer. */
export function pageOf(pages: readonly SheetPage[], page: number): SheetPage {
  return pages[Math.min(page, pages.length - 1)] ?? { kind: "text", blocks: [] };
}

/** A text so short that it stands above the figure; undefined when it needs pages of its own. */
function leadOf(text: string): string | undefined {
  const blocks = textBlocks(text);
  if (blocks.length > 1 || blocks[0]?.kind === "list") return undefined;
  return linesOf(text, PAGE.width / SIZE.lead) <= MOST_LEAD_LINES ? text : undefined;
}

function leadHeight(lead: string | undefined): number {
  return lead ? linesOf(lead, PAGE.width / SIZE.lead) * LEAD_LINE + 0.4 : 0;
}

/** A paragraph or list item longer than a page goes on where a word ends. */
function textPages(text: string): SheetPage[] {
  const pages: TextBlock[][] = [];
  let used: number = PAGE.lines;
  const add = (block: TextBlock, lines: number) => {
    const page = pages.at(-1);
    // White between two blocks takes half a line.
    const gap = page && page.length > 0 ? 0.5 : 0;
    if (!page || used + gap + lines > PAGE.lines) {
      pages.push([block]);
      used = lines;
      return;
    }
    const last = page.at(-1);
    if (block.kind === "list" && last?.kind === "list") {
      page[page.length - 1] = { kind: "list", items: [...last.items, ...block.items] };
      used += lines;
    } else {
      page.push(block);
      used += gap + lines;
    }
  };
  const width = PAGE.textWidth / SIZE.text;
  for (const block of textBlocks(text)) {
    if (block.kind === "paragraph") {
      for (const piece of pieces(block.text, width))
        add({ kind: "paragraph", text: piece }, linesOf(piece, width));
    } else {
      for (const item of block.items)
        for (const piece of pieces(item, width - 1.3))
          add({ kind: "list", items: [piece] }, linesOf(piece, width - 1.3));
    }
  }
  return pages.map((blocks) => ({ kind: "text", blocks }));
}

function pieces(text: string, width: number): string[] {
  if (linesOf(text, width) <= PAGE.lines) return [text];
  const found: string[] = [];
  let piece = "";
  for (const word of text.split(" ")) {
    const next = piece === "" ? word : `${piece} ${word}`;
    if (piece !== "" && linesOf(next, width) > PAGE.lines) {
      found.push(piece);
      piece = word;
    } else piece = next;
  }
  return piece === "" ? found : [...found, piece];
}

/** A column is as wide as its longest words ask, none so narrow that it cannot be read. */
function sharesOf(columns: readonly string[], rows: readonly (readonly string[])[]): number[] {
  const wishes = columns.map((head, at) => {
    const cells = [head, ...rows.map((row) => row[at] ?? "")].map(widthOf);
    return Math.min(30, Math.max(4, ...cells));
  });
  const sum = wishes.reduce((total, wish) => total + wish, 0);
  return wishes.map((wish) => wish / sum);
}

function tablePages(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  shares: readonly number[],
  room: number,
): (readonly string[])[][] {
  const heightOf = (cells: readonly string[]) =>
    Math.max(...cells.map((cell, at) => linesOf(cell, ((shares[at] ?? 1) * PAGE.width - 1) / SIZE.table))) *
      TABLE_LINE +
    ROW_PADDING;
  const head = heightOf(columns);
  const pages: (readonly string[])[][] = [];
  let used = room;
  for (const row of rows) {
    const height = heightOf(row);
    if (pages.length === 0 || used + height > room) {
      pages.push([]);
      used = head;
    }
    pages.at(-1)?.push(row);
    used += height;
  }
  return pages;
}

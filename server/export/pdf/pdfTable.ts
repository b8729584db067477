/** A table in a PDF: as wide as the page, rows whole where they fit, its head again on every page. */
import type { Block, Cell } from "../document/documentModel.ts";
import type { Letters, Pdf } from "./pdfLetters.ts";
import { LEADING, drawLine, linesOf } from "./pdfLines.ts";
import type { Line } from "./pdfLines.ts";
import { colours, paper } from "./pdfPage.ts";
import type { Cursor } from "./pdfPage.ts";

type Table = Extract<Block, { kind: "table" }>;
type Structure = ReturnType<Pdf["struct"]>;

const SIZE = 9;
const PAD = 4;
const LINE = SIZE * LEADING * 0.94;

interface SetCell {
  readonly cell: Cell;
  readonly x: number;
  readonly lines: readonly Line[];
}

/** Draws the table into its structure element, from the cursor on, between `left` and the right of the page. */
export function drawTable(
  pdf: Pdf,
  letters: Letters,
  cursor: Cursor,
  table: Table,
  into: Structure,
  left: number,
): void {
  const columns = columnsOf(letters, table, paper.width - paper.right - left);
  const set = (row: readonly Cell[]): SetCell[] => {
    let column = 0;
    return row.map((cell) => {
      const x = left + sum(columns.slice(0, column));
      const width = sum(columns.slice(column, column + cell.span));
      column += cell.span;
      return { cell, x, lines: linesOf(letters, cell.runs, Math.max(12, width - 2 * PAD), { size: SIZE }) };
    });
  };
  const heads = table.head.map(set);
  const headHeight = sum(heads.map(heightOf));
  cursor.need(headHeight + 3 * LINE);
  for (const head of heads) drawRow(head, true);
  for (const row of table.rows) drawRow(set(row), false);
  cursor.y += 8;

  function drawRow(cells: readonly SetCell[], isHead: boolean): void {
    const row = pdf.struct("TR");
    into.add(row);
    const elements = cells.map(({ cell }) => {
      const element = cell.head
        ? pdf.struct("TH", { scope: cell.head === "column" ? "Column" : "Row" } as never)
        : pdf.struct("TD");
      row.add(element);
      return element;
    });
    let from = 0;
    const count = Math.max(1, ...cells.map(({ lines }) => lines.length));
    const whole = heightOf(cells);
    if (whole > cursor.room && whole < (paper.height - paper.top - paper.bottom) / 2) nextPage(isHead);
    while (from < count) {
      let most = Math.floor((cursor.room - 2 * PAD) / LINE);
      if (most < 1) {
        nextPage(isHead);
        most = Math.floor((cursor.room - 2 * PAD) / LINE);
      }
      const upTo = Math.min(count, from + Math.max(1, most));
      const top = cursor.y;
      const height = (upTo - from) * LINE + 2 * PAD;
      if (isHead) rule(() => pdf.rect(left, top, sum(columns), height).fill(colours.paper));
      cells.forEach(({ x, lines }, index) => {
        const part = lines.slice(from, upTo);
        if (part.length === 0 && from > 0) return;
        elements[index]!.add(() =>
          part.forEach((line, n) =>
            drawLine(pdf, letters, line, x + PAD, top + PAD + SIZE + n * LINE, colours.ink),
          ),
        );
      });
      cursor.y = top + height;
      rule(() =>
        pdf
          .lineWidth(isHead ? 1.2 : 0.6)
          .strokeColor(isHead ? colours.ink : colours.line)
          .moveTo(left, cursor.y)
          .lineTo(left + sum(columns), cursor.y)
          .stroke(),
      );
      from = upTo;
    }
    elements.forEach((element) => element.end());
    row.end();
  }

  /** The head again, for the eye: who listens heard it. */
  function nextPage(isHead: boolean): void {
    pdf.addPage();
    cursor.y = paper.top;
    if (isHead) return;
    rule(() => {
      for (const head of heads) {
        const height = heightOf(head);
        pdf.rect(left, cursor.y, sum(columns), height).fill(colours.paper);
        for (const { x, lines } of head)
          lines.forEach((line, n) =>
            drawLine(pdf, letters, line, x + PAD, cursor.y + PAD + SIZE + n * LINE, colours.ink),
          );
        cursor.y += height;
      }
    });
  }

  function rule(draw: () => void): void {
    pdf.markContent("Artifact", { type: "Layout" });
    pdf.save();
    draw();
    pdf.restore();
    pdf.endMarkedContent();
  }
}

function heightOf(cells: readonly SetCell[]): number {
  return Math.max(1, ...cells.map(({ lines }) => lines.length)) * LINE + 2 * PAD;
}

/** Widths of the columns: each at least its longest word where there is room, the rest by how much is in them. */
function columnsOf(letters: Letters, { head, rows }: Table, width: number): number[] {
  const all = [...head, ...rows];
  const count = Math.max(1, ...all.map((row) => sum(row.map(({ span }) => span))));
  const least = new Array<number>(count).fill(24);
  const wish = new Array<number>(count).fill(24);
  for (const row of all) {
    let column = 0;
    for (const { runs, span } of row) {
      if (span === 1) {
        const text = runs.map((run) => run.text).join("");
        const face = runs[0]?.bold ? "bold" : "regular";
        const shown = text.slice(0, 400);
        wish[column] = Math.max(wish[column]!, Math.min(260, letters.width(face, SIZE, shown) + 2 * PAD));
        for (const word of shown.split(/\s+/))
          least[column] = Math.max(
            least[column]!,
            Math.min(width / count, letters.width(face, SIZE, word) + 2 * PAD + 1),
          );
      }
      column += span;
    }
  }
  const [needed, wished] = [sum(least), sum(wish)];
  if (wished <= width) return wish.map((each) => (each * width) / wished);
  if (needed >= width) return least.map((each) => (each * width) / needed);
  const spare = width - needed;
  const more = wish.map((each, index) => Math.max(0, each - least[index]!));
  return least.map((each, index) => each + (spare * more[index]!) / sum(more));
}

function sum(list: readonly number[]): number {
  return list.reduce((total, each) => total + each, 0);
}

/** Reading CSV as RFC 4180 describes it, and as Dutch spreadsheets write it. */

/** A row of cells, and the line of the file (from 1) on which it begins. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export type Csv =
  | { readonly ok: true; readonly rows: readonly CsvRow[] }
  /** A quote that is never closed, or text behind a closing quote; `line` is where the row begins. */
  | { readonly ok: false; readonly problem: "quoteNotClosed" | "textAfterQuote"; readonly line: number };

/**
 * Every row that is not empty. Commas, semicolons or tabs part the cells: whichever the first line has most of outside
 * quotes. A cell in quotes may hold separators, line ends and doubled quotes. A byte order mark is skipped; cells are
 * trimmed unless they are quoted. `told`: the separator, when it is known.
 */
export function parseCsv(text: string, told?: string): Csv {
  const source = text.replace(/^\uFEFF/, "");
  const separator = told ?? separatorOf(source);
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let rowLine = 1;
  let at = 0;

  while (at < source.length) {
    while (source[at] === " ") at += 1;
    let cell: string;
    if (source[at] === '"') {
      const closed = closingQuote(source, at + 1);
      if (closed === -1) return { ok: false, problem: "quoteNotClosed", line: rowLine };
      const inside = source.slice(at + 1, closed);
      line += inside.split("\n").length - 1;
      cell = inside.replaceAll('""', '"');
      at = closed + 1;
      while (source[at] === " ") at += 1;
      if (at < source.length && source[at] !== separator && source[at] !== "\n" && source[at] !== "\r")
        return { ok: false, problem: "textAfterQuote", line: rowLine };
    } else {
      const from = at;
      while (at < source.length && source[at] !== separator && source[at] !== "\n" && source[at] !== "\r")
        at += 1;
      cell = source.slice(from, at).trim();
    }
    cells.push(cell);
    if (source[at] === separator) {
      at += 1;
      // A separator at the very end is followed by one more, empty cell.
      if (at === source.length) cells.push("");
      continue;
    }
    if (cells.some((each) => each !== "")) rows.push({ line: rowLine, cells });
    cells = [];
    if (source[at] === "\r") at += 1;
    if (source[at] === "\n") at += 1;
    line += 1;
    rowLine = line;
  }
  if (cells.some((each) => each !== "")) rows.push({ line: rowLine, cells });
  return { ok: true, rows };
}

/** Where the quoted cell that began before `from` ends, or -1. */
function closingQuote(source: string, from: number): number {
  let at = source.indexOf('"', from);
  while (at !== -1 && source[at + 1] === '"') at = source.indexOf('"', at + 2);
  return at;
}

function separatorOf(source: string): string {
  const first = /^[^\r\n]*/.exec(source.replace(/"[^"]*"/g, ""))?.[0] ?? "";
  const count = (separator: string) => first.split(separator).length;
  return [",", ";", "\t"].reduce((most, each) => (count(each) > count(most) ? each : most));
}

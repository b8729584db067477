/** A list as somebody saved it, made rows: any separator, any of the encodings that spreadsheets write. */
import { cleanLine } from "../domain/text.ts";
import { MOST_LINES } from "../domain/registering.ts";
import { parseCsv } from "../facts/csv.ts";

const MOST_COLUMNS = 40;
const MOST_SYMBOLS = 300;

export interface FileRow {
  /** Its line in the file, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export type FileProblem =
  "empty" | "tooManyRows" | "spreadsheet" | "notText" | "quoteNotClosed" | "textAfterQuote";

export type ReadFile =
  | { readonly ok: true; readonly rows: readonly FileRow[]; readonly columns: number }
  | { readonly ok: false; readonly problem: FileProblem; readonly line?: number };

/** The rows of a text, such as one that was pasted. */
export function readFileText(text: string): ReadFile {
  // A spreadsheet's own format is a zip, or the older one of 1997, seen as text.
  if (["PK\u0003\u0004", "\u00D0\u00CF\u0011"].some((sign) => text.startsWith(sign))) {
    return { ok: false, problem: "spreadsheet" };
  }
  if (text.includes("\u0000")) return { ok: false, problem: "notText" };
  // Spreadsheets may write which separator they use on a line of its own.
  const told = /^\uFEFF?sep=([;,\t])\r?\n/i.exec(text);
  const body = told ? `\n${text.slice(told[0].length)}` : text;
  const csv = parseCsv(body, told?.[1] ?? separatorOf(body));
  if (!csv.ok) return { ok: false, problem: csv.problem, line: csv.line };
  const rows = csv.rows
    .map(({ line, cells }) => ({ line, cells: cells.slice(0, MOST_COLUMNS).map(cellText) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
  if (rows.length === 0) return { ok: false, problem: "empty" };
  if (rows.length > MOST_LINES + 1) return { ok: false, problem: "tooManyRows" };
  const columns = Math.max(...rows.map(({ cells }) => cells.length));
  return { ok: true, rows, columns };
}

/** What a cell says: on one line, without what hides or reverses, and without the apostrophe that made it text. */
function cellText(cell: string): string {
  const clean = cleanLine(cell);
  const own = /^'+[=+\-@＝＋－＠]/.test(clean) ? clean.slice(1) : clean;
  return [...own].slice(0, MOST_SYMBOLS).join("");
}

/** Semicolons before commas: a list of regions in a cell has commas, and hardly any organisation a semicolon. */
function separatorOf(text: string): string {
  const first = (text.trimStart().split(/\r\n|\r|\n/)[0] ?? "").replace(/"[^"]*"/g, "");
  return first.includes("\t") ? "\t" : first.includes(";") ? ";" : ",";
}

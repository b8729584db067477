/** The municipalities of another year, from CSV of the columns of the 2023 files. Nothing is guessed. */
import { provinces } from "../templates/provinces.ts";
import { parseCsv } from "./csv.ts";
import type { CsvRow } from "./csv.ts";
import { neighboursOf } from "./municipality.ts";
import type { Municipality } from "./municipality.ts";

export type FactProblem =
  | "quoteNotClosed"
  | "textAfterQuote"
  /** A column is not there; `value` is its name. */
  | "columnMissing"
  | "noRows"
  | "tooManyRows"
  | "tooManyCells"
  /** A code is "GM" and four digits, as text: leading zeros count. */
  | "codeMalformed"
  | "codeTwice"
  | "codeUnknown"
  | "nameMissing"
  | "provinceUnknown"
  /** q and r are whole numbers, at most 999 from zero. */
  | "placeMalformed"
  | "placeTaken"
  | "ownNeighbour"
  /** `value` has this municipality as its neighbour, but not the other way round. */
  | "oneSided";

/** What is wrong, on which line of the file (from 1), with which text. */
export interface FactError {
  readonly line: number;
  readonly problem: FactProblem;
  readonly value: string;
}

export type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly errors: readonly FactError[] };

/** More rows than this is not a division of the Netherlands. */
export const mostMunicipalities = 1_000;

const provinceIds = new Map<string, string>([
  ...provinces.flatMap(({ id, name }) => [[id, id] as const, [name.toLowerCase(), id] as const]),
  // Official names in Frisian and Limburgish.
  ["fryslân", "friesland"],
  ["limburg (nl)", "limburg"],
]);

/** The id of a province from its name or id, as people and CBS write it. */
export function provinceIdOf(text: string): string | undefined {
  return provinceIds.get(text.trim().toLowerCase());
}

/**
 * Municipalities from CSV with the columns code, name, province, q and r, in any order. A province is its name or its
 * id. Every wrong row is named, each with its first fault; with one fault nothing is read.
 */
export function readMunicipalities(csv: string): Read<ReadonlyMap<string, Municipality>> {
  const table = readTable(csv, ["code", "name", "province", "q", "r"]);
  if (!table.ok) return table;
  const found = new Map<string, Municipality>();
  const places = new Set<string>();
  const errors: FactError[] = [];
  for (const { line, cells, extra } of table.value) {
    const [code = "", name = "", provinceName = "", q = "", r = ""] = cells;
    const province = provinceIdOf(provinceName);
    const wrong = (problem: FactProblem, value: string) => void errors.push({ line, problem, value });
    if (extra !== undefined) wrong("tooManyCells", extra);
    else if (!isCode(code)) wrong("codeMalformed", code);
    else if (found.has(code)) wrong("codeTwice", code);
    else if (name === "") wrong("nameMissing", code);
    else if (province === undefined) wrong("provinceUnknown", provinceName);
    else if (!isPlace(q) || !isPlace(r)) wrong("placeMalformed", `${q}, ${r}`);
    else if (places.has(`${Number(q)} ${Number(r)}`)) wrong("placeTaken", `${q}, ${r}`);
    else {
      places.add(`${Number(q)} ${Number(r)}`);
      found.set(code, { code, name, province, q: Number(q), r: Number(r) });
    }
  }
  if (errors.length > 0) return { ok: false, errors };
  return { ok: true, value: new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/**
 * Neighbours from CSV with the columns code and neighbours (codes parted by spaces), both directions listed. Every code
 * must be one of `known`.
 */
export function readNeighbours(
  csv: string,
  known: { has(code: string): boolean },
): Read<ReadonlyMap<string, ReadonlySet<string>>> {
  const table = readTable(csv, ["code", "neighbours"]);
  if (!table.ok) return table;
  const listed = new Map<string, { line: number; others: Set<string> }>();
  const errors: FactError[] = [];
  for (const { line, cells, extra } of table.value) {
    const [code = "", list = ""] = cells;
    const others = list.split(/\s+/).filter((each) => each !== "");
    const strange = others.find((each) => !known.has(each));
    const wrong = (problem: FactProblem, value: string) => void errors.push({ line, problem, value });
    if (extra !== undefined) wrong("tooManyCells", extra);
    else if (!isCode(code)) wrong("codeMalformed", code);
    else if (!known.has(code)) wrong("codeUnknown", code);
    else if (listed.has(code)) wrong("codeTwice", code);
    else if (strange !== undefined) wrong(isCode(strange) ? "codeUnknown" : "codeMalformed", strange);
    else if (others.includes(code)) wrong("ownNeighbour", code);
    else listed.set(code, { line, others: new Set(others) });
  }
  if (errors.length === 0) {
    for (const [code, { line, others }] of listed)
      for (const other of others)
        if (!listed.get(other)?.others.has(code)) errors.push({ line, problem: "oneSided", value: other });
  }
  if (errors.length > 0) return { ok: false, errors };
  return {
    ok: true,
    value: neighboursOf(
      [...listed].flatMap(([code, { others }]) => [...others].map((other) => [code, other] as const)),
    ),
  };
}

interface TableRow {
  readonly line: number;
  /** In the order of the columns that were asked for. */
  readonly cells: readonly string[];
  /** The first cell beyond the heading, when there is one that is not empty. */
  readonly extra: string | undefined;
}

function readTable(csv: string, columns: readonly string[]): Read<readonly TableRow[]> {
  const fail = (line: number, problem: FactProblem, value = ""): Read<never> => ({
    ok: false,
    errors: [{ line, problem, value }],
  });
  const parsed = parseCsv(csv);
  if (!parsed.ok) return fail(parsed.line, parsed.problem);
  const [heading, ...rows] = parsed.rows as readonly [CsvRow?, ...CsvRow[]];
  if (heading === undefined || rows.length === 0) return fail(1, "noRows");
  if (rows.length > mostMunicipalities) return fail(rows.at(-1)!.line, "tooManyRows", String(rows.length));
  const names = heading.cells.map((each) => each.trim().toLowerCase());
  const missing = columns.find((column) => !names.includes(column));
  if (missing !== undefined) return fail(heading.line, "columnMissing", missing);
  const at = columns.map((column) => names.indexOf(column));
  return {
    ok: true,
    value: rows.map(({ line, cells }) => ({
      line,
      cells: at.map((index) => (cells[index] ?? "").trim()),
      extra: cells.slice(names.length).find((each) => each !== ""),
    })),
  };
}

const isCode = (text: string): boolean => /^GM\d{4}$/.test(text);
const isPlace = (text: string): boolean => /^-?\d{1,3}$/.test(text);

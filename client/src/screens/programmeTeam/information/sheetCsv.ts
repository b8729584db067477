/** A table or a chart from what somebody pasted from a spreadsheet or chose as CSV. Nothing is guessed. */
import { readDecimals } from "../../../../../shared/division/decimals.ts";
import { informationMaximum } from "../../../../../shared/domain/informationState.ts";
import type { InformationChart, InformationTable } from "../../../../../shared/domain/informationState.ts";
import { cleanLine } from "../../../../../shared/domain/text.ts";
import { parseCsv } from "../../../../../shared/facts/csv.ts";

export type CsvProblem =
  | "quoteNotClosed"
  | "textAfterQuote"
  | "noRows"
  | "tooManyRows"
  | "tooManyColumns"
  | "tooManyBars"
  | "nameMissing"
  | "nameTwice"
  | "nameUnknown"
  | "numberMalformed"
  | "numberUnclear"
  | "numberMixed"
  | "numberNegative";

/** What is wrong, on which line (from 1), with which text. */
export interface CsvFault {
  readonly line: number;
  readonly problem: CsvProblem;
  readonly value: string;
}

export type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly faults: readonly CsvFault[] };

/** A table: the first row is the head, shorter rows are filled up. */
export function readTable(text: string): Read<InformationTable> {
  const csv = parseCsv(text);
  if (!csv.ok) return fail({ line: csv.line, problem: csv.problem, value: "" });
  const [head, ...rows] = csv.rows;
  if (!head || rows.length === 0) return fail({ line: 1, problem: "noRows", value: "" });
  const width = Math.max(...csv.rows.map(({ cells }) => cells.length));
  if (width > informationMaximum.columns)
    return fail({ line: head.line, problem: "tooManyColumns", value: String(width) });
  if (rows.length > informationMaximum.rows)
    return fail({ line: rows.at(-1)!.line, problem: "tooManyRows", value: String(rows.length) });
  const whole = (cells: readonly string[]) =>
    Array.from({ length: width }, (_, at) => cleanLine(cells[at] ?? ""));
  return {
    ok: true,
    value: { kind: "table", columns: whole(head.cells), rows: rows.map(({ cells }) => whole(cells)) },
  };
}

/**
 * A chart of rows with a name and a number; a first row whose number is none is a head. `names` are the provinces or
 * RSVs that may be named; every name is allowed where it is left out.
 */
export function readChart(
  text: string,
  of: InformationChart["of"],
  names?: readonly string[],
): Read<InformationChart> {
  const csv = parseCsv(text);
  if (!csv.ok) return fail({ line: csv.line, problem: csv.problem, value: "" });
  const [first] = csv.rows;
  const headed = first !== undefined && !/\d/.test(first.cells.at(-1) ?? "");
  const rows = headed ? csv.rows.slice(1) : csv.rows;
  if (rows.length === 0) return fail({ line: 1, problem: "noRows", value: "" });
  if (rows.length > informationMaximum.bars)
    return fail({ line: rows.at(-1)!.line, problem: "tooManyBars", value: String(rows.length) });

  const known = names && new Map(names.map((name) => [plain(name), name]));
  const seen = new Set<string>();
  const faults: CsvFault[] = [];
  const labels = rows.map(({ line, cells }) => {
    const name = cleanLine(cells[0] ?? "");
    const label = known ? known.get(plain(name)) : name;
    if (name === "") faults.push({ line, problem: "nameMissing", value: "" });
    else if (label === undefined) faults.push({ line, problem: "nameUnknown", value: name });
    else if (seen.has(label)) faults.push({ line, problem: "nameTwice", value: name });
    seen.add(label ?? name);
    return label ?? name;
  });
  const written = rows.map(({ cells }) => cleanLine(cells.length > 1 ? (cells.at(-1) ?? "") : ""));
  const numbers = readDecimals(written);
  const problems = {
    malformed: "numberMalformed",
    unclear: "numberUnclear",
    mixed: "numberMixed",
  } as const;
  if (!numbers.ok) {
    for (const { index, problem } of numbers.faults)
      faults.push({ line: rows[index]!.line, problem: problems[problem], value: written[index]! });
    return fail(...faults);
  }
  numbers.values.forEach((value, at) => {
    if (value < 0) faults.push({ line: rows[at]!.line, problem: "numberNegative", value: written[at]! });
  });
  if (faults.length > 0) return fail(...faults);
  const bars = labels.map((label, at) => ({ label, value: numbers.values[at]! }));
  return { ok: true, value: { kind: "chart", of, bars } };
}

/** A table or chart as it can be pasted again. */
export function asText(figure: InformationTable | InformationChart): string {
  const rows =
    figure.kind === "table"
      ? [figure.columns, ...figure.rows]
      : figure.bars.map(({ label, value }) => [label, String(value).replace(".", ",")]);
  return rows.map((row) => row.map(cell).join(";")).join("\n");
}

function cell(text: string): string {
  return /[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

function fail<T>(...faults: CsvFault[]): Read<T> {
  return { ok: false, faults: faults.sort((a, b) => a.line - b.line).slice(0, 10) };
}

/** A number per municipality or per province, from CSV: what the map can be coloured with. Nothing is guessed. */
import { parseCsv } from "../facts/csv.ts";
import { mostMunicipalities, provinceIdOf } from "../facts/readMunicipalities.ts";
import { readDecimals } from "./decimals.ts";
import type { MapFacts } from "./mapFacts.ts";
import type { MunicipalityCode } from "./rsv.ts";

export interface Figures {
  readonly level: "municipality" | "province";
  /** The heading of the column with numbers, as it stands in the file. */
  readonly label: string;
  /** By code or by the id of the province, in order of these; what has no number in the file is not in it. */
  readonly values: Readonly<Record<string, number>>;
}

export type FigureProblem =
  | "quoteNotClosed"
  | "textAfterQuote"
  | "noRows"
  | "tooManyRows"
  /** No column with a code, a municipality or a province; `value` is the headings. */
  | "placeColumnMissing"
  /** No column that may hold the numbers, or not the one that was asked for; `value` is its name. */
  | "valueColumnMissing"
  /** More than one column may; `value` is their headings. */
  | "valueColumnUnclear"
  | "tooManyCells"
  | "placeMissing"
  | "placeUnknown"
  /** Two municipalities have this name: the row needs a code or a province. */
  | "placeUnclear"
  | "placeTwice"
  | "provinceUnknown"
  /** The municipality is not in the province of its row, or its code is another's than its name. */
  | "placeContradicts"
  | "numberMalformed"
  /** "1.234" in a column where nothing tells whether that is more than a thousand or a little more than one. */
  | "numberUnclear"
  /** Written with another decimal sign than the other rows. */
  | "numberMixed";

/** What is wrong, on which line of the file (from 1), with which text. */
export interface FigureError {
  readonly line: number;
  readonly problem: FigureProblem;
  readonly value: string;
}

export type ReadFigures =
  | { readonly ok: true; readonly value: Figures }
  | { readonly ok: false; readonly errors: readonly FigureError[] };

const headings: Readonly<Record<"code" | "name" | "province", ReadonlySet<string>>> = {
  code: new Set([
    "code",
    "gemeentecode",
    "statcode",
    "gm code",
    "cbs code",
    "regiocode",
    "municipality code",
  ]),
  name: new Set(["gemeente", "gemeentenaam", "naam", "name", "statnaam", "municipality"]),
  province: new Set(["provincie", "provincienaam", "province"]),
};
const valueHeadings = new Set(["waarde", "value", "aantal", "number", "count"]);

/** Names that people write and CBS does not. */
const everydayNames = new Map([
  ["den haag", "s gravenhage"],
  ["den bosch", "s hertogenbosch"],
]);

/** An unknown number, as spreadsheets and CBS leave it. */
const unknown = new Set(["", ".", "-"]);

/**
 * The numbers of a file with a heading: a column with code or name of the municipality (of two with the same name with
 * the province), or with only the province, and a column with numbers (`column`: which, where there are several). Empty
 * cells are unknown and left out. Every wrong row is named, each with its first fault; with one fault nothing is read.
 */
export function readFigures(csv: string, facts: MapFacts, column?: string): ReadFigures {
  const parsed = parseCsv(csv);
  if (!parsed.ok) return fail(parsed.line, parsed.problem);
  const [heading, ...rows] = parsed.rows;
  if (!heading || rows.length === 0) return fail(1, "noRows");
  if (rows.length > mostMunicipalities) return fail(rows.at(-1)!.line, "tooManyRows", String(rows.length));

  const names = heading.cells.map(plain);
  const [code, name, province] = (["code", "name", "province"] as const).map((each) =>
    names.findIndex((heading) => headings[each].has(heading)),
  ) as [number, number, number];
  if (code < 0 && name < 0 && province < 0)
    return fail(heading.line, "placeColumnMissing", heading.cells.join(", "));
  const others = names.flatMap((each, index) =>
    each === "" || [code, name, province].includes(index) ? [] : [index],
  );
  const called = others.filter((index) =>
    column === undefined ? valueHeadings.has(names[index]!) : names[index] === plain(column),
  );
  const [at, ...more] = called.length === 1 || column !== undefined ? called : others;
  if (at === undefined) return fail(heading.line, "valueColumnMissing", column ?? "");
  if (more.length > 0)
    return fail(heading.line, "valueColumnUnclear", others.map((index) => heading.cells[index]!).join(", "));

  const level = code < 0 && name < 0 ? "province" : "municipality";
  const placeOf = placesOf(facts);
  const errors: FigureError[] = [];
  const found = new Map<string, { readonly line: number; readonly text: string }>();
  for (const { line, cells } of rows) {
    const cell = (index: number): string => (index < 0 ? "" : (cells[index] ?? "").trim());
    const place = placeOf(level, cell(code), cell(name), cell(province));
    const extra = cells.slice(names.length).find((each) => each !== "");
    if (extra !== undefined) errors.push({ line, problem: "tooManyCells", value: extra });
    else if ("problem" in place) errors.push({ line, ...place });
    else if (found.has(place.id)) errors.push({ line, problem: "placeTwice", value: place.id });
    else found.set(place.id, { line, text: cell(at) });
  }

  const known = [...found].filter(([, { text }]) => !unknown.has(text)).sort(([a], [b]) => (a < b ? -1 : 1));
  const numbers = readDecimals(known.map(([, { text }]) => text));
  if (!numbers.ok)
    for (const { index, problem } of numbers.faults) {
      const { line, text } = known[index]![1];
      const problems = {
        malformed: "numberMalformed",
        unclear: "numberUnclear",
        mixed: "numberMixed",
      } as const;
      errors.push({ line, problem: problems[problem], value: text });
    }
  if (errors.length > 0 || !numbers.ok) return { ok: false, errors: errors.sort((a, b) => a.line - b.line) };
  if (known.length === 0) return fail(heading.line, "noRows");
  const values = Object.fromEntries(known.map(([id], index) => [id, numbers.values[index]!]));
  return { ok: true, value: { level, label: heading.cells[at]!.trim(), values } };
}

function fail(line: number, problem: FigureProblem, value = ""): ReadFigures {
  return { ok: false, errors: [{ line, problem, value }] };
}

/** Small letters and digits with single spaces: "Bergen (NH.)" and "bergen nh" are the same. */
function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

const withoutAddition = (name: string): string => name.replace(/\s*\([^)]*\)\s*$/, "");

type Place = { readonly id: string } | { readonly problem: FigureProblem; readonly value: string };

/** Finds the place of a row by what its cells say. */
function placesOf({ municipalities }: MapFacts) {
  const byName = new Map<string, Set<MunicipalityCode>>();
  for (const { code, name } of municipalities.values())
    for (const text of [name, withoutAddition(name)])
      byName.set(plain(text), (byName.get(plain(text)) ?? new Set()).add(code));
  const codesOf = (name: string): readonly MunicipalityCode[] => {
    const key = everydayNames.get(plain(name)) ?? plain(name);
    return [...(byName.get(key) ?? byName.get(plain(withoutAddition(name))) ?? [])];
  };

  return (level: Figures["level"], code: string, name: string, province: string): Place => {
    const provinceId = provinceIdOf(province);
    if (province !== "" && provinceId === undefined) return { problem: "provinceUnknown", value: province };
    if (level === "province")
      return provinceId === undefined ? { problem: "placeMissing", value: "" } : { id: provinceId };
    if (code === "" && name === "") return { problem: "placeMissing", value: province };
    const inProvince = (each: MunicipalityCode) =>
      provinceId === undefined || municipalities.get(each)?.province === provinceId;
    const named = codesOf(name);
    if (code !== "") {
      // A spreadsheet drops "GM" and leading zeros when it takes a code for a number.
      const whole = /^(GM)?\d{1,4}$/i.test(code) ? `GM${code.replace(/^GM/i, "").padStart(4, "0")}` : code;
      if (!municipalities.has(whole)) return { problem: "placeUnknown", value: code };
      const agrees = inProvince(whole) && (named.length === 0 || named.includes(whole));
      return agrees
        ? { id: whole }
        : { problem: "placeContradicts", value: [code, name, province].join(" ").trim() };
    }
    const [only, ...rest] = named.filter(inProvince);
    if (named.length === 0) return { problem: "placeUnknown", value: name };
    if (only === undefined) return { problem: "placeContradicts", value: `${name} ${province}` };
    return rest.length > 0 ? { problem: "placeUnclear", value: name } : { id: only };
  };
}

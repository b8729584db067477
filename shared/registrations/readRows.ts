/** Rows of a list read as registrations. Nothing is guessed silently: a row is right, or it says what is wrong with it. */
import type { TypedRegistration } from "../domain/registrationCommands.ts";
import { keysOf } from "../domain/registering.ts";
import type { Region } from "../domain/setup.ts";
import { sectors } from "../domain/setup.ts";
import { cleanLine, lengthOf, maximum } from "../domain/text.ts";
import { regionIn, regionNamesIn, sectorIn, sessionIn } from "./cells.ts";
import type { Columns, Field } from "./columns.ts";
import type { FileRow } from "./readFile.ts";
import { closestWord, sectorWords } from "./words.ts";

export type RowProblem =
  | "organisationMissing"
  | "organisationTooLong"
  | "sectorMissing"
  | "sectorUnknown"
  | "regionMissing"
  | "regionUnknown"
  | "nameTooLong"
  | "sessionUnknown"
  /** In another row of the file, told with its line. */
  | "twice"
  /** On the list already. */
  | "known";

/** What a row says, as text that a person can mend. */
export type RowTexts = Readonly<Record<Field, string>>;

export interface RowFault {
  readonly field: Field;
  readonly problem: RowProblem;
  /** The text that was probably meant for the whole field, and what to call it. */
  readonly suggestion?: { readonly text: string; readonly label: string };
  /** The row that has the same. */
  readonly line?: number;
}

export interface CheckedRow {
  readonly line: number;
  readonly texts: RowTexts;
  readonly faults: readonly RowFault[];
  /** What it asks, when nothing is wrong with it. */
  readonly registration?: Omit<TypedRegistration, "id">;
}

export interface RowContext {
  readonly regions: readonly Region[];
  /** The date of the day. */
  readonly date: string;
  /** What is on the list already, as keysOf tells it. */
  readonly known: ReadonlySet<string>;
  /** The language in which sectors are suggested. */
  readonly language: "nl" | "en";
  /** What people mended, by line. */
  readonly mended: ReadonlyMap<number, Partial<RowTexts>>;
  /** Lines that are skipped; they are left out and take nobody's place. */
  readonly skipped: ReadonlySet<number>;
}

/** Every row but those that are skipped, read with these columns. */
export function readRows(rows: readonly FileRow[], columns: Columns, context: RowContext): CheckedRow[] {
  const seen = new Map<string, number>();
  return rows
    .filter(({ line }) => !context.skipped.has(line))
    .map((row) => {
      const texts = { ...textsOf(row, columns), ...context.mended.get(row.line) };
      return checkedRow(row.line, texts, context, seen);
    });
}

/** What stands in the columns of a row; several of one kind together. */
export function textsOf({ cells }: FileRow, columns: Columns): RowTexts {
  const of = (field: Field, join: string) =>
    columns
      .flatMap((each, index) => (each === field ? [cleanLine(cells[index] ?? "")] : []))
      .filter((cell) => cell !== "")
      .join(join);
  return {
    organisation: of("organisation", " "),
    sector: of("sector", " "),
    region: of("region", ", "),
    name: of("name", " "),
    session: of("session", " "),
  };
}

function checkedRow(
  line: number,
  texts: RowTexts,
  context: RowContext,
  seen: Map<string, number>,
): CheckedRow {
  const faults: RowFault[] = [];
  const organisation = cleanLine(texts.organisation);
  if (organisation === "") faults.push({ field: "organisation", problem: "organisationMissing" });
  else if (lengthOf(organisation) > maximum.organisation) {
    faults.push({ field: "organisation", problem: "organisationTooLong" });
  }
  const sector = sectorIn(texts.sector);
  if (!sector) faults.push(sectorFault(texts.sector, context.language));
  const names = regionNamesIn(texts.region, context.regions);
  const found = names.flatMap((name) => regionIn(name, context.regions) ?? []);
  if (names.length === 0) faults.push({ field: "region", problem: "regionMissing" });
  else if (found.length < names.length) faults.push(regionFault(names, context.regions));
  const name = cleanLine(texts.name);
  if (lengthOf(name) > maximum.name) faults.push({ field: "name", problem: "nameTooLong" });
  const session = sessionIn(texts.session, context.date);
  if (session === undefined) faults.push({ field: "session", problem: "sessionUnknown" });

  const regions = [...new Set(found)];
  const keys = organisation === "" ? [] : keysOf({ organisation, regions, name });
  const other = keys.map((key) => seen.get(key)).find((each) => each !== undefined);
  if (other !== undefined) faults.push({ field: "region", problem: "twice", line: other });
  else if (keys.some((key) => context.known.has(key))) faults.push({ field: "region", problem: "known" });
  for (const key of keys) if (!seen.has(key)) seen.set(key, line);

  if (faults.length > 0 || !sector) return { line, texts, faults };
  const who = { ...(name ? { name } : {}), ...(session ? { session } : {}) };
  return { line, texts, faults, registration: { organisation, sector, regions, ...who } };
}

function sectorFault(text: string, language: "nl" | "en"): RowFault {
  const field = "sector";
  if (cleanLine(text) === "") return { field, problem: "sectorMissing" };
  const meant = closestWord(
    text,
    sectors.flatMap((sector) => sectorWords[sector]),
  );
  const sector = meant === undefined ? undefined : sectorIn(meant);
  if (!sector) return { field, problem: "sectorUnknown" };
  const word = sectorWords[sector][language === "nl" ? 0 : 1];
  return { field, problem: "sectorUnknown", suggestion: { text: word, label: word } };
}

/** Every name that is not known put right, when each is near enough to one that is. */
function regionFault(names: readonly string[], regions: readonly Region[]): RowFault {
  const meant = names.map((name) =>
    regionIn(name, regions)
      ? name
      : closestWord(
          name,
          regions.map((region) => region.name),
        ),
  );
  const unknown = names
    .map((name, index) => (regionIn(name, regions) ? "" : (meant[index] ?? "")))
    .filter(Boolean);
  const fault = { field: "region", problem: "regionUnknown" } as const;
  if (meant.some((name) => name === undefined)) return fault;
  return { ...fault, suggestion: { text: meant.join(", "), label: unknown.join(", ") } };
}

/** What the columns of a list are: guessed from their names, else from what is in them. A person says it otherwise. */
import type { Region } from "../domain/setup.ts";
import { regionIn, regionNamesIn, sectorIn, sessionIn } from "./cells.ts";
import type { FileRow } from "./readFile.ts";
import { plainWord } from "./words.ts";

export const fields = ["organisation", "sector", "region", "name", "session"] as const;
export type Field = (typeof fields)[number];

/** Per column what it is, null for one that is left out. Regions and names may be in several columns. */
export type Columns = readonly (Field | null)[];

/** In the order in which they are looked for: "naam organisatie" is an organisation, "naam" a person. */
const headerWords: readonly (readonly [Field, RegExp])[] = [
  ["session", /\b(informatie ?(sessie|bijeenkomst)|information session|sessie|session|attended)\b/],
  ["organisation", /(organisati|organizati|instelling|\bstichting\b|\bbedrijfsnaam\b|\bcompany name\b)/],
  ["region", /^(regio|region|provinci|province)/],
  ["sector", /\b(sector|vijfhoek|hoek|branche|corner)\b/],
  [
    "name",
    /(\bnaam\b|\bname\b|voornaam|achternaam|tussenvoegsel|persoon|\bperson\b|deelnemer|afgevaardigde|participant)/,
  ],
];

/** Whether the first row names the columns, and what the columns are. */
export function guessColumns(
  rows: readonly FileRow[],
  width: number,
  regions: readonly Region[],
  dayDate: string,
): { readonly header: boolean; readonly columns: Columns } {
  const named = Array.from({ length: width }, (_, index) => fieldOfHeader(rows[0]?.cells[index] ?? ""));
  const holdsData = (rows[0]?.cells ?? []).some((cell) => regionIn(cell, regions) !== undefined);
  const header = !holdsData && named.some((field) => field !== null);
  const body = header ? rows.slice(1) : rows;
  const columns = header ? onceEach(named) : Array.from({ length: width }, (): Field | null => null);
  return { header, columns: filledIn(columns, body, regions, dayDate, header) };
}

/** The same with one column said to be something else; what may be only once leaves its other column. */
export function withColumn(columns: Columns, index: number, field: Field | null): Columns {
  return columns.map((each, at) => {
    if (at === index) return field;
    return each === field && field !== "region" && field !== "name" ? null : each;
  });
}

/** Which of the columns that every list needs are missing. */
export function missingColumns(columns: Columns): Field[] {
  return (["organisation", "sector", "region"] as const).filter((field) => !columns.includes(field));
}

function fieldOfHeader(cell: string): Field | null {
  const word = plainWord(cell);
  return headerWords.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}

function onceEach(named: Columns): Columns {
  return named.map((field, index) =>
    field === "region" || field === "name" || named.indexOf(field) === index ? field : null,
  );
}

/** Columns without a name that tell what they are by what most of their cells say. */
function filledIn(
  columns: Columns,
  body: readonly FileRow[],
  regions: readonly Region[],
  dayDate: string,
  header: boolean,
): Columns {
  const sample = body.slice(0, 50);
  const looks: Readonly<Record<Exclude<Field, "organisation" | "name">, (cell: string) => boolean>> = {
    region: (cell) => regionNamesIn(cell, regions).some((name) => regionIn(name, regions) !== undefined),
    sector: (cell) => sectorIn(cell) !== undefined,
    session: (cell) => Boolean(sessionIn(cell, dayDate)),
  };
  const result = [...columns];
  for (const field of ["region", "sector", "session"] as const) {
    // A column of ones and noughts that is called something else is about something else.
    if (result.includes(field) || (field === "session" && header)) continue;
    const shares = result.map((each, index) => {
      const filled = sample.map(({ cells }) => cells[index] ?? "").filter((cell) => cell !== "");
      if (each !== null || filled.length === 0) return 0;
      return filled.filter(looks[field]).length / filled.length;
    });
    const best = Math.max(0, ...shares);
    if (best >= 0.5) result[shares.indexOf(best)] = field;
  }
  if (!result.includes("organisation")) {
    const free = result.indexOf(null);
    if (free >= 0) result[free] = "organisation";
  }
  // Rows without a header, as people paste them: what is left is who.
  const left = result.indexOf(null);
  if (!header && left >= 0 && result.indexOf(null, left + 1) < 0 && !result.includes("name")) {
    result[left] = "name";
  }
  return result;
}

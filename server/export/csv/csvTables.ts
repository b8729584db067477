/**
 * The record as tables: one for each list in it, under the names of the published schema. Made of the shape of the
 * record itself, so that nothing of it can be forgotten; a row of a list within a list says whose it is.
 */
import type { DayRecord } from "../../../shared/protocol/record.ts";

export interface CsvTable {
  /** `rounds`, or `objections-cosigned` for a list within the rows of another. */
  readonly name: string;
  /** The first row holds the names of the columns. */
  readonly rows: readonly (readonly string[])[];
}

interface Growing {
  readonly columns: string[];
  readonly rows: Map<string, string>[];
}

type Plain = string | number | boolean | null;
type Value = Plain | undefined | readonly Value[] | { readonly [key: string]: Value };

/** The tables of a record in the order of the record; `record` holds what stands once. Empty lists have no table. */
export function csvTables(record: DayRecord): CsvTable[] {
  const tables = new Map<string, Growing>();
  rowOf("record", record as unknown as Value, []);
  return [...tables].map(([name, { columns, rows }]) => ({
    name,
    rows: [columns, ...rows.map((row) => columns.map((column) => row.get(column) ?? ""))],
  }));

  function rowOf(table: string, value: Value, owner: readonly (readonly [string, string])[]): void {
    const row = new Map(owner);
    const lists: (readonly [string, readonly Value[]])[] = [];
    fill(value, "");
    const growing = tables.get(table) ?? { columns: [], rows: [] };
    tables.set(table, growing);
    for (const column of row.keys()) if (!growing.columns.includes(column)) growing.columns.push(column);
    growing.rows.push(row);
    const own = ownerIn(table, value, growing.rows.length);
    for (const [path, list] of lists) {
      const name = table === "record" ? path : `${table}-${path}`;
      list.forEach((each) => rowOf(name, each, table === "record" ? [] : [...owner, own]));
    }

    function fill(part: Value, path: string): void {
      const name = path === "" ? "value" : path;
      if (part === undefined) return;
      if (part === null || typeof part !== "object") return void row.set(name, textOf(part));
      if (isList(part)) {
        if (part.every((each) => each === null || typeof each !== "object"))
          row.set(name, (part as readonly Plain[]).map(textOf).join(" | "));
        else lists.push([path === "" ? "rows" : path, part]);
        return;
      }
      for (const [key, each] of Object.entries(part)) fill(each, path === "" ? key : `${path}.${key}`);
    }
  }
}

/** How the rows of a list within this row say whose they are: its id or number, or which row it is. */
function ownerIn(table: string, value: Value, n: number): readonly [string, string] {
  const fields = typeof value === "object" && value !== null && !isList(value) ? value : {};
  for (const key of ["id", "n", "code", "name"]) {
    const found = fields[key];
    if (typeof found === "string" || typeof found === "number") return [`${table}.${key}`, String(found)];
  }
  return [`${table}.row`, String(n)];
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function textOf(value: Plain): string {
  return value === null ? "" : String(value);
}

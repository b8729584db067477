/** What the schema says of each column of the record's tables: whether it holds words of a list, yes or no, or a number. */
import { recordJsonSchema } from "../../../shared/protocol/record.ts";

export type CsvKind = "listed" | "boolean" | "number";

interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly additionalProperties?: Schema | boolean;
  readonly propertyNames?: Schema;
}

export interface SchemaTables {
  /** The names of the columns that each table can have, as csvTables.ts names both. */
  readonly columns: ReadonlyMap<string, ReadonlySet<string>>;
  kindOf(table: string, column: string): CsvKind | undefined;
  /** Every word that the schema lists as a value. */
  readonly values: ReadonlySet<string>;
}

let known: SchemaTables | undefined;

/** The tables of the published schema. */
export function schemaTables(): SchemaTables {
  known ??= readSchema(recordJsonSchema() as Schema);
  return known;
}

function readSchema(schema: Schema): SchemaTables {
  const columns = new Map<string, Set<string>>();
  const kinds = new Map<string, CsvKind>();
  const values = new Set<string>();
  walk(schema, "record", "");
  return { columns, values, kindOf: (table, column) => kinds.get(`${table}\n${column}`) };

  function walk(node: Schema, table: string, path: string): void {
    for (const each of [...(node.anyOf ?? []), ...(node.oneOf ?? []), ...(node.allOf ?? [])]) {
      walk(each, table, path);
    }
    for (const [key, each] of Object.entries(node.properties ?? {})) {
      walk(each, table, path === "" ? key : `${path}.${key}`);
    }
    if (typeof node.additionalProperties === "object") {
      for (const key of node.propertyNames?.enum ?? []) {
        walk(node.additionalProperties, table, path === "" ? String(key) : `${path}.${String(key)}`);
      }
    }
    if (node.items) {
      const inner = path === "" ? "rows" : path;
      if (isPlain(node.items)) walk(node.items, table, path);
      else walk(node.items, table === "record" ? inner : `${table}-${inner}`, "");
    }
    leaf(node, table, path === "" ? "value" : path);
  }

  function leaf(node: Schema, table: string, column: string): void {
    const listed = [...(node.enum ?? []), node.const].filter((each) => typeof each === "string");
    const types = [node.type].flat();
    const kind =
      listed.length > 0
        ? "listed"
        : types.includes("boolean") || typeof node.const === "boolean"
          ? "boolean"
          : types.includes("number") || types.includes("integer")
            ? "number"
            : undefined;
    if (kind === undefined && !types.includes("string")) return;
    for (const each of listed) values.add(each);
    columns.set(table, (columns.get(table) ?? new Set()).add(column));
    if (kind) kinds.set(`${table}\n${column}`, kind);
  }
}

function isPlain(node: Schema): boolean {
  const parts = [...(node.anyOf ?? []), ...(node.oneOf ?? []), ...(node.allOf ?? [])];
  return parts.length > 0 ? parts.every(isPlain) : node.properties === undefined && node.items === undefined;
}

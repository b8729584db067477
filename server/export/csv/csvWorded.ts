/**
 * The tables of the record in the language of who reads them: names of tables and columns, and the words that the schema
 * lists. What people typed stays as it is.
 */
import { csvFieldsNl } from "./csvFieldsNl.ts";
import { schemaTables } from "./csvKinds.ts";
import type { CsvTable } from "./csvTables.ts";
import { csvValuesNl } from "./csvValuesNl.ts";

/** A table with what its file is called, without its ending. */
export function csvWorded({ name, rows }: CsvTable, language: "nl" | "en"): CsvTable {
  const [columns = [], ...others] = rows;
  const { kindOf } = schemaTables();
  const kinds = columns.map((column) => kindOf(name, column));
  return {
    name: fileWord(name, language),
    rows: [
      columns.map((column) => columnWord(column, language)),
      ...others.map((row) =>
        row.map((cell, index) => {
          if (cell === "") return cell;
          switch (kinds[index]) {
            case "listed":
              return cell
                .split(" | ")
                .map((each) => fieldWord(each, language))
                .join(" | ");
            case "boolean":
              return { nl: { true: "ja", false: "nee" }, en: { true: "yes", false: "no" } }[language][
                cell as "true" | "false"
              ];
            case "number":
              return language === "nl" ? cell.replace(".", ",") : cell;
            default:
              return cell;
          }
        }),
      ),
    ],
  };
}

/** A column as it is headed: "commitment.takenBackAt" is "toezegging: teruggenomen op". */
export function columnWord(column: string, language: "nl" | "en"): string {
  return column
    .split(/[.-]/)
    .map((each) => fieldWord(each, language))
    .join(": ");
}

/** A table as its file is called: "na-de-dag-fte-rsvs". */
export function fileWord(table: string, language: "nl" | "en"): string {
  const words = table === "record" ? { nl: "verslag", en: "record" }[language] : columnWord(table, language);
  return words
    .normalize("NFKD")
    .toLowerCase()
    .replace(/['\p{M}]/gu, "")
    .replace(/[^a-z0-9]+/g, "-");
}

/** A name of the schema in words: itself, apart, in English; as it is where it is no name of the schema. */
function fieldWord(name: string, language: "nl" | "en"): string {
  if (language === "nl") {
    if (Object.hasOwn(csvFieldsNl, name)) return csvFieldsNl[name]!;
    return Object.hasOwn(csvValuesNl, name) ? csvValuesNl[name]! : name;
  }
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

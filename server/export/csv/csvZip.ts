/** The record as CSV files in one zip. */
import { strToU8, zipSync } from "fflate";
import { csvText } from "../../../shared/csv/csvText.ts";
import type { DayRecord } from "../../../shared/protocol/record.ts";
import { csvTables } from "./csvTables.ts";
import { csvWorded } from "./csvWorded.ts";

const words = {
  nl: {
    file: "LEESMIJ.txt",
    text: (title: string, mark: string, tables: string) =>
      `${title}\n${mark}\nElke lijst van het verslag is een tabel: puntkomma's, UTF-8, de eerste rij noemt de kolommen.\nVoor een ander programma is er het verslag als JSON, met zijn schema (/schema/record.json).\nEen tabel zoals voorstellen-versies hoort bij voorstellen: de eerste kolom zegt bij welke rij.\nLege cellen: niet ingevuld, of de tekst is verwijderd. Een cel die op een formule lijkt, begint met een apostrof en is tekst.\n\n${tables}\n`,
  },
  en: {
    file: "README.txt",
    text: (title: string, mark: string, tables: string) =>
      `${title}\n${mark}\nEvery list of the record is a table: semicolons, UTF-8, the first row names the columns.\nFor another program there is the record as JSON, with its schema (/schema/record.json).\nA table such as proposals-versions belongs to proposals: its first column says to which row.\nEmpty cells: not filled in, or the text was deleted. A cell that looks like a formula starts with an apostrophe and is text.\n\n${tables}\n`,
  },
} as const;

/** The bytes of the zip; the same record gives the same bytes. `mark` says what it must not be taken for. */
export function csvZip(record: DayRecord, language: "nl" | "en", mark: string): Uint8Array {
  const tables = csvTables(record).map((table) => csvWorded(table, language));
  const { file, text } = words[language];
  const list = tables.map(({ name, rows }) => `${name}.csv: ${rows.length - 1}`).join("\n");
  const files = Object.fromEntries(tables.map(({ name, rows }) => [`${name}.csv`, strToU8(csvText(rows))]));
  const told = strToU8(text(`${record.day.title}, ${record.day.date}`, mark, list));
  return zipSync({ [file]: told, ...files }, { mtime: new Date(record.generatedAt), level: 6 });
}

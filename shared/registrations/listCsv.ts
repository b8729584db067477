/** The list of registrations as a file that spreadsheets open, and that can be read in again. */
import type { Registered } from "../domain/registrationState.ts";
import type { Region } from "../domain/setup.ts";
import { typedWords } from "../domain/text.ts";
import { sectorWords } from "./words.ts";

const heads = {
  nl: ["Organisatie", "Sector", "Regio's", "Naam", "Informatiesessie"],
  en: ["Organisation", "Sector", "Regions", "Name", "Information session"],
};
const said = { nl: { yes: "ja", no: "nee" }, en: { yes: "yes", no: "no" } };

/**
 * The list with semicolons, CRLF and a byte order mark, a row for each line; what a spreadsheet would compute is made
 * text with an apostrophe. Without `names` their cells are empty, as is the one of a name that was erased.
 */
export function listCsv(
  lines: readonly Registered[],
  regions: readonly Region[],
  { names, language }: { readonly names: boolean; readonly language: "nl" | "en" },
): string {
  const rows = lines.map(({ organisation, sector, regions: of, name, session }) => [
    organisation,
    sectorWords[sector][language === "nl" ? 0 : 1],
    of.map((id) => nameOf(regions.find((region) => region.id === id) ?? { id, name: id })).join(", "),
    names && name !== undefined ? (typedWords(name) ?? "") : "",
    session === "yes" || session === "no" ? said[language][session] : (session ?? ""),
  ]);
  return `\uFEFF${[heads[language], ...rows].map((cells) => `${cells.map(cellOf).join(";")}\r\n`).join("")}`;
}

/** A name that would be read as several is told by its id. */
function nameOf({ id, name }: Region): string {
  return /[,;/|+&]|\s(?:en|and)\s/i.test(name) ? id : name;
}

function cellOf(text: string): string {
  const harmless = /^'*[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}

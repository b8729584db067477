/** A division as a table that a spreadsheet opens. */
import { provinceName, rsvLetter } from "./labels.ts";
import type { MapFacts } from "./mapFacts.ts";
import { covered } from "./rsv.ts";
import type { Rsv } from "./rsv.ts";

/**
 * The division as CSV as Dutch spreadsheets open it: semicolons, CRLF, a byte order mark. A row for each municipality
 * of each RSV, in their order; then the municipalities without RSV, with letter and RSV empty. Text that a spreadsheet
 * would compute gets an apostrophe in front.
 */
export function divisionCsv(rsvs: readonly Rsv[], { municipalities }: MapFacts): string {
  const inRsv = covered(rsvs);
  const place = (code: string): string[] => {
    const known = municipalities.get(code);
    return [code, known?.name ?? "", known ? provinceName(known.province) : ""];
  };
  const rows = [
    ["RSV-letter", "RSV", "gemeentecode", "gemeente", "provincie"],
    ...rsvs.flatMap((each) =>
      each.municipalities.map((code) => [rsvLetter(each), each.name, ...place(code)]),
    ),
    ...[...municipalities.keys()].filter((code) => !inRsv.has(code)).map((code) => ["", "", ...place(code)]),
  ];
  return `\uFEFF${rows.map((cells) => `${cells.map(cellText).join(";")}\r\n`).join("")}`;
}

/** What begins like a formula, also behind spaces, is made text; quotes where the text would not be one cell. */
function cellText(text: string): string {
  const harmless = /^\s*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[";,\r\n\t]/.test(harmless) || harmless !== harmless.trim()
    ? `"${harmless.replaceAll('"', '""')}"`
    : harmless;
}

/** A division as a table that a spreadsheet opens. */
import { csvText } from "../csv/csvText.ts";
import { provinceName, rsvLetter } from "./labels.ts";
import type { MapFacts } from "./mapFacts.ts";
import { covered } from "./rsv.ts";
import type { Rsv } from "./rsv.ts";

/**
 * The division as CSV (csvText). A row for each municipality of each RSV, in their order; then the municipalities
 * without RSV, with letter and RSV empty.
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
  return csvText(rows);
}

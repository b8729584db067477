/** The table of fte as a spreadsheet opens it, as it stands now. */
import { csvText } from "../../../../../shared/csv/csvText.ts";
import { fteAmount } from "../../../../../shared/division/frames/fteAmount.ts";
import type { DayState } from "../../../../../shared/domain/state.ts";
import { programmeTeamAfterText } from "../../../text/programmeTeamAfterText.ts";
import { language } from "../../../text/text.svelte.ts";
import { fteRows } from "./fteRows.ts";

export interface FteFile {
  readonly name: string;
  readonly text: string;
}

/** Of a rehearsal the name and every row say so. */
export function fteFile(day: DayState): FteFile {
  const t = programmeTeamAfterText();
  const amount = (fte: number | null) => (fte === null ? "" : fteAmount(fte, language()));
  const states = {
    appointed: t.isAppointed,
    suits: t.outcomes.suits,
    testing: t.noOutcome,
    none: t.searching,
  };
  const rows = [
    [t.number, t.rsv, t.facilitator, t.municipalities, t.members, t.asked, t.gets, t.remark],
    ...fteRows(day).map((row) => [
      row.label,
      row.name,
      row.area ? t.kwartiermaker : row.nomination ? states[row.nomination] : "",
      String(row.municipalities ?? ""),
      String(row.members ?? ""),
      amount(row.asked),
      amount(row.fte),
      row.remark,
    ]),
  ];
  const practice = day.setup?.practice !== undefined;
  return {
    name: `${practice ? `${t.practiceMark}-` : ""}fte-${day.setup?.date ?? ""}.csv`,
    text: csvText(practice ? rows.map((row) => [t.practiceMark, ...row]) : rows),
  };
}

/** "Toets aan de kaders" in rows: every frame with what was computed or judged of it, in pages that can be read. */
import type { MapFacts } from "../../../../shared/division/mapFacts.ts";
import type { Rsv } from "../../../../shared/division/rsv.ts";
import { at } from "../../../../shared/domain/room.ts";
import type { DayState } from "../../../../shared/domain/state.ts";
import { whiteSpotsOf } from "../../division/divisionModel.ts";
import type { TestedFrame } from "../../division/frameTest.ts";
import { frameSentence } from "../../division/frameWords.ts";
import { listText } from "../../text/format.ts";
import { projectorDivisionText } from "../../text/projectorDivisionText.ts";
import { linesOf } from "../../parts/textWidth.ts";
import { spoken } from "./view.ts";

export interface TestRow {
  readonly id: string;
  readonly group: string;
  readonly verdict: "ok" | "warning" | "broken" | "open";
  readonly text: string;
  /** The figures of a computed frame, the note of a judged one. */
  readonly result: string;
  /** What the sign means, for who does not see it. */
  readonly said: string;
}

/** Every frame of the day with what there is to say of it, then the white spots with who promised what. */
export function testRows(
  day: DayState,
  tested: readonly TestedFrame[],
  rsvs: readonly Rsv[],
  facts: MapFacts,
): TestRow[] {
  const t = projectorDivisionText();
  const matters = { frames: day.setup?.frames ?? [], rsvs, facts };
  const rows = tested.map(({ frame: { id, group, text }, verdict, result, judgement }): TestRow => {
    if (result) {
      return { id, group, text, verdict, result: frameSentence(result, matters), said: t.verdicts[verdict] };
    }
    if (!judgement) return { id, group, text, verdict, result: t.notJudged, said: "" };
    const word = t.judged[judgement.verdict];
    const note = judgement.note ? `${word}: ${spoken(judgement.note)}` : word;
    return { id, group, text, verdict, result: note, said: "" };
  });
  return [...rows, ...whiteRows(day, rsvs, facts)];
}

/** White spots with the same promise stand together. */
function whiteRows(day: DayState, rsvs: readonly Rsv[], facts: MapFacts): TestRow[] {
  const t = projectorDivisionText();
  const byPromise = new Map<string, { verdict: TestRow["verdict"]; names: string[] }>();
  for (const code of whiteSpotsOf(rsvs, facts)) {
    const promise = at(day.division.kwartiermakers, code);
    const result = promise
      ? t.kwartiermakerComes(promise.note ? spoken(promise.note) : "")
      : t.noKwartiermaker;
    const row = byPromise.get(result) ?? { verdict: promise ? "ok" : "broken", names: [] };
    row.names.push(facts.municipalities.get(code)?.name ?? code);
    byPromise.set(result, row);
  }
  return [...byPromise].map(([result, { verdict, names }]) => {
    const shown = names.length > 5 ? [...names.slice(0, 4), t.municipalities(names.length - 4)] : names;
    return {
      id: `white ${result}`,
      group: t.whiteSpotsGroup,
      text: listText(shown),
      verdict,
      result,
      said: "",
    };
  });
}

export interface TestSection {
  readonly group: string;
  readonly continued: boolean;
  readonly rows: readonly TestRow[];
}

export const TEXT = 27.5;
export const RESULT = 16.5;
export const LINE = 1.22;
export const ROW_PADDING = 0.62;
const HEADING = 1.85;
/** A long text is cut off rather than fill the screen. */
export const MOST_LINES = 4;

/** The rows in pages of `height` rem; a group that goes on has its name on the next page too. */
export function testPages(rows: readonly TestRow[], height: number): TestSection[][] {
  const pages: { group: string; continued: boolean; rows: TestRow[] }[][] = [];
  let used = Infinity;
  let group = "";
  for (const row of rows) {
    const lines = Math.min(MOST_LINES, Math.max(linesOf(row.text, TEXT), linesOf(row.result, RESULT)));
    const needs = lines * LINE + ROW_PADDING;
    const opens = row.group !== group;
    if (used + needs + (opens ? HEADING : 0) > height) {
      pages.push([]);
      used = 0;
    }
    const page = pages.at(-1)!;
    if (opens || page.length === 0) {
      page.push({ group: row.group, continued: !opens, rows: [] });
      used += HEADING;
    }
    page.at(-1)!.rows.push(row);
    used += needs;
    group = row.group;
  }
  return pages;
}

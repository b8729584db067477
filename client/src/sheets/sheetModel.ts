/** A sheet as a screen shows it: its questions with what is filled, who writes, and what waits. Pure. */
import { sheetQuestions, OWN_FIELDS } from "../../../shared/domain/sheetFields.ts";
import type { RsvId, SheetFieldId } from "../../../shared/domain/ids.ts";
import type { SheetQuestion } from "../../../shared/domain/setup.ts";
import type { AsideText, SheetField, SheetSlice, SheetWriter } from "../../../shared/domain/sheetState.ts";
import { isHeld } from "../../../shared/domain/sheetWriting.ts";
import { sheetOf } from "../../../shared/domain/sheets.ts";
import type { DayState } from "../../../shared/domain/state.ts";

/** A question with its number and how far it is. */
export interface AskedQuestion {
  readonly n: number;
  readonly question: SheetQuestion;
  /** Its fields, the text first. */
  readonly fields: readonly SheetFieldId[];
  readonly filled: boolean;
  /** Who writes in one of them now. */
  readonly writer: SheetWriter | undefined;
  /** How many texts wait beside them. */
  readonly waiting: number;
}

/** The fields that stand with a question. */
export function fieldsOf({ id, beside }: SheetQuestion): SheetFieldId[] {
  const own = id as SheetFieldId;
  const { nominee, date, time, place, lead, contact } = OWN_FIELDS;
  switch (beside) {
    case "nomination":
      return [own, nominee];
    case "appointment":
      return [own, date, time, place, lead];
    case "members":
      return [own, contact];
    default:
      return [own];
  }
}

/** The questions of a sheet at this moment (UTC ms). */
export function askedOn(state: DayState, rsvId: RsvId, now: number): AskedQuestion[] {
  const sheet = sheetOf(state, rsvId);
  return sheetQuestions(state.setup).map((question, index) => {
    const fields = fieldsOf(question);
    const known = fields.flatMap((id) => fieldIn(sheet, id) ?? []);
    return {
      n: index + 1,
      question,
      fields,
      filled: known.some(({ text }) => text !== ""),
      writer: known.find((field) => isHeld(field, now))?.held?.writer,
      waiting: known.reduce((sum, { aside }) => sum + aside.length, 0),
    };
  });
}

/** Whose text was saved last on a sheet, and when. */
export function lastOn(sheet: SheetSlice): { readonly writer: SheetWriter; readonly at: number } | undefined {
  return Object.values<SheetField>(sheet.fields)
    .flatMap(({ last }) => last ?? [])
    .sort((a, b) => b.at - a.at)[0];
}

/** A field of a sheet, when something was written in it. */
export function fieldIn(sheet: SheetSlice, id: SheetFieldId): SheetField | undefined {
  return Object.hasOwn(sheet.fields, id) ? sheet.fields[id] : undefined;
}

/** What stands in a field. */
export function textIn(sheet: SheetSlice, id: SheetFieldId): string {
  return fieldIn(sheet, id)?.text ?? "";
}

/** The sentences that wait until the field is free, and the texts that came too late. */
export function asideOf({ aside }: SheetField): { joining: AsideText[]; late: AsideText[] } {
  return { joining: aside.filter(({ joins }) => joins), late: aside.filter(({ joins }) => !joins) };
}

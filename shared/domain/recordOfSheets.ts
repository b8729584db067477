/** The sheets of the RSVs as the record tells them. Names of people only where they were asked for. */
import type { RecordSheet } from "../protocol/recordSheets.ts";
import type { NamedRsv } from "./divisionState.ts";
import type { RsvId, SheetFieldId } from "./ids.ts";
import { instantText } from "./instant.ts";
import { membersOfRsv } from "./memberships.ts";
import { byName } from "./recordOfHall.ts";
import { optional, typed } from "./recordOfMaker.ts";
import { OWN_FIELDS, sheetQuestions } from "./sheetFields.ts";
import type { Signature } from "./sheetState.ts";
import { fieldOf } from "./sheetWriting.ts";
import { sheetOf } from "./sheets.ts";
import type { DayState } from "./state.ts";
import { typedWords } from "./text.ts";

/** The sheet of each RSV that has a name, by its number; nothing on a day without sheets. */
export function recordOfSheets(state: DayState, names: boolean): { sheets?: RecordSheet[] } {
  if (sheetQuestions(state.setup).length === 0 || state.rsvs.length === 0) return {};
  return { sheets: state.rsvs.map((rsv) => sheetTold(state, rsv, names)) };
}

function sheetTold(state: DayState, { id, name }: NamedRsv, names: boolean): RecordSheet {
  const { signatures, photos } = sheetOf(state, id);
  const text = (fieldId: SheetFieldId) => fieldOf(state, id, fieldId).text || undefined;
  const named = (key: "contact" | "nominee") => (names ? typed(key, text(OWN_FIELDS[key])) : {});
  return {
    rsv: id,
    name,
    answers: sheetQuestions(state.setup).map(({ id: own, question }) =>
      answerTold(state, id, own as SheetFieldId, question),
    ),
    ...named("contact"),
    ...named("nominee"),
    nominated: text(OWN_FIELDS.nominee) !== undefined,
    appointment: {
      ...typed("date", text(OWN_FIELDS.date)),
      ...typed("time", text(OWN_FIELDS.time)),
      ...typed("place", text(OWN_FIELDS.place)),
      ...(names ? typed("lead", text(OWN_FIELDS.lead)) : {}),
    },
    members: membersOfRsv(state, id).map(({ organisation, sector }) => ({ organisation, sector })),
    commitment: {
      committed: Object.hasOwn(state.division.commitments, id),
      signatures: Object.values<Signature>(signatures)
        .map(({ organisation, at, takenBackAt }) => ({
          organisation,
          at: instantText(at),
          ...optional("takenBackAt", takenBackAt),
        }))
        .sort((a, b) => byName(a.organisation, b.organisation)),
    },
    photos: photos.map(({ of, at }) => ({ of, at: instantText(at) })),
  };
}

function answerTold(
  state: DayState,
  rsvId: RsvId,
  fieldId: SheetFieldId,
  question: string,
): RecordSheet["answers"][number] {
  const { text, edits, last, aside } = fieldOf(state, rsvId, fieldId);
  return {
    id: fieldId,
    question,
    text: typedWords(text),
    ...optional("at", last?.at),
    texts: edits,
    notPlaced: aside.map((each) => typedWords(each.text)),
  };
}

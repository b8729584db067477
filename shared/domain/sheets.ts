/** What happens on the sheet of an RSV, and what it tells: its meaning as events, and questions one can ask of it. */
import type { RsvId, SheetFieldId } from "./ids.ts";
import { at as entry, put } from "./room.ts";
import type { Evolvers } from "./room.ts";
import { keptHistory } from "./sheetHistory.ts";
import { emptyField, emptySheet } from "./sheetState.ts";
import type { SheetField, SheetSlice } from "./sheetState.ts";
import type { DayState } from "./state.ts";

export const sheetEvolvers = {
  fieldHeld: (state, { rsvId, fieldId, pen, writer, author, by }, at) =>
    withField(state, rsvId, fieldId, (field) => ({
      ...field,
      held: { pen, ...who(writer, author, by), at },
    })),
  fieldReleased: (state, { rsvId, fieldId }) => withField(state, rsvId, fieldId, withoutHold),
  fieldWritten: (state, { rsvId, fieldId, pen, text, writer, author, by, holds, laid }, at) =>
    withField(state, rsvId, fieldId, (field) => {
      const made = { pen, ...who(writer, author, by), at };
      return {
        ...field,
        text,
        edits: field.edits + 1,
        last: made,
        ...(holds ? { held: made } : {}),
        aside: field.aside.filter(({ id }) => id !== pen && id !== laid),
        history: keptHistory(field.history, { ...made, text, placed: true }),
      };
    }),
  textSetAside: (state, { rsvId, fieldId, textId, text, writer, author, by, joins }, at) =>
    withField(state, rsvId, fieldId, (field) => {
      const made = { ...who(writer, author, by), at, text };
      return {
        ...field,
        aside: [
          ...field.aside.filter(({ id }) => id !== textId),
          { id: textId, ...made, joins: joins === true },
        ],
        history: keptHistory(field.history, { pen: textId, ...made, placed: false }),
      };
    }),
  textLeftOut: (state, { rsvId, fieldId, textId }) =>
    withField(state, rsvId, fieldId, (field) => ({
      ...field,
      aside: field.aside.filter(({ id }) => id !== textId),
    })),
  commitmentSigned: (state, { rsvId, membershipId, organisation, writer, author, by }, at) =>
    withSheet(state, rsvId, (sheet) => ({
      ...sheet,
      signatures: put(sheet.signatures, membershipId, { organisation, ...who(writer, author, by), at }),
    })),
  signatureTakenBack: (state, { rsvId, membershipId }, at) =>
    withSheet(state, rsvId, (sheet) => {
      const known = entry(sheet.signatures, membershipId);
      if (!known) return sheet;
      return { ...sheet, signatures: put(sheet.signatures, membershipId, { ...known, takenBackAt: at }) };
    }),
  sheetPhotoAdded: (state, { rsvId, photoId, of, width, height, writer, author, by }, at) =>
    withSheet(state, rsvId, (sheet) => ({
      ...sheet,
      photos: [...sheet.photos, { id: photoId, of, width, height, ...who(writer, author, by), at }],
    })),
  sheetPhotoRemoved: (state, { rsvId, photoId }) =>
    withSheet(state, rsvId, (sheet) => ({
      ...sheet,
      photos: sheet.photos.filter(({ id }) => id !== photoId),
    })),
} satisfies Partial<Evolvers>;

/** The sheet of an RSV as it is; empty where nobody wrote yet. */
export function sheetOf({ sheets }: DayState, rsvId: RsvId): SheetSlice {
  return entry(sheets, rsvId) ?? emptySheet;
}

function withSheet(state: DayState, rsvId: RsvId, change: (sheet: SheetSlice) => SheetSlice): DayState {
  return { ...state, sheets: put(state.sheets, rsvId, change(sheetOf(state, rsvId))) };
}

function withField(
  state: DayState,
  rsvId: RsvId,
  fieldId: SheetFieldId,
  change: (field: SheetField) => SheetField,
): DayState {
  return withSheet(state, rsvId, (sheet) => ({
    ...sheet,
    fields: put(sheet.fields, fieldId, change(entry(sheet.fields, fieldId) ?? emptyField)),
  }));
}

function withoutHold({ held: _held, ...field }: SheetField): SheetField {
  return field;
}

function who(
  writer: NonNullable<SheetField["last"]>["writer"],
  author: NonNullable<SheetField["last"]>["author"],
  by: NonNullable<SheetField["last"]>["by"],
) {
  return { writer, ...(author ? { author } : {}), ...(by ? { by } : {}) };
}

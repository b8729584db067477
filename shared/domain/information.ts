/** The information sheets: what one is after each event, and what one can ask of them. A phone carries this file. */
import type { InformationSheetId } from "./ids.ts";
import type { InformationSheet, InformationSlice } from "./informationState.ts";
import { at as entry, put, without } from "./room.ts";
import type { Evolvers } from "./room.ts";
import type { DayState } from "./state.ts";

export const informationEvolvers = {
  informationSheetSet: (state, { type: _type, sheetId, by: _by, ...content }, at) => {
    const { sheets, order } = state.information;
    const known = entry(sheets, sheetId);
    const { publishedAt } = known ?? {};
    const sheet = {
      id: sheetId,
      ...content,
      changedAt: at,
      ...(publishedAt === undefined ? {} : { publishedAt }),
    };
    return withInformation(state, {
      sheets: put(sheets, sheetId, sheet),
      order: known ? order : [...order, sheetId],
    });
  },
  informationSheetPublished: (state, { sheetId }, at) => {
    const { sheets, order } = state.information;
    const sheet = entry(sheets, sheetId);
    return sheet
      ? withInformation(state, { order, sheets: put(sheets, sheetId, { ...sheet, publishedAt: at }) })
      : state;
  },
  informationSheetWithdrawn: (state, { sheetId }) => {
    const { sheets, order } = state.information;
    const sheet = entry(sheets, sheetId);
    if (!sheet) return state;
    const { publishedAt: _publishedAt, ...draft } = sheet;
    return withInformation(state, { order, sheets: put(sheets, sheetId, draft) });
  },
  informationSheetRemoved: (state, { sheetId }) => withoutSheet(state, sheetId),
  informationSheetsOrdered: (state, { order }) =>
    withInformation(state, { sheets: state.information.sheets, order }),
  informationSheetShown: (state, { sheet, order }) =>
    withInformation(state, { sheets: put(state.information.sheets, sheet.id, sheet), order }),
  informationSheetGone: (state, { sheetId }) => withoutSheet(state, sheetId),
} satisfies Partial<Evolvers>;

/** A sheet that the day has and this viewer may see. */
export function informationSheetOf(
  { information }: DayState,
  id: InformationSheetId,
): InformationSheet | undefined {
  return entry(information.sheets, id);
}

/** All sheets in the order in which they are read. */
export function sheetsInOrder({ sheets, order }: InformationSlice): InformationSheet[] {
  return order.flatMap((id) => entry(sheets, id) ?? []);
}

/** The sheets that everyone may read, in their order. */
export function publishedSheets(slice: InformationSlice): InformationSheet[] {
  return sheetsInOrder(slice).filter(isPublished);
}

/** Whether everyone may read it. */
export function isPublished({ publishedAt }: InformationSheet): boolean {
  return publishedAt !== undefined;
}

function withoutSheet(state: DayState, id: InformationSheetId): DayState {
  const { sheets, order } = state.information;
  return withInformation(state, { sheets: without(sheets, id), order: order.filter((each) => each !== id) });
}

function withInformation(state: DayState, information: InformationSlice): DayState {
  return { ...state, information };
}

/** The information sheets, as one viewer may see it: drafts are for moderator and programme team alone. */
import type { Viewer } from "./actor.ts";
import type { DayEvent, WireEvent } from "./events.ts";
import { informationEvolvers, isPublished, publishedSheets, informationSheetOf } from "./information.ts";
import type { InformationSheetId } from "./ids.ts";
import type { InformationSlice } from "./informationState.ts";
import { seesEveryone } from "./organisers.ts";
import type { DayState } from "./state.ts";

/** The slice for this viewer. */
export function redactInformation(slice: InformationSlice, viewer: Viewer): InformationSlice {
  if (seesEveryone(viewer)) return slice;
  const sheets = publishedSheets(slice);
  return {
    sheets: Object.fromEntries(sheets.map((each) => [each.id, each])),
    order: sheets.map(({ id }) => id),
  };
}

/** An event of the topic for this viewer, given the day just before it; null where there is nothing for them. */
export function redactInformationEvent(
  event: DayEvent,
  viewer: Viewer,
  before: DayState,
  at: number,
): WireEvent | null {
  if (seesEveryone(viewer)) return event;
  switch (event.type) {
    case "informationSheetSet":
      return isReadable(before, event.sheetId)
        ? shown(informationEvolvers.informationSheetSet(before, event, at), event.sheetId)
        : null;
    case "informationSheetPublished":
      return shown(informationEvolvers.informationSheetPublished(before, event, at), event.sheetId);
    case "informationSheetWithdrawn":
    case "informationSheetRemoved":
      return isReadable(before, event.sheetId)
        ? { type: "informationSheetGone", sheetId: event.sheetId }
        : null;
    case "informationSheetsOrdered":
      return { type: event.type, order: event.order.filter((id) => isReadable(before, id)) };
    default:
      return null;
  }
}

function isReadable(state: DayState, id: InformationSheetId): boolean {
  const sheet = informationSheetOf(state, id);
  return sheet !== undefined && isPublished(sheet);
}

function shown(after: DayState, id: InformationSheetId): WireEvent | null {
  const sheet = informationSheetOf(after, id);
  const order = publishedSheets(after.information).map((each) => each.id);
  return sheet ? { type: "informationSheetShown", sheet, order } : null;
}

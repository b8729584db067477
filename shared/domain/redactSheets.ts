/** The sheet that an RSV fills in together, as one viewer may see it. */
import type { Viewer } from "./actor.ts";
import type { DayEvent, WireEvent } from "./events.ts";
import { seesEveryone } from "./organisers.ts";
import type { SheetSlice } from "./sheetState.ts";
import type { DayState } from "./state.ts";

/** The slice for this viewer. */
export function redactSheets(slice: SheetSlice, _viewer: Viewer): SheetSlice {
  return slice;
}

/** An event of the topic for this viewer, given the day just before it; null where there is nothing for them. */
export function redactSheetsEvent(event: DayEvent, viewer: Viewer, _before: DayState): WireEvent | null {
  return seesEveryone(viewer) ? event : null;
}

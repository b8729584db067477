/** The information sheets, as one viewer may see it. */
import type { Viewer } from "./actor.ts";
import type { DayEvent, WireEvent } from "./events.ts";
import { seesEveryone } from "./organisers.ts";
import type { InformationSlice } from "./informationState.ts";
import type { DayState } from "./state.ts";

/** The slice for this viewer. */
export function redactInformation(slice: InformationSlice, _viewer: Viewer): InformationSlice {
  return slice;
}

/** An event of the topic for this viewer, given the day just before it; null where there is nothing for them. */
export function redactInformationEvent(event: DayEvent, viewer: Viewer, _before: DayState): WireEvent | null {
  return seesEveryone(viewer) ? event : null;
}

/** Who sees what is kept of an RSV after the day: organisers, and nobody else. */
import type { Viewer } from "./actor.ts";
import type { DayEvent, WireEvent } from "./events.ts";
import { seesEveryone } from "./organisers.ts";
import { emptyRegion } from "./regionState.ts";
import type { RegionSlice } from "./regionState.ts";

/** The slice of one RSV for this viewer. */
export function redactRegion(region: RegionSlice, viewer: Viewer): RegionSlice {
  return seesEveryone(viewer) ? region : emptyRegion;
}

/** An event of a topic `region:RSV` for this viewer. */
export function redactRegionEvent(event: DayEvent, viewer: Viewer): WireEvent | null {
  return seesEveryone(viewer) ? event : null;
}

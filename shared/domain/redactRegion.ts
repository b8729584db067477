/**
 * Who sees what is kept of an RSV after the day: its keeper and the organisers, all of it. Everyone else reads the
 * public page, which the server writes; nothing of it travels to phones.
 */
import type { Viewer } from "./actor.ts";
import type { DayEvent, WireEvent } from "./events.ts";
import { seesEveryone } from "./organisers.ts";
import { emptyRegion } from "./regionState.ts";
import type { RegionSlice } from "./regionState.ts";

/** The slice of one RSV for this viewer. A keeper is let near the own RSV alone, at the socket (audience.ts). */
export function redactRegion(region: RegionSlice, viewer: Viewer): RegionSlice {
  return keepsRegions(viewer) ? region : emptyRegion;
}

/** An event of a topic `region:RSV` for this viewer. */
export function redactRegionEvent(event: DayEvent, viewer: Viewer): WireEvent | null {
  return keepsRegions(viewer) ? event : null;
}

/** Whether this viewer keeps the pages of RSVs, or organises the day. */
export function keepsRegions(viewer: Viewer): boolean {
  return seesEveryone(viewer) || viewer.role === "regionKeeper";
}

/** Who sees what the programme team does after the day: organisers, and nobody else. */
import type { AfterSlice } from "./afterState.ts";
import { emptyAfter } from "./afterState.ts";
import type { Viewer } from "./actor.ts";
import type { DayEvent, WireEvent } from "./events.ts";
import { seesEveryone } from "./organisers.ts";

/** The slice for this viewer. */
export function redactAfter(after: AfterSlice, viewer: Viewer): AfterSlice {
  return seesEveryone(viewer) ? after : emptyAfter;
}

/** An event of the topic `after` for this viewer. */
export function redactAfterEvent(event: DayEvent, viewer: Viewer): WireEvent | null {
  return seesEveryone(viewer) ? event : null;
}

/**
 * The division of the country as one viewer may see it: the hall sees everything that is made and said of it; the way
 * back is for who edits, and the division of fte for who divides it until it is published.
 */
import type { Viewer } from "./actor.ts";
import type { DivisionDraft, DivisionSlice } from "./divisionState.ts";
import type { DayEvent, WireEvent } from "./events.ts";
import { seesEveryone, withoutBy } from "./organisers.ts";

/** The slice of the topic `division`. */
export function redactDivision(division: DivisionSlice, viewer: Viewer): DivisionSlice {
  if (seesEveryone(viewer)) return division;
  if (viewer.role === "facilitator") return { ...division, fte: {}, fteAreas: {} };
  const drafts = Object.fromEntries(
    Object.entries<DivisionDraft>(division.drafts).map(([group, draft]) => [group, { ...draft, back: [] }]),
  );
  return { ...division, drafts, fte: {}, fteAreas: {} };
}

/** An event of the topic `division` for this viewer; null where there is nothing for them. */
export function redactDivisionEvent(event: DayEvent, viewer: Viewer): WireEvent | null {
  if (seesEveryone(viewer)) return event;
  if (event.type === "fteSet" || event.type === "fteAreaSet" || event.type === "fteAreaRemoved") return null;
  if (event.type === "divisionEdited" && viewer.role !== "facilitator") {
    const { back: _back, ...shown } = withoutBy(event);
    return shown;
  }
  return withoutBy(event);
}

/** What the hall asks, and the answers, as one viewer may see it. */
import type { Viewer } from "./actor.ts";
import type { DayEvent, WireEvent } from "./events.ts";
import { seesEveryone } from "./organisers.ts";
import type { QuestionSlice } from "./questionState.ts";
import type { DayState } from "./state.ts";

/** The slice for this viewer. */
export function redactQuestions(slice: QuestionSlice, _viewer: Viewer): QuestionSlice {
  return slice;
}

/** An event of the topic for this viewer, given the day just before it; null where there is nothing for them. */
export function redactQuestionsEvent(event: DayEvent, viewer: Viewer, _before: DayState): WireEvent | null {
  return seesEveryone(viewer) ? event : null;
}

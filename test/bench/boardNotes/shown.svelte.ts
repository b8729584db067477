import { emptyDay } from "../../../shared/domain/state.ts";
import type { DayState } from "../../../shared/domain/state.ts";

/** The day that is on the page. */
class Shown {
  day = $state.raw<DayState>(emptyDay);
}
export const shown = new Shown();

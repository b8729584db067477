import { isOver } from "../../../../../shared/domain/phase.ts";
import type { DayState } from "../../../../../shared/domain/state.ts";

/** Why the day is not made any more; null while it still is. */
export function lockedBy(phase: DayState["phase"]): "open" | "closed" | null {
  if (isOver(phase)) return "closed";
  return phase === "open" ? "open" : null;
}

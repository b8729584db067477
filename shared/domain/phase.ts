/** How far a day is. */
import type { Phase } from "./permissions.ts";

/** Whether the hall has gone home: closed, also when its record has been adopted since. */
export function isOver(phase: Phase): boolean {
  return phase === "closed" || phase === "adopted";
}

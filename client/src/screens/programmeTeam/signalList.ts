/** The signals that the programme team works through. */
import type { DayState, Signal } from "../../../../shared/domain/state.ts";
import { publishedSignals } from "./soFar.ts";

export const signalStates = ["open", "inProgress", "answered", "done"] as const;

/** The signals of this region and state ("" is every one), or of them those that nobody took up: what is open first, then the oldest. */
export function foundSignals(day: DayState, region: string, state: string, unowned = false): Signal[] {
  const order = (signal: Signal) => signalStates.indexOf(signal.status);
  return publishedSignals(day)
    .filter(({ regions, status, owner }) => {
      if (unowned && owner) return false;
      const here = region === "" || (regions as readonly string[]).includes(region);
      return here && (state === "" || status === state);
    })
    .sort((a, b) => order(a) - order(b));
}

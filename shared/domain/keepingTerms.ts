/** When names and photos of a day are erased, as calendar dates. Source: reliability.md "Privacy". */
import { instantText } from "./instant.ts";
import { USUAL_KEEPING } from "./keepingState.ts";
import type { Keeping } from "./keepingState.ts";
import type { DayState } from "./state.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

/** For how many days this day keeps names and photos. */
export function keepingOf(state: Pick<DayState, "setup">): Keeping {
  return state.setup?.keeping ?? USUAL_KEEPING;
}

/**
 * The first dates on which names and photos are no longer kept ("2023-04-27"): so many days after the date of the day,
 * or after it was really held where that was later. Undefined before the day is prepared.
 */
export function keepingDates(state: DayState): { persons: string; photos: string } | undefined {
  const { setup, closedAt, openedAt } = state;
  if (!setup) return undefined;
  const held = closedAt ?? openedAt;
  const heldOn = held === undefined ? "" : instantText(held).slice(0, 10);
  const from = heldOn > setup.date ? heldOn : setup.date;
  const { persons, photos } = keepingOf(state);
  return { persons: daysAfter(from, persons), photos: daysAfter(from, photos) };
}

/** The calendar date so many days later. */
export function daysAfter(date: string, days: number): string {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const later = (dayNumber(year, month, day) + days) * DAY_MS;
  return instantText(later).slice(0, 10);
}

/** Days since 1 January 1970 in the Gregorian calendar, years beginning in March so that leap days come last. */
function dayNumber(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + ofYear - 719_468;
}

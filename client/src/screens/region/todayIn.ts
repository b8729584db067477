/** Calendar dates of the day's zone, and the next date that is proposed. */
import { WEEKS_BETWEEN } from "../../../../shared/domain/regionState.ts";
import type { RegionMeeting } from "../../../../shared/domain/regionState.ts";

/** The calendar date of an instant (UTC ms) in a zone. */
export function dateIn(timeZone: string, at: number): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone }).format(at);
}

/** The meetings by date, those that were called off among them. */
export function inOrder(meetings: Readonly<Record<string, RegionMeeting>>): RegionMeeting[] {
  return Object.values(meetings).sort((a, b) =>
    `${a.date} ${a.time} ${a.id}` < `${b.date} ${b.time} ${b.id}` ? -1 : 1,
  );
}

/** Six weeks after the last meeting that stands, and never before tomorrow; six weeks from today without one. */
export function proposedDate(meetings: readonly RegionMeeting[], today: string): string {
  const last = meetings.filter(({ cancelled }) => !cancelled).at(-1)?.date;
  const next = later(last ?? today, WEEKS_BETWEEN * 7);
  return onWorkday(next > today ? next : later(today, 1));
}

/** Nobody meets in a weekend by default: Monday it is. */
function onWorkday(date: string): string {
  const day = new Date(`${date}T12:00:00Z`).getUTCDay();
  return day === 6 ? later(date, 2) : day === 0 ? later(date, 1) : date;
}

function later(date: string, days: number): string {
  return new Date(Date.parse(`${date}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

import { timeZoneOf } from "../../../../../shared/domain/setup.ts";
import type { Session } from "../../../session/session.ts";
import { longDate, timeOfDay } from "../../../text/format.ts";

/** A moment as people of the day read it: "4 april 2023, 14.05". */
export function dayAndTime(session: Session, at: number): string {
  const timeZone = timeZoneOf(session.confirmed.setup);
  const date = new Intl.DateTimeFormat("en-CA", { timeZone }).format(at);
  return `${longDate(date)}, ${timeOfDay(at, timeZone)}`;
}

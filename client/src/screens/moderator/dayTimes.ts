/** The programme against the clock: what was planned, how it went, and what that does to the rest of the day. */
import type { Part } from "../../../../shared/domain/setup.ts";
import type { DayState } from "../../../../shared/domain/state.ts";

/** A part of the programme; times in minutes since midnight in the day's time zone. */
export interface ProgrammeRow {
  readonly part: Part;
  readonly state: "past" | "now" | "later";
  /** When it began, or when it begins if nothing more shifts. */
  readonly startsAt: number;
  /** Minutes it really took, rounded; undefined when it has not been. */
  readonly took: number | undefined;
}

export interface ProgrammeTimes {
  readonly rows: readonly ProgrammeRow[];
  /** Minutes later (or, below zero, earlier) than planned at the end of this part; null when it means nothing. */
  readonly delay: number | null;
  /** Of the current part, in minutes, rounded; null before the first. */
  readonly current: { readonly gone: number; readonly of: number; readonly left: number } | null;
}

const MINUTE_MS = 60_000;
// A rehearsal in the evening is not a day that is nine hours late.
const LARGEST_DELAY = 180;

/** The rows of the programme at `now` (UTC ms): parts that come later move along with the delay, never forward. */
export function programmeTimes(state: DayState, now: number): ProgrammeTimes {
  const { setup, current } = state;
  if (!setup) return { rows: [], delay: null, current: null };
  const index = setup.programme.findIndex((part) => part.id === current?.partId);
  const currentPart = setup.programme[index];
  const endsAt = current ? minuteOfDay(Math.max(now, current.endsAt), setup.timeZone) : 0;
  const raw = currentPart ? endsAt - plannedStart(currentPart) - currentPart.minutes : null;
  const delay = raw !== null && Math.abs(raw) <= LARGEST_DELAY ? raw : null;

  let cursor = endsAt;
  const rows = setup.programme.map((part, i): ProgrammeRow => {
    const visits = [...state.visits, ...(current ? [current] : [])].filter((v) => v.partId === part.id);
    const [first] = visits;
    const took = visits.reduce((sum, visit) => sum + ((visit.endedAt ?? now) - visit.startedAt), 0);
    const taken = first ? Math.round(took / MINUTE_MS) : undefined;
    if (currentPart && i > index) {
      const startsAt = delay === null ? cursor : Math.max(plannedStart(part), cursor);
      cursor = startsAt + part.minutes;
      return { part, state: "later", startsAt, took: taken };
    }
    const startsAt = first ? minuteOfDay(first.startedAt, setup.timeZone) : plannedStart(part);
    const place = !currentPart ? "later" : i === index ? "now" : "past";
    return { part, state: place, startsAt, took: taken };
  });
  return { rows, delay, current: current && currentPart ? progressOf(current, now) : null };
}

function progressOf(visit: NonNullable<DayState["current"]>, now: number): ProgrammeTimes["current"] {
  return {
    gone: Math.round((now - visit.startedAt) / MINUTE_MS),
    of: Math.round((visit.endsAt - visit.startedAt) / MINUTE_MS),
    left: Math.ceil((visit.endsAt - now) / MINUTE_MS),
  };
}

/** Minutes since midnight, in a time zone, of a UTC instant in milliseconds. */
export function minuteOfDay(at: number, timeZone: string): number {
  const [hour = 0, minute = 0] = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  })
    .format(at)
    .split(":")
    .map(Number);
  return hour * 60 + minute;
}

/** Minutes since midnight as "14.28", or with another separator. */
export function minuteText(minute: number, separator: string): string {
  const within = ((minute % 1440) + 1440) % 1440;
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${two(Math.floor(within / 60))}${separator}${two(within % 60)}`;
}

function plannedStart(part: Part): number {
  const [hour = 0, minute = 0] = part.startsAt.split(":").map(Number);
  return hour * 60 + minute;
}

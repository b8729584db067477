/** When each part of the programme begins: one after the other from the first, as the planning of the day says. */
import type { Part } from "./setup.ts";

const DAY_MINUTES = 24 * 60;

/** The programme with each part beginning when the one before it is over; the first keeps its own time. */
export function withRunningClock(programme: readonly Part[], startsAt = programme[0]?.startsAt): Part[] {
  let minute = startsAt === undefined ? 0 : minutesOf(startsAt);
  return programme.map((part) => {
    const begins = clockOf(minute);
    minute += part.minutes;
    return part.startsAt === begins ? part : { ...part, startsAt: begins };
  });
}

/** How long the whole programme takes, in minutes. */
export function totalMinutes(programme: readonly { readonly minutes: number }[]): number {
  return programme.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** The parts that do not begin when the one before them is over. */
export function outOfStep(programme: readonly Part[]): Part[] {
  const running = withRunningClock(programme);
  return programme.filter((part, index) => part.startsAt !== running[index]?.startsAt);
}

/** When a programme ends: the time of day, "HH:MM". Undefined while it is empty. */
export function endOf(programme: readonly Part[]): string | undefined {
  const last = withRunningClock(programme).at(-1);
  return last && clockOf(minutesOf(last.startsAt) + last.minutes);
}

function minutesOf(time: string): number {
  const [hours, minutes] = time.split(":").map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
}

function clockOf(minute: number): string {
  const within = minute % DAY_MINUTES;
  const two = (n: number) => String(n).padStart(2, "0");
  return `${two(Math.floor(within / 60))}:${two(within % 60)}`;
}

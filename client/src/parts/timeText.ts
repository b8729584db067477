/**
 * What is left as people read a kitchen timer: "3:40", "0:05", "1:05:00". Part of a second counts as a whole one, so
 * "0:00" means over. `leftMs` in milliseconds, may be negative (then "0:00").
 */
export function timeLeftText(leftMs: number): string {
  const seconds = Math.max(0, Math.ceil(leftMs / 1000));
  const two = (value: number): string => String(value).padStart(2, "0");
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/** The time of day of a UTC instant (ms) in a time zone, as the programme writes it: "14.28" (or with another separator). */
export function clockText(at: number, timeZone: string, separator = "."): string {
  const parts = new Intl.DateTimeFormat("nl-NL", {
    timeZone,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).formatToParts(at);
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? "";
  return `${part("hour")}${separator}${part("minute")}`;
}

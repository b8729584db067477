/** A date and a time of day as they stand on a clock, as an instant. */

/**
 * The UTC instant (ms) at which clocks of this zone show this date ("2023-04-18") and time ("09:30"); undefined where
 * either is none. A time that is skipped in spring is the one an hour later; of two in autumn it is the first.
 */
export function instantIn(timeZone: string, date: string, time: string): number | undefined {
  const wanted = Date.parse(`${date}T${time}:00Z`);
  if (Number.isNaN(wanted)) return undefined;
  const shown = (at: number): number => {
    const text = new Intl.DateTimeFormat("sv-SE", {
      timeZone,
      dateStyle: "short",
      timeStyle: "medium",
    }).format(at);
    return Date.parse(`${text.replace(" ", "T")}Z`);
  };
  // The zone's own distance an hour or two away may be another: each is tried, the earliest that shows it wins.
  const HOUR_MS = 3_600_000;
  const tried = [wanted - 3 * HOUR_MS, wanted + 3 * HOUR_MS].map((at) => wanted - (shown(at) - at));
  const fitting = tried.filter((at) => shown(at) === wanted);
  return fitting.length > 0 ? Math.min(...fitting) : Math.max(...tried);
}

/** Instants as text, for what leaves the day as a document. The domain has no Date. */

const DAY_MS = 86_400_000;

/** A UTC instant in milliseconds as ISO 8601 with milliseconds ("2023-03-28T12:31:05.123Z"). Years 0 to 9999. */
export function instantText(utcMs: number): string {
  const ms = Math.trunc(utcMs);
  const days = Math.floor(ms / DAY_MS);
  const inDay = ms - days * DAY_MS;
  const { year, month, day } = civilDate(days);
  const time = [
    digits(Math.floor(inDay / 3_600_000), 2),
    digits(Math.floor(inDay / 60_000) % 60, 2),
    digits(Math.floor(inDay / 1000) % 60, 2),
  ].join(":");
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}T${time}.${digits(inDay % 1000, 3)}Z`;
}

/** Days since 1970-01-01 as a date of the Gregorian calendar, counted in eras of 400 years that begin in March. */
function civilDate(days: number): { year: number; month: number; day: number } {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, "0");
}

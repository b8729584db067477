/** Instants as text, for what leaves the day as a document. */

/** A UTC instant in milliseconds as ISO 8601 with milliseconds ("2023-03-28T12:31:05.123Z"). Years 0 to 9999. */
export function instantText(utcMs: number): string {
  return new Date(utcMs).toISOString();
}

import type { DayRecord } from "../../shared/protocol/record.ts";

/** The record as a JSON file: indented, so that two of them can be laid side by side. */
export function recordJson(record: DayRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

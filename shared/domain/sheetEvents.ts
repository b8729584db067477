/** What can have happened to the sheet that an RSV fills in together. Part of the day's events; see events.ts. */

/** Of the topics `sheet:RSV`; each has an `rsvId`. */
const sheetTopicEvents = [] as const;

/** All of the log: of the topic, and of the topic `day`. */
export const sheetEvents = [...sheetTopicEvents] as const;

/** To one viewer. */
export const sheetWireEvents = [] as const;

const ofSheet = new Set<string>();

/** Whether events of this type belong to the topics `sheet:RSV`. */
export function isSheetEvent(type: string): boolean {
  return ofSheet.has(type);
}

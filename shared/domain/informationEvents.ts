/** What can have happened to the information sheets. Part of the day's events; see events.ts. */

/** Of the topic `information`. */
const informationTopicEvents = [] as const;

/** All of the log: of the topic, and of the topic `day`. */
export const informationEvents = [...informationTopicEvents] as const;

/** To one viewer. */
export const informationWireEvents = [] as const;

const ofInformation = new Set<string>();

/** Whether events of this type belong to the topic `information`. */
export function isInformationEvent(type: string): boolean {
  return ofInformation.has(type);
}

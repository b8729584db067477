/** What can have happened to what the hall asks, and the answers. Part of the day's events; see events.ts. */

/** Of the topic `questions`. */
const questionTopicEvents = [] as const;

/** All of the log: of the topic, and of the topic `day`. */
export const questionEvents = [...questionTopicEvents] as const;

/** To one viewer. */
export const questionWireEvents = [] as const;

const ofQuestion = new Set<string>();

/** Whether events of this type belong to the topic `questions`. */
export function isQuestionEvent(type: string): boolean {
  return ofQuestion.has(type);
}

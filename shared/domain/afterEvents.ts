/** The events of the topic `after`. */
import { exportEvents } from "./exportEvents.ts";

const typeOf = (schema: { shape: { type: { _zod: { def: { values: readonly unknown[] } } } } }) =>
  schema.shape.type._zod.def.values[0] as string;

/** All of the log. */
export const afterEvents = [...exportEvents] as const;

const ofAfter = new Set<string>((afterEvents as readonly Parameters<typeof typeOf>[0][]).map(typeOf));

/** Whether events of this type belong to the topic `after`. */
export function isAfterEvent(type: string): boolean {
  return ofAfter.has(type);
}

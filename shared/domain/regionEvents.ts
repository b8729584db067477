/** The events of a topic `region:RSV`. */
const typeOf = (schema: { shape: { type: { _zod: { def: { values: readonly unknown[] } } } } }) =>
  schema.shape.type._zod.def.values[0] as string;

/** All of the log. */
export const regionEvents = [] as const;

const ofRegion = new Set<string>((regionEvents as readonly Parameters<typeof typeOf>[0][]).map(typeOf));

/** Whether events of this type belong to a topic `region:RSV`. */
export function isRegionEvent(type: string): boolean {
  return ofRegion.has(type);
}

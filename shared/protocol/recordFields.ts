/** The small fields that the record is made of. */
import * as z from "zod/mini";
import * as ids from "../domain/ids.ts";

/** The schema with a sentence that stands beside it in the published JSON Schema. */
export function about<S extends z.core.$ZodType>(schema: S, description: string): S {
  // A copy: the same schema stands in more places, each with its own sentence.
  const own = z.core.clone(schema);
  z.globalRegistry.add(own, { description });
  return own;
}

export const count = z.int().check(z.nonnegative());
/** UTC, ISO 8601 with milliseconds. */
export const instant = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/));
/** What a person typed; null where it was erased afterwards. */
export const words = z.nullable(z.string());
export const perRegion = z.object({ region: ids.regionId, count });
/** Who brought something forward, as far as the day's naming says. */
export const maker = {
  regions: z.array(ids.regionId),
  organisation: about(z.optional(z.string()), "Where the day's naming is `person` or `organisation`."),
  name: about(z.optional(words), "Where the day's naming is `person` and names were asked for."),
  entered: about(z.optional(z.literal(true)), "Entered by the moderator for someone without a phone."),
};

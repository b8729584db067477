import * as z from "zod/mini";
import type { Finding, FrameMatter } from "./frameMatter.ts";

export const atMostRsvs = z.object({
  kind: z.literal("atMostRsvs"),
  most: z.int().check(z.minimum(1), z.maximum(500)),
});

/** At most so many RSVs. Figures: RSVs of the most there may be; places: those beyond. Source: day-2023.md "Kaders". */
export function checkAtMostRsvs({ most }: z.infer<typeof atMostRsvs>, { rsvs }: FrameMatter): Finding {
  const beyond = rsvs.slice(most).map((each) => each.id);
  return { verdict: beyond.length > 0 ? "broken" : "ok", counted: rsvs.length, of: most, places: beyond };
}

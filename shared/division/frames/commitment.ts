import * as z from "zod/mini";
import type { Finding, FrameMatter } from "./frameMatter.ts";

export const commitment = z.object({ kind: z.literal("commitment") });

/**
 * Every RSV commits itself to the assignment; open until all have. Figures: RSVs that did of all RSVs; places: those
 * that did not yet. Source: day-2023.md "Kaders".
 */
export function checkCommitment(
  _check: z.infer<typeof commitment>,
  { rsvs, committed }: FrameMatter,
): Finding {
  const places = rsvs.filter((each) => !committed.has(each.id)).map((each) => each.id);
  return {
    verdict: rsvs.length > 0 && places.length === 0 ? "ok" : "open",
    counted: rsvs.length - places.length,
    of: rsvs.length,
    places,
  };
}

import * as z from "zod/mini";
import type { Finding, FrameMatter } from "./frameMatter.ts";

const fte = z.number().check(z.minimum(0), z.maximum(1000));

export const fteBounds = z.object({
  kind: z.literal("fteBounds"),
  /** Per RSV, in fte. */
  least: fte,
  most: fte,
  /** All there is to divide, in fte, where that is known. */
  budget: z.optional(fte),
});

/**
 * Each RSV gets at least `least` and at most `most` fte, and together with the kwartiermakers no more than the budget.
 * Figures: with a budget what goes to the RSVs (the least each, where nothing is given yet) and kwartiermakers of the
 * budget, else RSVs within bounds of all; places: RSVs out of bounds. Open while some RSV has nothing yet. Source: day-2023.md "Kaders".
 */
export function checkFteBounds(
  { least, most, budget }: z.infer<typeof fteBounds>,
  { rsvs, fte: given, kwartiermakerFte = 0 }: FrameMatter,
): Finding {
  const places = rsvs
    .filter(({ id }) => given[id] !== undefined && (given[id] < least || given[id] > most))
    .map((each) => each.id);
  const unknown = rsvs.some(({ id }) => given[id] === undefined);
  // In thousandths, because halves and tenths of an fte do not add up exactly.
  const ofRsvs = rsvs.reduce((sum, { id }) => sum + Math.round(1000 * (given[id] ?? least)), 0);
  const total = (ofRsvs + Math.round(1000 * kwartiermakerFte)) / 1000;
  const beyond = budget !== undefined && total > budget;
  return {
    verdict: places.length > 0 || beyond ? "broken" : unknown ? "open" : "ok",
    counted: budget === undefined ? rsvs.length - places.length : total,
    of: budget ?? rsvs.length,
    places,
  };
}

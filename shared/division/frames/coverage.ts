import * as z from "zod/mini";
import { covered } from "../rsv.ts";
import type { Finding, FrameMatter } from "./frameMatter.ts";

export const coverage = z.object({ kind: z.literal("coverage") });

/**
 * Every municipality belongs to at least one RSV. Figures: municipalities in an RSV of all; places: the white spots. A
 * white spot for which a kwartiermaker is promised warns and does not break: that is what a kwartiermaker is for.
 * Source: day-2023.md "Kaders": "waar geen RSV actief is, komt een kwartiermaker".
 */
export function checkCoverage(
  _check: z.infer<typeof coverage>,
  { rsvs, facts, kwartiermakers }: FrameMatter,
): Finding {
  const inRsv = covered(rsvs);
  const places = [...facts.municipalities.keys()].filter((code) => !inRsv.has(code));
  const alone = places.some((code) => !kwartiermakers.has(code));
  return {
    verdict: places.length === 0 ? "ok" : alone ? "broken" : "warning",
    counted: facts.municipalities.size - places.length,
    of: facts.municipalities.size,
    places,
  };
}

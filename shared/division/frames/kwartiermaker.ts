import * as z from "zod/mini";
import { covered } from "../rsv.ts";
import type { Finding, FrameMatter } from "./frameMatter.ts";

export const kwartiermaker = z.object({ kind: z.literal("kwartiermaker") });

/**
 * Where no RSV is active a kwartiermaker is promised. Figures: white spots with a promise of all white spots; places:
 * those without. Source: day-2023.md "Kaders".
 */
export function checkKwartiermaker(
  _check: z.infer<typeof kwartiermaker>,
  { rsvs, facts, kwartiermakers }: FrameMatter,
): Finding {
  const inRsv = covered(rsvs);
  const white = [...facts.municipalities.keys()].filter((code) => !inRsv.has(code));
  const places = white.filter((code) => !kwartiermakers.has(code));
  return {
    verdict: places.length > 0 ? "broken" : "ok",
    counted: white.length - places.length,
    of: white.length,
    places,
  };
}

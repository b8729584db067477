import * as z from "zod/mini";
import type { Finding, FrameMatter } from "./frameMatter.ts";

export const perProvince = z.object({
  kind: z.literal("perProvince"),
  least: z.int().check(z.minimum(1), z.maximum(20)),
});

/**
 * At least so many RSVs in every province: an RSV is in a province when it has a municipality of it. Figures: provinces
 * with enough of all provinces; places: the provinces without. Source: day-2023.md "Kaders".
 */
export function checkPerProvince(
  { least }: z.infer<typeof perProvince>,
  { rsvs, facts, provinces }: FrameMatter,
): Finding {
  const count = new Map<string, number>();
  for (const { municipalities } of rsvs) {
    const touched = new Set(municipalities.map((code) => facts.municipalities.get(code)?.province ?? ""));
    for (const province of touched) count.set(province, (count.get(province) ?? 0) + 1);
  }
  const places = provinces.filter((province) => (count.get(province) ?? 0) < least);
  return {
    verdict: places.length > 0 ? "broken" : "ok",
    counted: provinces.length - places.length,
    of: provinces.length,
    places,
  };
}

import * as z from "zod/mini";
import { municipalityCode } from "./rsv.ts";

/** A later year's municipalities, as a day stores them. */
export const loadedFacts = z.object({
  municipalities: z.array(
    z.object({
      code: municipalityCode,
      name: z.string(),
      province: z.string(),
      q: z.int(),
      r: z.int(),
    }),
  ),
  /** Pairs that border each other, each once. */
  neighbours: z.array(z.tuple([municipalityCode, municipalityCode])),
});
export type LoadedFacts = z.infer<typeof loadedFacts>;

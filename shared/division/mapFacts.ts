/** The municipalities of a day with who borders whom: the built-in year, or a later one that the day loaded. */
import type { Municipality } from "../facts/municipality.ts";
import { neighboursOf } from "../facts/municipality.ts";
import { municipalities2023 } from "../facts/municipalities2023.ts";
import { neighbours2023 } from "../facts/neighbours2023.ts";
import type { LoadedFacts } from "./loadedFacts.ts";
import type { MunicipalityCode } from "./rsv.ts";

export interface MapFacts {
  readonly municipalities: ReadonlyMap<MunicipalityCode, Municipality>;
  readonly neighbours: ReadonlyMap<MunicipalityCode, ReadonlySet<MunicipalityCode>>;
}

/** The division of 1-1-2023. */
export const facts2023: MapFacts = { municipalities: municipalities2023, neighbours: neighbours2023 };

const known = new WeakMap<LoadedFacts, MapFacts>();

/** The facts of a day: what it loaded, else the built-in year. The same object for the same loaded facts. */
export function factsOf(loaded: LoadedFacts | null): MapFacts {
  if (loaded === null) return facts2023;
  const made = known.get(loaded) ?? {
    municipalities: new Map(loaded.municipalities.map((each) => [each.code, each])),
    neighbours: neighboursOf(loaded.neighbours),
  };
  known.set(loaded, made);
  return made;
}

/** The division with which a day begins: every region as one RSV, or what an earlier day decided. */
import type { MapFacts } from "../division/mapFacts.ts";
import { openingBid, openingFrom } from "../division/rsv.ts";
import type { Rsv } from "../division/rsv.ts";
import type { RegionId } from "./ids.ts";
import type { DaySetup } from "./setup.ts";

export interface Opening {
  readonly rsvs: Rsv[];
  /** Regions whose subgroup begins without an RSV of its own, because another's reaches over it. */
  readonly groups?: RegionId[];
}

/** The opening bid of this setup over these municipalities. Source: day-2023.md "De tweede dag". */
export function openingOf(setup: DaySetup, { municipalities }: Pick<MapFacts, "municipalities">): Opening {
  const provinces = openingBid(setup.regions, municipalities.values());
  const earlier = openingFrom(setup.division?.opening ?? [], setup.regions, municipalities);
  if (earlier.length === 0) return { rsvs: provinces };
  const homes = new Set(earlier.map(({ home }) => home));
  const groups = provinces.map(({ home }) => home).filter((home) => !homes.has(home));
  return { rsvs: earlier, ...(groups.length > 0 ? { groups } : {}) };
}

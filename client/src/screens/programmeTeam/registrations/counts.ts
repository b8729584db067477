/** Counts of a list: who is on it per region, and which corner of the five a region misses. */
import type { SeatId } from "../../../../../shared/domain/ids.ts";
import { registrationsOf } from "../../../../../shared/domain/registrations.ts";
import type { ListedLine } from "../../../../../shared/domain/registrationState.ts";
import type { Region, Registration, Sector } from "../../../../../shared/domain/setup.ts";

/** De vijfhoek. Source: day-2023.md "Wie beslist mee". */
const CORNERS: readonly Sector[] = ["education", "municipality", "civilSociety", "fund", "company"];

export interface RegionCount {
  readonly region: Region;
  readonly count: number;
  /** Corners that nobody of this region is from; none while nobody is there at all. */
  readonly missing: readonly Sector[];
}

/** The delegations of each region, with what is missing. */
export function countPerRegion(
  registrations: Readonly<Record<SeatId, Registration>>,
  regions: readonly Region[],
): RegionCount[] {
  const all = Object.values<Registration>(registrations);
  return regions.map((region) => {
    const there = all.filter((each) => each.region === region.id);
    const missing = CORNERS.filter((corner) => !there.some(({ sector }) => sector === corner));
    return { region, count: there.length, missing: there.length > 0 ? missing : [] };
  });
}

/** How many delegations these lines bring that are not known yet, and how many lines bring none. */
export function broughtBy(
  lines: readonly Omit<ListedLine, "id">[],
  known: Readonly<Record<SeatId, Registration>>,
): { readonly delegations: number; readonly extra: number } {
  const seen = new Set(Object.keys(known));
  let delegations = 0;
  let extra = 0;
  for (const line of lines) {
    const fresh = Object.keys(registrationsOf([line as ListedLine])).filter((id) => !seen.has(id));
    for (const id of fresh) seen.add(id);
    delegations += fresh.length;
    if (fresh.length === 0) extra += 1;
  }
  return { delegations, extra };
}

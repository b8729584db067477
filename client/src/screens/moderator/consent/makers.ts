/** Who says something, as the moderator may know it: person, organisation, regions. */
import type { RegionId } from "../../../../../shared/domain/ids.ts";
import type { Contribution, DayState, Objection, Seat } from "../../../../../shared/domain/state.ts";
import { listText } from "../../../text/format.ts";

/** "Noor Voorbeeld, Stichting Kade, Utrecht"; empty where nobody is known. */
export function makerOf(
  state: DayState,
  { name, organisation, regions }: Pick<Objection | Contribution, "name" | "organisation" | "regions">,
): string {
  return [name, organisation, regionNames(state, regions ?? [])].filter(Boolean).join(", ");
}

/** The organisation where it is known, else the person. */
export function shortMaker({ name, organisation }: Pick<Objection, "name" | "organisation">): string {
  return organisation || name || "";
}

/** "Stichting Kade, Utrecht". */
export function seatName(state: DayState, seat: Seat): string {
  return `${seat.organisation}, ${regionNames(state, [seat.region])}`;
}

/** The names of these regions as a list in words. */
export function regionNames(state: DayState, regions: readonly RegionId[]): string {
  const name = (id: RegionId) => state.setup?.regions.find((region) => region.id === id)?.name ?? id;
  return listText(regions.map(name));
}

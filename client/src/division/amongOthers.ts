/** A subgroup's division as part of the country: what it has of another province it has from somebody. */
import { covered } from "../../../shared/division/rsv.ts";
import type { Rsv } from "../../../shared/division/rsv.ts";
import { NATIONAL } from "../../../shared/domain/divisionState.ts";
import type { DivisionGroup } from "../../../shared/domain/divisionState.ts";
import type { DayState } from "../../../shared/domain/state.ts";

/**
 * These RSVs of a group between the opening bid of everyone else, to compare with another division of the same group:
 * of two that are laid like this a municipality moves from province to province, and is never from nowhere. What is
 * taken leaves where it was, unless RSVs may overlap. The hall's division is whole already.
 */
export function amongOthers(
  { division }: DayState,
  group: DivisionGroup,
  rsvs: readonly Rsv[],
): readonly Rsv[] {
  if (group === NATIONAL) return rsvs;
  const taken = covered(rsvs);
  const others = division.openingBid
    .filter(({ home }) => home !== group)
    .map((each) => ({
      ...each,
      municipalities: each.municipalities.filter((code) => division.overlap || !taken.has(code)),
    }))
    .filter(({ municipalities }) => municipalities.length > 0);
  return [...others, ...rsvs];
}

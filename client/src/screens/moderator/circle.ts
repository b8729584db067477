/** The circle of a round as the moderator may see it: who answered at all, per region, and who is missing. */
import type { RegionId } from "../../../../shared/domain/ids.ts";
import { missingSeats } from "../../../../shared/domain/rounds.ts";
import { inCircle } from "../../../../shared/domain/seats.ts";
import type { Circle } from "../../../../shared/domain/setup.ts";
import type { DayState, Round, Seat } from "../../../../shared/domain/state.ts";

export interface RegionProgress {
  readonly id: RegionId;
  readonly name: string;
  readonly answered: number;
  readonly missing: readonly Seat[];
}

/** How far each region is, in the order of the template; regions without a delegation in the round are left out. */
export function progressPerRegion(state: DayState, round: Round): RegionProgress[] {
  const missing = missingSeats(state, round);
  const takingPart = new Set([...round.present, ...round.admitted, ...Object.keys(round.answers)]);
  const missingIds = new Set<string>(missing.map((seat) => seat.id));
  return (state.setup?.regions ?? [])
    .map(({ id, name }) => {
      const there = [...takingPart].filter((seatId) => seatId.endsWith(`~${id}`));
      return {
        id,
        name,
        answered: there.filter((seatId) => !missingIds.has(seatId)).length,
        missing: missing.filter((seat) => seat.region === id).sort(byOrganisation),
      };
    })
    .filter((region) => region.answered + region.missing.length > 0);
}

/** Delegations in the circle that joined after the round opened and may not answer yet. */
export function latecomers(state: DayState, round: Round): Seat[] {
  const known = new Set<string>([...round.entitled, ...round.admitted]);
  return Object.values<Seat>(state.seats)
    .filter((seat) => inCircle(round.circle, seat) && !known.has(seat.id))
    .sort(byOrganisation);
}

/** How many delegations a circle has now, in all and per region that has any. */
export function circleNow(
  state: DayState,
  circle: Circle,
): { all: number; regions: { id: RegionId; name: string; count: number }[] } {
  const seats = Object.values<Seat>(state.seats).filter((seat) => inCircle(circle, seat));
  const regions = (state.setup?.regions ?? [])
    .filter(({ id }) => circle.kind !== "regions" || circle.regions.includes(id))
    .map(({ id, name }) => ({ id, name, count: seats.filter((seat) => seat.region === id).length }));
  return { all: seats.length, regions };
}

function byOrganisation(a: Seat, b: Seat): number {
  return a.organisation.localeCompare(b.organisation, "nl");
}

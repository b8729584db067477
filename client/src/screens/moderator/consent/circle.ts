/** The circle of a round as the moderator may see it: who answered at all, per region, and who is missing. */
import type { RegionId, RsvId, SeatId } from "../../../../../shared/domain/ids.ts";
import { missingSeats } from "../../../../../shared/domain/rounds.ts";
import { circleNow as withMembers } from "../../../../../shared/domain/rsvMembers.ts";
import { inCircle } from "../../../../../shared/domain/seats.ts";
import type { Circle, Registration } from "../../../../../shared/domain/setup.ts";
import type { DayState, Round, Seat } from "../../../../../shared/domain/state.ts";

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

/** A delegation that asks to be let in, or was told no. */
export interface Asker {
  readonly seat: Seat;
  readonly declined?: string;
}

/** Who asks to be let in and was not, who asked first at the top; those who were told no at the end. */
export function askers(state: DayState, round: Round): Asker[] {
  return (Object.entries(round.asking) as [SeatId, Round["asking"][SeatId]][])
    .filter(([seatId]) => !round.admitted.includes(seatId) && !round.entitled.includes(seatId))
    .sort(
      ([, a], [, b]) => Number(a.declined !== undefined) - Number(b.declined !== undefined) || a.at - b.at,
    )
    .flatMap(([seatId, { declined }]) => {
      const seat = state.seats[seatId];
      return seat ? [{ seat, ...(declined === undefined ? {} : { declined }) }] : [];
    });
}

export interface CircleNow {
  readonly all: number;
  readonly regions: readonly { id: RegionId; name: string; count: number }[];
  /** Announced before the day for a region of this circle, and not here. */
  readonly notHere: readonly Registration[];
}

/**
 * How many delegations a circle has now, in all and per region, and who of those that announced themselves is not here.
 * Of RSVs it is who takes part in them now.
 */
export function circleNow(state: DayState, asked: Circle): CircleNow {
  const circle = withMembers(state, asked);
  const ofPeople = circle.kind === "picked" || circle.kind === "rsvs";
  const seats = Object.values<Seat>(state.seats).filter((seat) => inCircle(circle, seat));
  const touches = (id: RegionId) =>
    circle.kind === "nationwide" ||
    (circle.kind === "regions" ? circle.regions.includes(id) : seats.some((seat) => seat.region === id));
  return {
    all: seats.length,
    regions: (state.setup?.regions ?? [])
      .filter(({ id }) => touches(id))
      .map(({ id, name }) => ({ id, name, count: seats.filter((seat) => seat.region === id).length })),
    notHere: (Object.entries(state.registrations) as [SeatId, Registration][])
      .filter(([id, { region }]) => !state.seats[id] && !ofPeople && touches(region))
      .map(([, registration]) => registration)
      .sort((a, b) => a.organisation.localeCompare(b.organisation, "nl")),
  };
}

/** A circle as the moderator chooses it; undefined while nothing is chosen. */
export function chosenCircle(
  kind: Circle["kind"],
  regions: readonly RegionId[],
  seats: readonly SeatId[],
  rsvs: readonly RsvId[] = [],
): Circle | undefined {
  if (kind === "nationwide") return { kind };
  if (kind === "regions") return regions.length > 0 ? { kind, regions: [...regions] } : undefined;
  // Which delegations these are, the server fills in.
  if (kind === "rsvs") return rsvs.length > 0 ? { kind, rsvs: [...rsvs], seats: [] } : undefined;
  return seats.length > 0 ? { kind, seats: [...seats] } : undefined;
}

function byOrganisation(a: Seat, b: Seat): number {
  return a.organisation.localeCompare(b.organisation, "nl");
}

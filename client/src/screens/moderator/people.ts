/** Who is here, and who asked for a say without having it yet. */
import type { RegionId, SeatId } from "../../../../shared/domain/ids.ts";
import { seatIdOf, seatsOf } from "../../../../shared/domain/seats.ts";
import { sectors } from "../../../../shared/domain/setup.ts";
import type { Registration, Sector } from "../../../../shared/domain/setup.ts";
import type { DayState, Participant, Seat } from "../../../../shared/domain/state.ts";

export interface PersonRow {
  readonly person: Participant;
  readonly seats: readonly Seat[];
  /** Regions they asked for and have no seat in. */
  readonly asked: readonly RegionId[];
}

/** Everyone who joined: first who waits for a seat (longest first), then by name. */
export function peopleRows(state: DayState, search: string): PersonRow[] {
  const wanted = plain(search);
  return Object.values<Participant>(state.participants)
    .map((person): PersonRow => {
      const seats = seatsOf(state, person.id);
      const has = new Set(seats.map((seat) => seat.region));
      return { person, seats, asked: person.regions.filter((region) => !has.has(region)) };
    })
    .filter(({ person }) => plain(`${person.name} ${person.organisation}`).includes(wanted))
    .sort((a, b) => {
      if (a.asked.length > 0 !== b.asked.length > 0) return a.asked.length > 0 ? -1 : 1;
      if (a.asked.length > 0) return a.person.joinedAt - b.person.joinedAt;
      return a.person.name.localeCompare(b.person.name, "nl");
    });
}

/** Whether an organisation announced itself for a region before the day. */
export function isRegistered(state: DayState, organisation: string, region: RegionId): boolean {
  return Object.hasOwn(state.registrations, seatIdOf(organisation, region));
}

export interface HereCounts {
  readonly people: number;
  readonly organisations: number;
  readonly delegations: number;
  readonly regions: readonly { id: RegionId; name: string; count: number }[];
  readonly sectors: readonly { sector: Sector; count: number }[];
  /** On the list of registrations, and nobody of them has come. */
  readonly absent: readonly Registration[];
}

/** "Wie is hier": people per sector and delegations per region, also where there are none. */
export function hereCounts(state: DayState): HereCounts {
  const people = Object.values<Participant>(state.participants);
  const seats = Object.values<Seat>(state.seats);
  return {
    people: people.length,
    organisations: new Set(people.map((person) => plain(person.organisation))).size,
    delegations: seats.length,
    regions: (state.setup?.regions ?? []).map(({ id, name }) => ({
      id,
      name,
      count: seats.filter((seat) => seat.region === id).length,
    })),
    absent: (Object.entries(state.registrations) as [SeatId, Registration][])
      .filter(([id]) => !Object.hasOwn(state.seats, id))
      .map(([, each]) => each)
      .sort((a, b) => a.organisation.localeCompare(b.organisation, "nl")),
    sectors: sectors.map((sector) => ({
      sector,
      count: people.filter((person) => person.sector === sector).length,
    })),
  };
}

/** Without case and accents, to search in. */
export function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();
}

/** Who was in the hall, as the record tells it: counts and organisations; people only when names were asked for. */
import type { DayRecord } from "../protocol/record.ts";
import type { RegionId, SeatId } from "./ids.ts";
import { sectors } from "./setup.ts";
import type { DaySetup, Registration } from "./setup.ts";
import type { DayState, Participant, Seat } from "./state.ts";
import { typedWords } from "./text.ts";

/** The participants and delegations of the record. */
export function recordOfHall(
  state: DayState,
  setup: DaySetup,
  names: boolean,
): Pick<DayRecord, "participants" | "delegations"> {
  const people = Object.values<Participant>(state.participants);
  const seats = Object.values<Seat>(state.seats).sort(bySeat);
  return {
    participants: {
      count: people.length,
      bySector: sectors
        .map((sector) => ({ sector, count: people.filter((person) => person.sector === sector).length }))
        .filter(({ count }) => count > 0),
      byRegion: perRegion(setup, people),
      organisations: organisationsOf(setup, people),
      ...(names ? { people: people.map(personRecord).sort(byPerson) } : {}),
    },
    delegations: {
      seatPolicy: state.seatPolicy,
      count: seats.length,
      seats: seats.map((seat) => ({
        organisation: seat.organisation,
        sector: seat.sector,
        region: seat.region,
        count: seat.members.length,
        registered: Object.hasOwn(state.registrations, seat.id),
        ...(names ? { people: seat.members.map((member) => typedWords(member.name)) } : {}),
      })),
      absent: (Object.entries(state.registrations) as [SeatId, Registration][])
        .filter(([id]) => !Object.hasOwn(state.seats, id))
        .map(([, registration]) => registration)
        .sort(bySeat),
    },
  };
}

/** How a list of names is ordered in the record: by letters, without the rules of any one language. */
export function byName(a: string, b: string): number {
  const [left, right] = [plain(a), plain(b)];
  if (left !== right) return left < right ? -1 : 1;
  return a === b ? 0 : a < b ? -1 : 1;
}

function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

function bySeat(a: Registration, b: Registration): number {
  return byName(a.organisation, b.organisation) || byName(a.region, b.region);
}

function byPerson(a: { organisation: string; name: string | null }, b: typeof a): number {
  return byName(a.organisation, b.organisation) || byName(a.name ?? "", b.name ?? "");
}

function personRecord({ name, organisation, sector, regions }: Participant) {
  return { name: typedWords(name), organisation, sector, regions };
}

function perRegion(setup: DaySetup, people: readonly { readonly regions: readonly RegionId[] }[]) {
  return setup.regions
    .map(({ id }) => ({ region: id, count: people.filter(({ regions }) => regions.includes(id)).length }))
    .filter(({ count }) => count > 0);
}

function organisationsOf(setup: DaySetup, people: readonly Participant[]) {
  const groups = new Map<string, Participant[]>();
  for (const person of people) {
    const key = `${person.organisation}\n${person.sector}`;
    groups.set(key, [...(groups.get(key) ?? []), person]);
  }
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const { organisation, sector } = first;
      return { organisation, sector, count: group.length, regions: perRegion(setup, group) };
    })
    .sort((a, b) => byName(a.organisation, b.organisation) || byName(a.sector, b.sector));
}

/**
 * The list of registrations and what follows from it: a delegation is an organisation that is on it for a region.
 * Source: issue "Before and after", Registrations; day-2023.md "Wie beslist mee".
 */
import type { RegisteredId, SeatId } from "./ids.ts";
import { at as entry, put, without } from "./room.ts";
import type { Evolvers } from "./room.ts";
import type { ListedLine, Printed, Registered } from "./registrationState.ts";
import { seatIdOf } from "./seats.ts";
import type { Registration } from "./setup.ts";
import type { DayState } from "./state.ts";

export const registrationEvolvers = {
  registrationAdded: (state, { seatId, organisation, sector, region }) =>
    listed(state, { id: freeId(state.registered, seatId), organisation, sector, regions: [region] }),
  registrationRemoved: (state, { seatId }) => {
    const left = Object.values<Registered>(state.registered).flatMap((line) => {
      const regions = line.regions.filter((region) => seatIdOf(line.organisation, region) !== seatId);
      return regions.length > 0 ? [{ ...line, regions }] : [];
    });
    return relisted(state, Object.fromEntries(left.map((line) => [line.id, line])));
  },
  registrationsListed: (state, { lines }) => lines.reduce(listed, state),
  registeredNamed: (state, { registeredId, name }) => {
    const line = entry(state.registered, registeredId);
    if (!line) return state;
    const { name: _name, ...nameless } = line;
    const named = name === "" ? nameless : { ...nameless, name };
    return { ...state, registered: put(state.registered, registeredId, named) };
  },
  registeredChanged: (state, { registeredId, organisation, sector, regions, session }) => {
    const was = entry(state.registered, registeredId);
    if (!was) return state;
    const { session: _session, ...kept } = was;
    const line = { ...kept, organisation, sector, regions, ...(session ? { session } : {}) };
    return relisted(state, put(state.registered, registeredId, line));
  },
  registeredRemoved: (state, { registeredId }) => relisted(state, without(state.registered, registeredId)),
  paperPrinted: (state, { paper, links, by }, at) => ({
    ...state,
    printed: put<string, Printed>(state.printed, paper, { at, links, ...(by ? { by } : {}) }),
  }),
  registrationsExported: (state) => state,
} satisfies Partial<Evolvers>;

/** The delegations of a list; of two spellings of one organisation the first stands. */
export function registrationsOf(lines: Iterable<ListedLine>): Record<SeatId, Registration> {
  const found = {} as Record<SeatId, Registration>;
  for (const { organisation, sector, regions } of lines) {
    for (const region of regions) {
      const seatId = seatIdOf(organisation, region);
      if (!Object.hasOwn(found, seatId)) found[seatId] = { organisation, sector, region };
    }
  }
  return found;
}

/** A list as a setup holds it, each delegation a line of its own. */
export function listOfSetup(registrations: readonly Registration[]): Record<RegisteredId, Registered> {
  let lines = {} as Record<RegisteredId, Registered>;
  for (const { organisation, sector, region } of registrations) {
    const id = freeId(lines, seatIdOf(organisation, region));
    lines = put(lines, id, { id, organisation, sector, regions: [region] });
  }
  return lines;
}

/** Whether this line speaks of a person, and not only of a delegation. */
export function isPerson({ name, session }: Pick<Registered, "name" | "session">): boolean {
  return name !== undefined || session !== undefined;
}

/** Whether somebody still has to follow an information session. */
export function missesSession(line: Pick<Registered, "name" | "session">): boolean {
  return isPerson(line) && (line.session === undefined || line.session === "no");
}

function listed(state: DayState, line: ListedLine): DayState {
  let { registrations } = state;
  for (const [seatId, each] of Object.entries(registrationsOf([line])) as [SeatId, Registration][]) {
    if (!Object.hasOwn(registrations, seatId)) registrations = put(registrations, seatId, each);
  }
  return { ...state, registrations, registered: put(state.registered, line.id, line) };
}

function relisted(state: DayState, lines: DayState["registered"]): DayState {
  return { ...state, registered: lines, registrations: registrationsOf(Object.values<Registered>(lines)) };
}

/** A line that came without an id of its own is called after its delegation. */
function freeId(lines: DayState["registered"], seatId: SeatId): RegisteredId {
  let id: string = seatId;
  while (Object.hasOwn(lines, id)) id += "_";
  return id as RegisteredId;
}

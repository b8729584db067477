/** What might happen next to the list of registrations and with links of seats. Chosen by chance; a part is refused. */
import type { Actor } from "../../shared/domain/actor.ts";
import type { ParticipantId, SeatId } from "../../shared/domain/ids.ts";
import { papers } from "../../shared/domain/registrationState.ts";
import type { Registered } from "../../shared/domain/registrationState.ts";
import type { DayState } from "../../shared/domain/state.ts";
import type { Chance } from "./chance.ts";
import type { CommandInput } from "./given.ts";
import type { Mint } from "./mint.ts";

const organisations = ["Gemeente Dorp", "gemeente dorp", "Fonds Vooruit", "School De Brug"];
const regions = ["north", "middle", "south"];

/** An organiser works on the list, prints or takes it away. */
export function registerIntent(day: DayState, chance: Chance, mint: Mint): CommandInput {
  const known = chance.of(Object.values<Registered>(day.registered));
  const what = chance.weighted([
    [6, "add"],
    [known ? 5 : 0.3, "change"],
    [known ? 2 : 0.3, "remove"],
    [1.5, "print"],
    [1.5, "export"],
  ]);
  switch (what) {
    case "add":
      return { type: "addRegistered", line: lineFor(mint.id("line"), chance, mint) };
    case "change": {
      const own = known && { organisation: known.organisation, regions: known.regions };
      const line = lineFor(known?.id ?? mint.id("line"), chance, mint);
      return { type: "changeRegistered", line: { ...line, ...(chance.often(0.5) ? own : {}) } };
    }
    case "remove":
      return { type: "removeRegistered", registeredId: known?.id ?? mint.id("line") };
    case "print":
      return { type: "notePrinted", paper: chance.of(papers)!, links: chance.below(300) };
    default:
      return { type: "noteRegistrationsExport" };
  }
}

/** Somebody brings the link of a seat: to join with, or when they are in already. */
export function seatLinkActor(day: DayState, chance: Chance, me?: ParticipantId): Actor {
  const listed = Object.keys(day.registrations);
  const organisation = me && day.participants[me]?.organisation;
  const own = listed.filter((id) => day.registrations[id as SeatId]?.organisation === organisation);
  const seat = (chance.of(own.length > 0 && chance.often(0.8) ? own : listed) ?? "nobody~north") as SeatId;
  return me ? { role: "participant", id: me, seat } : { role: "visitor", seat };
}

function lineFor(id: string, chance: Chance, mint: Mint) {
  const session = chance.of([undefined, "yes", "no", "2030-03-09"] as const);
  return {
    id,
    organisation: chance.often(0.5) ? chance.of(organisations)! : `Stichting ${mint.text("registered")}`,
    sector: "civilSociety" as const,
    regions: regions.filter((_region, index) => index === 0 || chance.often(0.4)),
    ...(chance.often(0.7) ? { name: mint.text("listedName") } : {}),
    ...(session ? { session } : {}),
  };
}

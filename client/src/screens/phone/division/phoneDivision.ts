/** The division as the phone shows it: which one stands now, and whose RSVs come first. */
import type { Rsv } from "../../../../../shared/division/rsv.ts";
import type { MapFacts } from "../../../../../shared/division/mapFacts.ts";
import { compareDivisions } from "../../../../../shared/division/compare.ts";
import type { ParticipantId } from "../../../../../shared/domain/ids.ts";
import { divisionOfVersion } from "../../../../../shared/domain/outcomes.ts";
import { seatsOf } from "../../../../../shared/domain/seats.ts";
import type { DayState } from "../../../../../shared/domain/state.ts";
import { testedDivision } from "../../../division/frameTest.ts";

export interface StandingDivision {
  readonly of: "decided" | "hall" | "subgroups" | "bid" | "version";
  readonly rsvs: readonly Rsv[];
}

/** The division to show: of the version on the screen, else the decided one, else as far as the hall is. */
export function standingDivision(day: DayState): StandingDivision {
  const { scene } = day;
  if (scene.kind === "divisionVersion") {
    const attached = divisionOfVersion(day, scene.proposalId, scene.version);
    if (attached) return { of: "version", rsvs: attached.rsvs };
  }
  const tested = testedDivision(day);
  const bid = compareDivisions(day.division.openingBid, tested.rsvs).changes.length === 0;
  return { rsvs: tested.rsvs, of: tested.of === "subgroups" && bid ? "bid" : tested.of };
}

/** The regions a person speaks for or came for. */
export function regionsOf(day: DayState, me: ParticipantId | null): ReadonlySet<string> {
  if (me === null) return new Set();
  return new Set([...seatsOf(day, me).map((seat) => seat.region), ...(day.participants[me]?.regions ?? [])]);
}

/** The RSVs that lie in these regions, and the others. */
export function ownFirst(
  rsvs: readonly Rsv[],
  regions: ReadonlySet<string>,
  { municipalities }: MapFacts,
): { readonly own: readonly Rsv[]; readonly others: readonly Rsv[] } {
  const near = new Set(
    rsvs.filter((rsv) =>
      rsv.municipalities.some((code) => regions.has(municipalities.get(code)?.province ?? "")),
    ),
  );
  return { own: [...near], others: rsvs.filter((rsv) => !near.has(rsv)) };
}

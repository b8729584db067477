/** What a division can be laid beside: the opening bid, and the versions that the hall had. */
import { partOf } from "../../../shared/division/rsv.ts";
import type { Rsv } from "../../../shared/division/rsv.ts";
import { NATIONAL } from "../../../shared/domain/divisionState.ts";
import type { DivisionGroup } from "../../../shared/domain/divisionState.ts";
import type { DayState } from "../../../shared/domain/state.ts";

export interface Earlier {
  /** "bid", or the number of a version. */
  readonly id: string;
  readonly version?: number;
  readonly rsvs: readonly Rsv[];
}

/** What this group's division can be compared with: the opening bid first, then the hall's versions, newest first. */
export function earlierOf({ division, setup }: DayState, group: DivisionGroup): Earlier[] {
  const own = (rsvs: readonly Rsv[]) => (group === NATIONAL ? rsvs : partOf(rsvs, group));
  const proposalId = setup?.division?.proposalId;
  const versions = division.attached
    .filter((each) => each.proposalId === proposalId && each.version > 1)
    .map(({ version, rsvs }) => ({ id: String(version), version, rsvs: own(rsvs) }))
    .reverse();
  return [{ id: "bid", rsvs: own(division.openingBid) }, ...versions];
}

/** Which division of the country stands now: what files and the record tell of. */
import type { Rsv } from "../division/rsv.ts";
import { decisionOn } from "./decisions.ts";
import { NATIONAL } from "./divisionState.ts";
import { divisionOfVersion } from "./outcomes.ts";
import { at as entry } from "./room.ts";
import type { DayState } from "./state.ts";

export interface CurrentDivision {
  readonly basis: "decided" | "inTheMaking" | "version";
  /** Of the proposal's text; undefined while it is being made. */
  readonly version?: number;
  readonly rsvs: readonly Rsv[];
}

/** The decided division; else the one the hall is making; else that of the newest version, first the opening bid. */
export function currentDivision(state: DayState): CurrentDivision {
  const proposal = state.setup?.division?.proposalId;
  const decision = proposal && decisionOn(state, proposal);
  const decided = decision && divisionOfVersion(state, proposal, decision.version);
  if (decided) return { basis: "decided", version: decided.version, rsvs: decided.rsvs };
  const hall = entry(state.division.drafts, NATIONAL);
  if (hall) return { basis: "inTheMaking", rsvs: hall.rsvs };
  const newest = state.division.attached.filter((each) => each.proposalId === proposal).at(-1);
  return newest
    ? { basis: "version", version: newest.version, rsvs: newest.rsvs }
    : { basis: "inTheMaking", rsvs: state.division.openingBid };
}

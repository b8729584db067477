/** What a subgroup's facilitator needs to know of the day: notes, neighbours, and what comes next. Pure. */
import { compareDivisions } from "../../../../shared/division/compare.ts";
import type { MapFacts } from "../../../../shared/division/mapFacts.ts";
import { covered } from "../../../../shared/division/rsv.ts";
import { divisionOrder } from "../../../../shared/domain/divisions.ts";
import type { DivisionDraft } from "../../../../shared/domain/divisionState.ts";
import type { BoardId, RegionId } from "../../../../shared/domain/ids.ts";
import { standingNotes } from "../../../../shared/domain/notes.ts";
import { bidOf, claimsOn } from "../../../../shared/domain/outcomes.ts";
import type { ClaimOn } from "../../../../shared/domain/outcomes.ts";
import type { DayState, Note, Seat } from "../../../../shared/domain/state.ts";
import { amongOthers } from "../../division/amongOthers.ts";

/** A note with the board and lane it stands on. */
export interface PlacedNote {
  readonly note: Note;
  readonly boardId: BoardId;
  readonly board: string;
  readonly paper: "yellow" | "mint" | "sky" | "rose";
  readonly lane: string;
}

/** The boards that belong to a region. */
export function boardsOf(state: DayState, region: RegionId): BoardId[] {
  return (state.setup?.boards ?? []).filter((board) => board.region === region).map(({ id }) => id);
}

/** What stands on them, newest first. */
export function notesFor(state: DayState, region: RegionId): PlacedNote[] {
  return (state.setup?.boards ?? [])
    .filter((board) => board.region === region)
    .flatMap((board) =>
      standingNotes(state, board.id).map((note) => {
        const lane = board.lanes.find(({ id }) => id === note.laneId);
        return {
          note,
          boardId: board.id,
          board: board.title,
          paper: lane?.paper ?? "yellow",
          lane: lane?.title ?? "",
        };
      }),
    )
    .sort((a, b) => b.note.at - a.note.at);
}

/** What this subgroup took of others' provinces, with what they said. */
export function claimsBy(state: DayState, region: RegionId, facts: MapFacts): ClaimOn[] {
  return divisionOrder(state)
    .filter((of) => of !== region)
    .flatMap((of) => claimsOn(state, of, facts).filter((claim) => claim.by === region));
}

/** How many changes a subgroup made to its part of the opening bid. */
export function changesOf(state: DayState, region: RegionId, draft: DivisionDraft): number {
  const [bid, now] = [bidOf(state, region), draft.rsvs].map((each) => amongOthers(state, region, each));
  return compareDivisions(bid!, now!).changes.length;
}

/** How many of the region's municipalities are in an RSV of this subgroup, of how many. */
export function coverageOf(
  region: RegionId,
  { rsvs }: DivisionDraft,
  { municipalities }: MapFacts,
): { readonly inRsv: number; readonly of: number } {
  const own = [...municipalities.values()].filter(({ province }) => province === region);
  const known = covered(rsvs);
  return { inRsv: own.filter(({ code }) => known.has(code)).length, of: own.length };
}

/** The delegations of a region, by name. */
export function delegationsOf(state: DayState, region: RegionId): Seat[] {
  return Object.values<Seat>(state.seats)
    .filter((seat) => seat.region === region)
    .sort((a, b) => a.organisation.localeCompare(b.organisation, "nl"));
}

export type Step = "look" | "choose" | "bring" | "done";

/** What is next: new notes are read first, then the RSV is chosen, then it is brought in. */
export function stepOf(draft: DivisionDraft | undefined, changes: number, fresh: number): Step {
  if (draft?.outcome) return "done";
  if (changes > 0) return "bring";
  return fresh > 0 ? "look" : "choose";
}

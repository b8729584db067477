/** Who takes part in an RSV, by corner of the vijfhoek, so that a missing one shows. Source: day-2023.md "Wie beslist mee". */
import { boardSetupOf } from "../../../../../shared/domain/boards.ts";
import type { Membership } from "../../../../../shared/domain/divisionState.ts";
import type { BoardId, RsvId } from "../../../../../shared/domain/ids.ts";
import { membersOfRsv } from "../../../../../shared/domain/memberships.ts";
import { standingNotes } from "../../../../../shared/domain/notes.ts";
import { isRsvMember } from "../../../../../shared/domain/rsvMembers.ts";
import type { Sector } from "../../../../../shared/domain/setup.ts";
import type { DayState, Note, Participant } from "../../../../../shared/domain/state.ts";
import { plain } from "../people.ts";

/** The five that every RSV needs. */
export const corners = [
  "education",
  "municipality",
  "civilSociety",
  "fund",
  "company",
] as const satisfies readonly Sector[];

export type Corner = (typeof corners)[number];

export interface CornerCount {
  readonly sector: Corner;
  readonly count: number;
}

export interface RsvMembers {
  readonly members: readonly Membership[];
  readonly corners: readonly CornerCount[];
  /** Members outside the five corners. */
  readonly others: number;
}

/** The members of an RSV with how many there are in each corner. */
export function rsvMembers(state: DayState, rsvId: RsvId): RsvMembers {
  const members = membersOfRsv(state, rsvId);
  const counts = corners.map((sector) => ({
    sector,
    count: members.filter((each) => each.sector === sector).length,
  }));
  return {
    members,
    corners: counts,
    others: members.length - counts.reduce((sum, { count }) => sum + count, 0),
  };
}

/** The boards of an RSV. */
export function boardsOfRsv(state: DayState, rsvId: RsvId): BoardId[] {
  return (state.setup?.boards ?? []).filter(({ rsv }) => rsv === rsvId).map(({ id }) => id);
}

/** A note that may make a membership: who wrote it, as far as the board tells, and the sector when that is known. */
export interface NoteMember {
  readonly note: Note;
  readonly lane: string;
  readonly organisation: string;
  readonly sector: Sector | undefined;
}

/** The notes on an RSV's boards whose writer is no member of it yet, the newest first. */
export function notesOfRsv(state: DayState, rsvId: RsvId): NoteMember[] {
  return boardsOfRsv(state, rsvId)
    .flatMap((id) => standingNotes(state, id))
    .filter(({ organisation }) => !organisation || !isRsvMember(state, organisation, rsvId))
    .sort((a, b) => b.at - a.at)
    .map((note) => ({
      note,
      lane: boardSetupOf(state, note.boardId)?.lanes.find(({ id }) => id === note.laneId)?.title ?? "",
      organisation: note.organisation ?? "",
      sector: note.organisation ? sectorOf(state, note.organisation) : undefined,
    }));
}

/** The sector of an organisation that is in the hall. */
export function sectorOf(state: DayState, organisation: string): Sector | undefined {
  const name = plain(organisation);
  return Object.values<Participant>(state.participants).find((each) => plain(each.organisation) === name)
    ?.sector;
}

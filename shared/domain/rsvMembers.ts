/** Which organisation is a member of which RSV, and what a post-it on an RSV's board makes or ends of that. */
import { boardSetupOf } from "./boards.ts";
import { isNamed } from "./divisionFrames.ts";
import type { Membership } from "./divisionState.ts";
import type { DayEvent } from "./events.ts";
import type { BoardId, LaneId, MembershipId, NoteId, RsvId } from "./ids.ts";
import { at as entry } from "./room.ts";
import { plainNameOf } from "./seats.ts";
import type { Circle } from "./setup.ts";
import type { DayState, Participant, Seat } from "./state.ts";

/** The membership of an organisation in an RSV; spelled as its seats are. */
export function membershipIdOf(organisation: string, rsvId: RsvId): MembershipId {
  return `${plainNameOf(organisation)}~${rsvId}`.slice(0, 160) as MembershipId;
}

/** Whether this organisation takes part in this RSV. */
export function isRsvMember({ division }: DayState, organisation: string, rsvId: RsvId): boolean {
  return entry(division.memberships, membershipIdOf(organisation, rsvId)) !== undefined;
}

/** What makes this participant's organisation a member of an RSV; undefined where it is one. */
export function membershipBy(
  state: DayState,
  { organisation, sector }: Participant,
  rsvId: RsvId,
  note?: { boardId: BoardId; noteId: NoteId },
): DayEvent | undefined {
  if (isRsvMember(state, organisation, rsvId)) return undefined;
  const membershipId = membershipIdOf(organisation, rsvId);
  return { type: "membershipAdded", membershipId, rsvId, organisation, sector, ...(note ? { note } : {}) };
}

/** What writing this note makes its writer's organisation: a member, on the lane "Ik doe mee!" of an RSV's board. */
export function membershipByNote(
  state: DayState,
  writer: Participant,
  { boardId, laneId, noteId }: { boardId: BoardId; laneId: LaneId; noteId: NoteId },
): DayEvent[] {
  const board = boardSetupOf(state, boardId);
  const lane = board?.lanes.find((each) => each.id === laneId);
  if (!board?.rsv || !lane?.joins || !isNamed(state, board.rsv)) return [];
  const joined = membershipBy(state, writer, board.rsv, { boardId, noteId });
  return joined ? [joined] : [];
}

/** What withdrawing this note ends: the membership that came from it. A note's id is its own on its board only. */
export function membershipEndedBy(
  state: DayState,
  { boardId, noteId }: { boardId: BoardId; noteId: NoteId },
): DayEvent[] {
  const made = Object.values<Membership>(state.division.memberships).find(
    (each) => each.note?.noteId === noteId && each.note.boardId === boardId,
  );
  return made ? [{ type: "membershipEnded", membershipId: made.id }] : [];
}

/**
 * The circle with the delegations of its RSVs as they are now: members, for a region in which the RSV lies. A screen
 * that does not follow the division knows no members, and keeps the circle as it was set.
 */
export function circleNow(state: DayState, circle: Circle): Circle {
  if (circle.kind !== "rsvs" || state.division.openingBid.length === 0) return circle;
  const rsvs = state.rsvs.filter((each) => circle.rsvs.includes(each.id));
  const seats = Object.values<Seat>(state.seats)
    .filter((seat) =>
      rsvs.some(
        ({ id, regions }) => regions.includes(seat.region) && isRsvMember(state, seat.organisation, id),
      ),
    )
    .map((seat) => seat.id);
  return { ...circle, seats };
}

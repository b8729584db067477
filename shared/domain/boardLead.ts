/** Who leads on which board: the moderator on all, a facilitator on those of their own group. */
import type { Actor } from "./actor.ts";
import { boardSetupOf } from "./boards.ts";
import type { BoardId, RegionId, RsvId } from "./ids.ts";
import { at as entry } from "./room.ts";
import type { Refusal } from "./ruling.ts";
import type { DayState } from "./state.ts";

/** Whose boards a facilitator leads on: of one region with the RSVs that lie in it, or of one RSV. */
export type Group = { readonly region?: RegionId | undefined; readonly rsv?: RsvId | undefined };

/** Whether a board is this group's. */
export function isBoardOf(state: DayState, boardId: BoardId, { region, rsv }: Group): boolean {
  const board = boardSetupOf(state, boardId);
  if (!board) return false;
  if (rsv !== undefined) return board.rsv === rsv;
  if (region === undefined) return false;
  if (board.region === region) return true;
  return state.rsvs.find(({ id }) => id === board.rsv)?.regions.includes(region) ?? false;
}

/** Why this actor does not lead on this board: it is not there, or not their group's. */
export function leadFault(state: DayState, boardId: BoardId, actor: Actor): Refusal | undefined {
  if (!entry(state.boards, boardId)) return { code: "unknownBoard" };
  if (actor.role !== "facilitator" || isBoardOf(state, boardId, actor)) return undefined;
  return { code: "notYourGroup" };
}

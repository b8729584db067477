/** Who leads on which board: the moderator on all, a facilitator on those of their own group. */
import type { Actor } from "./actor.ts";
import { boardSetupOf } from "./boards.ts";
import type { BoardId, RegionId } from "./ids.ts";
import { at as entry } from "./room.ts";
import type { Refusal } from "./ruling.ts";
import type { DayState } from "./state.ts";

/** Whether the facilitator of this region leads on a board: it is the region's, or of an RSV that lies in it. */
export function isBoardOfRegion(state: DayState, boardId: BoardId, region: RegionId): boolean {
  const board = boardSetupOf(state, boardId);
  if (!board) return false;
  if (board.region === region) return true;
  const rsv = state.rsvs.find(({ id }) => id === board.rsv);
  return rsv?.regions.includes(region) ?? false;
}

/** Why this actor does not lead on this board: it is not there, or not their group's. */
export function leadFault(state: DayState, boardId: BoardId, actor: Actor): Refusal | undefined {
  if (!entry(state.boards, boardId)) return { code: "unknownBoard" };
  if (actor.role !== "facilitator" || isBoardOfRegion(state, boardId, actor.region)) return undefined;
  return { code: "notYourGroup" };
}

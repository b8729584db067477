/** Boards: opened and closed by the moderator; who wrote is shown as the board promised before it opened. */
import type { BoardId } from "./ids.ts";
import { at as entry, linkOf, put } from "./room.ts";
import type { Deciders, Evolvers } from "./room.ts";
import { accept, refuse } from "./ruling.ts";
import type { Ruling } from "./ruling.ts";
import type { BoardSetup } from "./setup.ts";
import type { BoardState, DayState } from "./state.ts";
import type { Actor } from "./actor.ts";

export const boardDeciders = {
  openBoards: (state, { boardIds }, { actor }) => changed(state, boardIds, "boardOpened", actor),
  closeBoards: (state, { boardIds }, { actor }) => changed(state, boardIds, "boardClosed", actor),

  setAuthorship: (state, { boardId, authorship }, { actor }) => {
    const board = entry(state.boards, boardId);
    if (!board) return refuse("unknownBoard");
    if (board.openedAt !== undefined) return refuse("boardWasOpen");
    if (board.authorship === authorship) return refuse("alreadyDone");
    return accept({ type: "authorshipSet", boardId, authorship, ...linkOf(actor) });
  },
} satisfies Partial<Deciders>;

export const boardEvolvers = {
  boardOpened: (state, { boardId }, at) => {
    const board = entry(state.boards, boardId);
    return withBoard(state, boardId, { status: "open", openedAt: board?.openedAt ?? at });
  },
  boardClosed: (state, { boardId }) => withBoard(state, boardId, { status: "closed" }),
  authorshipSet: (state, { boardId, authorship }) => withBoard(state, boardId, { authorship }),
} satisfies Partial<Evolvers>;

/** What the template says of a board. */
export function boardSetupOf(state: DayState, boardId: BoardId): BoardSetup | undefined {
  return state.setup?.boards.find((board) => board.id === boardId);
}

function changed(
  state: DayState,
  boardIds: readonly BoardId[],
  type: "boardOpened" | "boardClosed",
  actor: Actor,
): Ruling {
  if (!boardIds.every((id) => entry(state.boards, id))) return refuse("unknownBoard");
  const moves = (board: BoardState | undefined) =>
    type === "boardOpened" ? board?.status !== "open" : board?.status === "open";
  const moving = [...new Set(boardIds)].filter((id) => moves(entry(state.boards, id)));
  if (moving.length === 0) return refuse("alreadyDone");
  return accept(...moving.map((boardId) => ({ type, boardId, ...linkOf(actor) })));
}

function withBoard(state: DayState, boardId: BoardId, change: Partial<BoardState>): DayState {
  const board = entry(state.boards, boardId);
  return board ? { ...state, boards: put(state.boards, boardId, { ...board, ...change }) } : state;
}

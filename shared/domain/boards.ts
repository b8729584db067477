/** Boards: opened and closed by the moderator; who wrote is shown as the board promised before it opened. */
import type { BoardId } from "./ids.ts";
import { at as entry, linkOf, put } from "./room.ts";
import type { Deciders, Evolvers } from "./room.ts";
import { accept, refuse } from "./ruling.ts";
import type { RefusalCode, Ruling } from "./ruling.ts";
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
  boardClosed: (state, { boardId }, at) => {
    const board = entry(state.boards, boardId);
    return withBoard(state, boardId, { status: "closed", closedAt: board?.closedAt ?? at });
  },
  authorshipSet: (state, { boardId, authorship }) => withBoard(state, boardId, { authorship }),
  revealSet: (state, { boardId, hiddenUntilRevealed }) => {
    const board = entry(state.boards, boardId);
    if (!board) return state;
    const { hiddenUntilRevealed: _was, ...rest } = board;
    const now: BoardState = hiddenUntilRevealed ? { ...rest, hiddenUntilRevealed } : rest;
    return { ...state, boards: put(state.boards, boardId, now) };
  },
  quotaSet: (state, { boardId, quota }) =>
    withSetup(state, boardId, ({ quota: _was, ...rest }) => (quota === null ? rest : { ...rest, quota })),
  photosFromHallSet: (state, { boardId, allowed }) =>
    withSetup(state, boardId, ({ photosFromHall: _was, ...rest }) =>
      allowed ? { ...rest, photosFromHall: true } : rest,
    ),
} satisfies Partial<Evolvers>;

/** Why nobody writes on a board now. */
export function boardFault(state: DayState, boardId: BoardId): RefusalCode | undefined {
  const board = entry(state.boards, boardId);
  if (!board) return "unknownBoard";
  return board.status === "open" ? undefined : "boardNotOpen";
}

/** A board on which nothing happened yet. */
export function newBoard({ authorship, hiddenUntilRevealed }: BoardSetup): BoardState {
  return { status: "waiting", authorship, ...(hiddenUntilRevealed ? { hiddenUntilRevealed } : {}) };
}

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

function withSetup(state: DayState, boardId: BoardId, change: (board: BoardSetup) => BoardSetup): DayState {
  if (!state.setup) return state;
  const boards = state.setup.boards.map((board) => (board.id === boardId ? change(board) : board));
  return { ...state, setup: { ...state.setup, boards } };
}

function withBoard(state: DayState, boardId: BoardId, change: Partial<BoardState>): DayState {
  const board = entry(state.boards, boardId);
  return board ? { ...state, boards: put(state.boards, boardId, { ...board, ...change }) } : state;
}

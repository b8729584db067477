/**
 * The one big button of the moderator: what the day asks for next, and the commands that do it; what a proposal asks
 * is in consent/proposalAction.ts.
 */
import { boardSetupOf } from "../../../../shared/domain/boards.ts";
import type { DayCommand } from "../../../../shared/domain/commands.ts";
import type { BoardId } from "../../../../shared/domain/ids.ts";
import { currentPart, neighbours } from "../../../../shared/domain/programme.ts";
import { openRounds } from "../../../../shared/domain/rounds.ts";
import type { BoardSetup, Part } from "../../../../shared/domain/setup.ts";
import type { DayState } from "../../../../shared/domain/state.ts";
import { isOver } from "../../../../shared/domain/phase.ts";
import type { DivisionAct } from "./division/divisionAction.ts";
import { proposalAction, type Choices, type ProposalAction } from "./consent/proposalAction.ts";

type Act =
  | { kind: "openDay" | "closeDay" | "dayOver" }
  | { kind: "goToPart"; part: Part; first: boolean }
  | { kind: "openBoards" | "closeBoards"; boards: readonly BoardSetup[] }
  | DivisionAct;

export type DayAction = Act & {
  /** In this order; none where the day is over. */
  readonly commands: readonly DayCommand[];
  /** Cannot be undone: the button asks once more. */
  readonly final: boolean;
};

export type NextAction = DayAction | ProposalAction;

/** What the one big button does now. `now` in UTC milliseconds, for a round that says when it closes. */
export function nextAction(state: DayState, now: number, choices: Choices = {}): NextAction {
  if (isOver(state.phase)) return { kind: "dayOver", commands: [], final: false };
  if (state.phase !== "open") return { kind: "openDay", commands: [{ type: "openDay" }], final: false };
  const [open] = openRounds(state);
  if (open) {
    const act = proposalAction(state, open.proposalId, now, choices);
    if (act) return act;
  }
  const part = currentPart(state);
  if (part) {
    const board = boardAction(state, part);
    if (board) return board;
    for (const proposalId of part.proposals) {
      const act = proposalAction(state, proposalId, now, choices);
      if (act) return act;
    }
  }
  return onward(state);
}

/** Opens the boards of a part that never were open, then closes what is open; undefined when neither is left. */
function boardAction(state: DayState, part: Part): DayAction | undefined {
  const inState = (status: "waiting" | "open") =>
    part.boards.filter((id) => state.boards[id]?.status === status);
  const waiting = inState("waiting");
  if (waiting.length > 0) {
    const commands: DayCommand[] = [{ type: "openBoards", boardIds: waiting }];
    const [only] = part.boards;
    // One board is what the hall talks about; of many boards the moderator chooses which to show.
    if (only && part.boards.length === 1 && !shows(state, only)) {
      commands.push({ type: "showScene", scene: { kind: "board", boardId: only, page: 0 } });
    }
    return { kind: "openBoards", boards: setups(state, waiting), commands, final: false };
  }
  const open = inState("open");
  if (open.length === 0) return undefined;
  const commands: DayCommand[] = [{ type: "closeBoards", boardIds: open }];
  return { kind: "closeBoards", boards: setups(state, open), commands, final: false };
}

function onward(state: DayState): DayAction {
  const first = state.current === null;
  const part = first ? state.setup?.programme[0] : neighbours(state).next;
  if (!part) return { kind: "closeDay", commands: [{ type: "closeDay" }], final: true };
  return { kind: "goToPart", part, first, commands: [{ type: "goToPart", partId: part.id }], final: false };
}

function shows(state: DayState, boardId: BoardId): boolean {
  return state.scene.kind === "board" && state.scene.boardId === boardId;
}

function setups(state: DayState, ids: readonly BoardId[]): BoardSetup[] {
  return ids.flatMap((id) => boardSetupOf(state, id) ?? []);
}

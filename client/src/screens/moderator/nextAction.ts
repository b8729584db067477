/**
 * The one big button of the moderator: what the day asks for next, and the commands that do it. Ids follow from
 * what is already there, so that two moderators who press at the same moment ask for the same thing.
 */
import { boardSetupOf } from "../../../../shared/domain/boards.ts";
import type { DayCommand } from "../../../../shared/domain/commands.ts";
import type { BoardId, DecisionId, ProposalId, RoundId } from "../../../../shared/domain/ids.ts";
import { blockingObjections } from "../../../../shared/domain/objections.ts";
import { currentPart, neighbours } from "../../../../shared/domain/programme.ts";
import { latestVersion, proposalSetupOf } from "../../../../shared/domain/proposals.ts";
import { lastRound, missingSeats, openRounds } from "../../../../shared/domain/rounds.ts";
import { inCircle } from "../../../../shared/domain/seats.ts";
import type { BoardSetup, Part, ProposalSetup } from "../../../../shared/domain/setup.ts";
import type { DayState, Round } from "../../../../shared/domain/state.ts";

/** What the moderator chose beside the button, for the acts that ask it. */
export interface Choices {
  /** Minutes until a round says it closes; 0 is without a clock. */
  readonly closeAfterMinutes?: number;
  /** A calendar date; the template's when left out. */
  readonly validUntil?: string | undefined;
}

type Act =
  | { kind: "openDay" | "closeDay" | "dayOver" }
  | { kind: "goToPart"; part: Part; first: boolean }
  | { kind: "openBoards" | "closeBoards"; boards: readonly BoardSetup[] }
  | { kind: "presentProposal"; proposal: ProposalSetup }
  | { kind: "openRound"; proposal: ProposalSetup; n: number; version: number; circle: number }
  | { kind: "closeRound"; proposal: ProposalSetup; round: Round; missing: number }
  | { kind: "showOutcome"; proposal: ProposalSetup; round: Round }
  | { kind: "decide"; proposal: ProposalSetup; round: Round; none: number }
  | { kind: "writeVersion"; proposal: ProposalSetup; objections: number };

export type NextAction = Act & {
  /** In this order; none where the act is not one of the server's (writing a text, a day that is over). */
  readonly commands: readonly DayCommand[];
  /** Cannot be undone: the button asks once more. */
  readonly final: boolean;
};

/** What the one big button does now. `now` in UTC milliseconds, for a round that says when it closes. */
export function nextAction(state: DayState, now: number, choices: Choices = {}): NextAction {
  if (state.phase === "closed") return { kind: "dayOver", commands: [], final: false };
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

/** What a proposal asks for next; undefined when it is decided or not known. */
export function proposalAction(
  state: DayState,
  proposalId: ProposalId,
  now: number,
  { closeAfterMinutes = 0, validUntil }: Choices = {},
): NextAction | undefined {
  const setup = proposalSetupOf(state, proposalId);
  const proposal = state.proposals[proposalId];
  if (!setup || !proposal || proposal.status === "decided") return undefined;
  const of = { proposal: setup };
  if (proposal.status === "draft") {
    return {
      kind: "presentProposal",
      ...of,
      commands: [{ type: "presentProposal", proposalId }],
      final: false,
    };
  }
  const round = lastRound(state, proposalId);
  const version = latestVersion(proposal).n;
  if (round?.status === "open") {
    return {
      kind: "closeRound",
      ...of,
      round,
      missing: missingSeats(state, round).length,
      commands: [{ type: "closeRound", roundId: round.id }],
      final: true,
    };
  }
  if (round?.status === "closed") {
    const commands: DayCommand[] = [{ type: "publishRound", roundId: round.id }];
    return { kind: "showOutcome", ...of, round, commands, final: true };
  }
  if (round && round.version === version) {
    const objections = blockingObjections(state, round.id).length;
    if (objections > 0) return { kind: "writeVersion", ...of, objections, commands: [], final: false };
    const decisionId = `${proposalId}-decided-${round.n}` as DecisionId;
    const until = validUntil ? { validUntil } : {};
    return {
      kind: "decide",
      ...of,
      round,
      none: round.outcome?.none ?? 0,
      commands: [{ type: "decideByConsent", decisionId, proposalId, roundId: round.id, ...until }],
      final: true,
    };
  }
  const n = proposal.rounds.length + 1;
  const closing = closeAfterMinutes > 0 ? { closesAt: now + closeAfterMinutes * 60_000 } : {};
  return {
    kind: "openRound",
    ...of,
    n,
    version,
    circle: Object.values(state.seats).filter((seat) => inCircle(setup.circle, seat)).length,
    commands: [
      { type: "openRound", roundId: `${proposalId}-round-${n}` as RoundId, proposalId, version, ...closing },
    ],
    final: false,
  };
}

/** Opens the boards of a part that never were open, then closes what is open; undefined when neither is left. */
function boardAction(state: DayState, part: Part): NextAction | undefined {
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

function onward(state: DayState): NextAction {
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

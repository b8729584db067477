/** What a change of the day that is being made means: the setup, and what follows from it. */
import { newBoard } from "./boards.ts";
import { withRunningClock } from "./programmeClock.ts";
import { newProposal } from "./proposals.ts";
import { at as entry, put, without } from "./room.ts";
import type { Evolvers } from "./room.ts";
import type { DaySetup, Part } from "./setup.ts";
import type { DayState, Scene } from "./state.ts";

export const setupEvolvers = {
  detailsSet: (state, { details }) =>
    withSetup(state, ({ place: _place, language: _language, ...setup }) => ({ ...setup, ...details })),
  themeSet: (state, { theme }) =>
    withSetup(state, ({ theme: _theme, ...setup }) => (theme.length > 0 ? { ...setup, theme } : setup)),
  logoSet: (state, { logo }) =>
    withSetup(state, ({ logo: _logo, ...setup }) => (logo ? { ...setup, logo } : setup)),
  programmeStartSet: (state, { startsAt }) =>
    withSetup(state, (setup) => ({ ...setup, programme: withRunningClock(setup.programme, startsAt) })),
  partSet: (state, { part, after }) =>
    withProgramme(state, (programme) => {
      const known = programme.find((each) => each.id === part.id);
      if (known) {
        const changed = { ...part, startsAt: known.startsAt };
        return programme.map((each) => (each.id === part.id ? changed : each));
      }
      const place =
        after === undefined ? programme.length : programme.findIndex(({ id }) => id === after) + 1;
      const added = { ...part, startsAt: programme[0]?.startsAt ?? FIRST_START };
      return [...programme.slice(0, place), added, ...programme.slice(place)];
    }),
  partRemoved: (state, { partId }) =>
    withoutScene(
      withProgramme(state, (programme) => programme.filter((part) => part.id !== partId)),
      (scene) => scene.kind === "question" && scene.partId === partId,
    ),
  partsOrdered: (state, { order }) => withProgramme(state, (programme) => inOrder(programme, order)),
  proposalPrepared: (state, { proposal }) => {
    const next = withSetup(state, (setup) => ({
      ...setup,
      proposals: replacedOrLast(setup.proposals, proposal),
    }));
    return { ...next, proposals: put(state.proposals, proposal.id, newProposal(proposal, 0)) };
  },
  proposalRemoved: (state, { proposalId }) => {
    const next = withSetup(state, (setup) => ({
      ...setup,
      proposals: setup.proposals.filter(({ id }) => id !== proposalId),
    }));
    return { ...next, proposals: without(state.proposals, proposalId) };
  },
  proposalsOrdered: (state, { order }) =>
    withSetup(state, (setup) => ({ ...setup, proposals: inOrder(setup.proposals, order) })),
  boardPrepared: (state, { board }) => {
    const next = withSetup(state, (setup) => ({ ...setup, boards: replacedOrLast(setup.boards, board) }));
    return {
      ...next,
      boards: put(state.boards, board.id, newBoard(board)),
      notes: { ...state.notes, [board.id]: entry(state.notes, board.id) ?? {} },
    };
  },
  boardRemoved: (state, { boardId }) => {
    const next = withSetup(state, (setup) => ({
      ...setup,
      boards: setup.boards.filter(({ id }) => id !== boardId),
    }));
    return withoutScene(
      { ...next, boards: without(state.boards, boardId), notes: without(state.notes, boardId) },
      (scene) => "boardId" in scene && scene.boardId === boardId,
    );
  },
  sheetQuestionsSet: (state, { questions }) =>
    withSetup(state, (setup) => ({ ...setup, sheetQuestions: questions })),
  momentsSet: (state, { moments }) => withSetup(state, (setup) => ({ ...setup, moments })),
  planningSet: (state, { planning }) => withSetup(state, (setup) => ({ ...setup, planning })),
  regionPlaceSet: (state, { region, place }) =>
    withSetup(state, (setup) => ({
      ...setup,
      regions: setup.regions.map(({ place: was, ...each }) =>
        each.id === region
          ? { ...each, ...(place === undefined ? {} : { place }) }
          : { ...each, ...(was === undefined ? {} : { place: was }) },
      ),
    })),
} satisfies Partial<Evolvers>;

/** When a programme begins that has no part yet. */
export const FIRST_START = "09:30";

function withSetup(state: DayState, change: (setup: DaySetup) => DaySetup): DayState {
  return state.setup ? { ...state, setup: change(state.setup) } : state;
}

/** The day with another programme; its clock runs on from when the first part began until now. */
function withProgramme(state: DayState, change: (programme: readonly Part[]) => Part[]): DayState {
  return withSetup(state, (setup) => ({
    ...setup,
    programme: withRunningClock(change(setup.programme), setup.programme[0]?.startsAt),
  }));
}

/** The day with another scene where this one shows what went. */
function withoutScene(state: DayState, shows: (scene: Scene) => boolean): DayState {
  return shows(state.scene) ? { ...state, scene: { kind: "welcome" } } : state;
}

function replacedOrLast<T extends { readonly id: string }>(all: readonly T[], one: T): T[] {
  return all.some(({ id }) => id === one.id)
    ? all.map((each) => (each.id === one.id ? one : each))
    : [...all, one];
}

function inOrder<T extends { readonly id: string }>(all: readonly T[], order: readonly string[]): T[] {
  return order.flatMap((id) => all.find((each) => each.id === id) ?? []);
}

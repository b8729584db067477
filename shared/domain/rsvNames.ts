/** The RSVs as everyone knows them: by name, with a board each. Made when the hall's division is made or changes. */
import type { MapFacts } from "../division/mapFacts.ts";
import type { Rsv } from "../division/rsv.ts";
import { newBoard } from "./boards.ts";
import type { NamedRsv } from "./divisionState.ts";
import type { DayEvent } from "./events.ts";
import type { BoardId, RegionId } from "./ids.ts";
import { at as entry, put } from "./room.ts";
import type { Evolvers } from "./room.ts";
import type { BoardSetup } from "./setup.ts";
import type { DayState } from "./state.ts";

export const rsvNameEvolvers = {
  rsvsNamed: (state, { rsvs }) => ({ ...state, rsvs }),
  rsvBoardSet: (state, { board }) => {
    if (!state.setup) return state;
    const known = state.setup.boards.some((each) => each.id === board.id);
    const boards = known
      ? state.setup.boards.map((each) => (each.id === board.id ? board : each))
      : [...state.setup.boards, board];
    const added = known
      ? {}
      : {
          boards: put(state.boards, board.id, newBoard(board)),
          notes: { ...state.notes, [board.id]: entry(state.notes, board.id) ?? {} },
        };
    return { ...state, setup: { ...state.setup, boards }, ...added };
  },
} satisfies Partial<Evolvers>;

/**
 * The events that name these RSVs for everyone and give each a board; none where nothing of it changes. A board is made
 * after the first board of an RSV that the template has; without one there are none.
 */
export function namesOf(state: DayState, rsvs: readonly Rsv[], facts: MapFacts): DayEvent[] {
  const named = rsvs.map((each) => namedRsv(each, facts));
  const events: DayEvent[] = [];
  if (JSON.stringify(named) !== JSON.stringify(state.rsvs)) events.push({ type: "rsvsNamed", rsvs: named });
  const boards = state.setup?.boards ?? [];
  const model = boards.find((board) => board.rsv !== undefined);
  for (const { id, name } of model ? named : []) {
    const own = boards.find((board) => board.rsv === id);
    const title = `RSV ${name}`;
    if (own?.title === title) continue;
    const made: BoardSetup = own ?? { ...model!, id: `rsv-${id}` as BoardId, rsv: id };
    const { region: _region, ...withoutRegion } = made;
    const [home] = named.find((each) => each.id === id)?.regions ?? [];
    events.push({
      type: "rsvBoardSet",
      board: { ...withoutRegion, title, ...(home ? { region: home } : {}) },
    });
  }
  return events;
}

/** The RSV without its municipalities, with the provinces it lies in: its own first, then by name of the province. */
export function namedRsv({ id, n, name, home, municipalities }: Rsv, facts: MapFacts): NamedRsv {
  const provinces = new Set(
    municipalities.map((code) => facts.municipalities.get(code)?.province as RegionId | undefined),
  );
  const regions = [...provinces]
    .filter((each) => each !== undefined)
    .sort((a, b) => Number(b === home) - Number(a === home) || (a < b ? -1 : 1));
  return { id, n, name, regions, municipalities: municipalities.length };
}

/**
 * Where the notes of a board stand: every lane is a grid of places that are there before the notes are. A note
 * keeps its place for good; one that was hidden or withdrawn leaves it empty.
 */
import type { LaneId } from "../../../../shared/domain/ids.ts";
import type { Note, Notes } from "../../../../shared/domain/state.ts";
import { STAGE, largest } from "./fit.ts";
import type { Box } from "./fit.ts";
import { linesOf } from "../../parts/textWidth.ts";

export interface LaneGrid {
  readonly columns: number;
  readonly rows: number;
  /** Width of the lane in rem. */
  readonly width: number;
}

export const GAP = 0.44;
export const LANE_GAP = 1.44;
const ROWS = 4;

/** The grids of a board's lanes: as many columns as leave room for a sentence that the last row can read. */
export function laneGrids(lanes: number): LaneGrid[] {
  const width = (STAGE.width - (lanes - 1) * LANE_GAP) / lanes;
  const columns = lanes === 1 ? 3 : lanes === 2 ? 2 : 1;
  return Array.from({ length: lanes }, () => ({ columns, rows: ROWS, width }));
}

export interface LanePage {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** One for every place; null is a place without a note. */
  readonly places: readonly (Note | null)[];
  /** Notes to read in the whole lane. */
  readonly standing: number;
  /** Whether any note was ever written here. */
  readonly used: boolean;
}

/** One page of a lane, oldest first. `page` counts from 1; 0, or a page that is not there, is the newest. */
export function lanePage(slice: Notes, laneId: LaneId, grid: LaneGrid, page: number): LanePage {
  // Sorting is stable: notes of the same moment stay in the order in which the log has them.
  const notes = Object.values<Note>(slice)
    .filter((note) => note.laneId === laneId)
    .sort((a, b) => a.at - b.at);
  const size = grid.columns * grid.rows;
  const pages = Math.max(1, Math.ceil(notes.length / size));
  const shown = page >= 1 && page <= pages ? page : pages;
  const places = Array.from({ length: size }, (_, index) => {
    const note = notes[(shown - 1) * size + index];
    return note && isStanding(note) ? note : null;
  });
  return { page: shown, pages, places, standing: notes.filter(isStanding).length, used: notes.length > 0 };
}

/** The place of one note in a grid, between its own margins. */
export function placeBox(grid: LaneGrid, height: number): Box {
  return {
    width: (grid.width - (grid.columns - 1) * GAP) / grid.columns - 0.83,
    height: (height - (grid.rows - 1) * GAP) / grid.rows - 0.45,
  };
}

const noteSizes = [1, 0.92, 0.84, 0.76, 0.68, 0.6, 0.54, 0.48, 0.42];
export const NOTE_LINE = 1.14;

/** The size at which a note, with its signature behind it, stays whole in its place. */
export function noteSize(text: string, signature: string | undefined, box: Box): number {
  // The signature stays in one piece where it fits on a line.
  const words = signature ? `${text} ${`– ${signature}`.replaceAll(" ", "\u00a0")}` : text;
  return largest(noteSizes, (size) => linesOf(words, box.width / size) * size * NOTE_LINE <= box.height);
}

function isStanding(note: Note): boolean {
  return !note.hidden && note.withdrawnAt === undefined;
}

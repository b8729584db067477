/** The places of a board's lanes: every lane is a grid of places that are there before the notes are (boardPlaces.ts). */
import { STAGE } from "./fit.ts";
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

/** The place of one note in a grid, between its own margins. */
export function placeBox(grid: LaneGrid, height: number): Box {
  return {
    width: (grid.width - (grid.columns - 1) * GAP) / grid.columns - 0.83,
    height: (height - (grid.rows - 1) * GAP) / grid.rows - 0.45,
  };
}

/** Read from the last row: 36 px at 1920 x 1080. No note is smaller. Source: ux.md "Projector". */
export const NOTE_SIZE = 1;
export const NOTE_LINE = 1.14;

/** How many places high a note must be to stand whole, with what is below its words. */
export function noteRows(words: string, box: Box, grid: LaneGrid): number {
  const needed = linesOf(words, box.width / NOTE_SIZE) * NOTE_SIZE * NOTE_LINE;
  for (let rows = 1; rows < grid.rows; rows += 1) {
    if (needed <= rows * box.height + (rows - 1) * (GAP + 0.45)) return rows;
  }
  return grid.rows;
}

/** The words of a note as they run on: the signature stays in one piece where it fits on a line. */
export function runningWords(text: string, ...after: (string | undefined)[]): string {
  const ends = after.flatMap((each) => (each ? [`– ${each}`.replaceAll(" ", "\u00a0")] : []));
  return [text, ...ends].join(" ");
}

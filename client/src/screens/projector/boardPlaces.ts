/**
 * Where the notes of a lane stand: in the order in which they came, each as many places high as its words need at a size
 * the last row can read. The newest takes the next free place, so that nothing else moves; a page that is full stays as
 * it is. A note keeps its place: one that was hidden, withdrawn or merged leaves it empty.
 */
import type { Note } from "../../../../shared/domain/state.ts";
import type { LaneGrid } from "./boardGrid.ts";

export interface Place {
  readonly id: string;
  /** Null: it went from sight, and its place stays empty. */
  readonly note: Note | null;
  /** From 0. */
  readonly column: number;
  readonly row: number;
  /** How many places high. */
  readonly rows: number;
}

export interface LanePage {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly places: readonly Place[];
  /** Places where nothing stands yet. */
  readonly free: readonly { readonly column: number; readonly row: number }[];
  /** Notes to read in the whole lane. */
  readonly standing: number;
  /** Whether any note was ever written here. */
  readonly used: boolean;
}

interface Lane {
  /** Oldest first, those that went from sight among them. */
  readonly notes: readonly Note[];
  readonly isShown: (note: Note) => boolean;
  /** How many places high a note is; at least 1. */
  readonly rowsOf: (note: Note) => number;
}

/** One page of a lane. `page` counts from 1; 0, or a page that is not there, is the newest. */
export function lanePage({ notes, isShown, rowsOf }: Lane, grid: LaneGrid, page: number): LanePage {
  const pages: Place[][] = [[]];
  let taken = emptyPage(grid);
  for (const note of notes) {
    const rows = Math.min(grid.rows, Math.max(1, rowsOf(note)));
    let spot = freeSpot(taken, grid, rows);
    if (!spot) {
      pages.push([]);
      taken = emptyPage(grid);
      spot = { column: 0, row: 0 };
    }
    for (let row = spot.row; row < spot.row + rows; row += 1) taken[row]![spot.column] = true;
    pages[pages.length - 1]!.push({ id: note.id, note: isShown(note) ? note : null, ...spot, rows });
  }
  const shown = page >= 1 && page <= pages.length ? page : pages.length;
  const places = pages[shown - 1]!;
  return {
    page: shown,
    pages: pages.length,
    places,
    free: freeOf(places, grid),
    standing: notes.filter(isShown).length,
    used: notes.length > 0,
  };
}

/** A note grows with its words and never shrinks: what stands below it stays. For one screen, while it is there. */
export function growingRows(rowsNow: (note: Note) => number): (note: Note, key: string) => number {
  const known = new Map<string, { key: string; rows: number }>();
  return (note, key) => {
    const was = known.get(note.id);
    if (was?.key === key) return was.rows;
    const rows = Math.max(was?.rows ?? 1, rowsNow(note));
    known.set(note.id, { key, rows });
    return rows;
  };
}

function emptyPage({ rows, columns }: LaneGrid): boolean[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => false));
}

function freeSpot(taken: readonly boolean[][], { rows, columns }: LaneGrid, high: number) {
  for (let row = 0; row + high <= rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      let free = true;
      for (let each = row; each < row + high; each += 1) free &&= !taken[each]![column];
      if (free) return { column, row };
    }
  }
  return undefined;
}

function freeOf(places: readonly Place[], grid: LaneGrid) {
  const taken = emptyPage(grid);
  for (const { column, row, rows } of places) {
    for (let each = row; each < row + rows; each += 1) taken[each]![column] = true;
  }
  return taken.flatMap((line, row) => line.flatMap((isTaken, column) => (isTaken ? [] : [{ column, row }])));
}

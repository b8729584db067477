/**
 * The frames (kaders) in pages of two columns, at most nine lines of body a column, so that the last row can read
 * them. A group that does not fit goes on in the next column under its own name.
 */
import type { Frame } from "../../../../shared/domain/setup.ts";
import { linesOf } from "../../parts/textWidth.ts";

export interface FrameSection {
  readonly group: string;
  readonly continued: boolean;
  readonly frames: readonly Frame[];
}
export type FrameColumn = readonly FrameSection[];

export const MOST_LINES = 9;
export const COLUMN = 22.9;
const BULLET = 1.3;
const COLUMNS = 2;
/** A heading takes the room of so many lines of body. */
const HEADING = 1.5;
/** Nine lines and the headings of two groups. */
const MOST_ROOM = MOST_LINES + 2 * HEADING;

/** The pages, in the order of the frames; groups in the order in which they first appear. */
export function framePages(frames: readonly Frame[]): FrameColumn[][] {
  const columns: FrameSection[][] = [];
  let room = 0;
  let body = 0;
  for (const group of [...new Set(frames.map((frame) => frame.group))]) {
    let section: { group: string; continued: boolean; frames: Frame[] } | null = null;
    for (const frame of frames.filter((each) => each.group === group)) {
      const lines = Math.min(MOST_LINES, linesOf(frame.text, COLUMN - BULLET));
      const heading = section ? 0 : HEADING;
      if (columns.length === 0 || body + lines > MOST_LINES || room + heading + lines > MOST_ROOM) {
        columns.push([]);
        room = 0;
        body = 0;
        if (section) section = { group, continued: true, frames: [] };
      }
      const column = columns.at(-1) ?? [];
      section ??= { group, continued: false, frames: [] };
      if (!column.includes(section)) {
        column.push(section);
        room += HEADING;
      }
      section.frames.push(frame);
      room += lines;
      body += lines;
    }
  }
  return Array.from({ length: Math.ceil(columns.length / COLUMNS) }, (_, page) =>
    columns.slice(page * COLUMNS, (page + 1) * COLUMNS),
  );
}

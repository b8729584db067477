/** From tile to tile with the arrow keys. */
import type { CellShape } from "../../../../shared/map/cellShape.ts";

const directions = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
} as const;
export type ArrowKey = keyof typeof directions;

/** Whether this key is one of the arrows. */
export function isArrow(key: string): key is ArrowKey {
  return key in directions;
}

/**
 * The cell that is next in the direction of an arrow: near, and not far aside (within 60 degrees). Undefined where the
 * map ends that way. Water is crossed.
 */
export function nextCell(shapes: Iterable<CellShape>, from: CellShape, key: ArrowKey): CellShape | undefined {
  const { x, y } = directions[key];
  let best: CellShape | undefined;
  let least = Infinity;
  for (const shape of shapes) {
    const [dx, dy] = [shape.centre.x - from.centre.x, shape.centre.y - from.centre.y];
    const ahead = dx * x + dy * y;
    const aside = Math.abs(dx * y - dy * x);
    // Pointy-top rows are half a tile apart: 30 degrees is straight down here.
    if (shape === from || ahead <= 0 || aside > ahead * Math.sqrt(3)) continue;
    // Aside counts a little more, so that a row is kept; with twice as much, up and down would leap over every other row.
    const cost = ahead + 1.2 * aside;
    if (cost < least - 1e-9) [best, least] = [shape, cost];
  }
  return best;
}

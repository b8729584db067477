/** Where a group's letter stands: on the cell deepest inside its largest part. */
import { piecesOf } from "./adjacency.ts";
import type { Neighbours } from "./adjacency.ts";
import { distanceTo } from "./cellShape.ts";
import type { CellShape, Point } from "./cellShape.ts";
import { outlineOf } from "./outline.ts";

/**
 * The centre of the cell that lies farthest from the outline of the largest piece of these cells (pieces by what
 * touches on the map); of equals the one nearest to the middle of the piece. Undefined without cells.
 */
export function labelPlace(
  codes: Iterable<string>,
  shapes: ReadonlyMap<string, CellShape>,
  touching: Neighbours,
): Point | undefined {
  const known = [...codes].filter((code) => shapes.has(code));
  const piece = (piecesOf(known, touching)[0] ?? []).map((code) => shapes.get(code)!);
  if (piece.length === 0) return undefined;
  const outline = outlineOf(piece);
  const middle = {
    x: piece.reduce((sum, { centre }) => sum + centre.x, 0) / piece.length,
    y: piece.reduce((sum, { centre }) => sum + centre.y, 0) / piece.length,
  };
  const places = piece.map(({ centre, radius }) => ({
    centre,
    // A tenth of a cell is no difference.
    depth: Math.round((10 * Math.min(...outline.map((ring) => distanceTo(ring, centre)))) / radius),
    off: Math.hypot(centre.x - middle.x, centre.y - middle.y),
  }));
  return places.reduce((best, each) =>
    each.depth > best.depth || (each.depth === best.depth && each.off < best.off) ? each : best,
  ).centre;
}

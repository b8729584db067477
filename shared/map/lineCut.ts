/** Splitting by a drawn line: which cells lie on which side. */
import type { CellShape, Point } from "./cellShape.ts";

/**
 * The codes on the left and on the right of a line, seen along it (on a screen, y down). The first and last stretch run
 * on beyond the ends, so that a line need not cross everything. A line of less than two different points parts nothing:
 * all is left.
 */
export function partedByLine(
  shapes: Iterable<CellShape>,
  line: readonly Point[],
): { readonly left: string[]; readonly right: string[] } {
  const points = line.filter((point, index) => {
    const before = line[index - 1];
    return !before || before.x !== point.x || before.y !== point.y;
  });
  const parts = { left: [] as string[], right: [] as string[] };
  for (const { code, centre } of shapes) parts[sideOf(points, centre)].push(code);
  return parts;
}

/** By the stretch that is nearest; in a bend by both its stretches. */
function sideOf(points: readonly Point[], { x, y }: Point): "left" | "right" {
  let nearest = Infinity;
  let side = 0;
  for (let index = 1; index < points.length; index += 1) {
    const [from, to] = [points[index - 1]!, points[index]!];
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const length = Math.hypot(dx, dy);
    const raw = ((x - from.x) * dx + (y - from.y) * dy) / (length * length);
    const lowest = index === 1 ? -Infinity : 0;
    const highest = index === points.length - 1 ? Infinity : 1;
    const along = Math.min(highest, Math.max(lowest, raw));
    const distance = Math.hypot(x - from.x - along * dx, y - from.y - along * dy);
    const across = (dx * (y - from.y) - dy * (x - from.x)) / length;
    // Of two stretches that end in the nearest bend the one that is farther aside knows the side.
    if (distance < nearest - 1e-9 || (distance < nearest + 1e-9 && Math.abs(across) > Math.abs(side))) {
      nearest = Math.min(nearest, distance);
      side = across;
    }
  }
  return side > 0 ? "right" : "left";
}

/** What the map is drawn from: cells with a code and rings of points, hexagons and real borders alike. */

export interface Point {
  readonly x: number;
  /** Down: y grows southward. */
  readonly y: number;
}

/** A closed line without its repeated last point; what encloses runs one way round, holes the other. */
export type Ring = readonly Point[];

export interface CellShape {
  readonly code: string;
  /** Neighbouring cells share their corners exactly: the same numbers, so that borders can be found. */
  readonly rings: readonly Ring[];
  /** A point well inside, for a name or a sign. */
  readonly centre: Point;
  /** How far around the centre is free, in the unit of the points. */
  readonly radius: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The smallest box round these cells, or undefined without any. */
export function boxOf(shapes: Iterable<CellShape>): Box | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { rings } of shapes)
    for (const ring of rings)
      for (const { x, y } of ring) {
        left = Math.min(left, x);
        top = Math.min(top, y);
        right = Math.max(right, x);
        bottom = Math.max(bottom, y);
      }
  return left <= right ? { left, top, right, bottom } : undefined;
}

/** A box with `margin` more on every side. */
export function widened({ left, top, right, bottom }: Box, margin: number): Box {
  return { left: left - margin, top: top - margin, right: right + margin, bottom: bottom + margin };
}

/** Whether a point lies in the rings, holes left out (even-odd). On a border either may be told. */
export function encloses(rings: readonly Ring[], { x, y }: Point): boolean {
  let inside = false;
  for (const ring of rings) {
    let from = ring.at(-1)!;
    for (const to of ring) {
      if (from.y > y !== to.y > y && x < ((to.x - from.x) * (y - from.y)) / (to.y - from.y) + from.x)
        inside = !inside;
      from = to;
    }
  }
  return inside;
}

/** Twice the area of a ring is its sign's direction: positive clockwise on a screen (y down). In square units. */
export function areaOf(ring: Ring): number {
  let twice = 0;
  let from = ring.at(-1)!;
  for (const to of ring) {
    twice += from.x * to.y - to.x * from.y;
    from = to;
  }
  return twice / 2;
}

/** How far a point is from the line of a ring, in units. */
export function distanceTo(ring: Ring, { x, y }: Point): number {
  let nearest = Infinity;
  let from = ring.at(-1)!;
  for (const to of ring) {
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const length = dx * dx + dy * dy;
    const along =
      length === 0 ? 0 : Math.min(1, Math.max(0, ((x - from.x) * dx + (y - from.y) * dy) / length));
    nearest = Math.min(nearest, Math.hypot(x - from.x - along * dx, y - from.y - along * dy));
    from = to;
  }
  return nearest;
}

/**
 * The cell at a point: the one that holds it, else the nearest within `reach` units (a finger misses a small tile, and
 * the sea is between them), else undefined.
 */
export function cellAt(shapes: Iterable<CellShape>, point: Point, reach: number): CellShape | undefined {
  let best: CellShape | undefined;
  let least = reach;
  for (const shape of shapes) {
    // Cheap first: what is far beyond its own size cannot win.
    const box = boxOf([shape]);
    if (!box || !inBox(widened(box, least), point)) continue;
    if (encloses(shape.rings, point)) return shape;
    const distance = Math.min(...shape.rings.map((ring) => distanceTo(ring, point)));
    if (distance <= least) {
      least = distance;
      best = shape;
    }
  }
  return best;
}

function inBox({ left, top, right, bottom }: Box, { x, y }: Point): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

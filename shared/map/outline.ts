/** The line round a set of cells, and the lines between sets: what is left when shared borders are struck out. */
import type { CellShape, Point, Ring } from "./cellShape.ts";

/** Points of the same numbers are one corner. */
const keyOf = ({ x, y }: Point): string => `${x} ${y}`;

interface Edge {
  readonly from: Point;
  readonly to: Point;
}

interface NamedEdge extends Edge {
  readonly key: string;
  /** The key of the same border, gone along the other way. */
  readonly back: string;
  readonly start: string;
  readonly end: string;
}

const edgesKnown = new WeakMap<CellShape, readonly NamedEdge[]>();

/** The sides of a cell; kept with it, since naming them is most of the work of an outline. */
function edgesOf(shape: CellShape): readonly NamedEdge[] {
  const known = edgesKnown.get(shape);
  if (known) return known;
  const edges: NamedEdge[] = [];
  for (const ring of shape.rings) {
    let from = ring.at(-1)!;
    for (const to of ring) {
      const [start, end] = [keyOf(from), keyOf(to)];
      if (start !== end)
        edges.push({ from, to, start, end, key: `${start} ${end}`, back: `${end} ${start}` });
      from = to;
    }
  }
  edgesKnown.set(shape, edges);
  return edges;
}

/**
 * The outline of these cells together: a closed ring for each boundary, holes run the other way round. Where the
 * outline touches itself in a corner, the rings part there. No cells give no rings.
 */
export function outlineOf(shapes: Iterable<CellShape>): Ring[] {
  const left = new Map<string, NamedEdge>();
  for (const shape of shapes)
    for (const edge of edgesOf(shape)) if (!left.delete(edge.back)) left.set(edge.key, edge);
  return chained(left.values());
}

/** Edges into closed rings. At a corner with several ways on the sharpest turn back is taken, which keeps rings apart. */
function chained(edges: Iterable<NamedEdge>): Ring[] {
  const onward = new Map<string, NamedEdge[]>();
  for (const edge of edges) {
    const others = onward.get(edge.start);
    if (others) others.push(edge);
    else onward.set(edge.start, [edge]);
  }
  const rings: Ring[] = [];
  for (const [start, edgesHere] of onward) {
    while (edgesHere.length > 0) {
      const ring: Point[] = [];
      let edge = edgesHere.pop();
      while (edge) {
        ring.push(edge.from);
        if (edge.end === start) break;
        edge = takeNext(onward.get(edge.end), edge);
      }
      if (ring.length > 2) rings.push(ring);
    }
  }
  return rings;
}

/** Takes from the edges at a corner the one that turns most to the inside of the area (right, as cells run clockwise). */
function takeNext(ways: NamedEdge[] | undefined, { from, to }: Edge): NamedEdge | undefined {
  if (!ways || ways.length < 2) return ways?.pop();
  const heading = Math.atan2(to.y - from.y, to.x - from.x);
  let best = 0;
  let most = -Infinity;
  ways.forEach((way, index) => {
    let turn = Math.atan2(way.to.y - way.from.y, way.to.x - way.from.x) - heading;
    if (turn <= -Math.PI) turn += 2 * Math.PI;
    if (turn > Math.PI) turn -= 2 * Math.PI;
    if (turn > most) [best, most] = [index, turn];
  });
  return ways.splice(best, 1)[0];
}

/**
 * The borders between cells of different groups, each once, as open lines (a line that closes repeats its first point).
 * The coast is no border. `groupOf` gives a cell's group; cells without one are a group together.
 */
export function bordersBetween(
  shapes: Iterable<CellShape>,
  groupOf: (code: string) => string | undefined,
): Ring[] {
  const sides = new Map<string, string | undefined>();
  const borders: Edge[] = [];
  for (const shape of shapes) {
    const group = groupOf(shape.code);
    for (const edge of edgesOf(shape)) {
      if (sides.has(edge.back) && sides.get(edge.back) !== group) borders.push(edge);
      sides.set(edge.key, group);
    }
  }
  return lines(borders);
}

/** Edges of no direction into lines that are as long as may be, so that dashes run on. */
function lines(edges: readonly Edge[]): Ring[] {
  const at = new Map<string, { readonly to: Point; readonly edge: Edge }[]>();
  const note = (point: Point, to: Point, edge: Edge) => {
    const ways = at.get(keyOf(point));
    if (ways) ways.push({ to, edge });
    else at.set(keyOf(point), [{ to, edge }]);
  };
  for (const edge of edges) {
    note(edge.from, edge.to, edge);
    note(edge.to, edge.from, edge);
  }
  const used = new Set<Edge>();
  const walk = (start: Point): Point[] => {
    const line = [start];
    for (let here = start; ;) {
      const way = at.get(keyOf(here))?.find(({ edge }) => !used.has(edge));
      if (!way) return line;
      used.add(way.edge);
      line.push(way.to);
      here = way.to;
    }
  };
  // Ends first (an odd number of ways), then what is left are rings.
  const all = edges.flatMap(({ from, to }) => [from, to]);
  const ends = all.filter((point) => (at.get(keyOf(point))?.length ?? 0) % 2 === 1);
  return [...ends, ...all].map(walk).filter((line) => line.length > 1);
}

/** Rings as the `d` of an SVG path, closed; `digits` behind the point. */
export function pathOf(rings: readonly Ring[], digits = 2): string {
  return rings.map((ring) => `${openPathOf([ring], digits)}Z`).join("");
}

/** Lines as the `d` of an SVG path, not closed. */
export function openPathOf(lines: readonly Ring[], digits = 2): string {
  const text = (value: number) => String(Number(value.toFixed(digits)));
  return lines.map((line) => `M${line.map(({ x, y }) => `${text(x)} ${text(y)}`).join("L")}`).join("");
}

/** Hexagons, pointy-top: every municipality one tile, the same size for all. */
import type { CellShape, Point } from "./cellShape.ts";

/** Axial coordinates; r grows southward. */
export interface Place {
  readonly q: number;
  readonly r: number;
}

/**
 * A tile's corner lies on a lattice of whole numbers: columns of half a tile wide, rows of half a side. Neighbours come
 * to the same whole numbers, and so to the same corner exactly.
 */
const corners: readonly (readonly [column: number, row: number])[] = [
  [0, -2],
  [1, -1],
  [1, 1],
  [0, 2],
  [-1, 1],
  [-1, -1],
];

/** Half the width of a tile whose side is `size`. */
const half = (size: number): number => (Math.sqrt(3) / 2) * size;

/** The middle of a tile: x = sqrt(3) s (q + r/2), y = 1.5 s r. In the unit of `size`, the length of a side. */
export function hexagonCentre({ q, r }: Place, size = 1): Point {
  return { x: half(size) * (2 * q + r), y: (size / 2) * 3 * r };
}

/** The six corners, clockwise on a screen from the top. Neighbours share theirs exactly. */
export function hexagonCorners({ q, r }: Place, size = 1): Point[] {
  return corners.map(([column, row]) => ({
    x: half(size) * (2 * q + r + column),
    y: (size / 2) * (3 * r + row),
  }));
}

/** The tile that holds a point. */
export function hexagonAt({ x, y }: Point, size = 1): Place {
  const r = (2 / 3) * (y / size);
  const q = x / (2 * half(size)) - r / 2;
  const [roundQ, roundR, roundS] = [Math.round(q), Math.round(r), Math.round(-q - r)];
  const [offQ, offR, offS] = [Math.abs(roundQ - q), Math.abs(roundR - r), Math.abs(roundS + q + r)];
  // Of the three the one that was rounded most follows from the other two. Minus zero is no place.
  if (offQ > offR && offQ > offS) return { q: 0 - roundR - roundS, r: roundR + 0 };
  if (offR > offS) return { q: roundQ + 0, r: 0 - roundQ - roundS };
  return { q: roundQ + 0, r: roundR + 0 };
}

/** The tiles as cells, with sides of `size`. */
export function hexagonShapes(cells: Iterable<Place & { readonly code: string }>, size = 1): CellShape[] {
  return [...cells].map(({ code, q, r }) => ({
    code,
    rings: [hexagonCorners({ q, r }, size)],
    centre: hexagonCentre({ q, r }, size),
    radius: half(size),
  }));
}

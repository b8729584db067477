/** Places in the Netherlands as metres of the national grid (RD, EPSG:28992), drawn with y southward. */
import type { Point } from "./cellShape.ts";

/** Where the grid is meant to be used, in metres, and about the same in degrees. */
const grid = { left: -7_000, right: 300_000, bottom: 289_000, top: 629_000 };
const degrees = { left: 2.5, right: 8, bottom: 50, top: 54.5 };

/**
 * A pair of coordinates as it stands in a file, as metres on a map: RD as it is, WGS84 (longitude, latitude) by the
 * approximation of Schreutelkamp and Strang van Hees (2001), good to a metre. Undefined outside the Netherlands.
 */
export function dutchPoint(first: number, second: number): Point | undefined {
  const within = (box: typeof grid) =>
    first >= box.left && first <= box.right && second >= box.bottom && second <= box.top;
  if (within(degrees)) return fromDegrees(first, second);
  if (within(grid)) return { x: first, y: -second };
  return undefined;
}

function fromDegrees(longitude: number, latitude: number): Point {
  const f = 0.36 * (latitude - 52.1551744);
  const l = 0.36 * (longitude - 5.38720621);
  const x =
    155_000 +
    190_094.945 * l -
    11_832.228 * f * l -
    114.221 * f ** 2 * l -
    32.391 * l ** 3 -
    0.705 * f -
    2.34 * f ** 3 * l -
    0.608 * f * l ** 3 -
    0.008 * l ** 2 +
    0.148 * f ** 2 * l ** 3;
  const y =
    463_000 +
    309_056.544 * f +
    3_638.893 * l ** 2 +
    73.077 * f ** 2 -
    157.984 * f * l ** 2 +
    59.788 * f ** 3 +
    0.433 * l -
    6.439 * f ** 2 * l ** 2 -
    0.032 * f * l +
    0.092 * l ** 4 -
    0.054 * f * l ** 4;
  return { x, y: -y };
}

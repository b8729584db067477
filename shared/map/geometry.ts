/** A day's own geometry: GeoJSON or TopoJSON with CBS codes, as PDOK publishes, read into cells. Nothing is trusted. */
import { areaOf, distanceTo, encloses } from "./cellShape.ts";
import type { CellShape, Point, Ring } from "./cellShape.ts";
import { dutchPoint } from "./dutchGrid.ts";
import { outlineOf } from "./outline.ts";

export type GeometryProblem =
  | "tooLarge"
  | "notJson"
  /** Neither a FeatureCollection nor a Topology. */
  | "notGeometry"
  | "tooManyFeatures"
  | "tooManyPoints"
  /** A ring or an arc is not made of pairs of numbers, or points where nothing is; `value` is the code. */
  | "shapeMalformed"
  /** Not in degrees (WGS84) or metres (RD) within the Netherlands; `value` is the code. */
  | "outsideNetherlands"
  /** No feature has a code that is asked for. */
  | "noCodes"
  /** Codes that are asked for and not in the file; `value` lists the first five. */
  | "codesMissing";

export type Geometry =
  | { readonly ok: true; readonly shapes: readonly CellShape[] }
  | { readonly ok: false; readonly problem: GeometryProblem; readonly value: string };

/** What a file may hold at most: characters, features, and points after arcs are written out. */
export const geometryLimits = { characters: 8_000_000, features: 2_000, points: 400_000 };

/** The map is this wide or high at most, in the unit of the shapes; corners lie on quarters of it. */
const mapSize = 500;
const steps = 16;

/** Makes features of an object in a topology: `feature` of topojson-client. */
export type TopologyReader = (topology: never, object: never) => unknown;

/**
 * The shapes of the cells with these codes. Corners are rounded to a fine grid (of about 40 m for the whole country), the same
 * for neighbours, so that shared borders stay shared. Codes are looked for in the id and in the properties that CBS and
 * PDOK use; water and other codes are passed over. A file that is wrong is refused whole, with what is wrong.
 */
export function readGeometry(text: string, wanted: ReadonlySet<string>, features: TopologyReader): Geometry {
  try {
    return { ok: true, shapes: shapesOf(text, wanted, features) };
  } catch (error) {
    if (error instanceof Wrong) return { ok: false, problem: error.problem, value: error.value };
    // A reader that falls over a file says that the file is wrong, whatever it fell over.
    return { ok: false, problem: "shapeMalformed", value: "" };
  }
}

class Wrong extends Error {
  constructor(
    readonly problem: GeometryProblem,
    readonly value = "",
  ) {
    super(problem);
  }
}

/**
 * The geometries of the features with these codes as they stand in the file, each with its code; a code may come more
 * than once. Throws on what is no geometry file: ask `readGeometry` first.
 */
export function codedGeometries(
  text: string,
  wanted: ReadonlySet<string>,
  features: TopologyReader,
): { readonly code: string; readonly geometry: unknown }[] {
  if (text.length > geometryLimits.characters) throw new Wrong("tooLarge", String(text.length));
  return featuresIn(text, features).flatMap((feature) => {
    const code = codeOf(feature, wanted);
    return code === undefined ? [] : [{ code, geometry: feature["geometry"] }];
  });
}

function shapesOf(text: string, wanted: ReadonlySet<string>, features: TopologyReader): CellShape[] {
  const budget = { points: geometryLimits.points };
  const rings = new Map<string, Point[][]>();
  for (const { code, geometry } of codedGeometries(text, wanted, features)) {
    const own = rings.get(code) ?? [];
    own.push(...ringsOf(geometry, code, budget));
    rings.set(code, own);
  }
  if (rings.size === 0) throw new Wrong("noCodes");
  const missing = [...wanted].filter((code) => !rings.get(code)?.length);
  if (missing.length > 0) throw new Wrong("codesMissing", missing.slice(0, 5).join(" "));
  return drawn(rings);
}

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function featuresIn(text: string, reader: TopologyReader): Json[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Wrong("notJson");
  }
  if (!isObject(json)) throw new Wrong("notGeometry");
  let found: unknown;
  if (json["type"] === "FeatureCollection") found = json["features"];
  else if (json["type"] === "Topology" && isObject(json["objects"])) {
    checkTopology(json);
    found = Object.values(json["objects"]).flatMap((object) => {
      const read: unknown = reader(json as never, object as never);
      return isObject(read) ? ((read["features"] as unknown) ?? [read]) : [];
    });
  }
  if (!Array.isArray(found)) throw new Wrong("notGeometry");
  if (found.length > geometryLimits.features) throw new Wrong("tooManyFeatures", String(found.length));
  return found.filter(isObject);
}

/** Before arcs are written out: one arc of a small file may be named a million times. */
function checkTopology(topology: Json): void {
  const arcs = topology["arcs"];
  if (!Array.isArray(arcs)) throw new Wrong("notGeometry");
  let points = 0;
  const count = (value: unknown, depth: number): void => {
    if (typeof value === "number") {
      const arc: unknown = arcs[value < 0 ? ~value : value];
      if (!Array.isArray(arc)) throw new Wrong("shapeMalformed", String(value));
      points += arc.length;
      if (points > geometryLimits.points) throw new Wrong("tooManyPoints");
    } else if (Array.isArray(value) && depth < 4) for (const each of value) count(each, depth + 1);
    else throw new Wrong("shapeMalformed");
  };
  const visit = (object: unknown, depth: number): number => {
    if (!isObject(object)) return 0;
    if (object["arcs"] !== undefined) count(object["arcs"], 0);
    const inner = object["geometries"];
    if (!Array.isArray(inner)) return 1;
    if (depth > 1) throw new Wrong("notGeometry");
    return inner.reduce((sum: number, each) => sum + visit(each, depth + 1), 0);
  };
  const objects = Object.values(topology["objects"] as Json).map((object) => visit(object, 0));
  const many = objects.reduce((sum, each) => sum + each, 0);
  if (many > geometryLimits.features) throw new Wrong("tooManyFeatures", String(many));
}

/** Where CBS, Kadaster and PDOK put the code; "0014" is GM0014. */
const codeFields = ["statcode", "identificatie", "gemeentecode", "gm_code", "code", "id"];

function codeOf(feature: Json, wanted: ReadonlySet<string>): string | undefined {
  const properties = isObject(feature["properties"]) ? feature["properties"] : {};
  const named = new Map(Object.entries(properties).map(([name, value]) => [name.toLowerCase(), value]));
  // CBS draws the water of a municipality as a second feature.
  if (named.get("h2o") === "JA" || named.get("water") === "JA") return undefined;
  for (const value of [feature["id"], ...codeFields.map((name) => named.get(name))]) {
    if (typeof value !== "string") continue;
    const code = /^\d{4}$/.test(value) ? `GM${value}` : value;
    if (wanted.has(code)) return code;
  }
  return undefined;
}

function ringsOf(geometry: unknown, code: string, budget: { points: number }): Point[][] {
  if (!isObject(geometry)) throw new Wrong("shapeMalformed", code);
  const { type, coordinates } = geometry as { type?: unknown; coordinates?: unknown };
  const polygons = type === "Polygon" ? [coordinates] : type === "MultiPolygon" ? coordinates : undefined;
  if (!Array.isArray(polygons)) throw new Wrong("shapeMalformed", code);
  return polygons.flatMap((polygon: unknown) => {
    if (!Array.isArray(polygon)) throw new Wrong("shapeMalformed", code);
    return polygon.map((ring: unknown, index) => {
      if (!Array.isArray(ring)) throw new Wrong("shapeMalformed", code);
      budget.points -= ring.length;
      if (budget.points < 0) throw new Wrong("tooManyPoints");
      const points = ring.map((pair: unknown) => pointOf(pair, code));
      // Areas run clockwise and holes the other way, as hexagons do, whatever the file says.
      return areaOf(points) > 0 === (index === 0) ? points : points.reverse();
    });
  });
}

function pointOf(pair: unknown, code: string): Point {
  const [first, second] = Array.isArray(pair) ? (pair as unknown[]) : [];
  if (typeof first !== "number" || typeof second !== "number") throw new Wrong("shapeMalformed", code);
  const point = dutchPoint(first, second);
  if (!point) throw new Wrong("outsideNetherlands", code);
  return point;
}

/** Onto the map's own units, rounded; borders that fall together in the rounding go. */
function drawn(rings: ReadonlyMap<string, readonly Point[][]>): CellShape[] {
  let [left, top, size] = [Infinity, Infinity, 0];
  for (const own of rings.values())
    for (const { x, y } of own.flat()) [left, top] = [Math.min(left, x), Math.min(top, y)];
  for (const own of rings.values())
    for (const { x, y } of own.flat()) size = Math.max(size, x - left, y - top);
  const place = (value: number, from: number) =>
    Math.round(((value - from) / (size || 1)) * mapSize * steps) / steps;
  return [...rings].map(([code, own]) => {
    const rounded = own.map((ring) => ring.map(({ x, y }) => ({ x: place(x, left), y: place(y, top) })));
    // As the outline of itself: repeated points and lines along which it goes out and back are struck out.
    const clean = outlineOf([{ code, rings: rounded, centre: { x: 0, y: 0 }, radius: 0 }]);
    // A cell too small for the grid stays a dot rather than nothing.
    const shape = clean.length > 0 ? clean : [dotAt(rounded[0]![0]!)];
    return { code, rings: shape, ...middleOf(shape) };
  });
}

const dotAt = ({ x, y }: Point): Ring => {
  const r = 1 / steps;
  return [
    { x: x - r, y: y - r },
    { x: x + r, y: y - r },
    { x: x + r, y: y + r },
    { x: x - r, y: y + r },
  ];
};

/** The place deepest inside the largest part, on a raster of 15 by 15 that is refined twice. */
function middleOf(rings: readonly Ring[]): { centre: Point; radius: number } {
  const largest = rings.reduce((best, ring) => (areaOf(ring) > areaOf(best) ? ring : best));
  const xs = largest.map(({ x }) => x);
  const ys = largest.map(({ y }) => y);
  const depth = (at: Point) =>
    encloses(rings, at) ? Math.min(...rings.map((ring) => distanceTo(ring, at))) : -1;
  let best = largest[0]!;
  let deepest = -1;
  let [low, high] = [
    { x: Math.min(...xs), y: Math.min(...ys) },
    { x: Math.max(...xs), y: Math.max(...ys) },
  ];
  for (const count of [15, 7, 7]) {
    const step = { x: (high.x - low.x) / count, y: (high.y - low.y) / count };
    for (let row = 0; row < count; row += 1)
      for (let column = 0; column < count; column += 1) {
        const at = { x: low.x + (column + 0.5) * step.x, y: low.y + (row + 0.5) * step.y };
        const here = depth(at);
        if (here > deepest) [best, deepest] = [at, here];
      }
    low = { x: best.x - step.x, y: best.y - step.y };
    high = { x: best.x + step.x, y: best.y + step.y };
  }
  return { centre: best, radius: Math.max(deepest, 1 / steps) };
}

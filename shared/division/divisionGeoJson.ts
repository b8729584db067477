/** A division as GeoJSON, drawn with a day's own geometry. */
import { codedGeometries, readGeometry } from "../map/geometry.ts";
import type { TopologyReader } from "../map/geometry.ts";
import { provinceName, rsvLetter } from "./labels.ts";
import type { MapFacts } from "./mapFacts.ts";
import { rsvsOf } from "./rsv.ts";
import type { Rsv } from "./rsv.ts";

type Pair = readonly [number, number];
type Polygon = readonly (readonly Pair[])[];

/** The national grid (RD), in metres. GeoJSON is in degrees (WGS84) unless it says otherwise. */
const dutchGrid = { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::28992" } };

/**
 * A FeatureCollection with a feature for each municipality, its RSV as properties (null for a white spot; of several
 * RSVs letters and names in one text, parted by "; "). `geometry` is the file that the day brought, GeoJSON or
 * TopoJSON; its coordinates stay as they are, rounded to a centimetre (degrees: seven digits). What is in degrees is
 * WGS84 as RFC 7946 asks; what is in metres keeps the national grid and says so in `crs`. Undefined for a file that
 * cannot be read.
 */
export function divisionGeoJson(
  rsvs: readonly Rsv[],
  { municipalities }: MapFacts,
  geometry: { readonly text: string; readonly attribution: string },
  features: TopologyReader,
): string | undefined {
  const wanted = new Set(municipalities.keys());
  if (!readGeometry(geometry.text, wanted, features).ok) return undefined;
  const polygons = new Map<string, Polygon[]>();
  let metres = false;
  for (const { code, geometry: found } of codedGeometries(geometry.text, wanted, features)) {
    const { type, coordinates } = found as { type: string; coordinates: unknown };
    const own = (type === "Polygon" ? [coordinates] : coordinates) as Polygon[];
    metres ||= (own[0]?.[0]?.[0]?.[1] ?? 0) > 90;
    polygons.set(code, [...(polygons.get(code) ?? []), ...own]);
  }
  return JSON.stringify({
    type: "FeatureCollection",
    ...(metres ? { crs: dutchGrid } : {}),
    attribution: geometry.attribution,
    features: [...municipalities.values()].map(({ code, name, province }) => {
      const own = rsvsOf(rsvs, code);
      const joined = (text: (each: Rsv) => string) => (own.length > 0 ? own.map(text).join("; ") : null);
      return {
        type: "Feature",
        id: code,
        properties: {
          gemeentecode: code,
          gemeente: name,
          provincie: provinceName(province),
          rsvLetter: joined(rsvLetter),
          rsv: joined((each) => each.name),
        },
        geometry: shapeOf((polygons.get(code) ?? []).map((each) => wound(each, metres ? 2 : 7))),
      };
    }),
  });
}

function shapeOf(polygons: readonly Polygon[]): object {
  return polygons.length === 1
    ? { type: "Polygon", coordinates: polygons[0] }
    : { type: "MultiPolygon", coordinates: polygons };
}

/** Areas anticlockwise and holes clockwise, as RFC 7946 asks, whatever the file did; so many digits behind the point. */
function wound(polygon: Polygon, digits: number): Polygon {
  const round = (value: number) => Number(value.toFixed(digits));
  return polygon.map((ring, index) => {
    const points = ring.map(([x, y]): Pair => [round(x), round(y)]);
    return twiceArea(points) > 0 === (index === 0) ? points : points.reverse();
  });
}

/** Positive for a ring that runs anticlockwise with north up. */
function twiceArea(ring: readonly Pair[]): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
}

import { existsSync, readFileSync } from "node:fs";
import { feature } from "topojson-client";
import { describe, expect, test } from "vitest";
import { municipalities2023 } from "../../shared/facts/municipalities2023.ts";
import { neighbours2023 } from "../../shared/facts/neighbours2023.ts";
import { touching } from "../../shared/map/adjacency.ts";
import { encloses } from "../../shared/map/cellShape.ts";
import { dutchPoint } from "../../shared/map/dutchGrid.ts";
import { readGeometry } from "../../shared/map/geometry.ts";
import type { TopologyReader } from "../../shared/map/geometry.ts";
import { outlineOf } from "../../shared/map/outline.ts";

const reader = feature as unknown as TopologyReader;
const read = (json: unknown, codes = ["GM0001"]) =>
  readGeometry(typeof json === "string" ? json : JSON.stringify(json), new Set(codes), reader);
const problemOf = (json: unknown, codes?: string[]) => {
  const geometry = read(json, codes);
  return geometry.ok ? "fine" : `${geometry.problem} ${geometry.value}`.trim();
};
const square = (x: number, y: number, size = 1_000) => [
  [x, y],
  [x, y + size],
  [x + size, y + size],
  [x + size, y],
  [x, y],
];
const collection = (...features: unknown[]) => ({ type: "FeatureCollection", features });
const area = (code: string, ring: unknown, properties: object = { statcode: code }) => ({
  type: "Feature",
  properties,
  geometry: { type: "Polygon", coordinates: [ring] },
});

describe("places in the Netherlands", () => {
  test.each([
    ["Amersfoort, the middle of the grid", 5.38720621, 52.1551744, 155_000, 463_000],
    ["Amsterdam, Westertoren", 4.88352559, 52.37453253, 120_700.723, 487_525.501],
    ["Groningen, Martinitoren", 6.56820053, 53.21938317, 233_883.131, 582_065.167],
  ])("%s is where the grid says", (_where, longitude, latitude, x, y) => {
    const point = dutchPoint(longitude, latitude)!;
    expect(Math.hypot(point.x - x, point.y + y)).toBeLessThan(1);
    expect(dutchPoint(x, y)).toEqual({ x, y: -y });
  });

  test("what lies elsewhere is no place", () => {
    expect(dutchPoint(13.4, 52.5)).toBeUndefined();
    expect(dutchPoint(52.1, 5.3)).toBeUndefined();
    expect(dutchPoint(Number.NaN, 1)).toBeUndefined();
  });
});

describe("geometry of one's own", () => {
  test("GeoJSON in metres gives cells whose borders are shared, whichever way the rings run", () => {
    const left = area("GM0001", square(150_000, 450_000));
    const right = area("", square(151_000, 450_000).reverse(), { code: "0002" });
    const geometry = read(collection(left, right, area("GM0009", square(150_000, 440_000))), [
      "GM0001",
      "GM0002",
    ]);
    if (!geometry.ok) throw new Error(geometry.problem);
    expect(geometry.shapes.map(({ code }) => code)).toEqual(["GM0001", "GM0002"]);
    expect([...(touching(geometry.shapes).get("GM0001") ?? [])]).toEqual(["GM0002"]);
    expect(outlineOf(geometry.shapes)).toHaveLength(1);
    for (const { rings, centre } of geometry.shapes) expect(encloses(rings, centre)).toBe(true);
  });

  test("water is left out, parts are put together, and a speck stays a dot", () => {
    const water = area("GM0001", square(10_000, 400_000), { statcode: "GM0001", H2O: "JA" });
    const part = area("GM0001", square(200_000, 500_000));
    const speck = area("GM0002", square(250_000, 550_000, 0.1));
    const far = area("GM0001", square(20_000, 400_000));
    const geometry = read(collection(water, part, far, speck), ["GM0001", "GM0002"]);
    expect(geometry.ok && geometry.shapes.map(({ rings }) => rings.length)).toEqual([2, 1]);
  });

  const topology = (arcs: unknown, objects: unknown) => ({ type: "Topology", arcs, objects });
  const named = (arcs: unknown, id = "GM0001") => ({ map: { type: "Polygon", id, arcs } });
  test.each([
    ["no JSON", "<html>", "notJson"],
    ["brackets without end", "[".repeat(200_000), "notJson"],
    ["a list", [], "notGeometry"],
    ["something else", { type: "Feature" }, "notGeometry"],
    ["features that are none", { type: "FeatureCollection", features: {} }, "notGeometry"],
    ["no code that is asked for", collection(area("GM0009", square(150_000, 450_000))), "noCodes"],
    [
      "a point",
      collection({ ...area("GM0001", []), geometry: { type: "Point", coordinates: [1, 2] } }),
      "shapeMalformed GM0001",
    ],
    ["text for numbers", collection(area("GM0001", [["5", "52"]])), "shapeMalformed GM0001"],
    [
      "another country",
      collection(
        area("GM0001", [
          [13, 52],
          [14, 52],
          [14, 53],
        ]),
      ),
      "outsideNetherlands GM0001",
    ],
    ["an arc that is not there", topology([], named([[7]])), "shapeMalformed 7"],
    ["arcs in arcs in arcs", topology([[[5, 52]]], named([[[[[[0]]]]]])), "shapeMalformed"],
    ["an arc that is text", topology(["x"], named([[0]])), "shapeMalformed 0"],
    ["a code that is a trick", collection(area("__proto__", square(150_000, 450_000))), "noCodes"],
  ])("%s is refused", (_what, json, problem) => {
    expect(problemOf(json)).toBe(problem);
  });

  test("what grows when it is written out is refused before it grows", () => {
    const arc = Array.from({ length: 1_000 }, () => [5, 52]);
    const bomb = topology([arc], named([Array.from({ length: 500 }, () => 0)]));
    expect(problemOf(bomb)).toBe("tooManyPoints");
    expect(problemOf(collection(...Array.from({ length: 2_001 }, () => ({}))))).toBe("tooManyFeatures 2001");
    expect(problemOf(" ".repeat(8_000_001))).toBe("tooLarge 8000001");
  });

  test("codes that miss are named", () => {
    const some = collection(area("GM0001", square(150_000, 450_000)));
    expect(problemOf(some, ["GM0001", "GM0002", "GM0003"])).toBe("codesMissing GM0002 GM0003");
  });

  // The borders of 2023 are not part of the project; where they lie beside it, they are tried.
  const sample = new URL("../../../shared/samples/gemeenten-2023.topo.json", import.meta.url);
  test.skipIf(!existsSync(sample))(
    "the real borders of 2023 are read, and who touches is who borders",
    () => {
      const geometry = readGeometry(readFileSync(sample, "utf8"), new Set(municipalities2023.keys()), reader);
      if (!geometry.ok) throw new Error(`${geometry.problem} ${geometry.value}`);
      expect(geometry.shapes).toHaveLength(342);
      for (const { rings, centre } of geometry.shapes) expect(encloses(rings, centre)).toBe(true);
      const near = touching(geometry.shapes);
      const pairs = [...neighbours2023].flatMap(([code, others]) =>
        [...others].map((other) => [code, other]),
      );
      const shared = pairs.filter(([a, b]) => near.get(a!)?.has(b!));
      expect(shared.length / pairs.length).toBeGreaterThan(0.95);
    },
  );
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { municipalities2023 } from "../../shared/facts/municipalities2023.ts";
import { areaOf, encloses } from "../../shared/map/cellShape.ts";
import { hexagonShapes } from "../../shared/map/hexagons.ts";
import { bordersBetween, openPathOf, outlineOf, pathOf } from "../../shared/map/outline.ts";
import { municipalities, shapeOf, shapes, someCodes, somePatch } from "./arbitraries.ts";

const tile = (3 * Math.sqrt(3) * 100) / 2;
const at = (...places: (readonly [number, number])[]) =>
  hexagonShapes(
    places.map(([q, r]) => ({ code: `${q},${r}`, q, r })),
    10,
  );

describe("the outline of cells", () => {
  test("encloses exactly its cells", () => {
    fc.assert(
      fc.property(someCodes, (codes) => {
        const chosen = new Set(codes);
        const rings = outlineOf(codes.map((code) => shapeOf.get(code)!));
        const wrong = shapes.filter(({ code, centre }) => encloses(rings, centre) !== chosen.has(code));
        expect(wrong).toEqual([]);
      }),
      { seed: 2023, numRuns: 30 },
    );
  });

  test("has the area of its cells, holes taken off, and each ring passes a corner once", () => {
    fc.assert(
      fc.property(somePatch, (patch) => {
        const rings = outlineOf(patch);
        const area = rings.reduce((sum, ring) => sum + areaOf(ring), 0);
        expect(area).toBeCloseTo(patch.length * tile, 6);
        for (const ring of rings) expect(new Set(ring.map(({ x, y }) => `${x} ${y}`)).size).toBe(ring.length);
      }),
      { seed: 2023 },
    );
  });

  test("of two sets that share nothing is the outline of the union, when shared borders go", () => {
    fc.assert(
      fc.property(somePatch, fc.infiniteStream(fc.boolean()), (patch, coins) => {
        const first = patch.filter(() => coins.next().value);
        const second = patch.filter((cell) => !first.includes(cell));
        const joined = [first, second].map((part, index) => ({
          code: String(index),
          rings: outlineOf(part),
          centre: { x: 0, y: 0 },
          radius: 1,
        }));
        const edges = (rings: ReturnType<typeof outlineOf>) =>
          rings
            .flatMap((ring) =>
              ring.map(({ x, y }, index) => {
                const to = ring[(index + 1) % ring.length]!;
                return `${x} ${y} ${to.x} ${to.y}`;
              }),
            )
            .sort();
        expect(edges(outlineOf(joined))).toEqual(edges(outlineOf(patch)));
      }),
      { seed: 2023 },
    );
  });

  test("does not depend on the order of the cells", () => {
    fc.assert(
      fc.property(somePatch, (patch) => {
        const corners = (rings: ReturnType<typeof outlineOf>) =>
          rings
            .map((ring) =>
              ring
                .map(({ x, y }) => `${x} ${y}`)
                .sort()
                .join(),
            )
            .sort();
        expect(corners(outlineOf([...patch].reverse()))).toEqual(corners(outlineOf(patch)));
      }),
      { seed: 2023 },
    );
  });

  test("is one ring for a province in one piece, more with islands, and a hole is a ring too", () => {
    const ofProvince = (id: string) =>
      outlineOf(
        municipalities.filter(({ province }) => province === id).map(({ code }) => shapeOf.get(code)!),
      );
    expect(ofProvince("utrecht")).toHaveLength(1);
    expect(ofProvince("friesland")).toHaveLength(5);
    expect(ofProvince("zeeland")).toHaveLength(2);
    const round = at([1, 0], [0, 1], [-1, 1], [-1, 0], [0, -1], [1, -1]);
    const rings = outlineOf(round);
    expect(rings.map((ring) => ring.length).sort()).toEqual([18, 6]);
    expect(rings.map((ring) => Math.sign(areaOf(ring))).sort()).toEqual([-1, 1]);
  });

  test("keeps two areas apart that meet in one corner only", () => {
    const square = (x: number, y: number) => ({
      code: `${x},${y}`,
      rings: [
        [
          { x, y },
          { x: x + 1, y },
          { x: x + 1, y: y + 1 },
          { x, y: y + 1 },
        ],
      ],
      centre: { x: x + 0.5, y: y + 0.5 },
      radius: 0.5,
    });
    expect(outlineOf([square(0, 0), square(1, 1)]).map((ring) => ring.length)).toEqual([4, 4]);
    const frame = [square(0, 0), square(1, 0), square(2, 0), square(0, 1), square(2, 1), square(1, 2)];
    const rings = outlineOf(frame);
    expect(rings.map(areaOf).reduce((sum, area) => sum + area, 0)).toBe(6);
    for (const { centre } of frame) expect(encloses(rings, centre)).toBe(true);
    expect(encloses(rings, { x: 1.5, y: 1.5 })).toBe(false);
  });

  test("of nothing is nothing", () => {
    expect(outlineOf([])).toEqual([]);
    expect(pathOf([])).toBe("");
  });
});

describe("borders between groups", () => {
  test("hold every shared border once, and no coast", () => {
    const provinceOf = (code: string) => municipalities2023.get(code)?.province;
    const lines = bordersBetween(shapes, provinceOf);
    const edges = lines.flatMap((line) => line.slice(1).map((to, index) => [line[index]!, to] as const));
    const keys = edges.map(([a, b]) => [`${a.x} ${a.y}`, `${b.x} ${b.y}`].sort().join());
    expect(new Set(keys).size).toBe(keys.length);
    const provinces = new Set(municipalities.map(({ province }) => province));
    const sides = [...provinces].flatMap((id) =>
      outlineOf(shapes.filter(({ code }) => provinceOf(code) === id)).map((ring) => ring.length),
    );
    const coast = outlineOf(shapes).reduce((sum, ring) => sum + ring.length, 0);
    expect(2 * keys.length + coast).toBe(sides.reduce((sum, each) => sum + each, 0));
    // Long lines, or dashes would start anew at every corner.
    expect(lines.length).toBeLessThan(40);
  });

  test("a cell without a group is beside every group", () => {
    const pair = at([0, 0], [1, 0]);
    expect(bordersBetween(pair, (code) => (code === "0,0" ? "a" : undefined))).toHaveLength(1);
    expect(bordersBetween(pair, () => undefined)).toEqual([]);
  });
});

test("paths are closed or open, with few digits", () => {
  const ring = [
    { x: 0, y: 0 },
    { x: 1 / 3, y: 0 },
    { x: 1, y: 2 },
  ];
  expect(pathOf([ring])).toBe("M0 0L0.33 0L1 2Z");
  expect(openPathOf([ring], 0)).toBe("M0 0L0 0L1 2");
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boxOf, cellAt } from "../../shared/map/cellShape.ts";
import { hexagonAt, hexagonCentre, hexagonCorners } from "../../shared/map/hexagons.ts";
import { municipalities, shapes } from "./arbitraries.ts";

const place = fc.record({ q: fc.integer({ min: -50, max: 50 }), r: fc.integer({ min: -50, max: 50 }) });

describe("hexagons", () => {
  test("stand on a point, as wide as sqrt 3 and as high as 2 sides", () => {
    expect(hexagonCentre({ q: 2, r: 2 }, 10)).toEqual({ x: expect.closeTo(51.96, 2), y: 30 });
    const xs = hexagonCorners({ q: 0, r: 0 }, 10).map(({ x }) => x);
    const ys = hexagonCorners({ q: 0, r: 0 }, 10).map(({ y }) => y);
    expect(Math.max(...xs) - Math.min(...xs)).toBeCloseTo(17.32, 2);
    expect(Math.max(...ys) - Math.min(...ys)).toBe(20);
  });

  test("a point near a centre belongs to that tile", () => {
    fc.assert(
      fc.property(place, fc.double({ min: 0, max: 6.28, noNaN: true }), (at, angle) => {
        const { x, y } = hexagonCentre(at, 7);
        expect(hexagonAt({ x: x + 6 * Math.cos(angle), y: y + 6 * Math.sin(angle) }, 7)).toEqual(at);
      }),
      { seed: 2023 },
    );
  });

  test("neighbours share two corners to the last bit", () => {
    fc.assert(
      fc.property(place, fc.constantFrom([1, 0], [0, 1], [-1, 1]), ({ q, r }, [dq, dr]) => {
        const key = ({ x, y }: { x: number; y: number }) => `${x} ${y}`;
        const mine = new Set(hexagonCorners({ q, r }, 3.7).map(key));
        const theirs = hexagonCorners({ q: q + dq!, r: r + dr! }, 3.7).map(key);
        expect(theirs.filter((each) => mine.has(each))).toHaveLength(2);
      }),
      { seed: 2023 },
    );
  });

  test("the country is 23.5 tiles wide and 34 rows high", () => {
    const box = boxOf(shapes)!;
    expect((box.right - box.left) / (10 * Math.sqrt(3))).toBeCloseTo(23.5, 5);
    expect(new Set(municipalities.map(({ r }) => r)).size).toBeLessThanOrEqual(34);
  });
});

describe("the cell at a point", () => {
  test("is the tile under it, or the nearest within reach, or none", () => {
    for (const shape of shapes) expect(cellAt(shapes, shape.centre, 0)?.code).toBe(shape.code);
    const texel = shapes.find(({ code }) => code === "GM0448")!;
    const beside = { x: texel.centre.x - 14, y: texel.centre.y };
    expect(cellAt(shapes, beside, 4)).toBeUndefined();
    expect(cellAt(shapes, beside, 6)).toBe(texel);
  });

  test("of several within reach it is the nearest", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 420, noNaN: true }),
        fc.double({ min: 0, max: 520, noNaN: true }),
        (x, y) => {
          const found = cellAt(shapes, { x, y }, 12);
          const away = (shape: { centre: { x: number; y: number } }) =>
            Math.hypot(shape.centre.x - x, shape.centre.y - y);
          const nearest = Math.min(...shapes.map(away));
          // A hexagon's border is between 8.66 and 10 from its centre.
          if (nearest < 8.6) expect(found && away(found)).toBeCloseTo(nearest, 6);
          if (nearest > 22) expect(found).toBeUndefined();
          if (found) expect(away(found)).toBeLessThan(nearest + 1.4);
        },
      ),
      { seed: 2023 },
    );
  });
});

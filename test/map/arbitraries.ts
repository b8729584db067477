import fc from "fast-check";
import { municipalities2023 } from "../../shared/facts/municipalities2023.ts";
import type { CellShape } from "../../shared/map/cellShape.ts";
import { hexagonShapes } from "../../shared/map/hexagons.ts";

export const municipalities = [...municipalities2023.values()];
export const shapes: readonly CellShape[] = hexagonShapes(municipalities, 10);
export const shapeOf: ReadonlyMap<string, CellShape> = new Map(shapes.map((each) => [each.code, each]));

/** Any set of municipalities, from none to all. */
export const someCodes = fc.subarray(municipalities.map(({ code }) => code));

/** A set on a small patch of tiles, where holes and corners that touch are common. */
export const somePatch: fc.Arbitrary<readonly CellShape[]> = fc
  .subarray(
    Array.from({ length: 36 }, (_, index) => ({
      code: `c${index}`,
      q: index % 6,
      r: Math.floor(index / 6),
    })),
  )
  .map((cells) => hexagonShapes(cells, 10));

/** A division of the country into `count` groups: the nearest of as many capitals. Mostly in one piece, like RSVs. */
export const someDivision = (count: fc.Arbitrary<number>) =>
  count
    .chain((many) => fc.shuffledSubarray([...shapes], { minLength: many, maxLength: many }))
    .map((capitals) => {
      const cells = capitals.map(() => [] as string[]);
      for (const { code, centre } of shapes) {
        const away = capitals.map(({ centre: { x, y } }) => Math.hypot(x - centre.x, y - centre.y));
        cells[away.indexOf(Math.min(...away))]!.push(code);
      }
      return capitals.map(({ code }, index) => ({ id: `rsv-${code}`, cells: cells[index]! }));
    });

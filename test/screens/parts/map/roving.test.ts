import { expect, it } from "vitest";
import { nextCell } from "../../../../client/src/parts/map/roving.ts";
import { municipalities2023 } from "../../../../shared/facts/municipalities2023.ts";
import { touching } from "../../../../shared/map/adjacency.ts";
import { hexagonShapes } from "../../../../shared/map/hexagons.ts";

it("up and down go to a tile that touches where there is one, and leap over no row", () => {
  const shapes = hexagonShapes(municipalities2023.values(), 10);
  const beside = touching(shapes);
  const leaps = shapes.flatMap((from) =>
    (["ArrowUp", "ArrowDown"] as const).filter((key) => {
      const down = key === "ArrowDown" ? 1 : -1;
      const near = shapes.some(
        (each) => beside.get(from.code)?.has(each.code) && (each.centre.y - from.centre.y) * down > 1,
      );
      const next = nextCell(shapes, from, key);
      return near && !(next && beside.get(from.code)?.has(next.code));
    }),
  );
  expect(leaps).toEqual([]);
});

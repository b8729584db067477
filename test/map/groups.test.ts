import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { neighbours2023 } from "../../shared/facts/neighbours2023.ts";
import { eitherNeighbours, groupNeighbours, piecesOf, touching } from "../../shared/map/adjacency.ts";
import { encloses } from "../../shared/map/cellShape.ts";
import { assignFills, letterOf, mostFills } from "../../shared/map/fills.ts";
import type { Fill } from "../../shared/map/fills.ts";
import { labelPlace } from "../../shared/map/labelPlace.ts";
import { partedByLine } from "../../shared/map/lineCut.ts";
import { municipalities, shapeOf, shapes, someCodes, someDivision } from "./arbitraries.ts";

const onMap = touching(shapes);
const near = eitherNeighbours(onMap, neighbours2023);
const inProvince = (id: string) =>
  municipalities.filter(({ province }) => province === id).map(({ code }) => code);
const codeOf = (name: string) => municipalities.find((each) => each.name === name)!.code;

describe("pieces", () => {
  test("part a set, and no border runs between two of them", () => {
    fc.assert(
      fc.property(someCodes, (codes) => {
        const pieces = piecesOf(codes, neighbours2023);
        expect(pieces.flat().sort()).toEqual([...codes].sort());
        const pieceOf = new Map(pieces.flatMap((piece, index) => piece.map((code) => [code, index])));
        for (const code of codes)
          for (const other of neighbours2023.get(code) ?? [])
            if (pieceOf.has(other)) expect(pieceOf.get(other)).toBe(pieceOf.get(code));
      }),
      { seed: 2023, numRuns: 30 },
    );
  });

  test("go by real borders: Friesland is its land and four islands", () => {
    expect(piecesOf(inProvince("friesland"), neighbours2023).map((piece) => piece.length)).toEqual([
      14, 1, 1, 1, 1,
    ]);
    expect(piecesOf(inProvince("utrecht"), neighbours2023)).toHaveLength(1);
    expect(piecesOf([], neighbours2023)).toEqual([]);
  });
});

describe("neighbouring groups", () => {
  test("are beside each other or share a cell", () => {
    const groups = [
      { id: "a", cells: ["1", "2"] },
      { id: "b", cells: ["2"] },
      { id: "c", cells: ["3"] },
      { id: "d", cells: ["9"] },
    ];
    const found = groupNeighbours(
      groups,
      new Map([
        ["2", new Set(["3"])],
        ["3", new Set(["2"])],
      ]),
    );
    expect([...found].map(([id, others]) => `${id}: ${[...others].sort().join(" ")}`).sort()).toEqual([
      "a: b c",
      "b: a c",
      "c: a b",
    ]);
  });
});

describe("the letter of a group", () => {
  test("stands in one of its cells, and within its outline", () => {
    fc.assert(
      fc.property(
        someCodes.filter((codes) => codes.length > 0),
        (codes) => {
          const place = labelPlace(codes, shapeOf, onMap)!;
          expect(codes.some((code) => encloses(shapeOf.get(code)!.rings, place))).toBe(true);
        },
      ),
      { seed: 2023, numRuns: 30 },
    );
    expect(labelPlace([], shapeOf, onMap)).toBeUndefined();
    expect(labelPlace(["GM9999"], shapeOf, onMap)).toBeUndefined();
  });

  test("lies deep in its largest part, not on the coast", () => {
    const place = labelPlace(inProvince("gelderland"), shapeOf, onMap)!;
    const cell = shapes.find(({ rings }) => encloses(rings, place))!;
    const around = [...onMap.get(cell.code)!];
    expect(around).toHaveLength(6);
    expect(around.filter((code) => !inProvince("gelderland").includes(code))).toEqual([]);
    const withIsland = [codeOf("Texel"), codeOf("Den Helder"), codeOf("Schagen")];
    expect(labelPlace(withIsland, shapeOf, onMap)).not.toEqual(shapeOf.get(codeOf("Texel"))!.centre);
  });

  test("letters run on after Z", () => {
    expect([0, 25, 26, 27, 51, 52].map(letterOf)).toEqual(["A", "Z", "AA", "AB", "AZ", "BA"]);
  });
});

describe("fills", () => {
  const nameOf = (fill: Fill | undefined) => `${fill?.tint} ${fill?.pattern}`;

  test("are one of a kind, and neighbours differ in tint", () => {
    fc.assert(
      fc.property(someDivision(fc.integer({ min: 1, max: 26 })), (groups) => {
        const beside = groupNeighbours(groups, near);
        const ids = groups.map(({ id }) => id);
        const fills = assignFills(ids, beside);
        expect(new Set([...fills.values()].map(nameOf)).size).toBe(ids.length);
        for (const id of ids)
          for (const other of beside.get(id) ?? [])
            if (Math.min(beside.get(id)!.size, beside.get(other)!.size) < 8)
              expect(fills.get(other)!.tint).not.toBe(fills.get(id)!.tint);
      }),
      { seed: 2023, numRuns: 60 },
    );
  });

  test("stay while other groups split, merge and go", () => {
    fc.assert(
      fc.property(someDivision(fc.integer({ min: 2, max: 20 })), fc.nat(), fc.nat(), (groups, which, cut) => {
        const before = assignFills(
          groups.map(({ id }) => id),
          groupNeighbours(groups, near),
        );
        const old = groups[which % groups.length]!;
        const at = cut % (old.cells.length + 1);
        const split = [
          ...groups.filter((each) => each !== old),
          { id: old.id, cells: old.cells.slice(0, at) },
          { id: "new", cells: old.cells.slice(at) },
        ];
        const after = assignFills(
          split.map(({ id }) => id),
          groupNeighbours(split, near),
          before,
        );
        for (const { id } of groups) expect(after.get(id)).toEqual(before.get(id));
        const fewer = groups.slice(1);
        const left = assignFills(
          fewer.map(({ id }) => id),
          groupNeighbours(fewer, near),
          after,
        );
        for (const { id } of fewer) expect(left.get(id)).toEqual(before.get(id));
      }),
      { seed: 2023, numRuns: 40 },
    );
  });

  test("the later of two that come to touch in one tint gets another", () => {
    const before = new Map<string, Fill>([
      ["a", { tint: 0, pattern: "plain" }],
      ["b", { tint: 0, pattern: "dots" }],
    ]);
    const beside = new Map([
      ["a", new Set(["b"])],
      ["b", new Set(["a"])],
    ]);
    const after = assignFills(["a", "b"], beside, before);
    expect(after.get("a")).toEqual(before.get("a"));
    expect(after.get("b")?.tint).not.toBe(0);
  });

  test("a stored fill that is not one is passed over, and too many groups are refused", () => {
    const odd = new Map([["a", { tint: 99, pattern: "plain" } as Fill]]);
    expect(assignFills(["a"], new Map(), odd).get("a")).toEqual({ tint: 0, pattern: "plain" });
    const many = Array.from({ length: mostFills }, (_, index) => String(index));
    expect(assignFills(many, new Map()).size).toBe(mostFills);
    expect(() => assignFills([...many, "x"], new Map())).toThrow(RangeError);
  });
});

describe("a drawn line", () => {
  test("parts the cells on its left from those on its right", () => {
    const utrecht = inProvince("utrecht").map((code) => shapeOf.get(code)!);
    const x = utrecht.reduce((sum, { centre }) => sum + centre.x, 0) / utrecht.length + 0.1;
    const upward = [
      { x, y: 300 },
      { x, y: 200 },
    ];
    const { left, right } = partedByLine(utrecht, upward);
    expect(left.every((code) => shapeOf.get(code)!.centre.x < x)).toBe(true);
    expect(right.every((code) => shapeOf.get(code)!.centre.x > x)).toBe(true);
    expect(left.length + right.length).toBe(utrecht.length);
    const back = partedByLine(utrecht, [...upward].reverse());
    expect([back.left, back.right]).toEqual([right, left]);
  });

  test("bends, and what is inside the bend stays together", () => {
    const cell = (x: number, y: number) => ({ code: `${x},${y}`, rings: [], centre: { x, y }, radius: 1 });
    const corner = [
      { x: 0, y: 10 },
      { x: 0, y: 0 },
      { x: 10, y: 0 },
    ];
    const { left, right } = partedByLine(
      [cell(5, 5), cell(1, 1), cell(-5, 5), cell(5, -5), cell(-3, -3), cell(20, 5), cell(5, 20)],
      corner,
    );
    expect(right).toEqual(["5,5", "1,1", "20,5", "5,20"]);
    expect(left).toEqual(["-5,5", "5,-5", "-3,-3"]);
  });

  test("of one point parts nothing", () => {
    const { left, right } = partedByLine(shapes, [
      { x: 1, y: 1 },
      { x: 1, y: 1 },
    ]);
    expect([left.length, right.length]).toEqual([342, 0]);
  });
});

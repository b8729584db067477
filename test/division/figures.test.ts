import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDecimals } from "../../shared/division/decimals.ts";
import { belowThreshold, perMunicipality, scaleOf, stepOf } from "../../shared/division/figureScale.ts";
import { readFigures } from "../../shared/division/figuresCsv.ts";
import { facts2023 } from "../../shared/division/mapFacts.ts";
import { allCodes, codesOf } from "./divisions.ts";

const lines = (...rows: string[]) => rows.join("\r\n");
const read = (csv: string, column?: string) => readFigures(csv, facts2023, column);
const valuesOf = (csv: string, column?: string) => {
  const figures = read(csv, column);
  if (!figures.ok) throw new Error(JSON.stringify(figures.errors));
  return figures.value.values;
};
/** "3 placeUnknown Utopia" */
const faultsOf = (csv: string, column?: string) => {
  const figures = read(csv, column);
  return figures.ok
    ? []
    : figures.errors.map(({ line, problem, value }) => `${line} ${problem} ${value}`.trim());
};
const [hulst, assen, hague, bergenL, bergenNh] = codesOf(
  "Hulst",
  "Assen",
  "'s-Gravenhage",
  "Bergen (L.)",
  "Bergen (NH.)",
) as [string, string, string, string, string];

describe("figures from a file", () => {
  test("a number per municipality by code, with the heading as label", () => {
    expect(read("\uFEFFcode;Deelnemers\r\nGM0677;12\r\nGM0106;0\r\n")).toEqual({
      ok: true,
      value: { level: "municipality", label: "Deelnemers", values: { GM0106: 0, GM0677: 12 } },
    });
  });

  test("a code that a spreadsheet took for a number is still that code", () => {
    expect(valuesOf("Gemeentecode,x\n14,1\n0106,2\ngm0677,3")).toEqual({ GM0014: 1, GM0106: 2, GM0677: 3 });
  });

  test("by name, as CBS or as people write it", () => {
    expect(
      valuesOf("Gemeente\tAantal\nDen Haag\t5\nsudwest fryslan\t6\nBergen (NH)\t7\nHengelo (O.)\t8"),
    ).toEqual({
      [hague]: 5,
      [codesOf("Súdwest-Fryslân")[0]!]: 6,
      [bergenNh]: 7,
      [codesOf("Hengelo")[0]!]: 8,
    });
  });

  test("of two with the same name the province tells which", () => {
    const table = (...rows: string[]) => lines("gemeente;provincie;aantal", ...rows);
    expect(valuesOf(table("Bergen;Limburg;1", "Bergen;noord-holland;2", "Hulst;;3"))).toEqual({
      [bergenL]: 1,
      [bergenNh]: 2,
      [hulst]: 3,
    });
    expect(faultsOf(table("Bergen;;1"))).toEqual(["2 placeUnclear Bergen"]);
    expect(faultsOf("gemeente;aantal\nBergen;1")).toEqual(["2 placeUnclear Bergen"]);
  });

  test("a number per province, by name or id, also in Frisian", () => {
    expect(read("Provincie;Jongeren\nFryslân;1,5\nnoord-brabant;2,25\nUtrecht;3")).toEqual({
      ok: true,
      value: {
        level: "province",
        label: "Jongeren",
        values: { friesland: 1.5, "noord-brabant": 2.25, utrecht: 3 },
      },
    });
  });

  test("a municipality that is named as its province is a municipality where the heading says so", () => {
    expect(valuesOf("gemeente;aantal\nUtrecht;3\nGroningen;4")).toEqual({ GM0344: 3, GM0014: 4 });
  });

  test("empty cells are unknown, not zero", () => {
    expect(valuesOf("code;n\nGM0106;\nGM0677;0\nGM0014;.")).toEqual({ GM0677: 0 });
  });

  test("of several columns the one that was asked for, or that is called aantal", () => {
    const csv = "code;naam;jongeren;activiteiten\nGM0106;Assen;4;9";
    expect(valuesOf(csv, "Activiteiten")).toEqual({ GM0106: 9 });
    expect(valuesOf("code;jaar;aantal\nGM0106;2022;9")).toEqual({ GM0106: 9 });
    expect(faultsOf(csv)).toEqual(["1 valueColumnUnclear jongeren, activiteiten"]);
    expect(faultsOf(csv, "fte")).toEqual(["1 valueColumnMissing fte"]);
  });

  test("every wrong row is named with its first fault, and then nothing is read", () => {
    expect(
      faultsOf(
        lines(
          "code;gemeente;provincie;n",
          "GM0106;Assen;Drenthe;1",
          "GM9999;;;1",
          ";Utopia;;1",
          ";;Drenthe;1",
          "GM0106;;;2",
          "GM0677;Assen;;3",
          ";Hulst;Utrecht;3",
          ";Hulst;Nergens;3",
          "GM0014;;;veel",
          "GM0034;;;3;te veel",
        ),
      ),
    ).toEqual([
      "3 placeUnknown GM9999",
      "4 placeUnknown Utopia",
      "5 placeMissing Drenthe",
      "6 placeTwice GM0106",
      "7 placeContradicts GM0677 Assen",
      "8 placeContradicts Hulst Utrecht",
      "9 provinceUnknown Nergens",
      "10 numberMalformed veel",
      "11 tooManyCells te veel",
    ]);
  });

  test.each([
    ["", "1 noRows"],
    ["code;n", "1 noRows"],
    ["code;n\nGM0106;", "1 noRows"],
    ["plaats;n\nAssen;1", "1 placeColumnMissing plaats, n"],
    ["code\nGM0106", "1 valueColumnMissing"],
    ['code;n\n"GM0106;1', "2 quoteNotClosed"],
    [`code;n\n${"GM0106;1\n".repeat(1001)}`, "1002 tooManyRows 1001"],
    ["gemeente;n\nconstructor;1\n__proto__;2", "2 placeUnknown constructor"],
  ])("%j is refused", (csv, fault) => {
    expect(faultsOf(csv)[0]).toBe(fault);
  });

  test("an unreadable number is named with its line, in the order of the file", () => {
    expect(faultsOf("code;n\nGM0677;x\nGM0106;y")).toEqual(["2 numberMalformed x", "3 numberMalformed y"]);
  });

  test("all municipalities at once", () => {
    const csv = ["code,n", ...allCodes.map((code, index) => `${code},${index}.5`)].join("\n");
    expect(Object.keys(valuesOf(csv))).toEqual(allCodes);
  });
});

describe("numbers in a column", () => {
  const told = (...texts: string[]) => {
    const read = readDecimals(texts);
    return read.ok ? read.values : read.faults.map(({ index, problem }) => `${index} ${problem}`);
  };

  test.each([
    [
      ["12", "-3", "−4", "0"],
      [12, -3, -4, 0],
    ],
    [
      ["0,5", "12"],
      [0.5, 12],
    ],
    [
      ["0.5", "12"],
      [0.5, 12],
    ],
    [
      ["1.234,5", "1.234"],
      [1234.5, 1234],
    ],
    [
      ["1,234.5", "1,234"],
      [1234.5, 1234],
    ],
    [
      ["0,5", "1.234"],
      [0.5, 1234],
    ],
    [
      ["0.5", "1.234"],
      [0.5, 1.234],
    ],
    [
      ["1.234.567", "0,250"],
      [1234567, 0.25],
    ],
    [
      ["1 234", "12 345,6"],
      [1234, 12345.6],
    ],
    [["1\u00a0234"], [1234]],
  ])("%j is read", (texts, values) => {
    expect(told(...texts)).toEqual(values);
  });

  test.each([
    [["1.234"], ["0 unclear"]],
    [
      ["1.234", "12", "2,345"],
      ["0 unclear", "2 unclear"],
    ],
    [["0,5", "1,5", "2.25"], ["2 mixed"]],
    [
      ["veel", "1,2,3", "1.23.456", "", "12%", "1e9", "Infinity", "0x10"],
      Array.from({ length: 8 }, (_, i) => `${i} malformed`),
    ],
    [
      ["1,234.56.7", "9".repeat(20)],
      ["0 malformed", "1 malformed"],
    ],
    [["0,5", "1.23.4"], ["1 malformed"]],
  ])("%j is refused", (texts, faults) => {
    expect(told(...texts)).toEqual(faults);
  });

  test("what is written in Dutch or in English is read back as it was", () => {
    const number = fc.integer({ min: -99_999_999, max: 99_999_999 }).map((each) => each / 100);
    fc.assert(
      fc.property(
        fc.array(number, { minLength: 1 }),
        fc.constantFrom("nl-NL", "en-GB"),
        (numbers, locale) => {
          const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 });
          expect(told(...numbers.map((each) => format.format(each)))).toEqual(
            numbers.map((each) => each + 0),
          );
        },
      ),
      { seed: 20230331, numRuns: 300 },
    );
  });
});

describe("the scale of a legend", () => {
  test("five steps with about as many values each", () => {
    expect(scaleOf(Array.from({ length: 100 }, (_, index) => index + 1))).toEqual([
      { step: 0, from: 1, to: 20, count: 20 },
      { step: 1, from: 21, to: 40, count: 20 },
      { step: 2, from: 41, to: 60, count: 20 },
      { step: 3, from: 61, to: 80, count: 20 },
      { step: 4, from: 81, to: 100, count: 20 },
    ]);
  });

  test("many equal values are one step and leave the others their steps", () => {
    const values = [
      ...Array.from({ length: 90 }, () => 0),
      ...Array.from({ length: 40 }, (_, index) => index + 1),
    ];
    expect(scaleOf(values).map(({ from, to, count }) => [from, to, count])).toEqual([
      [0, 0, 90],
      [1, 10, 10],
      [11, 20, 10],
      [21, 30, 10],
      [31, 40, 10],
    ]);
  });

  test("few low values do not go with a crowd above them", () => {
    const times = (count: number, value: number) => Array.from({ length: count }, () => value);
    const values = [...times(10, 1), ...times(100, 2), ...[3, 4, 5, 6].flatMap((value) => times(10, value))];
    expect(scaleOf(values).map(({ from, to }) => [from, to])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 5],
      [6, 6],
    ]);
  });

  test("fewer than five different values are spread from light to dark", () => {
    const steps = (...values: number[]) => scaleOf(values).map(({ step, from }) => [step, from]);
    expect(steps()).toEqual([]);
    expect(steps(7, 7, 7)).toEqual([[2, 7]]);
    expect(steps(1, 2)).toEqual([
      [0, 1],
      [4, 2],
    ]);
    expect(steps(3, 1, 2)).toEqual([
      [0, 1],
      [2, 2],
      [4, 3],
    ]);
  });

  test("every value is in one step, the steps follow on, and equal values are together", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 60 }), { minLength: 1, maxLength: 400 }), (values) => {
        const scale = scaleOf(values);
        const distinct = new Set(values).size;
        expect(scale).toHaveLength(Math.min(5, distinct));
        expect(scale.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
        expect([scale[0]!.from, scale.at(-1)!.to]).toEqual([Math.min(...values), Math.max(...values)]);
        for (const [index, { step, from, to, count }] of scale.entries()) {
          expect(from).toBeLessThanOrEqual(to);
          if (index > 0) expect(from).toBeGreaterThan(scale[index - 1]!.to);
          const mine = values.filter((each) => stepOf(scale, each) === step);
          expect(mine).toHaveLength(count);
          expect(mine.every((each) => each >= from && each <= to)).toBe(true);
        }
      }),
      { seed: 20230401, numRuns: 300 },
    );
  });

  test("a value between or outside the steps has one too", () => {
    const scale = scaleOf([1, 2, 10, 11]);
    expect([0, 5, 99].map((each) => stepOf(scale, each))).toEqual([0, 1, 4]);
    expect(stepOf([], 3)).toBe(0);
  });
});

describe("figures on the map", () => {
  test("a number per province is that of each of its municipalities", () => {
    const values = perMunicipality({ level: "province", values: { drenthe: 4 } }, facts2023);
    expect([values.size, values.get(assen), values.has(hulst)]).toEqual([12, 4, false]);
  });

  test("below the threshold is a white spot; at it, or unknown, is not", () => {
    const values = perMunicipality({ level: "municipality", values: { [assen]: 2, [hulst]: 3 } }, facts2023);
    expect(belowThreshold(values, 3)).toEqual(new Set([assen]));
    expect(belowThreshold(values, 0)).toEqual(new Set());
  });
});

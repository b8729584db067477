import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseCsv } from "../../shared/facts/csv.ts";

const cellsOf = (text: string) => {
  const csv = parseCsv(text);
  return csv.ok ? csv.rows.map(({ cells }) => cells) : csv;
};

describe("reading CSV", () => {
  test.each([
    ["quoted separators", 'a,"b, c",d', [["a", "b, c", "d"]]],
    ["doubled quotes", '"say ""yes""",x', [['say "yes"', "x"]]],
    [
      "line ends in a cell",
      '"a\nb",c\r\nd,e',
      [
        ["a\nb", "c"],
        ["d", "e"],
      ],
    ],
    [
      "semicolons and a byte order mark",
      "\uFEFFcode;naam\r\n1;a, b\r\n",
      [
        ["code", "naam"],
        ["1", "a, b"],
      ],
    ],
    [
      "tabs",
      "a\tb,c\td\n1\t2\t3",
      [
        ["a", "b,c", "d"],
        ["1", "2", "3"],
      ],
    ],
    [
      "empty lines and cells",
      "a,,b\n\n,,\n,x,\n",
      [
        ["a", "", "b"],
        ["", "x", ""],
      ],
    ],
    [
      "old line ends",
      "a,b\rc,d",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["nothing", "", []],
  ])("%s", (_what, text, expected) => {
    expect(cellsOf(text)).toEqual(expected);
  });

  test("a row says on which line it begins, also after a cell of three lines", () => {
    const csv = parseCsv('a,b\n"1\n2\n3",x\n\nlast,y');
    expect(csv.ok && csv.rows.map(({ line }) => line)).toEqual([1, 2, 6]);
  });

  test("an open quote and text behind a quote are named with their line", () => {
    expect(parseCsv('a,b\n"x,y\n')).toEqual({ ok: false, problem: "quoteNotClosed", line: 2 });
    expect(parseCsv('a,b\nc,d\n"x"y,z')).toEqual({ ok: false, problem: "textAfterQuote", line: 3 });
  });

  test("what is written with quotes is read back as it was", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", " ", '"', ",", ";", "\n", "\t", "é") });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, (rows) => {
        const written = rows.map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(","));
        const kept = rows.filter((row) => row.some((each) => each !== ""));
        expect(cellsOf(written.join("\r\n"))).toEqual(kept);
      }),
      { seed: 2023 },
    );
  });
});

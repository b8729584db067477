import { describe, expect, test } from "vitest";
import type { FrameId, RsvId } from "../../shared/domain/ids.ts";
import { formed, moved } from "../../shared/division/edits.ts";
import { frameCheck, frameResults } from "../../shared/division/frames/checks.ts";
import type { FrameCheck } from "../../shared/division/frames/checks.ts";
import { frameResult } from "../../shared/division/frames/frameMatter.ts";
import type { FrameMatter } from "../../shared/division/frames/frameMatter.ts";
import { facts2023 } from "../../shared/division/mapFacts.ts";
import type { Rsv } from "../../shared/division/rsv.ts";
import { bid, codesOf, regionOrder, rsvIdOf, rsvIn } from "./divisions.ts";

const matterOf = (rsvs: readonly Rsv[], more: Partial<FrameMatter> = {}): FrameMatter => ({
  rsvs,
  facts: facts2023,
  provinces: regionOrder,
  fte: {},
  committed: new Set(),
  kwartiermakers: new Set(),
  ...more,
});
const frame = (check: FrameCheck, id = "a-frame") => ({ id: id as FrameId, check: frameCheck.parse(check) });
const resultOf = (check: FrameCheck, matter: FrameMatter) => frameResults([frame(check)], matter)[0]!;
/** "21 van 20, broken". */
const told = (check: FrameCheck, matter: FrameMatter): string => {
  const { verdict, counted, of } = resultOf(check, matter);
  return `${counted} van ${of}, ${verdict}`;
};
/** The opening bid with so many RSVs in all, each new one a municipality of Gelderland. */
const withRsvs = (count: number): Rsv[] =>
  rsvIn(bid, "gelderland")
    .municipalities.slice(0, count - bid.length)
    .reduce<Rsv[]>(
      (rsvs, code) => formed(rsvs, { id: rsvIdOf(code), name: code, home: regionOrder[3]! }, [code]),
      bid,
    );
const zeeland = rsvIn(bid, "zeeland").municipalities;
const withoutZeeland = moved(bid, zeeland, null);
const zeelandAway = moved(bid, zeeland, rsvIdOf("noord-brabant"));
const fteOf = (fte: number, of: readonly Rsv[] = bid): Record<RsvId, number> =>
  Object.fromEntries(of.map(({ id }) => [id, fte])) as Record<RsvId, number>;

describe("at most 20 RSVs", () => {
  const most: FrameCheck = { kind: "atMostRsvs", most: 20 };

  test.each([
    [12, "12 van 20, ok"],
    [20, "20 van 20, ok"],
    [21, "21 van 20, broken"],
  ])("%i RSVs are %s", (count, text) => {
    expect(told(most, matterOf(withRsvs(count)))).toBe(text);
  });

  test("the RSVs beyond are named", () => {
    const rsvs = withRsvs(21);
    expect(resultOf(most, matterOf(rsvs)).places).toEqual([rsvs[20]!.id]);
    expect(resultOf(most, matterOf(withRsvs(20))).places).toEqual([]);
  });
});

describe("at least one RSV per province", () => {
  const one: FrameCheck = { kind: "perProvince", least: 1 };

  test("twelve provinces of twelve", () => {
    expect(told(one, matterOf(bid))).toBe("12 van 12, ok");
  });

  test("Zeeland: 0", () => {
    expect(told(one, matterOf(withoutZeeland))).toBe("11 van 12, broken");
    expect(resultOf(one, matterOf(withoutZeeland)).places).toEqual(["zeeland"]);
  });

  test("an RSV across a border counts in both provinces", () => {
    expect(told(one, matterOf(zeelandAway))).toBe("12 van 12, ok");
  });

  test("two per province asks for two in each", () => {
    const two = resultOf({ kind: "perProvince", least: 2 }, matterOf(withRsvs(13)));
    expect([two.verdict, two.counted]).toEqual(["broken", 1]);
    expect(two.places).not.toContain("gelderland");
  });
});

describe("nationwide coverage", () => {
  const coverage: FrameCheck = { kind: "coverage" };
  const [hulst, sluis] = codesOf("Hulst", "Sluis") as [string, string];
  const white = moved(bid, [hulst, sluis], null);

  test("every municipality in an RSV is 342 of 342", () => {
    expect(told(coverage, matterOf(bid))).toBe("342 van 342, ok");
  });

  test("white spots break it and are named by code", () => {
    expect(told(coverage, matterOf(white))).toBe("340 van 342, broken");
    expect(resultOf(coverage, matterOf(white)).places).toEqual([hulst, sluis].sort());
  });

  test("a promised kwartiermaker for every white spot makes it a warning, for one of two does not", () => {
    expect(told(coverage, matterOf(white, { kwartiermakers: new Set([hulst, sluis]) }))).toBe(
      "340 van 342, warning",
    );
    expect(told(coverage, matterOf(white, { kwartiermakers: new Set([hulst]) }))).toBe("340 van 342, broken");
  });

  test("a municipality in two RSVs counts once", () => {
    expect(told(coverage, matterOf(moved(bid, [hulst], rsvIdOf("limburg"), true)))).toBe("342 van 342, ok");
  });

  test("a code that is no municipality of the day does not count", () => {
    const strange = bid.map((each, index) =>
      index === 0 ? { ...each, municipalities: [...each.municipalities, "GM9999"] } : each,
    );
    expect(told(coverage, matterOf(strange))).toBe("342 van 342, ok");
  });

  test("a white spot without a kwartiermaker breaks the frame that promises one", () => {
    const promise: FrameCheck = { kind: "kwartiermaker" };
    expect(told(promise, matterOf(bid))).toBe("0 van 0, ok");
    expect(resultOf(promise, matterOf(white, { kwartiermakers: new Set([hulst]) }))).toMatchObject({
      verdict: "broken",
      counted: 1,
      of: 2,
      places: [sluis],
    });
    expect(told(promise, matterOf(white, { kwartiermakers: new Set([hulst, sluis]) }))).toBe("2 van 2, ok");
  });
});

describe("commitment per RSV", () => {
  const check: FrameCheck = { kind: "commitment" };

  test("is open until all have, and names who did not yet", () => {
    expect(told(check, matterOf(bid))).toBe("0 van 12, open");
    const all = new Set(bid.map((each) => each.id));
    expect(told(check, matterOf(bid, { committed: all }))).toBe("12 van 12, ok");
    const some = new Set([...all].slice(1));
    expect(resultOf(check, matterOf(bid, { committed: some }))).toMatchObject({
      verdict: "open",
      counted: 11,
      places: ["drenthe"],
    });
  });

  test("without RSVs is open, not kept", () => {
    expect(told(check, matterOf([]))).toBe("0 van 0, open");
  });
});

describe("fte between 0.5 and 1.0", () => {
  const bounds: FrameCheck = { kind: "fteBounds", least: 0.5, most: 1 };

  test("is open while an RSV has nothing yet", () => {
    expect(told(bounds, matterOf(bid))).toBe("12 van 12, open");
    const all = fteOf(0.8);
    expect(told(bounds, matterOf(bid, { fte: all }))).toBe("12 van 12, ok");
  });

  test.each([
    [0.4, "11 van 12, broken"],
    [0.5, "12 van 12, ok"],
    [1, "12 van 12, ok"],
    [1.01, "11 van 12, broken"],
  ])("%d fte for Zeeland is %s", (fte, text) => {
    const given = { ...fteOf(0.8), zeeland: fte };
    expect(told(bounds, matterOf(bid, { fte: given }))).toBe(text);
    expect(resultOf(bounds, matterOf(bid, { fte: given })).places).toEqual(
      text.endsWith("broken") ? ["zeeland"] : [],
    );
  });

  test("0.4 fte is too little while others have nothing yet", () => {
    expect(told(bounds, matterOf(bid, { fte: { zeeland: 0.4 } as Record<RsvId, number> }))).toBe(
      "11 van 12, broken",
    );
  });

  test("together no more than the budget, and tenths add up exactly", () => {
    const budget: FrameCheck = { ...bounds, budget: 8.4 };
    expect(told(budget, matterOf(bid, { fte: fteOf(0.7) }))).toBe("8.4 van 8.4, ok");
    expect(told(budget, matterOf(bid, { fte: fteOf(0.8) }))).toBe("9.6 van 8.4, broken");
  });

  test("who has nothing yet is counted with the least: the budget must be able to bear it", () => {
    expect(told({ ...bounds, budget: 6 }, matterOf(bid))).toBe("6 van 6, open");
    expect(told({ ...bounds, budget: 5.9 }, matterOf(bid))).toBe("6 van 5.9, broken");
  });

  test("what was given to an RSV that is gone does not count", () => {
    const fte = { ...fteOf(0.5), gone: 5 };
    expect(told({ ...bounds, budget: 6 }, matterOf(bid, { fte }))).toBe("6 van 6, ok");
  });
});

describe("the results of a day's frames", () => {
  test("come in the order of the frames; those for people to judge have none", () => {
    const frames = [
      frame({ kind: "coverage" }, "covered"),
      { id: "open-rsvs" as FrameId },
      frame({ kind: "atMostRsvs", most: 20 }, "at-most-20"),
    ];
    const results = frameResults(frames, matterOf(bid));
    expect(results.map(({ frameId, kind }) => [frameId, kind])).toEqual([
      ["covered", "coverage"],
      ["at-most-20", "atMostRsvs"],
    ]);
    for (const each of results) expect(frameResult.parse(each)).toEqual(each);
  });

  test("what cannot be known yet is open, never broken", () => {
    const kinds: FrameCheck[] = [{ kind: "commitment" }, { kind: "fteBounds", least: 0.5, most: 1 }];
    expect(kinds.map((check) => resultOf(check, matterOf(bid)).verdict)).toEqual(["open", "open"]);
  });
});

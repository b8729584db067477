import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formed, merged, moved, renamed } from "../../shared/division/edits.ts";
import {
  covered,
  isEmptyPatch,
  nextNumber,
  openingBid,
  patch,
  patchBetween,
  patched,
  rsv,
  rsvsOf,
} from "../../shared/division/rsv.ts";
import type { Rsv } from "../../shared/division/rsv.ts";
import { municipalities2023 } from "../../shared/facts/municipalities2023.ts";
import {
  after,
  allCodes,
  bid,
  codesOf,
  halfOf,
  regionIdOf,
  regionOrder,
  regions,
  rsvIdOf,
  rsvIn,
  someEdits,
} from "./divisions.ts";

const tried = { seed: 20230328, numRuns: 150 };
const times = (rsvs: readonly Rsv[]) => rsvs.flatMap((each) => each.municipalities);
const withoutNumbers = (rsvs: readonly Rsv[]) =>
  rsvs.map(({ id, name, home, municipalities }) => ({ id, name, home, municipalities }));
const noord = rsvIdOf("drenthe");
const gelderland = rsvIdOf("gelderland");
const achterhoek = { id: rsvIdOf("achterhoek"), name: "Achterhoek", home: regionOrder[3]! };

describe("the opening bid", () => {
  test("is every province as one RSV, in the order of the provinces", () => {
    expect(bid.map(({ id, n, name, home }) => [id, n, name, home])).toEqual(
      regionOrder.map((id, index) => [id, index + 1, bid[index]!.name, id]),
    );
    expect([bid[0]!.name, bid[11]!.name]).toEqual(["Drenthe", "Zuid-Holland"]);
    expect(times(bid).sort()).toEqual(allCodes);
  });

  test("leaves out a region without municipalities", () => {
    const nowhere = { id: regionIdOf("utopia"), name: "Utopia" };
    const few = openingBid([nowhere, ...regions], municipalities2023.values());
    expect(few).toEqual(bid);
    expect(few.every((each) => rsv.safeParse(each).success)).toBe(true);
  });
});

describe("editing a division", () => {
  test("a split puts what was picked in a new RSV and leaves the rest", () => {
    const half = halfOf(bid, "gelderland");
    const split = formed(bid, achterhoek, half);
    expect(rsvIn(split, "achterhoek")).toEqual({ ...achterhoek, n: 13, municipalities: half });
    expect(rsvIn(split, "gelderland").municipalities).toHaveLength(51 - half.length);
  });

  test("an RSV of which all was taken is gone", () => {
    const all = rsvIn(bid, "zeeland").municipalities;
    expect(moved(bid, all, rsvIdOf("limburg")).map((each) => each.id)).not.toContain("zeeland");
    expect(formed(bid, achterhoek, all).map((each) => each.id)).not.toContain("zeeland");
  });

  test("a municipality put nowhere is a white spot", () => {
    const [hulst] = codesOf("Hulst");
    expect(rsvsOf(moved(bid, [hulst!], null), hulst!)).toEqual([]);
  });

  test("a municipality may stay where it was, where the day allows", () => {
    const [hulst] = codesOf("Hulst");
    const both = moved(bid, [hulst!], rsvIdOf("limburg"), true);
    expect(rsvsOf(both, hulst!).map((each) => each.id)).toEqual(["limburg", "zeeland"]);
  });

  test("nothing moves to an RSV that is not there, and none merges with itself", () => {
    expect(moved(bid, allCodes.slice(0, 40), rsvIdOf("nowhere"))).toEqual(bid);
    expect(merged(bid, noord, rsvIdOf("nowhere"))).toEqual(bid);
    expect(merged(bid, noord, noord)).toEqual(bid);
    expect(merged(bid, rsvIdOf("nowhere"), noord)).toEqual(bid);
  });

  test("renaming changes the name and nothing else", () => {
    const named = renamed(bid, gelderland, "Gelre");
    expect(rsvIn(named, "gelderland")).toEqual({ ...rsvIn(bid, "gelderland"), name: "Gelre" });
    expect(renamed(named, gelderland, "Gelderland")).toEqual(bid);
  });
});

describe("laws of editing", () => {
  test("merge, then split back, is the same division", () => {
    fc.assert(
      fc.property(someEdits({ white: true }), fc.nat(40), fc.nat(40), (edits, a, b) => {
        const before = after(bid, edits);
        if (before.length < 2) return;
        const [one, into] = [before[a % before.length]!, before[b % before.length]!];
        if (one.id === into.id) return;
        const back = formed(merged(before, one.id, into.id), one, one.municipalities);
        // The number is the next one; all else, in any order, is as it was.
        const byId = (x: { id: string }, y: { id: string }) => (x.id < y.id ? -1 : 1);
        expect(withoutNumbers(back).sort(byId)).toEqual(withoutNumbers(before).sort(byId));
      }),
      tried,
    );
  });

  test("split, then merge back, is the same division to the letter", () => {
    fc.assert(
      fc.property(someEdits({ white: true }), fc.nat(40), (edits, a) => {
        const before = after(bid, edits);
        if (before.length === 0) return;
        const from = before[a % before.length]!;
        const part = from.municipalities.slice(1);
        const back = merged(formed(before, achterhoek, part), achterhoek.id, from.id);
        expect(back).toEqual(before);
      }),
      tried,
    );
  });

  test("forming, moving and merging never lose or double a municipality", () => {
    fc.assert(
      fc.property(someEdits(), (edits) => {
        expect(times(after(bid, edits)).sort()).toEqual(allCodes);
      }),
      tried,
    );
  });

  test("with white spots and municipalities in several RSVs none is twice in one, and no RSV is empty", () => {
    fc.assert(
      fc.property(someEdits({ overlap: true, white: true }), (edits) => {
        for (const each of after(bid, edits)) {
          expect(each.municipalities).toEqual([...new Set(each.municipalities)].sort());
          expect(each.municipalities.length).toBeGreaterThan(0);
        }
      }),
      tried,
    );
  });

  test("ids and numbers stay different, and numbers go up", () => {
    fc.assert(
      fc.property(someEdits({ overlap: true, white: true }), (edits) => {
        const rsvs = after(bid, edits);
        const numbers = rsvs.map((each) => each.n);
        expect(new Set(rsvs.map((each) => each.id)).size).toBe(rsvs.length);
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
        expect(nextNumber(rsvs)).toBeGreaterThan(numbers.at(-1) ?? 0);
      }),
      tried,
    );
  });

  test("what is covered is what all RSVs have together", () => {
    fc.assert(
      fc.property(someEdits({ overlap: true, white: true }), (edits) => {
        const rsvs = after(bid, edits);
        const inRsv = covered(rsvs);
        for (const code of allCodes) expect(inRsv.has(code)).toBe(rsvsOf(rsvs, code).length > 0);
      }),
      { ...tried, numRuns: 40 },
    );
  });

  test("a patch leads from one division to another, and the patch back undoes it", () => {
    fc.assert(
      fc.property(
        someEdits({ overlap: true, white: true }),
        someEdits({ overlap: true, white: true }),
        (first, then) => {
          const before = after(bid, first, "a");
          const now = after(before, then, "b");
          const forth = patchBetween(before, now);
          expect(patched(before, forth)).toEqual(now);
          expect(patched(now, patchBetween(now, before))).toEqual(before);
          expect(patch.parse(forth)).toEqual(forth);
          expect(isEmptyPatch(patchBetween(now, now))).toBe(true);
        },
      ),
      tried,
    );
  });
});

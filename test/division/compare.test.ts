import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changesEn } from "../../shared/division/changesEn.ts";
import { changesNl } from "../../shared/division/changesNl.ts";
import { compareDivisions } from "../../shared/division/compare.ts";
import type { DivisionChange } from "../../shared/division/compare.ts";
import { formed, merged, moved, renamed } from "../../shared/division/edits.ts";
import { facts2023 } from "../../shared/division/mapFacts.ts";
import { rsvsOf } from "../../shared/division/rsv.ts";
import type { Rsv } from "../../shared/division/rsv.ts";
import { after, allCodes, bid, codesOf, regionIdOf, rsvIdOf, rsvIn, someEdits } from "./divisions.ts";

const told = (before: readonly Rsv[], now: readonly Rsv[]) =>
  compareDivisions(before, now).changes.map((each) => changesNl(each, facts2023));
const form = (rsvs: readonly Rsv[], name: string, codes: readonly string[]) =>
  formed(
    rsvs,
    { id: rsvIdOf(name.replace(/\W/g, "-").toLowerCase()), name, home: regionIdOf("utrecht") },
    codes,
  );
const of = (id: string, from = 0, to?: number) => rsvIn(bid, id).municipalities.slice(from, to);
const id = rsvIdOf;
const gooi = codesOf("Hilversum", "Huizen", "Laren", "Blaricum", "Gooise Meren", "Wijdemeren");
const both = "Utrecht, Gooi en Vechtstreek";

describe("what a person would say of a change", () => {
  test("nothing, when nothing changed", () => {
    expect(compareDivisions(bid, bid)).toEqual({ changes: [], codes: new Set() });
  });

  test("one RSV that became two is split, and what changed is the new part", () => {
    const split = form(bid, "Achterhoek", of("gelderland", 0, 8));
    expect(told(bid, split)).toEqual([
      "Gelderland is gesplitst in Gelderland (43 gemeenten) en Achterhoek (8 gemeenten).",
    ]);
    expect([...compareDivisions(bid, split).codes]).toEqual(of("gelderland", 0, 8));
  });

  test("a split tells the new name of the part that stayed", () => {
    const parts = form(form(bid, "Achterhoek", of("gelderland", 0, 8)), "Veluwe", of("gelderland", 8, 17));
    expect(told(bid, renamed(parts, id("gelderland"), "Rivierenland"))).toEqual([
      "Gelderland is gesplitst in Rivierenland (34 gemeenten), Achterhoek (8 gemeenten) en Veluwe (9 gemeenten).",
    ]);
  });

  test("a split of which no part is the old one is a split as well", () => {
    const parts = form(form(bid, "Walcheren", of("zeeland", 0, 3)), "Overige", of("zeeland", 3));
    expect(told(bid, parts)).toEqual([
      "Zeeland is gesplitst in Walcheren (3 gemeenten) en Overige (10 gemeenten).",
    ]);
  });

  test("a part may hold what stays elsewhere too, which is told apart", () => {
    const [leusden] = codesOf("Leusden");
    const parts = form(bid, "Vallei", of("gelderland", 0, 8));
    expect(told(bid, moved(parts, [leusden!], id("vallei"), true))).toEqual([
      "Gelderland is gesplitst in Gelderland (43 gemeenten) en Vallei (8 gemeenten).",
      "Leusden hoort nu ook bij Vallei.",
    ]);
  });

  test("two that became one are merged, under the name of one or under a new one", () => {
    const one = merged(bid, id("drenthe"), id("groningen"));
    expect(told(bid, one)).toEqual(["Drenthe is samengevoegd met Groningen."]);
    expect(told(bid, renamed(one, id("groningen"), "Noord"))).toEqual([
      "Drenthe en Groningen zijn samengevoegd tot Noord.",
    ]);
    expect(told(bid, form(bid, "Noord", [...of("drenthe"), ...of("groningen"), ...of("friesland")]))).toEqual(
      ["Drenthe, Friesland en Groningen zijn samengevoegd tot Noord."],
    );
    expect([...compareDivisions(bid, one).codes]).toEqual(of("drenthe"));
  });

  test("a new RSV across a border is formed from two, and the one that is all in it is not told again", () => {
    expect(told(bid, form(bid, both, [...of("utrecht"), ...gooi]))).toEqual([
      `${both} is nieuw: Blaricum, Gooise Meren en nog 4 gemeenten van Noord-Holland; heel Utrecht (26 gemeenten).`,
    ]);
    expect(told(bid, form(bid, "Vechtdal", [...of("drenthe", 0, 2), ...of("overijssel", 0, 1)]))).toEqual([
      "Vechtdal is nieuw: Assen en Coevorden van Drenthe; Almelo van Overijssel.",
    ]);
  });

  test("an RSV that takes from a neighbour and gets another name is renamed, and the neighbour's go there", () => {
    const taken = renamed(moved(bid, gooi, id("utrecht")), id("utrecht"), both);
    expect(told(bid, taken)).toEqual([
      `Utrecht heet nu ${both}.`,
      `Blaricum, Gooise Meren en nog 4 gemeenten gaan van Noord-Holland naar ${both}.`,
    ]);
    expect(compareDivisions(bid, taken).codes).toEqual(new Set(gooi));
  });

  test("an RSV that fell apart over others is gone, with where everything went", () => {
    const apart = moved(
      moved(moved(bid, of("zeeland", 0, 5), id("noord-brabant")), of("zeeland", 5, 6), null),
      of("zeeland", 6),
      id("zuid-holland"),
    );
    const [gone, ...others] = told(bid, apart);
    expect(others).toEqual([]);
    expect(gone).toMatch(
      /^Zeeland bestaat niet meer: .+ en nog 3 gemeenten gaan naar Noord-Brabant; .+ en nog 5 gemeenten gaan naar Zuid-Holland; [^;]+ hoort bij geen RSV\.$/,
    );
  });

  test("what new RSVs took of one that is gone is told with them", () => {
    const first = form(bid, "Zuidwest", [...of("zeeland", 0, 5), ...of("noord-brabant", 0, 2)]);
    const then = form(first, "Delta", [...of("zeeland", 5), ...of("zuid-holland", 0, 2)]);
    const kinds = compareDivisions(bid, then).changes.map(({ kind }) => kind);
    expect(kinds).toEqual(["formed", "formed", "gone"]);
    expect(told(bid, then).at(-1)).toBe("Zeeland bestaat niet meer.");
  });

  test("white spots come and go", () => {
    const [hulst, sluis] = codesOf("Hulst", "Sluis");
    const white = moved(bid, [hulst!, sluis!], null);
    expect(told(bid, white)).toEqual(["Hulst en Sluis hoorden bij Zeeland en horen nu bij geen RSV."]);
    expect(told(white, bid)).toEqual(["Hulst en Sluis hoorden bij geen RSV en horen nu bij Zeeland."]);
    expect(told(white, form(white, "Vlaanderen", [hulst!, sluis!]))).toEqual([
      "Vlaanderen is nieuw: Hulst en Sluis (hoorden bij geen RSV).",
    ]);
  });

  test("a municipality may join a second RSV and leave it again", () => {
    const [hulst] = codesOf("Hulst");
    const two = moved(bid, [hulst!], id("limburg"), true);
    expect(told(bid, two)).toEqual(["Hulst hoort nu ook bij Limburg."]);
    expect(told(two, bid)).toEqual(["Hulst hoort niet meer bij Limburg."]);
    expect([...compareDivisions(bid, two).codes]).toEqual([hulst]);
  });

  test("the same area under another id is the same RSV: undoing by hand is no change", () => {
    const back = form(merged(bid, id("drenthe"), id("groningen")), "Drenthe", of("drenthe"));
    expect(told(bid, back)).toEqual([]);
    expect(told(bid, form(bid, "Land van Hunebedden", of("drenthe")))).toEqual([
      "Drenthe heet nu Land van Hunebedden.",
    ]);
  });

  test("several changes at once come by kind, then in the order of the division", () => {
    let now = moved(bid, gooi, id("utrecht"));
    now = renamed(now, id("utrecht"), both);
    now = form(now, "Achterhoek", of("gelderland", 0, 8));
    now = form(now, "West-Friesland", of("noord-holland", 0, 3));
    now = merged(now, id("drenthe"), id("groningen"));
    expect(told(bid, now)).toEqual([
      "Gelderland is gesplitst in Gelderland (43 gemeenten) en Achterhoek (8 gemeenten).",
      "Noord-Holland is gesplitst in Noord-Holland (35 gemeenten) en West-Friesland (3 gemeenten).",
      "Drenthe is samengevoegd met Groningen.",
      `Utrecht heet nu ${both}.`,
      `Blaricum, Gooise Meren en nog 4 gemeenten gaan van Noord-Holland naar ${both}.`,
    ]);
  });

  test("names that hold a comma or 'en' stand in quotes in a list", () => {
    const named = renamed(bid, id("utrecht"), both);
    expect(told(named, merged(named, id("utrecht"), id("zeeland")))).toEqual([
      `“${both}” is samengevoegd met Zeeland.`,
    ]);
  });
});

describe("laws of telling", () => {
  const tried = { seed: 20230330, numRuns: 200 };

  /** The municipalities whose way a change tells. */
  function codesTold(change: DivisionChange, before: readonly Rsv[], now: readonly Rsv[]): string[] {
    switch (change.kind) {
      case "split":
        return change.into
          .filter((each) => !before.some(({ id }) => id === each.id))
          .flatMap((each) => [...each.codes]);
      case "merged":
        return change.from
          .filter((each) => !now.some(({ id }) => id === each.id))
          .flatMap((each) => rsvIn(before, each.id).municipalities);
      case "formed":
        return change.from.flatMap((each) => [...each.codes]);
      case "gone":
        return change.to.flatMap((each) => [...each.codes]);
      case "renamed":
        return [];
      default:
        return [...change.codes];
    }
  }

  test("each municipality that changed is told once, and none that did not", () => {
    fc.assert(
      fc.property(someEdits({ white: true }), someEdits({ white: true }), (first, then) => {
        const before = after(bid, first.slice(0, 6), "a");
        const now = after(before, then, "b");
        const { changes, codes } = compareDivisions(before, now);
        const all = changes.flatMap((each) => codesTold(each, before, now));
        expect(all.sort()).toEqual([...codes].sort());
      }),
      tried,
    );
  });

  test("what changed is exactly what is not in the same RSVs, also where several share a municipality", () => {
    fc.assert(
      fc.property(
        someEdits({ overlap: true, white: true }),
        someEdits({ overlap: true, white: true }),
        (a, b) => {
          const before = after(bid, a.slice(0, 5), "a");
          const now = after(before, b.slice(0, 5), "b");
          const { codes } = compareDivisions(before, now);
          const areaOf = (rsvs: readonly Rsv[], code: string) =>
            rsvsOf(rsvs, code)
              .map((each) => each.id)
              .join();
          const stillThere = new Set(now.map((each) => each.id));
          for (const code of allCodes) {
            if (!codes.has(code)) continue;
            expect(areaOf(now, code)).not.toBe(areaOf(before, code));
          }
          for (const code of allCodes) {
            if (codes.has(code)) continue;
            // The same, but for one that was made again under another id.
            const gone = rsvsOf(before, code).filter((each) => !stillThere.has(each.id));
            if (gone.length === 0) expect(areaOf(now, code)).toBe(areaOf(before, code));
          }
        },
      ),
      tried,
    );
  });

  test("every RSV that came or went is named, and every change has a sentence in both languages", () => {
    fc.assert(
      fc.property(someEdits({ overlap: true, white: true }), (edits) => {
        const now = after(bid, edits);
        const { changes } = compareDivisions(bid, now);
        const text = changes.map((each) => changesNl(each, facts2023)).join(" ");
        for (const each of bid) if (!now.some(({ id }) => id === each.id)) expect(text).toContain(each.name);
        for (const each of now) if (!bid.some(({ id }) => id === each.id)) expect(text).toContain(each.name);
        for (const each of changes)
          for (const sentence of [changesNl(each, facts2023), changesEn(each, facts2023)]) {
            expect(sentence).toMatch(/^\S.*\.$/);
            expect(sentence).not.toMatch(/undefined|null|GM\d|\b0 (gemeente|munic)/);
          }
      }),
      tried,
    );
  });
});

test("the sentences in English", () => {
  const [hulst] = codesOf("Hulst");
  const english = (before: readonly Rsv[], now: readonly Rsv[]) =>
    compareDivisions(before, now).changes.map((each) => changesEn(each, facts2023));
  const taken = renamed(moved(bid, gooi, id("utrecht")), id("utrecht"), both);
  expect(english(bid, taken)).toEqual([
    `Utrecht is now called ${both}.`,
    `Blaricum, Gooise Meren and 4 more municipalities move from Noord-Holland to ${both}.`,
  ]);
  expect(english(bid, form(bid, "Walcheren", of("zeeland", 0, 1)))).toEqual([
    "Zeeland was split into Zeeland (12 municipalities) and Walcheren (1 municipality).",
  ]);
  expect(english(bid, merged(bid, id("drenthe"), id("groningen")))).toEqual([
    "Drenthe was merged with Groningen.",
  ]);
  expect(english(bid, moved(bid, [hulst!], null))).toEqual(["Hulst was in Zeeland and is now in no RSV."]);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assembled, claimsOf, conflictsOf, laidTogether } from "../../shared/division/assemble.ts";
import type { Divisions } from "../../shared/division/assemble.ts";
import { formed, moved } from "../../shared/division/edits.ts";
import { facts2023 } from "../../shared/division/mapFacts.ts";
import { rsvsOf } from "../../shared/division/rsv.ts";
import type { Rsv } from "../../shared/division/rsv.ts";
import {
  after,
  allCodes,
  bid,
  codesOf,
  regionIdOf,
  regionOrder,
  rsvIdOf,
  rsvIn,
  someEdits,
} from "./divisions.ts";

const gooi = codesOf("Hilversum", "Huizen", "Laren", "Blaricum", "Gooise Meren", "Wijdemeren");
/** Every subgroup with the opening bid for its own province. */
const alone = Object.fromEntries(bid.map((each) => [each.home, [each]])) as Divisions;
const utrechtTakes: Divisions = {
  ...alone,
  [regionIdOf("utrecht")]: [
    { ...rsvIn(bid, "utrecht"), municipalities: [...rsvIn(bid, "utrecht").municipalities, ...gooi] },
  ],
};
const noordHollandGives: Divisions = {
  ...utrechtTakes,
  [regionIdOf("noord-holland")]: moved(alone[regionIdOf("noord-holland")]!, gooi, null),
};
const homesOf = (rsvs: readonly Rsv[], code: string) => rsvsOf(rsvs, code).map((each) => each.id as string);

describe("the divisions of the subgroups laid together", () => {
  test("make the opening bid when every subgroup keeps it", () => {
    expect(assembled(regionOrder, alone, facts2023, false)).toEqual(bid);
    expect(conflictsOf(regionOrder, alone)).toEqual([]);
    expect(claimsOf(regionOrder, alone, facts2023)).toEqual([]);
  });

  test("say which municipalities two subgroups have, and between whom", () => {
    expect(conflictsOf(regionOrder, utrechtTakes)).toEqual(
      [...gooi].sort().map((code) => ({ code, between: ["noord-holland", "utrecht"] })),
    );
  });

  test("say what a subgroup has of another's province, also once the other gave it", () => {
    const claims = [{ by: "utrecht", of: "noord-holland", codes: [...gooi].sort() }];
    expect(claimsOf(regionOrder, utrechtTakes, facts2023)).toEqual(claims);
    expect(claimsOf(regionOrder, noordHollandGives, facts2023)).toEqual(claims);
    expect(conflictsOf(regionOrder, noordHollandGives)).toEqual([]);
  });

  test("leave in its own province what two subgroups have", () => {
    const rsvs = assembled(regionOrder, utrechtTakes, facts2023, false);
    for (const code of gooi) expect(homesOf(rsvs, code)).toEqual(["noord-holland"]);
  });

  test("give what the other gave", () => {
    const rsvs = assembled(regionOrder, noordHollandGives, facts2023, false);
    for (const code of gooi) expect(homesOf(rsvs, code)).toEqual(["utrecht"]);
  });

  test("put it in both where the day allows that", () => {
    const rsvs = assembled(regionOrder, utrechtTakes, facts2023, true);
    for (const code of gooi) expect(homesOf(rsvs, code)).toEqual(["noord-holland", "utrecht"]);
  });

  test("number RSVs on in the order of the subgroups, and drop those that have nothing left", () => {
    const island = { id: rsvIdOf("gooi"), name: "Gooi", home: regionIdOf("utrecht") };
    const divisions = {
      ...alone,
      [regionIdOf("utrecht")]: formed(alone[regionIdOf("utrecht")]!, island, gooi),
    };
    expect(laidTogether(regionOrder, divisions).map((each) => each.n)).toEqual(
      Array.from({ length: 13 }, (_, index) => index + 1),
    );
    expect(assembled(regionOrder, divisions, facts2023, false)).toEqual(bid);
  });

  test("leave out a subgroup that has no division", () => {
    const { zeeland: _, ...others } = alone as Record<string, readonly Rsv[]>;
    expect(assembled(regionOrder, others, facts2023, false).map((each) => each.id)).not.toContain("zeeland");
  });
});

describe("laws of laying together", () => {
  /** Each subgroup edits the whole country and keeps what touches its province: claims everywhere. */
  const someDivisions = fc
    .array(someEdits({ overlap: true, white: true }), { minLength: 12, maxLength: 12 })
    .map(
      (edits) =>
        Object.fromEntries(
          regionOrder.map((region, index) => [
            region,
            after(bid, edits[index]!, `${region}-`)
              .filter((each) => each.id === (region as string) || each.id.startsWith(`new-${region}-`))
              .map((each) => ({ ...each, home: region })),
          ]),
        ) as Divisions,
    );
  const tried = { seed: 20230329, numRuns: 60 };

  test("without overlap every municipality is in at most one RSV, its own province's subgroup first", () => {
    fc.assert(
      fc.property(someDivisions, (divisions) => {
        const rsvs = assembled(regionOrder, divisions, facts2023, false);
        const home = new Map<string, string>();
        for (const each of rsvs)
          for (const code of each.municipalities) {
            expect(home.has(code)).toBe(false);
            home.set(code, each.home);
          }
        const claimed = new Set(
          Object.values(divisions).flatMap((each) => each.flatMap((x) => x.municipalities)),
        );
        expect(new Set(home.keys())).toEqual(claimed);
        for (const { code, between } of conflictsOf(regionOrder, divisions)) {
          const own = facts2023.municipalities.get(code)!.province;
          if (between.some((region) => region === own)) expect(home.get(code)).toBe(own);
          else expect(between).toContain(home.get(code));
        }
        expect(rsvs.map((each) => each.n)).toEqual(rsvs.map((_, index) => index + 1));
      }),
      tried,
    );
  });

  test("with overlap every municipality is where each subgroup has it", () => {
    fc.assert(
      fc.property(someDivisions, (divisions) => {
        const rsvs = assembled(regionOrder, divisions, facts2023, true);
        for (const code of allCodes.slice(0, 80)) {
          const wanted = regionOrder.flatMap((region) => homesOf(divisions[region]!, code));
          expect(homesOf(rsvs, code)).toEqual(wanted);
        }
      }),
      tried,
    );
  });

  test("the order of the subgroups does not change who keeps what is agreed or of one's own province", () => {
    fc.assert(
      fc.property(someDivisions, fc.shuffledSubarray(regionOrder, { minLength: 12 }), (divisions, order) => {
        const [one, other] = [
          assembled(regionOrder, divisions, facts2023, false),
          assembled(order, divisions, facts2023, false),
        ];
        const strangers = new Set(
          conflictsOf(regionOrder, divisions)
            .filter(({ code, between }) =>
              between.every((region) => region !== facts2023.municipalities.get(code)!.province),
            )
            .map(({ code }) => code),
        );
        for (const code of allCodes)
          if (!strangers.has(code)) expect(homesOf(other, code)).toEqual(homesOf(one, code));
      }),
      tried,
    );
  });
});

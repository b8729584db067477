import { describe, expect, it } from "vitest";
import {
  cellsOf,
  divisionPainter,
  fromElsewhere,
  listedOf,
  looseParts,
  quietOf,
  reachOf,
  whiteSpotsOf,
} from "../../../client/src/division/divisionModel.ts";
import { formed, moved } from "../../../shared/division/edits.ts";
import { facts2023 as facts } from "../../../shared/division/mapFacts.ts";
import { NATIONAL } from "../../../shared/domain/divisionState.ts";
import { bid, codesOf, regionIdOf, rsvIdOf } from "../../division/divisions.ts";

const utrecht = regionIdOf("utrecht");
const gooi = codesOf("Hilversum", "Huizen", "Laren", "Blaricum", "Gooise Meren", "Wijdemeren");
const withGooi = moved(bid, gooi, rsvIdOf("utrecht"));

describe("a division on the map", () => {
  it("gives the map the same cells while the facts are the same", () => {
    expect(cellsOf(facts)).toBe(cellsOf(facts));
    expect(cellsOf(facts)).toHaveLength(342);
  });

  it("keeps the look of an RSV when another is made", () => {
    const paint = divisionPainter();
    const before = new Map(paint(bid, facts).map(({ id, fill }) => [id, fill]));
    const split = formed(
      bid,
      { id: rsvIdOf("vallei"), name: "Vallei", home: utrecht },
      codesOf("Rhenen", "Veenendaal"),
    );
    const after = paint(split, facts);
    expect(after).toHaveLength(13);
    for (const { id, fill } of after.filter(({ id }) => before.has(id))) expect(fill).toEqual(before.get(id));
    expect(new Set(after.map(({ fill }) => `${fill.tint} ${fill.pattern}`)).size).toBe(13);
  });

  it("draws more RSVs than there are looks for", () => {
    const many = bid.flatMap((each) => each.municipalities).slice(0, 40);
    const rsvs = many.map((code, index) => ({
      id: rsvIdOf(`r${index}`),
      n: index + 1,
      name: code,
      home: utrecht,
      municipalities: [code],
    }));
    expect(divisionPainter()(rsvs, facts)).toHaveLength(40);
  });

  it("finds white spots, also of one province only", () => {
    const cut = moved(bid, codesOf("Vijfheerenlanden", "Veere"), null);
    expect([...whiteSpotsOf(cut, facts)].sort()).toEqual(codesOf("Vijfheerenlanden", "Veere").sort());
    expect([...whiteSpotsOf(cut, facts, "utrecht")]).toEqual(codesOf("Vijfheerenlanden"));
  });

  it("marks what a subgroup has of another province, and keeps the rest quiet", () => {
    const own = withGooi.filter(({ home }) => home === utrecht);
    expect(fromElsewhere(own, facts)).toEqual(new Set(gooi));
    const quiet = quietOf(utrecht, own, facts);
    expect(quiet.has(gooi[0]!)).toBe(false);
    expect(quiet.has(codesOf("Amsterdam")[0]!)).toBe(true);
    expect(quietOf(NATIONAL, withGooi, facts).size).toBe(0);
  });

  it("lets a subgroup reach its province and those beside it, the hall everything", () => {
    const names = reachOf(utrecht, facts).map(({ name }) => name);
    expect(names).toContain("Hilversum");
    expect(names).not.toContain("Groningen");
    expect(reachOf(NATIONAL, facts)).toHaveLength(342);
  });

  it("lists municipalities by name with their RSV", () => {
    const groups = divisionPainter()(withGooi, facts);
    const rows = listedOf(reachOf(utrecht, facts), groups, fromElsewhere(withGooi, facts));
    const row = rows.find(({ name }) => name === "Hilversum")!;
    expect(row.groups.map((each: { readonly name: string }) => each.name)).toEqual(["Utrecht"]);
    expect(row).toMatchObject({ province: "Noord-Holland", elsewhere: true });
  });

  it("does not call a municipality of another subgroup a white spot", () => {
    const own = withGooi.filter(({ id }) => id === rsvIdOf("utrecht"));
    const groups = divisionPainter()(own, facts);
    const quiet = quietOf(utrecht, own, facts);
    const rows = listedOf(reachOf(utrecht, facts), groups, new Set(), quiet);
    const haarlem = rows.find(({ name }) => name === "Haarlem")!;
    expect(haarlem).toMatchObject({ groups: [], outside: true });
    expect(rows.find(({ name }) => name === "Hilversum")).toMatchObject({ outside: false });
  });

  it("calls an RSV in loose parts loose, but never for the water round it", () => {
    for (const { name, municipalities } of bid)
      expect([name, looseParts(municipalities, facts)]).toEqual([name, 1]);
    expect(looseParts(codesOf("Groningen", "Veere"), facts)).toBe(2);
    expect(looseParts(codesOf("Terschelling", "Vlieland", "Leeuwarden"), facts)).toBe(1);
  });
});

import { describe, expect, it } from "vitest";
import { divisionAction } from "../../../client/src/screens/moderator/division/divisionAction.ts";
import { outcomeCards } from "../../../client/src/screens/moderator/division/outcomeCards.ts";
import { placements } from "../../../client/src/screens/moderator/division/placements.ts";
import {
  divisionLines,
  introWith,
  titleWith,
  textWith,
} from "../../../client/src/screens/moderator/division/versionText.ts";
import { sceneText } from "../../../client/src/screens/moderator/sceneText.ts";
import { sceneChoices } from "../../../client/src/screens/moderator/scenes.ts";
import { formed, moved, renamed } from "../../../shared/division/edits.ts";
import { facts2023 as facts } from "../../../shared/division/mapFacts.ts";
import { NATIONAL } from "../../../shared/domain/divisionState.ts";
import { bid, codesOf, regionIdOf, regions, rsvIdOf } from "../../division/divisions.ts";
import { clashingDay, GOOI } from "./clashingDay.ts";

describe("the subgroups side by side", () => {
  it("puts those that clash first, then who brought something in, then who is at work", () => {
    const day = clashingDay();
    const cards = outcomeCards(day.state, facts);
    expect(cards.slice(0, 3).map(({ region, kind }) => [region, kind])).toEqual([
      ["noord-holland", "clash"],
      ["utrecht", "clash"],
      ["drenthe", "brought"],
    ]);
    expect(cards).toHaveLength(12);
    expect(cards.at(-1)?.kind).toBe("working");
  });

  it("tells of whom a subgroup takes, and both that the other has it too", () => {
    const cards = outcomeCards(clashingDay().state, facts);
    const utrecht = cards.find(({ region }) => region === "utrecht")!;
    expect(utrecht.clashes).toEqual([{ with: "noord-holland", codes: [...codesOf(...GOOI)].sort() }]);
    expect(utrecht.asks.map(({ of, answered }) => [of, answered])).toEqual([["noord-holland", false]]);
    expect(utrecht.changes).toContainEqual(
      expect.objectContaining({ kind: "moved", from: expect.objectContaining({ name: "Noord-Holland" }) }),
    );
    const north = cards.find(({ region }) => region === "noord-holland")!;
    expect(north.asked.map(({ by }) => by)).toEqual(["utrecht"]);
  });
});

describe("where what clashed belongs", () => {
  it("is its own province at first, and where the moderator puts it after that", () => {
    const day = clashingDay();
    expect(placements(day.state)).toEqual([]);
    day.must(day.moderator, { type: "assembleDivision" });
    const [clash] = placements(day.state);
    expect(clash?.codes).toHaveLength(GOOI.length);
    expect(clash?.places.map(({ rsv, here }) => [rsv.name, here])).toEqual([
      ["Noord-Holland", true],
      ["Utrecht", false],
    ]);
    day.must(day.moderator, clash!.places[1]!.command);
    expect(placements(day.state)[0]?.places.map(({ here }) => here)).toEqual([false, true]);
  });

  it("brings an RSV back that was nothing but what clashed", () => {
    const day = clashingDay();
    const utrecht = day.facilitator("utrecht");
    day.must(day.moderator, { type: "takeBackOutcome", region: "utrecht" });
    day.must(utrecht, {
      type: "formRsv",
      group: "utrecht",
      rsvId: "gooi",
      name: "Gooi",
      codes: codesOf(...GOOI),
      edits: day.state.division.drafts[regionIdOf("utrecht")]!.edits,
    });
    day.must(day.moderator, { type: "assembleDivision" });
    const gooi = () => placements(day.state)[0]!.places.find(({ rsv }) => rsv.name === "Gooi")!;
    expect(gooi().here).toBe(false);
    day.must(day.moderator, gooi().command);
    expect(gooi().here).toBe(true);
    expect(placements(day.state)[0]?.elsewhere).toBe(false);
  });
});

describe("what the map asks next", () => {
  it("is one map, then a version, then consent", () => {
    const day = clashingDay();
    expect(divisionAction(day.state)).toMatchObject({
      kind: "assembleDivision",
      brought: 2,
      of: 12,
      final: false,
    });
    for (const command of divisionAction(day.state)!.commands) day.must(day.moderator, command);
    expect(day.state.scene).toEqual({ kind: "division", group: NATIONAL });
    day.must(day.moderator, { type: "presentProposal", proposalId: "division" });
    day.must(day.moderator, {
      type: "renameRsv",
      group: NATIONAL,
      rsvId: "zeeland",
      name: "Zeeland en eilanden",
    });
    expect(divisionAction(day.state)).toMatchObject({ kind: "putForward", version: 2 });
    const lines = ["Er zijn 12 RSV's."];
    day.must(day.moderator, {
      type: "writeVersion",
      proposalId: "division",
      version: 2,
      lines,
      division: true,
    });
    expect(divisionAction(day.state)).toMatchObject({ kind: "divisionToConsent", version: 2 });
    day.must(day.moderator, { type: "undoEdit", group: NATIONAL, edits: 1 });
    expect(divisionAction(day.state)).toMatchObject({ kind: "putForward", version: 3 });
  });

  it("asks once more while nobody brought anything in", () => {
    const day = clashingDay({ outcomes: false });
    expect(divisionAction(day.state)).toMatchObject({ brought: 0, final: true });
  });
});

describe("the text of a version", () => {
  const after = renamed(
    moved(
      formed(
        bid,
        { id: rsvIdOf("haaglanden"), name: "Haaglanden", home: regionIdOf("zuid-holland") },
        codesOf("Delft", "'s-Gravenhage"),
      ),
      codesOf(...GOOI),
      rsvIdOf("utrecht"),
    ),
    rsvIdOf("utrecht"),
    "Utrecht, Gooi en Vechtstreek",
  );

  it("counts the RSVs, has a line for each changed province, and names who stays as it was", () => {
    const lines = divisionLines(bid, after, regions, facts);
    expect(lines[0]).toBe("Er zijn 13 RSV's.");
    expect(lines.filter((line) => line.startsWith("Utrecht: "))).toHaveLength(1);
    expect(lines).toContainEqual(expect.stringContaining("Zuid-Holland is gesplitst"));
    const rest = lines.at(-1)!;
    expect(rest).toMatch(/^Drenthe, .* blijven elk één RSV\.$/);
    expect(rest).not.toContain("Noord-Holland");
    expect(divisionLines(bid, bid, regions, facts)).toEqual(["Elke provincie is één RSV."]);
  });

  it("takes the place of what the map said before, and leaves what people wrote", () => {
    const was = divisionLines(bid, bid, regions, facts);
    const is = divisionLines(bid, after, regions, facts);
    const text = { lines: ["Vooraf.", ...was, "Dit geldt tot 1 mei."] };
    const next = textWith(text, was, is);
    expect(next).toEqual(["Vooraf.", ...is, "Dit geldt tot 1 mei."]);
    expect(textWith({ lines: next }, is, was)).toEqual(text.lines);
    expect(textWith({ lines: ["Anders."] }, was, is)).toEqual([...is, "Anders."]);
  });

  it("names the proposal after the map, unless people named it themselves", () => {
    expect(titleWith("Elke provincie is een RSV", bid, after)).toBe(`Nederland in ${after.length} RSV's`);
    expect(titleWith(`Nederland in ${after.length} RSV's`, bid, bid)).toBe("Elke provincie is een RSV");
    expect(titleWith("Samen sterk", bid, after)).toBe("Samen sterk");
  });

  it("names the number of now in the opening sentence", () => {
    expect(introWith("We maken twaalf RSV's.", 12, 13)).toBe("We maken 13 RSV's.");
    expect(introWith("We maken 13 RSV's.", 13, 12)).toBe("We maken twaalf RSV's.");
    expect(introWith("Een twaalftal.", 12, 13)).toBe("Een twaalftal.");
  });
});

describe("scenes of the map", () => {
  it("are offered once they can be shown, and say what they count", () => {
    const day = clashingDay();
    const kinds = () => sceneChoices(day.state).maps.map(({ kind }) => kind);
    expect(kinds()).not.toContain("groups");
    day.must(day.moderator, { type: "assembleDivision" });
    expect(kinds()).toContain("groups");
    for (const scene of sceneChoices(day.state).maps) {
      day.must(day.moderator, { type: "showScene", scene });
      const text = sceneText(day.state, scene, null);
      expect(text.title).not.toBe("");
    }
    const hall = sceneText(day.state, { kind: "division", group: NATIONAL }, null);
    expect(hall.title).toBe("Kaart van de zaal");
    expect(hall.lines).toContainEqual(expect.stringContaining("12 van hoogstens 20"));
  });
});

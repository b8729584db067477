import { cleanup, screen } from "@testing-library/svelte";
import { flushSync } from "svelte";
import { afterEach, describe, expect, it } from "vitest";
import { assembled, codeOf, dividing, form, inProvince, secondVersion } from "./allScenes/divisionFrames.ts";
import { scene } from "./allScenes/days.ts";
import { projector, shown } from "./hall.ts";

afterEach(cleanup);

const page = () => (document.body.textContent ?? "").replaceAll(/\s+/g, " ");
const title = () => screen.getByRole("heading", { level: 1 }).textContent;
const tilesOf = (look: string) => document.querySelectorAll(`path.tile.${look}`).length;
const national = { kind: "division", group: "national" };

describe("the division of the country on the screen", () => {
  it("follows the division only while a scene is about it", () => {
    const given = dividing();
    scene(given, { kind: "welcome" });
    const session = shown(given);
    expect(session.followed).toEqual([]);
    scene(given, national);
    session.set({ confirmed: given.view(projector) });
    flushSync();
    expect(screen.getByRole("img", { name: /^Kaart met 18 RSV’s/ })).toBeTruthy();
    expect(session.followed).toEqual(["division"]);
  });

  it("counts RSVs, provinces and municipalities of all subgroups, and names the white spots on the map", () => {
    const given = dividing();
    scene(given, national);
    shown(given);
    expect(title()).toBe("Samen vormen we 18 RSV’s");
    expect(page()).toContain("340 van 342 gemeenten");
    expect(page()).toContain("2 witte vlekken");
    const map = screen.getByRole("img", { name: /^Kaart met/ });
    expect(map.textContent).toContain("Vlieland");
    expect(map.textContent).toContain("Vijfheerenlanden");
    expect(tilesOf("white")).toBe(2);
  });

  it("tells the edit that was made last and draws only that solid", () => {
    const given = assembled();
    scene(given, national);
    const session = shown(given);
    expect(tilesOf("strong")).toBe(0);
    given.must(given.moderator, {
      type: "moveMunicipalities",
      group: "national",
      codes: [codeOf("Vlieland")],
      to: "friesland",
    });
    session.set({ confirmed: given.view(projector) });
    flushSync();
    expect(screen.getByText(/^Vlieland hoorde bij geen RSV en hoort nu bij Friesland/)).toBeTruthy();
    expect(tilesOf("strong")).toBe(1);

    form(given, "national", "zeeuws", "Zeeuws-Vlaanderen", ["Hulst", "Sluis", "Terneuzen"].map(codeOf));
    session.set({ confirmed: given.view(projector) });
    flushSync();
    expect(title()).toBe("Samen vormen we 19 RSV’s");
    expect(tilesOf("strong")).toBe(3);
  });

  it("shows a subgroup its own RSVs by name, and warns with a word when the hall has too many", () => {
    const given = dividing();
    for (const [index, code] of inProvince("drenthe").slice(0, 3).entries())
      form(given, "drenthe", `d${index}`, `Klein ${index}`, [code]);
    scene(given, { kind: "division", group: "drenthe" });
    shown(given);
    expect(title()).toBe("Drenthe: 4 RSV’s");
    expect(screen.getByText("Klein 1")).toBeTruthy();
    expect(page()).toMatch(/21 van hoogstens 20 RSV’s: 1 te veel klopt nog niet/);
  });

  it("tells what a version changed in whole sentences, on the map too, with how many more there are", () => {
    const given = secondVersion();
    scene(given, { kind: "divisionVersion", proposalId: "division", version: 2 });
    shown(given);
    expect(title()).toBe("De indeling van versie 2");
    expect(screen.getByText("Anders dan versie 1")).toBeTruthy();
    expect(screen.getByText(/^Gelderland is gesplitst in/)).toBeTruthy();
    expect(screen.getByText(/^en nog \d+ veranderingen, op je telefoon/)).toBeTruthy();
    expect(tilesOf("strong")).toBeGreaterThan(50);
  });

  it("shows the map beside the words of its proposal and round, and of no other proposal", () => {
    const given = secondVersion();
    scene(given, { kind: "proposal", proposalId: "division" });
    const session = shown(given);
    expect(screen.getByRole("img", { name: /^Kaart met 18/ })).toBeTruthy();
    expect(page()).toContain("dan beslist het programmateam");
    given.must(given.moderator, { type: "presentProposal", proposalId: "profile" });
    session.set({ confirmed: given.view(projector) });
    flushSync();
    expect(screen.queryByRole("img", { name: /^Kaart met/ })).toBeNull();
  });
});

describe("what is known and promised of the division", () => {
  it("shows numbers on the map with their steps, source and white spots", () => {
    const given = dividing();
    given.must(given.moderator, {
      type: "setFigures",
      figures: {
        id: "f",
        title: "Deelnemers",
        source: "Eigen telling",
        unit: "mensen",
        level: "municipality",
        values: Object.fromEntries(inProvince("zeeland").map((code, index) => [code, index])),
        whiteBelow: 2,
      },
    });
    scene(given, { kind: "figures", figuresId: "f" });
    shown(given);
    expect(screen.getByText("Bron: Eigen telling")).toBeTruthy();
    expect(screen.getByRole("list", { name: "Wat de kleuren betekenen" }).children).toHaveLength(7);
    expect(page()).toContain("minder dan 2 mensen: een witte vlek: 2 gemeenten");
    expect(tilesOf("white")).toBe(2);
  });

  it("tests the frames with what is computed of them now", () => {
    const given = assembled();
    scene(given, { kind: "frameTest" });
    const session = shown(given);
    expect(page()).toContain("340 van 342 gemeenten, Vlieland en Vijfheerenlanden missen");
    const codes = ["Vlieland", "Vijfheerenlanden"].map(codeOf);
    given.must(given.moderator, { type: "moveMunicipalities", group: "national", codes, to: "utrecht" });
    session.set({ confirmed: given.view(projector) });
    flushSync();
    expect(page()).toContain("342 van 342 gemeenten");
  });

  it("shows which RSV sits where, with how many organisations and no name of a person", () => {
    const given = assembled();
    given.must(given.moderator, {
      type: "addMembership",
      rsvId: "drenthe",
      organisation: "Stichting Kade",
      sector: "civilSociety",
    });
    scene(given, { kind: "groups" });
    shown(given);
    expect(title()).toBe("Waar ga je zitten?");
    expect(screen.getByText("1 organisatie doet mee")).toBeTruthy();
    expect(page()).not.toContain("Mens 1");
  });
});

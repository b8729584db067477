import { afterEach, describe, expect, it } from "vitest";
import { frameFigure, frameSentence, stripFigures } from "../../../client/src/division/frameWords.ts";
import { setLanguage } from "../../../client/src/text/text.svelte.ts";
import { moved } from "../../../shared/division/edits.ts";
import { facts2023 as facts } from "../../../shared/division/mapFacts.ts";
import { frameResultsOf } from "../../../shared/domain/divisionFrames.ts";
import type { Rsv } from "../../../shared/division/rsv.ts";
import { emptyDay } from "../../../shared/domain/state.ts";
import type { DayState } from "../../../shared/domain/state.ts";
import type { Frame } from "../../../shared/domain/setup.ts";
import { frames2023 } from "../../../shared/templates/frames2023.ts";
import { bid, codesOf, regions } from "../../division/divisions.ts";

const frames = frames2023 as unknown as Frame[];
const stateWith = (own: readonly Frame[]): DayState =>
  ({ ...emptyDay, setup: { frames: own, regions } }) as unknown as DayState;
const sentences = (rsvs: readonly Rsv[], own = frames) => {
  const matters = { frames: own, rsvs, facts };
  return frameResultsOf(stateWith(own), rsvs, facts).map((result) => frameSentence(result, matters));
};
const strip = (rsvs: readonly Rsv[], own = frames) =>
  stripFigures(frameResultsOf(stateWith(own), rsvs, facts), { frames: own, rsvs, facts });

afterEach(() => setLanguage("nl"));

describe("what frames say", () => {
  it("tells the opening bid in figures", () => {
    expect(sentences(bid)).toContain("12 van hoogstens 20 RSV’s");
    expect(sentences(bid)).toContain("12 van 12 provincies met een RSV");
    expect(sentences(bid)).toContain("342 van 342 gemeenten");
  });

  it("names the one that is missing, and counts the others", () => {
    const one = moved(bid, codesOf("Vijfheerenlanden"), null);
    expect(sentences(one)).toContain("341 van 342 gemeenten, Vijfheerenlanden mist");
    const zeeland = bid.filter(({ home }) => home !== "zeeland");
    expect(sentences(zeeland)).toContain("11 van 12 provincies, Zeeland: 0 RSV’s");
    expect(sentences(zeeland).find((each) => each.includes("en 12 andere missen"))).toBeTruthy();
  });

  it("shows the frames of the map in one order, broken ones with the triangle", () => {
    const figures = strip(bid.slice(1));
    expect(figures.map(({ id }) => id)).toEqual(["at-most-20", "one-per-province", "nationwide-coverage"]);
    expect(figures.map(({ met }) => met)).toEqual([true, false, false]);
  });

  it("tells fte when there is a budget, as open while nobody has any", () => {
    const own = frames.map((frame) =>
      frame.check?.kind === "fteBounds" ? { ...frame, check: { ...frame.check, budget: 12 } } : frame,
    );
    expect(strip(bid, own).at(-1)).toMatchObject({
      figure: "6,0",
      of: "van 12,0 fte",
      text: "als elk RSV minstens 0,5 krijgt",
      open: true,
      met: true,
    });
  });

  it("tells municipalities as a number where names are not loaded", () => {
    const one = moved(bid, codesOf("Vijfheerenlanden"), null);
    const result = frameResultsOf(stateWith(frames), one, facts).find(({ kind }) => kind === "coverage")!;
    expect(frameFigure(result, { frames, rsvs: one }).text).toBe("1 gemeente mist");
  });

  it("speaks English too", async () => {
    await setLanguage("en");
    expect(sentences(bid)).toContain("12 of at most 20 RSVs");
  });
});

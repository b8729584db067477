import { describe, expect, it } from "vitest";
import { testedDivision, testedFrames } from "../../../client/src/division/frameTest.ts";
import { testPages, testRows } from "../../../client/src/screens/projector/frameTestRows.ts";
import { facts2023 } from "../../../shared/division/mapFacts.ts";
import { assembled, codeOf } from "./allScenes/divisionFrames.ts";
import { projector } from "./hall.ts";

describe("the rows of the test against the frames", () => {
  const given = assembled();
  given.must(given.moderator, {
    type: "judgeFrame",
    frameId: "open-rsvs",
    verdict: "warning",
    note: "Nog niet overal.",
  });
  given.must(given.moderator, {
    type: "promiseKwartiermaker",
    codes: [codeOf("Vlieland")],
    promised: true,
    note: "vanaf mei",
  });
  const day = given.view(projector);
  const { rsvs } = testedDivision(day);
  const rows = testRows(day, testedFrames(day, rsvs, facts2023), rsvs, facts2023);
  const row = (id: string) => rows.find((each) => each.id === id);

  it("gives computed frames their figures and judged ones their note", () => {
    expect(row("at-most-20")).toMatchObject({ verdict: "ok", result: "18 van hoogstens 20 RSV’s" });
    expect(row("open-rsvs")).toMatchObject({ verdict: "warning", result: "let op: Nog niet overal." });
    expect(row("new-partners")).toMatchObject({ verdict: "open", result: "nog te beoordelen" });
  });

  it("ends with the white spots: who comes, or that nobody does yet", () => {
    expect(rows.slice(-2).map(({ text, verdict, result }) => [text, verdict, result])).toEqual([
      ["Vlieland", "ok", "kwartiermaker komt: vanaf mei"],
      ["Vijfheerenlanden", "broken", "nog geen kwartiermaker"],
    ]);
  });

  it("keeps every row, and a group that goes on has its name on the next page", () => {
    const pages = testPages(rows, 18);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flat().flatMap((section) => section.rows)).toEqual(rows);
    expect(pages[1]?.[0]).toMatchObject({ continued: true, group: pages[0]?.at(-1)?.group });
  });
});

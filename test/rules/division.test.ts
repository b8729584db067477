import { expect, test } from "vitest";
import { bidOf } from "../../shared/domain/outcomes.ts";
import { NATIONAL } from "../../shared/domain/divisionState.ts";
import { factsOf } from "../../shared/division/mapFacts.ts";
import { loadMunicipalities } from "../../shared/domain/dayMap.ts";
import { HALL } from "../../shared/domain/actor.ts";
import { beslisdag2023 } from "../../shared/templates/beslisdag2023.ts";
import { codesIn, dividedDay, gm, smallCountry } from "../support/dividedDay.ts";
import { dividedHall, shapeOf } from "../support/dividedHall.ts";
import { givenDay } from "../support/given.ts";
import type { CommandInput } from "../support/given.ts";

test("[G1] the day begins with every region as one RSV, and each subgroup with its own", () => {
  const { day, shape, draft } = dividedHall();
  expect(shapeOf(day.state.division.openingBid)).toEqual([
    "north: 1 2 3 4",
    "middle: 5 6 7 8",
    "south: 9 10 11 12",
  ]);
  expect(day.state.division.openingBid.map(({ n, name, home }) => [n, name, home])).toEqual([
    [1, "Noord", "north"],
    [2, "Midden", "middle"],
    [3, "Zuid", "south"],
  ]);
  expect(["north", "middle", "south"].map(shape)).toEqual([
    ["north: 1 2 3 4"],
    ["middle: 5 6 7 8"],
    ["south: 9 10 11 12"],
  ]);
  expect(draft("middle").rsvs).toEqual(bidOf(day.state, "middle" as never));
  expect(draft(NATIONAL)).toBeUndefined();
  expect(day.state.division.attached).toMatchObject([{ proposalId: "division", version: 1 }]);
  expect(day.state.division.attached[0]!.rsvs).toEqual(day.state.division.openingBid);
});

test("[G1] the built-in year makes twelve RSVs of 342 municipalities; a day that divides nothing has none", () => {
  const { division } = givenDay({ setup: beslisdag2023 }).state;
  expect(division.openingBid).toHaveLength(12);
  expect(division.openingBid.flatMap((each) => each.municipalities)).toHaveLength(342);
  expect(givenDay().state.division.openingBid).toEqual([]);
  const day = givenDay().open();
  expect(day.refused(day.moderator, { type: "assembleDivision" })).toBe("noDivision");
});

test("[G1] a later year's municipalities make the opening bid and its version anew, before the day only", () => {
  const day = givenDay({ setup: dividedDay() });
  expect(day.state.division.openingBid).toEqual([]);
  day.happens(loadMunicipalities(day.state, smallCountry, factsOf));
  expect(shapeOf(day.state.division.openingBid)).toHaveLength(3);
  expect(day.state.division.attached).toMatchObject([
    {
      version: 1,
      rsvs: day.state.division.openingBid,
      frames: [{ verdict: "ok", counted: 3 }, { of: 12 }, {}, {}, {}, {}],
    },
  ]);
  day.open();
  expect(loadMunicipalities(day.state, smallCountry, factsOf)).toMatchObject({
    refusal: { code: "dayNotOpen" },
  });
});

test("[G2] a subgroup divides its own province and those beside it; nobody else's division", () => {
  const { day, north, middle, move, form, shape } = dividedHall();
  day.must(north, move("north", [gm(5)], "north"));
  expect(shape("north")).toEqual(["north: 1 2 3 4 5"]);
  expect(shape("middle")).toEqual(["middle: 5 6 7 8"]);
  expect(day.refused(north, move("north", [gm(5), gm(9)], "north"))).toBe("tooFarAway");
  expect(day.refused(north, form("north", "x", [gm(9)]))).toBe("tooFarAway");
  day.must(middle, move("middle", [gm(4), gm(9)], "middle"));
  expect(day.refused(north, move("middle", [gm(5)], "middle"))).toBe("notYourGroup");
  expect(day.refused(north, { type: "renameRsv", group: "middle", rsvId: "middle", name: "N" })).toBe(
    "notYourGroup",
  );
  expect(day.refused(north, move("north", ["GM9999"], "north"))).toBe("unknownMunicipality");
  expect(day.refused(north, move("north", [gm(1)], "middle"))).toBe("unknownRsv");
  expect(day.refused(day.facilitator("atlantis"), move("atlantis", [gm(1)], null))).toBe("unknownRegion");
});

test("[G2] the moderator divides for any subgroup, without borders, and for the hall once it is laid together", () => {
  const { day, north, lead, refused, move, shape } = dividedHall();
  lead(move("north", [gm(12)], "north"));
  expect(shape("north")).toEqual(["north: 1 2 3 4 12"]);
  expect(refused(move(NATIONAL, [gm(1)], "middle"))).toBe("notAssembled");
  lead({ type: "assembleDivision" });
  lead(move(NATIONAL, [gm(1)], "middle"));
  expect(shape(NATIONAL)).toEqual(["north: 2 3 4", "middle: 1 5 6 7 8", "south: 9 10 11 12"]);
  expect(day.refused(north, move(NATIONAL, [gm(1)], "north"))).toBe("notYourGroup");
});

test("[G2] an RSV has a name of at most 60 characters, and a reason why it is as it is", () => {
  const { day, north, draft } = dividedHall();
  const rename = (name: string) => ({ type: "renameRsv", group: "north", rsvId: "north", name }) as const;
  const explain = (reason: string) =>
    ({ type: "explainRsv", group: "north", rsvId: "north", reason }) as const;
  expect(day.refused(north, rename("  "))).toBe("nameEmpty");
  expect(day.refused(north, rename("é".repeat(61)))).toBe("nameTooLong");
  expect(day.refused(north, rename("Noord"))).toBe("alreadyDone");
  day.must(north, rename("  Het \u202ehoge   Noorden "));
  expect(draft("north").rsvs[0]!.name).toBe("Het hoge Noorden");
  expect(day.refused(north, explain("x".repeat(1001)))).toBe("argumentTooLong");
  day.must(north, explain("Daar werken we al samen."));
  expect(day.view(HALL).division.drafts["north" as never]!.reasons).toEqual({
    north: "Daar werken we al samen.",
  });
  expect(day.refused(north, explain("Daar werken we al samen."))).toBe("alreadyDone");
});

test("[G3] a municipality leaves where it was, unless it stays there too on a day that allows it", () => {
  const { day, north, refused, lead, move, form, shape } = dividedHall();
  day.must(north, form("north", "coast", [gm(1), gm(2)]));
  expect(shape("north")).toEqual(["north: 3 4", "coast: 1 2"]);
  expect(day.refused(north, move("north", [gm(3)], "coast", true))).toBe("noOverlap");
  day.must(north, move("north", [gm(3)], "coast"));
  day.must(north, move("north", [gm(4)], null));
  expect(shape("north")).toEqual(["coast: 1 2 3"]);
  expect(refused({ type: "setOverlap", overlap: false })).toBe("alreadyDone");
  lead({ type: "setOverlap", overlap: true });
  day.must(north, form("north", "inland", [gm(4)]));
  day.must(north, move("north", [gm(3)], "inland", true));
  expect(shape("north")).toEqual(["coast: 1 2 3", "inland: 3 4"]);
  day.must(north, { ...form("north", "dunes", [gm(1)]), keep: true });
  expect(shape("north")).toEqual(["coast: 1 2 3", "inland: 3 4", "dunes: 1"]);
  lead({ type: "setOverlap", overlap: false });
  expect(day.refused(north, { ...form("north", "heath", [gm(2)]), keep: true })).toBe("noOverlap");
});

test("[G4] an RSV without municipalities is gone, and its id is never another's", () => {
  const { day, north, south, form, shape, draft } = dividedHall();
  day.must(north, form("north", "coast", codesIn("north")));
  expect(shape("north")).toEqual(["coast: 1 2 3 4"]);
  expect(draft("north").rsvs[0]).toMatchObject({ n: 2, home: "north" });
  for (const taken of ["north", "coast", "south"]) {
    expect(day.refused(south, form("south", taken, [gm(9)]))).toBe("idTaken");
  }
  const merge = { type: "mergeRsv", group: "north", rsvId: "coast" } as const;
  expect(day.refused(north, { ...merge, into: "coast" })).toBe("unknownRsv");
  expect(day.refused(north, { ...merge, into: "north" })).toBe("unknownRsv");
  // Gone in one draft it may come back there with an undo: nobody takes its id meanwhile.
  day.must(north, form("north", "inland", [gm(4)]));
  day.must(north, { ...merge, rsvId: "inland", into: "coast" });
  expect(shape("north")).toEqual(["coast: 1 2 3 4"]);
  expect(day.refused(south, form("south", "inland", [gm(9)]))).toBe("idTaken");
});

test("[G5] undo takes back the last edit of this division, one after the other, until nothing is left", () => {
  const { day, north, lead, form, move, shape, draft } = dividedHall();
  const undo = (edits = draft("north").edits) => ({ type: "undoEdit", group: "north", edits }) as const;
  expect(day.refused(north, undo())).toBe("nothingToUndo");
  day.must(north, form("north", "coast", [gm(1), gm(2)]));
  day.must(north, { type: "mergeRsv", group: "north", rsvId: "north", into: "coast" });
  lead(move("south", [gm(9)], null));
  expect(shape("north")).toEqual(["coast: 1 2 3 4"]);
  day.must(north, undo());
  expect(shape("north")).toEqual(["north: 3 4", "coast: 1 2"]);
  expect(shape("south")).toEqual(["south: 10 11 12"]);
  day.must(north, undo());
  expect(draft("north").rsvs).toEqual(bidOf(day.state, "north" as never));
  expect(day.refused(north, undo())).toBe("nothingToUndo");
});

test("[G5] of two who undo the same edit one does, and the other is told", () => {
  const { day, north, form, shape, draft } = dividedHall();
  day.must(north, form("north", "coast", [gm(1)]));
  day.must(north, form("north", "inland", [gm(2)]));
  const undo = { type: "undoEdit", group: "north", edits: draft("north").edits } as const;
  day.must(north, undo);
  expect(day.refused(day.moderator, undo)).toBe("draftChanged");
  expect(shape("north")).toEqual(["north: 2 3 4", "coast: 1"]);
});

test("[G5] what was laid together anew is another division: an older undo takes nothing back", () => {
  const { lead, refused, move, draft } = dividedHall();
  lead({ type: "assembleDivision" });
  lead(move(NATIONAL, [gm(1)], "middle"));
  const { edits } = draft(NATIONAL);
  lead(move("south", [gm(12)], null));
  lead({ type: "assembleDivision" });
  lead(move(NATIONAL, [gm(2)], "middle"));
  expect(refused({ type: "undoEdit", group: NATIONAL, edits })).toBe("draftChanged");
});

test("[G6] of two who form an RSV at once the second is told to look again", () => {
  const { day, north, form, shape } = dividedHall();
  const second = form("north", "inland", [gm(2)]);
  day.must(north, form("north", "coast", [gm(1)]));
  expect(day.refused(day.moderator, second)).toBe("draftChanged");
  expect(shape("north")).toEqual(["north: 2 3 4", "coast: 1"]);
  day.must(day.moderator, form("north", "inland", [gm(2)]));
  expect(shape("north")).toEqual(["north: 3 4", "coast: 1", "inland: 2"]);
});

test("[G6] more RSVs than the frames allow can be tried, up to sixty", () => {
  const day = givenDay({ setup: beslisdag2023 }).open();
  const codes = day.state.division.openingBid.flatMap((each) => each.municipalities);
  const forms = (n: number) =>
    ({
      type: "formRsv",
      group: "zeeland",
      rsvId: `r${n}`,
      name: "Nieuw",
      codes: [codes[n]!],
      edits: n - 1,
    }) satisfies CommandInput;
  for (let n = 1; n < 60; n += 1) day.must(day.moderator, forms(n));
  expect(day.state.division.drafts["zeeland" as never]!.rsvs).toHaveLength(60);
  expect(day.refused(day.moderator, forms(60))).toBe("tooManyRsvs");
});

test("[G11] once the hall has a division everyone knows its RSVs by name, and each has a board", () => {
  const { day, lead, refused, form } = dividedHall();
  expect(day.state.rsvs).toEqual([]);
  expect(refused({ type: "showScene", scene: { kind: "groups" } })).toBe("noDivision");
  lead(form("north", "coast", [gm(1), gm(5)]));
  lead({ type: "assembleDivision" });
  const { rsvs, setup, boards } = day.view(HALL);
  expect(rsvs).toMatchObject([
    { id: "north", n: 1, name: "Noord", regions: ["north"], municipalities: 3 },
    { id: "coast", n: 2, name: "RSV coast", regions: ["north"], municipalities: 1 },
    { id: "middle", n: 3, regions: ["middle"], municipalities: 4 },
    { id: "south", n: 4, regions: ["south"], municipalities: 4 },
  ]);
  const own = setup!.boards.filter((board) => board.rsv);
  expect(own.map(({ id, title, region }) => [id, title, region])).toEqual([
    ["rsv-north", "RSV Noord", undefined],
    ["rsv-coast", "RSV RSV coast", "north"],
    ["rsv-middle", "RSV Midden", "middle"],
    ["rsv-south", "RSV Zuid", "south"],
  ]);
  expect(boards["rsv-coast" as never]).toEqual({ status: "waiting", authorship: "organisation" });
  lead({ type: "renameRsv", group: NATIONAL, rsvId: "coast", name: "Kust" });
  expect(day.view(HALL).rsvs[1]).toMatchObject({ name: "Kust" });
  expect(day.view(HALL).setup!.boards.find((board) => board.id === "rsv-coast")!.title).toBe("RSV Kust");
  lead({ type: "showScene", scene: { kind: "groups" } });
});

test("[G17] an objection says which RSVs and municipalities it is about", () => {
  const { day, ada, lead } = dividedHall();
  lead({ type: "assembleDivision" });
  lead({ type: "presentProposal", proposalId: "division" });
  lead({ type: "openRound", roundId: "r", proposalId: "division", version: 1 });
  const objects = (area: object) =>
    ({
      type: "giveAnswer",
      roundId: "r",
      seatIds: day.seats(ada),
      kind: "objection",
      objection: { id: "o", argument: "Dit schaadt", area },
    }) as never;
  expect(day.refused(day.as(ada), objects({ rsvs: ["nowhere"], codes: [] }))).toBe("unknownRsv");
  day.must(day.as(ada), objects({ rsvs: ["north"], codes: [gm(5)] }));
  expect(day.state.objections).toMatchObject({ o: { area: { rsvs: ["north"], codes: [gm(5)] } } });
  expect(day.view(HALL).objections).toEqual({});
  day.must(day.as(ada), objects({ rsvs: [], codes: [] }));
  expect(day.state.objections["o" as never]).not.toHaveProperty("area");
  day.must(day.as(ada), objects({ rsvs: ["north"], codes: [] }));
  lead({ type: "closeRound", roundId: "r" });
  lead({ type: "publishRound", roundId: "r" });
  expect(day.view(HALL).objections).toMatchObject({ o: { area: { rsvs: ["north"], codes: [] } } });
});

test("[G18] a facilitator enters answers for delegations of their own region, and for no others", () => {
  const { day, ada, north, south, lead } = dividedHall();
  lead({ type: "addSeat", organisation: "Zonder telefoon", sector: "fund", region: "north" });
  lead({ type: "presentProposal", proposalId: "division" });
  lead({ type: "openRound", roundId: "r", proposalId: "division", version: 1 });
  const enter = (...seatIds: string[]) =>
    ({ type: "enterAnswer", roundId: "r", seatIds, kind: "consent" }) as const;
  const own = "zonder-telefoon~north";
  expect(day.refused(south, enter(own))).toBe("notYourGroup");
  expect(day.refused(north, enter(own, "fonds-vooruit~south"))).toBe("notYourGroup");
  expect(day.refused(north, enter("nobody~north"))).toBe("unknownSeat");
  day.must(day.as(ada), { type: "giveAnswer", roundId: "r", seatIds: day.seats(ada), kind: "notInCircle" });
  expect(day.refused(north, enter("de-brug~north"))).toBe("answeredThemselves");
  day.must(north, enter(own));
  expect(day.state.rounds).toMatchObject({ r: { answers: { [own]: { kind: "consent", entered: true } } } });
});

test("[G18] a facilitator sees who answered and who is missing, never what, and nothing of who came late", () => {
  const { day, ada, lead } = dividedHall();
  lead({ type: "presentProposal", proposalId: "division" });
  lead({ type: "openRound", roundId: "r", proposalId: "division", version: 1 });
  const late = day.join("Dot", "School", ["middle"]);
  day.must(day.as(late), { type: "askAdmission", roundId: "r", seatIds: day.seats(late) });
  const answer = { type: "giveAnswer", roundId: "r", seatIds: day.seats(ada) } as const;
  day.must(day.as(ada), { ...answer, kind: "consentWithConcern", concern: "De kosten" });
  const view = day.view({ role: "facilitator" });
  expect(Object.keys(view.seats)).toEqual(Object.keys(day.state.seats));
  expect(view.participants).toEqual({});
  const round = view.rounds["r" as never]!;
  expect(round.answers).toEqual({ "de-brug~north": { kind: "hidden", at: expect.any(Number) } });
  expect(round.asking).toEqual({});
  lead({ type: "closeRound", roundId: "r" });
  const closed = day.view({ role: "facilitator" }).rounds["r" as never]!;
  expect(closed.outcome).toBeUndefined();
  expect(JSON.stringify(closed)).not.toContain("De kosten");
});

test("[G19] hall and projector see every division that is made, and what is said of it, but not whose link did it", () => {
  const { day, north, lead, form } = dividedHall();
  day.must(north, form("north", "coast", [gm(1)]));
  day.must(north, {
    type: "submitOutcome",
    region: "north",
    kind: "proposes",
    arguments: "De kust is anders",
    notes: [],
  });
  lead({ type: "assembleDivision" });
  lead({ type: "promiseKwartiermaker", codes: [gm(3)], promised: true, note: "Wij komen" });
  for (const viewer of [HALL, { role: "projector" }, { role: "facilitator" }] as const) {
    const { division } = day.view(viewer);
    expect(shapeOf(division.drafts["north" as never]!.rsvs)).toEqual(["north: 2 3 4", "coast: 1"]);
    expect(division.drafts["north" as never]!.outcome).toMatchObject({ arguments: "De kust is anders" });
    expect(division.drafts[NATIONAL]!.rsvs).toHaveLength(4);
    expect(division.kwartiermakers).toMatchObject({ [gm(3)]: { note: "Wij komen" } });
    expect(JSON.stringify([division, day.wire(viewer).map(({ event }) => event)])).not.toContain("link-");
  }
});

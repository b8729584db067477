import { expect, test } from "vitest";
import { NATIONAL } from "../../shared/domain/divisionState.ts";
import { claimsOn } from "../../shared/domain/outcomes.ts";
import { factsOf } from "../../shared/division/mapFacts.ts";
import { codesIn, dividedDay, gm } from "../support/dividedDay.ts";
import { dividedHall, shapeOf } from "../support/dividedHall.ts";
import type { CommandInput } from "../support/given.ts";

const submits = (region: string, kind: string, more: object = {}) =>
  ({ type: "submitOutcome", region, kind, arguments: "", notes: [], ...more }) as CommandInput;

test("[G7] a subgroup keeps the opening bid only as it was, and proposes only what is otherwise, with why", () => {
  const { day, north, middle, form, draft } = dividedHall();
  expect(day.refused(north, submits("north", "proposes", { arguments: "Zo" }))).toBe("divisionUnchanged");
  expect(day.refused(middle, submits("north", "keepsBid"))).toBe("notYourGroup");
  day.must(middle, submits("middle", "keepsBid"));
  expect(day.refused(middle, submits("middle", "keepsBid"))).toBe("alreadyDone");
  day.must(north, form("north", "coast", [gm(1)]));
  expect(day.refused(north, submits("north", "keepsBid"))).toBe("divisionChanged");
  expect(day.refused(north, submits("north", "proposes"))).toBe("argumentMissing");
  expect(day.refused(north, submits("north", "proposes", { arguments: "x".repeat(1001) }))).toBe(
    "argumentTooLong",
  );
  day.must(north, submits("north", "proposes", { arguments: "De kust is anders" }));
  expect(draft("north").outcome).toMatchObject({ kind: "proposes", arguments: "De kust is anders" });
});

test("[G7] what is brought to the hall stands still until it is taken back", () => {
  const { day, north, refused, lead, form, draft } = dividedHall();
  day.must(north, submits("north", "keepsBid"));
  expect(day.refused(north, form("north", "coast", [gm(1)]))).toBe("outcomeSubmitted");
  expect(refused(form("north", "coast", [gm(1)]))).toBe("outcomeSubmitted");
  lead({ type: "takeBackOutcome", region: "north" });
  expect(draft("north").outcome).toBeUndefined();
  expect(day.refused(north, { type: "takeBackOutcome", region: "north" })).toBe("alreadyDone");
  day.must(north, form("north", "coast", [gm(1)]));
});

test("[G7] the notes that led to it stand on a board: none that is not there, hidden or withdrawn", () => {
  const { day, ada, north, lead, draft } = dividedHall();
  lead({ type: "openBoards", boardIds: ["ideas"] });
  for (const noteId of ["n1", "n2", "n3"])
    day.must(day.as(ada), { type: "writeNote", boardId: "ideas", noteId, laneId: "lane", text: noteId });
  lead({ type: "hideNote", boardId: "ideas", noteId: "n2", reason: "Daarom" });
  day.must(day.as(ada), { type: "withdrawNote", boardId: "ideas", noteId: "n3" });
  const keeps = (noteId: string) => submits("north", "keepsBid", { notes: [{ boardId: "ideas", noteId }] });
  for (const noteId of ["n2", "n3", "n4"]) expect(day.refused(north, keeps(noteId))).toBe("unknownNote");
  day.must(north, keeps("n1"));
  expect(draft("north").outcome?.notes).toEqual([{ boardId: "ideas", noteId: "n1" }]);
});

test("[G8] what a subgroup has of another's province is asked of that subgroup at once", () => {
  const { day, north, move } = dividedHall();
  const claims = () => claimsOn(day.state, "middle" as never, factsOf(day.state.division.facts));
  expect(claims()).toEqual([]);
  day.must(north, move("north", [gm(6), gm(5)], "north"));
  expect(claims()).toEqual([{ by: "north", of: "middle", codes: [gm(5), gm(6)], answered: false }]);
  day.must(north, move("north", [gm(5), gm(6)], null));
  expect(claims()).toEqual([]);
});

test("[G8] it is answered as it was seen; what was added meanwhile is asked again", () => {
  const { day, north, middle, south, move } = dividedHall();
  const claims = () => claimsOn(day.state, "middle" as never, factsOf(day.state.division.facts));
  const answer = (codes: string[], agreed: boolean, more: object = {}) =>
    ({ type: "answerClaim", region: "middle", by: "north", codes, agreed, ...more }) as CommandInput;
  day.must(north, move("north", [gm(5)], "north"));
  const seen = answer([gm(5)], true);
  day.must(north, move("north", [gm(6)], "north"));
  expect(day.refused(middle, seen)).toBe("claimChanged");
  expect(day.refused(south, answer([gm(5), gm(6)], false))).toBe("notYourGroup");
  expect(day.refused(middle, answer([gm(5), gm(6)], false, { note: "x".repeat(401) }))).toBe(
    "concernTooLong",
  );
  day.must(middle, answer([gm(6), gm(5)], false, { note: "Liever niet" }));
  expect(claims()).toMatchObject([{ answered: true, answer: { agreed: false, note: "Liever niet" } }]);
  expect(day.refused(middle, answer([gm(5), gm(6)], false))).toBe("alreadyDone");
  day.must(north, move("north", [gm(7)], "north"));
  expect(claims()).toMatchObject([{ codes: [gm(5), gm(6), gm(7)], answered: false }]);
});

test("[G8] who agrees gives it from their own RSVs, once; who does not keeps it", () => {
  const { day, north, middle, move, shape } = dividedHall();
  const answer = (agreed: boolean) =>
    ({ type: "answerClaim", region: "middle", by: "north", codes: [gm(5)], agreed }) as CommandInput;
  day.must(north, move("north", [gm(5)], "north"));
  day.must(middle, answer(false));
  expect(shape("middle")).toEqual(["middle: 5 6 7 8"]);
  day.must(middle, answer(true));
  expect(shape("middle")).toEqual(["middle: 6 7 8"]);
  expect(shape("north")).toEqual(["north: 1 2 3 4 5"]);
  expect(day.refused(middle, answer(true))).toBe("alreadyDone");
});

test("[G8] where RSVs may overlap who agrees keeps it too", () => {
  const { day, north, middle, move, shape } = dividedHall(
    dividedDay({ division: { proposalId: "division", overlap: true } }),
  );
  day.must(north, move("north", [gm(5)], "north"));
  day.must(middle, { type: "answerClaim", region: "middle", by: "north", codes: [gm(5)], agreed: true });
  expect(shape("middle")).toEqual(["middle: 5 6 7 8"]);
});

test("[G9] laid together, what two have stays in its own province until they say otherwise, and is told", () => {
  const { day, north, middle, lead, move, form, shape } = dividedHall();
  day.must(north, form("north", "coast", [gm(1), gm(5)]));
  day.must(north, move("north", [gm(6)], "coast"));
  day.must(middle, {
    type: "answerClaim",
    region: "middle",
    by: "north",
    codes: [gm(5), gm(6)],
    agreed: true,
  });
  day.must(north, move("north", [gm(7)], "coast"));
  lead({ type: "assembleDivision" });
  expect(shape(NATIONAL)).toEqual(["north: 2 3 4", "coast: 1 5 6", "middle: 7 8", "south: 9 10 11 12"]);
  expect(day.state.division.drafts[NATIONAL]!.rsvs.map(({ n }) => n)).toEqual([1, 2, 3, 4]);
  expect(day.state.division.assembled?.conflicts).toEqual([{ code: gm(7), between: ["north", "middle"] }]);
  day.must(north, move("north", [gm(7)], null));
  lead({ type: "assembleDivision" });
  expect(day.state.division.assembled?.conflicts).toEqual([]);
});

test("[G9] laid together once more without news, what the hall changed is not lost", () => {
  const { day, north, lead, refused, move, form, shape } = dividedHall();
  const assemble = { type: "assembleDivision" } as const;
  lead(assemble);
  expect(refused(assemble)).toBe("alreadyDone");
  lead(form(NATIONAL, "coast", [gm(1)]));
  expect(refused(assemble)).toBe("alreadyDone");
  day.must(north, move("north", [gm(2)], null));
  lead(assemble);
  expect(shape(NATIONAL)).toEqual(["north: 1 3 4", "middle: 5 6 7 8", "south: 9 10 11 12"]);
});

test("[G9] where RSVs may overlap it stands in both", () => {
  const { day, north, lead, move, shape } = dividedHall(
    dividedDay({ division: { proposalId: "division", overlap: true } }),
  );
  day.must(north, move("north", [gm(5)], "north"));
  lead({ type: "assembleDivision" });
  expect(shape(NATIONAL).slice(0, 2)).toEqual(["north: 1 2 3 4 5", "middle: 5 6 7 8"]);
  expect(day.state.division.assembled?.conflicts).toEqual([]);
});

test("[G10] a version binds the hall's division for good; a version of words carries on the one before", () => {
  const { day, lead, move, form, write } = dividedHall();
  const bound = () =>
    day.state.division.attached.map(({ version, rsvs }) => `${version} ${shapeOf(rsvs).join(", ")}`);
  const bid = "north: 1 2 3 4, middle: 5 6 7 8, south: 9 10 11 12";
  lead({ type: "presentProposal", proposalId: "division" });
  lead({ type: "assembleDivision" });
  lead(form(NATIONAL, "coast", codesIn("north").slice(0, 2)));
  lead(write(2, { division: true }));
  lead(move(NATIONAL, [gm(3)], "coast"));
  lead(write(3));
  const two = "north: 3 4, middle: 5 6 7 8, south: 9 10 11 12, coast: 1 2";
  expect(bound()).toEqual([`1 ${bid}`, `2 ${two}`, `3 ${two}`]);
  lead(write(4, { division: true }));
  expect(bound()[3]).toBe("4 north: 4, middle: 5 6 7 8, south: 9 10 11 12, coast: 1 2 3");
});

test("[G10] there is no division of the hall to bind before the subgroups are laid together", () => {
  const { lead, refused, write } = dividedHall();
  lead({ type: "presentProposal", proposalId: "division" });
  expect(refused(write(2, { division: true }))).toBe("notAssembled");
});

test("[G10] a version changes the words or the division; another proposal has no division", () => {
  const { day, lead, refused, move, write } = dividedHall();
  lead({ type: "presentProposal", proposalId: "division" });
  lead({ type: "assembleDivision" });
  lead(write(2, { division: true }));
  expect(refused(write(3, { lines: ["Tekst 2"], division: true }))).toBe("versionUnchanged");
  lead(move(NATIONAL, [gm(1)], "middle"));
  expect(refused(write(3, { lines: ["Tekst 2"] }))).toBe("versionUnchanged");
  lead(write(3, { lines: ["Tekst 2"], division: true }));
  lead({ type: "presentProposal", proposalId: "north-plan" });
  const other = write(2, { proposalId: "north-plan", division: true });
  expect(lead(other).map((event) => event.type)).toEqual(["versionWritten"]);
  expect(day.state.division.attached.every((each) => each.proposalId === "division")).toBe(true);
});

test("[G10] what is decided gives the RSVs their names for everyone, whatever is tried after it", () => {
  const { day, lead, form, agree, decide, bring } = dividedHall();
  lead({ type: "presentProposal", proposalId: "division" });
  lead({ type: "assembleDivision" });
  lead(form(NATIONAL, "coast", [gm(1)]));
  const round = bring(2);
  agree(round);
  lead({ type: "mergeRsv", group: NATIONAL, rsvId: "coast", into: "north" });
  expect(day.state.rsvs.map(({ id }) => id)).toEqual(["north", "middle", "south"]);
  lead(decide(round));
  expect(day.state.rsvs.map(({ id }) => id)).toEqual(["north", "middle", "south", "coast"]);
});

import { expect, test } from "vitest";
import { HALL } from "../../shared/domain/actor.ts";
import type { PartId } from "../../shared/domain/ids.ts";
import { endOf, outOfStep } from "../../shared/domain/programmeClock.ts";
import { contentOf } from "../../shared/domain/programmeMaking.ts";
import { boardAsSet, detailsOf } from "../../shared/domain/setupMaking.ts";
import type { BoardId, ProposalId } from "../../shared/domain/ids.ts";
import { givenDay } from "../support/given.ts";
import type { CommandInput, GivenDay } from "../support/given.ts";

type Part = Extract<CommandInput, { type: "setPart" }>["part"];

const setupOf = (day: GivenDay) => day.state.setup!;
const partOf = (day: GivenDay, id: string) => setupOf(day).programme.find((part) => part.id === id)!;
const contentOfPart = (day: GivenDay, id: string) => contentOf(partOf(day, id));
const proposalOf = (day: GivenDay, id: string) => setupOf(day).proposals.find((each) => each.id === id)!;
const boardOf = (day: GivenDay, id: string) => boardAsSet(day.state, id as BoardId)!;
const times = (day: GivenDay) => setupOf(day).programme.map(({ id, startsAt }) => `${startsAt} ${id}`);
const order = (day: GivenDay) => setupOf(day).programme.map(({ id }) => id as string);

/** The programme team asks it; accepted. */
function make(day: GivenDay, command: CommandInput) {
  return day.must(day.programmeTeam, command);
}

function changePart(day: GivenDay, id: string, change: Partial<Part>): CommandInput {
  const seen = contentOfPart(day, id);
  return { type: "setPart", part: { ...seen, ...change }, seen };
}

const coffee: Part = { id: "coffee", kind: "break", minutes: 20, title: "Koffie", boards: [], proposals: [] };

test("[PR1] a part changes in everything but its time, which follows from the parts before it", () => {
  const day = givenDay();
  make(
    day,
    changePart(day, "welcome", { minutes: 30, title: "Welkom!", question: "Wie ben je?", place: "" }),
  );
  expect(partOf(day, "welcome")).toMatchObject({ title: "Welkom!", question: "Wie ben je?", minutes: 30 });
  expect(partOf(day, "welcome")).not.toHaveProperty("place");
  expect(times(day).slice(0, 4)).toEqual([
    "09:30 welcome",
    "10:00 information",
    "10:30 break",
    "10:45 groups",
  ]);
  expect(outOfStep(setupOf(day).programme)).toEqual([]);
});

test("[PR1] a part is added, copied, moved and removed; the clock runs on and begins when the day says", () => {
  const day = givenDay();
  make(day, { type: "setPart", part: coffee, after: "welcome", seen: null });
  expect(times(day).slice(0, 3)).toEqual(["09:30 welcome", "09:45 coffee", "10:05 information"]);
  make(day, { type: "setPart", part: { ...coffee, id: "first" }, after: null, seen: null });
  make(day, { type: "setPart", part: { ...coffee, id: "last" }, seen: null });
  expect([order(day)[0], order(day).at(-1)]).toEqual(["first", "last"]);
  make(day, { type: "removePart", partId: "first", seen: { ...coffee, id: "first" } });
  const known = order(day);
  make(day, { type: "orderParts", order: ["coffee", ...known.filter((id) => id !== "coffee")], seen: known });
  expect(times(day).slice(0, 2)).toEqual(["09:30 coffee", "09:50 welcome"]);
  make(day, { type: "setProgrammeStart", startsAt: "23:50", seen: "09:30" });
  expect(times(day).slice(0, 2)).toEqual(["23:50 coffee", "00:10 welcome"]);
  expect(endOf(setupOf(day).programme)).toBe("04:30");
});

test("[PR1] every part may go, and what comes after begins at an hour again", () => {
  const day = givenDay();
  make(day, { type: "setMoments", moments: [], seen: setupOf(day).moments! });
  for (const id of order(day)) make(day, { type: "removePart", partId: id, seen: contentOfPart(day, id) });
  expect(setupOf(day).programme).toEqual([]);
  make(day, { type: "setPart", part: coffee, seen: null });
  expect(times(day)).toEqual(["09:30 coffee"]);
});

test("[PR2] what names something names what is there; what is named is not removed, and the refusal says where", () => {
  const day = givenDay();
  const team = day.programmeTeam;
  expect(day.refused(team, changePart(day, "writing", { boards: ["none"] }))).toBe("unknownBoard");
  expect(day.refused(team, changePart(day, "deciding", { proposals: ["none"] }))).toBe("unknownProposal");
  const remove: CommandInput = { type: "removeBoard", boardId: "ideas", seen: boardOf(day, "ideas") };
  const ruling = day.do(team, remove);
  expect(ruling).toMatchObject({
    refusal: { code: "setupInUse", values: { by: partOf(day, "writing").title } },
  });
  const seen = proposalOf(day, "north-plan");
  expect(day.refused(team, { type: "removeProposal", proposalId: "north-plan", seen })).toBe("setupInUse");
  const writing = contentOfPart(day, "writing");
  expect(day.refused(team, { type: "removePart", partId: "writing", seen: writing })).toBe("setupInUse");
  const wrong = { ...seen, frames: ["none"] };
  expect(day.refused(team, { type: "setProposal", proposal: wrong, seen })).toBe("unknownFrame");
  const nowhere = { ...boardOf(day, "names"), region: "nowhere" };
  expect(day.refused(team, { type: "setBoard", board: nowhere, seen: boardOf(day, "names") })).toBe(
    "unknownRegion",
  );
  make(day, changePart(day, "writing", { boards: ["worries"] }));
  make(day, remove);
  expect(day.state.boards).not.toHaveProperty("ideas");
  expect(day.refused(team, remove)).toBe("alreadyDone");
});

test("[PR2] a name that is taken is not given to a second", () => {
  const day = givenDay();
  const again: CommandInput = { type: "setPart", part: { ...coffee, id: "welcome" }, seen: null };
  expect(day.refused(day.programmeTeam, again)).toBe("setupChanged");
  const lanes = [...boardOf(day, "names").lanes, ...boardOf(day, "names").lanes];
  const seen = boardOf(day, "names");
  expect(day.refused(day.programmeTeam, { type: "setBoard", board: { ...seen, lanes }, seen })).toBe(
    "idTaken",
  );
});

test("[PR3] of two who change the same thing the second is told, and what the first wrote stands", () => {
  const day = givenDay();
  const one = changePart(day, "welcome", { title: "Van de een" });
  const other = changePart(day, "welcome", { title: "Van de ander" });
  const elsewhere = changePart(day, "closing", { title: "Slot" });
  make(day, one);
  expect(day.refused(day.programmeTeam, other)).toBe("setupChanged");
  expect(partOf(day, "welcome").title).toBe("Van de een");
  // A change of another part, and other times, are in nobody's way.
  make(day, elsewhere);
  const details = detailsOf(setupOf(day));
  make(day, { type: "setDetails", details: { ...details, title: "Nieuw" }, seen: details });
  const late: CommandInput = { type: "setDetails", details: { ...details, place: "Hal" }, seen: details };
  expect(day.refused(day.programmeTeam, late)).toBe("setupChanged");
  const seen = order(day);
  make(day, { type: "orderParts", order: [...seen].reverse(), seen });
  const second: CommandInput = { type: "orderParts", order: [...seen.slice(1), seen[0]!], seen };
  expect(day.refused(day.programmeTeam, second)).toBe("setupChanged");
  expect(day.refused(day.programmeTeam, { ...one })).toBe("alreadyDone");
});

test("[PR4] a proposal's text stays its first version until the day opens, without empty lines", () => {
  const day = givenDay();
  const seen = proposalOf(day, "north-plan");
  const text = {
    lines: ["Noord begint.", "", "Zuid kijkt mee."],
    terms: [null, null, { who: "Zuid", when: "" }],
  };
  make(day, { type: "setProposal", proposal: { ...seen, text, arguments: ["", "Omdat."], note: "" }, seen });
  const { versions, status } = day.state.proposals["north-plan" as ProposalId]!;
  expect([status, versions.length, versions[0]!.n]).toEqual(["draft", 1, 1]);
  expect(versions[0]!.text).toEqual({
    lines: ["Noord begint.", "Zuid kijkt mee."],
    terms: [null, { who: "Zuid" }],
  });
  expect(proposalOf(day, "north-plan").arguments).toEqual(["Omdat."]);
  const empty = { ...proposalOf(day, "north-plan"), text: { lines: ["", " "] } };
  const refused: CommandInput = { type: "setProposal", proposal: empty, seen: proposalOf(day, "north-plan") };
  expect(day.refused(day.programmeTeam, refused)).toBe("lineMissing");
});

test("[PR4] proposals are added, ordered and removed; who decides is everyone or regions that are there", () => {
  const day = givenDay();
  const known = proposalOf(day, "north-plan");
  const fresh = { ...known, id: "fresh", circle: { kind: "regions" as const, regions: ["north", "south"] } };
  make(day, { type: "setProposal", proposal: fresh, seen: null });
  const seen = setupOf(day).proposals.map(({ id }) => id as string);
  make(day, { type: "orderProposals", order: ["fresh", "division", "north-plan"], seen });
  expect(setupOf(day).proposals.map(({ id }) => id)).toEqual(["fresh", "division", "north-plan"]);
  const asked = (circle: object) =>
    day.refused(day.programmeTeam, {
      type: "setProposal",
      proposal: { ...fresh, circle } as typeof fresh,
      seen: proposalOf(day, "fresh"),
    });
  expect(asked({ kind: "regions", regions: [] })).toBe("circleEmpty");
  expect(asked({ kind: "regions", regions: ["nowhere"] })).toBe("unknownRegion");
  expect(asked({ kind: "picked", seats: ["nobody"] })).toBe("unknownSeat");
  make(day, { type: "removeProposal", proposalId: "fresh", seen: proposalOf(day, "fresh") });
  expect(day.state.proposals).not.toHaveProperty("fresh");
});

test("[PR5] a board that is added is there for the hall, as it was set and not as it first was", () => {
  const day = givenDay();
  day.must(day.moderator, { type: "setAuthorship", boardId: "names", authorship: "anonymous" });
  const seen = boardOf(day, "names");
  expect(seen.authorship).toBe("anonymous");
  make(day, { type: "setBoard", board: { ...seen, title: "Wie nog?", hiddenUntilRevealed: true }, seen });
  const hall = day.view(HALL);
  expect(hall.boards["names" as BoardId]).toEqual({
    status: "waiting",
    authorship: "anonymous",
    hiddenUntilRevealed: true,
  });
  make(day, { type: "setBoard", board: { ...seen, id: "new", title: "Nieuw" }, seen: null });
  expect(day.view(HALL).setup!.boards.map(({ id }) => id)).toContain("new");
  day.open();
  const me = day.join("Ada", "School", ["north"]);
  day.must(day.moderator, { type: "openBoards", boardIds: ["new"] });
  day.must(day.as(me), {
    type: "writeNote",
    noteId: "n",
    boardId: "new",
    laneId: seen.lanes[0]!.id,
    text: "Ja",
    editKey: "mine",
  });
});

test("[PR6] while the day is open only what has not come changes: words, minutes, place and order", () => {
  const day = givenDay().open();
  day.must(day.moderator, { type: "goToPart", partId: "information" });
  const team = day.programmeTeam;
  expect(day.refused(team, changePart(day, "information", { title: "Anders" }))).toBe("partHasCome");
  expect(day.refused(team, changePart(day, "writing", { boards: [] }))).toBe("onlyWordsWhileOpen");
  make(day, changePart(day, "writing", { title: "Schrijven", minutes: 20, say: "Pak een post-it." }));
  expect(partOf(day, "deciding").startsAt).toBe("11:35");
  const add = (after: string | null): CommandInput => ({ type: "setPart", part: coffee, after, seen: null });
  expect(day.refused(team, add("welcome"))).toBe("partHasCome");
  make(day, add("information"));
  expect(order(day).slice(0, 4)).toEqual(["welcome", "information", "coffee", "break"]);
  const seen = order(day);
  const early = ["coffee", ...seen.filter((id) => id !== "coffee")];
  expect(day.refused(team, { type: "orderParts", order: early, seen })).toBe("partHasCome");
  make(day, { type: "orderParts", order: [...seen.slice(0, 2), ...seen.slice(2).reverse()], seen });
  expect(order(day).at(-1)).toBe("coffee");
  const gone: CommandInput = { type: "removePart", partId: "coffee", seen: coffee };
  expect(day.refused(team, gone)).toBe("dayNotOpen");
  const details = detailsOf(setupOf(day));
  expect(
    day.refused(team, { type: "setDetails", details: { ...details, title: "Nieuw" }, seen: details }),
  ).toBe("dayNotOpen");
});

test("[PR6] nobody but the programme team makes the day", () => {
  const day = givenDay();
  for (const actor of [day.moderator, day.facilitator("north"), day.visitor])
    expect(day.refused(actor, changePart(day, "welcome", { title: "Van mij" }))).toBe("notAllowed");
});

test("[PR7] the hall reads what is made, but for what who leads says aloud", () => {
  const day = givenDay();
  make(day, changePart(day, "welcome", { title: "Hallo", say: "Zeg hallo" }));
  const shown = day.view(HALL).setup!.programme[0]!;
  expect(shown.title).toBe("Hallo");
  expect(shown).not.toHaveProperty("say");
  expect(JSON.stringify(day.wire(HALL))).not.toContain("Zeg hallo");
});

test("[PR7] a screen that shows what is removed shows the welcome", () => {
  const day = givenDay();
  day.must(day.moderator, { type: "showScene", scene: { kind: "question", partId: "break" as PartId } });
  make(day, { type: "removePart", partId: "break", seen: contentOfPart(day, "break") });
  expect(day.state.scene).toEqual({ kind: "welcome" });
});

test("[PR8] title, dates, zone, planning, places, sheets' questions and moments are set, each checked at once", () => {
  const day = givenDay();
  const team = day.programmeTeam;
  const seen = detailsOf(setupOf(day));
  const asked = (change: object) =>
    day.refused(team, { type: "setDetails", details: { ...seen, ...change }, seen });
  expect(asked({ title: "" })).toBe("setupUntitled");
  expect(asked({ date: "2030-02-30" })).toBe("fieldWrong");
  expect(asked({ timeZone: "Mars/Olympus" })).toBe("timeZoneWrong");
  expect(asked({ question: "x".repeat(401) })).toBe("contributionTooLong");
  const details = {
    ...seen,
    title: "Kleine dag twee",
    naming: "region" as const,
    place: "De Hal",
    language: "en" as const,
  };
  make(day, { type: "setDetails", details, seen });
  expect(setupOf(day)).toMatchObject({
    title: "Kleine dag twee",
    naming: "region",
    place: "De Hal",
    language: "en",
  });
  make(day, { type: "setDetails", details: { ...details, place: "" }, seen: details });
  expect(setupOf(day)).not.toHaveProperty("place");
  const planning = [{ when: "mei", what: "Beginnen" }];
  make(day, { type: "setPlanning", planning, seen: setupOf(day).planning });
  make(day, { type: "setSheetQuestions", questions: [{ id: "who", question: "Wie?" }], seen: [] });
  const moments = [{ id: "end", title: "Slot", after: "closing" }];
  const known = setupOf(day).moments!;
  expect(
    day.refused(team, { type: "setMoments", moments: [{ ...moments[0]!, after: "none" }], seen: known }),
  ).toBe("unknownPart");
  make(day, { type: "setMoments", moments, seen: known });
  make(day, { type: "setRegionPlace", region: "north", place: "Zaal 4", seen: "Dorp" });
  make(day, { type: "setRegionPlace", region: "middle", place: "Zaal 5" });
  expect(setupOf(day)).toMatchObject({ planning, moments, sheetQuestions: [{ id: "who" }] });
  expect(setupOf(day).regions.map(({ place }) => place)).toEqual(["Zaal 4", "Zaal 5", undefined]);
});

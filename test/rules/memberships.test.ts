import { expect, test } from "vitest";
import { NATIONAL } from "../../shared/domain/divisionState.ts";
import { groupsFor, membersOfRsv } from "../../shared/domain/memberships.ts";
import { circleSeats } from "../../shared/domain/proposals.ts";
import { HALL } from "../../shared/domain/actor.ts";
import { emptyDivision } from "../../shared/domain/divisionState.ts";
import { gm } from "../support/dividedDay.ts";
import { dividedHall } from "../support/dividedHall.ts";
import type { CommandInput } from "../support/given.ts";

/** A hall whose RSVs have names and open boards. */
function namedHall() {
  const hall = dividedHall();
  hall.lead({ type: "assembleDivision" });
  hall.lead({ type: "openBoards", boardIds: ["rsv-north", "rsv-south", "worries"] });
  const members = (rsvId: string) =>
    membersOfRsv(hall.day.state, rsvId as never).map(({ organisation }) => organisation);
  const note = (boardId: string, noteId: string, laneId = "joining"): CommandInput => ({
    type: "writeNote",
    boardId,
    noteId,
    laneId,
    text: "Wij doen mee",
    editKey: "key",
  });
  return { ...hall, members, note };
}

test("[G12] a note on \"Ik doe mee!\" of an RSV's board makes its writer's organisation a member", () => {
  const { day, ada, cy, members, note } = namedHall();
  day.must(day.as(ada), note("rsv-north", "n1", "lane"));
  expect(members("north")).toEqual([]);
  day.must(day.as(ada), note("rsv-north", "n2"));
  day.must(day.as(cy), note("rsv-north", "n3"));
  day.must(day.as(cy), note("rsv-south", "n4"));
  expect(members("north")).toEqual(["De Brug", "Fonds Vooruit"]);
  expect(members("south")).toEqual(["Fonds Vooruit"]);
  expect(Object.values(day.view(HALL).division.memberships)).toMatchObject([
    { organisation: "De Brug", sector: "education", note: { boardId: "rsv-north", noteId: "n2" } },
    { sector: "fund" },
    {},
  ]);
});

test("[G12] it ends with the note it came from, and with no other of that id", () => {
  const { day, ada, cy, members, note } = namedHall();
  day.must(day.as(ada), note("rsv-north", "n1"));
  day.must(day.as(cy), note("rsv-south", "n1", "lane"));
  day.must(day.as(cy), { type: "withdrawNote", boardId: "rsv-south", noteId: "n1" });
  expect(members("north")).toEqual(["De Brug"]);
  day.must(day.as(ada), { type: "withdrawNote", boardId: "rsv-north", noteId: "n1" });
  expect(members("north")).toEqual([]);
});

test("[G12] an organisation is a member once, however it is spelled and whoever of it writes", () => {
  const { day, ada, members, note } = namedHall();
  const bo = day.join("Bo", "de brug", ["north"]);
  day.must(day.as(ada), note("rsv-north", "n1"));
  day.must(day.as(bo), note("rsv-north", "n2"));
  expect(members("north")).toEqual(["De Brug"]);
  expect(day.refused(day.as(bo), { type: "joinRsv", rsvId: "north" })).toBe("alreadyDone");
});

test("[G13] from a phone and from the moderator an organisation takes part, also after the day, and leaves again", () => {
  const { day, ada, lead, refused, members } = namedHall();
  expect(day.refused(day.as(ada), { type: "joinRsv", rsvId: "nowhere" })).toBe("unknownRsv");
  day.must(day.as(ada), { type: "joinRsv", rsvId: "south" });
  expect(members("south")).toEqual(["De Brug"]);
  day.must(day.as(ada), { type: "leaveRsv", rsvId: "south" });
  expect(day.refused(day.as(ada), { type: "leaveRsv", rsvId: "south" })).toBe("alreadyDone");
  const adds = (organisation: string) =>
    ({ type: "addMembership", rsvId: "south", organisation, sector: "youth" }) as const;
  expect(refused(adds(" "))).toBe("organisationEmpty");
  expect(refused({ ...adds("Jong"), rsvId: "nowhere" })).toBe("unknownRsv");
  expect(refused({ ...adds("Jong"), note: { boardId: "ideas", noteId: "none" } })).toBe("unknownNote");
  lead(adds("Jong"));
  expect(refused(adds("JONG"))).toBe("alreadyDone");
  lead({ type: "closeDay" });
  day.must(day.programmeTeam, adds("Oud"));
  expect(members("south")).toEqual(["Jong", "Oud"]);
  lead({ type: "endMembership", membershipId: "jong~south" });
  expect(refused({ type: "endMembership", membershipId: "jong~south" })).toBe("alreadyDone");
  expect(members("south")).toEqual(["Oud"]);
});

test("[G13] an anonymous board makes nobody a member, and no membership is tied to a note of it", () => {
  const { day, ada, lead, members, note } = namedHall();
  lead({ type: "setAuthorship", boardId: "rsv-middle", authorship: "anonymous" });
  lead({ type: "openBoards", boardIds: ["rsv-middle"] });
  day.must(day.as(ada), note("rsv-middle", "n1"));
  expect(members("middle")).toEqual([]);
  const from = { boardId: "rsv-middle", noteId: "n1" };
  lead({ type: "addMembership", rsvId: "middle", organisation: "De Brug", sector: "education", note: from });
  expect(members("middle")).toEqual(["De Brug"]);
  expect(JSON.stringify(day.state.division.memberships)).not.toContain("n1");
});

test("[G13] before the hall has a division there is no RSV to be a member of", () => {
  const { day, ada, lead } = dividedHall();
  lead({ type: "openBoards", boardIds: ["rsv-north"] });
  const note = {
    type: "writeNote",
    boardId: "rsv-north",
    noteId: "n",
    laneId: "joining",
    text: "Ja",
  } as const;
  expect(day.must(day.as(ada), note).map((event) => event.type)).toEqual(["noteWritten"]);
  expect(day.refused(day.as(ada), { type: "joinRsv", rsvId: "north" })).toBe("unknownRsv");
});

test("[G14] one is offered the RSVs of one's organisation, then those of one's regions, and chooses where to sit", () => {
  const { day, ada, lead } = namedHall();
  lead({ type: "moveMunicipalities", group: NATIONAL, codes: [gm(4)], to: "middle" });
  const offered = () => groupsFor(day.state, ada).map(({ id }) => id);
  expect(offered()).toEqual(["north", "middle"]);
  day.must(day.as(ada), { type: "joinRsv", rsvId: "south" });
  expect(offered()).toEqual(["south", "north", "middle"]);
  const chooses = (rsvId: string | null) => ({ type: "chooseGroup", rsvId }) as const;
  expect(day.refused(day.as(ada), chooses("nowhere"))).toBe("unknownRsv");
  expect(day.refused(day.as(ada), chooses(null))).toBe("alreadyDone");
  day.must(day.as(ada), chooses("south"));
  day.must(day.as(ada), chooses("middle"));
  expect(day.state.groups).toEqual({ [ada]: "middle" });
  day.must(day.as(ada), chooses(null));
  expect(day.state.groups).toEqual({});
});

test("[G14] where one sits is for oneself and the organisers", () => {
  const { day, ada, cy } = namedHall();
  day.must(day.as(ada), { type: "chooseGroup", rsvId: "north" });
  expect(day.view({ role: "participant", id: ada }).groups).toEqual({ [ada]: "north" });
  expect(day.view({ role: "moderator" }).groups).toEqual({ [ada]: "north" });
  for (const viewer of [
    HALL,
    { role: "participant", id: cy },
    { role: "projector" },
    { role: "facilitator" },
  ] as const) {
    expect(day.view(viewer).groups).toEqual({});
  }
});

test("[G15] the circle of RSVs is their members' delegations, as they are when the round opens", () => {
  const { day, ada, cy, lead, refused } = namedHall();
  const circle = (...rsvs: string[]) =>
    ({
      type: "setCircle",
      proposalId: "north-plan",
      circle: { kind: "rsvs", rsvs, seats: [] },
    }) satisfies CommandInput;
  expect(refused(circle())).toBe("circleEmpty");
  expect(refused(circle("nowhere"))).toBe("unknownRsv");
  day.must(day.as(cy), { type: "joinRsv", rsvId: "south" });
  lead(circle("south"));
  lead({ type: "presentProposal", proposalId: "north-plan" });
  const touched = () => circleSeats(day.state, "north-plan" as never).map(({ id }) => id);
  expect(touched()).toEqual(["fonds-vooruit~south"]);
  // De Brug takes part in South, but sits for a region in which it does not lie.
  day.must(day.as(ada), { type: "joinRsv", rsvId: "south" });
  expect(touched()).toEqual(["fonds-vooruit~south"]);
  day.must(day.as(ada), { type: "addRegions", regions: ["south"] });
  expect(touched()).toEqual(["fonds-vooruit~south", "de-brug~south"]);
  lead({ type: "openRound", roundId: "r", proposalId: "north-plan", version: 1 });
  day.must(day.as(cy), { type: "leaveRsv", rsvId: "south" });
  const round = day.state.rounds["r" as never]!;
  expect(round.circle).toMatchObject({ rsvs: ["south"], seats: ["fonds-vooruit~south", "de-brug~south"] });
  day.must(day.as(cy), { type: "giveAnswer", roundId: "r", seatIds: day.seats(cy), kind: "consent" });
  expect(day.state.rounds).toMatchObject({ r: { of: 2, answered: 1 } });
});

test("[G15] a phone that does not follow the division knows the circle as it was set", () => {
  const { day, cy, lead } = namedHall();
  day.must(day.as(cy), { type: "joinRsv", rsvId: "south" });
  lead({ type: "setCircle", proposalId: "north-plan", circle: { kind: "rsvs", rsvs: ["south"], seats: [] } });
  const phone = { ...day.view({ role: "participant", id: cy }), division: emptyDivision };
  expect(circleSeats(phone, "north-plan" as never).map(({ id }) => id)).toEqual(["fonds-vooruit~south"]);
});

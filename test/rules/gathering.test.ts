import { describe, expect, test } from "vitest";
import type { Viewer } from "../../shared/domain/actor.ts";
import type { CommandInput } from "../support/given.ts";
import { givenDay } from "../support/given.ts";

const projector: Viewer = { role: "projector" };
const hall: Viewer = { role: "participant", id: null };
const showHall: CommandInput = { type: "showScene", scene: { kind: "hall" } };

describe("who is here", () => {
  test("[H8] hall and projector get numbers per region and sector while it is shown, live, and no person", () => {
    const day = givenDay().open();
    const ada = day.join("Ada", "School De Brug", ["north", "middle"]);
    expect(day.view(projector).gathered).toBeNull();
    day.must(day.moderator, showHall);
    const now = { people: 1, regions: { north: 1, middle: 1 }, sectors: { education: 1 } };
    for (const viewer of [projector, hall, { role: "facilitator" } as const]) {
      expect(day.view(viewer).gathered).toEqual(now);
    }
    day.join("Ben", "Fonds Vooruit", ["north"], "fund");
    day.must(day.as(ada), { type: "addRegions", regions: ["south"] });
    const then = {
      people: 2,
      regions: { north: 2, middle: 1, south: 1 },
      sectors: { education: 1, fund: 1 },
    };
    expect(day.view(hall).gathered).toEqual(then);
    expect(day.view({ role: "participant", id: ada }).gathered).toEqual(then);
    for (const name of ["Ada", "Ben", "Fonds Vooruit"]) {
      expect(JSON.stringify(day.wire(projector))).not.toContain(name);
    }
    day.must(day.moderator, { type: "goToPart", partId: "break" });
    expect(day.view(hall).gathered).toBeNull();
    // Organisers count the people themselves.
    expect(day.view({ role: "moderator" }).gathered).toBeNull();
  });
});

describe("who is missed", () => {
  const invite: CommandInput = {
    type: "addInvitation",
    invitationId: "i",
    organisation: "Jongerenraad Oost",
  };

  test("[H9] organisers note who will be invited, typed or made of a note that says so, before, on and after the day", () => {
    const day = givenDay();
    day.must(day.programmeTeam, { ...invite, sector: "youth", region: "north", inviter: "Ada" });
    expect(day.refused(day.moderator, invite)).toBe("idTaken");
    expect(day.refused(day.moderator, { ...invite, invitationId: "j", organisation: " " })).toBe(
      "organisationEmpty",
    );
    expect(day.refused(day.moderator, { ...invite, invitationId: "j", region: "moon" })).toBe(
      "unknownRegion",
    );
    const long = { ...invite, invitationId: "j", inviter: "x".repeat(81) };
    expect(day.refused(day.moderator, long)).toBe("lineTooLong");
    day.open();
    const ada = day.join("Ada", "School De Brug", ["north"]);
    day.must(day.moderator, { type: "openBoards", boardIds: ["ideas"] });
    const note = { boardId: "ideas", noteId: "n" };
    day.must(day.as(ada), { type: "writeNote", ...note, laneId: "lane", text: "De sportclub" });
    const from: CommandInput = { ...invite, invitationId: "j", organisation: "De sportclub", from: note };
    expect(day.refused(day.moderator, { ...from, from: { ...note, noteId: "x" } })).toBe("unknownNote");
    day.must(day.moderator, from);
    expect(day.state.notes).toMatchObject({ ideas: { n: { became: [{ kind: "invitation", id: "j" }] } } });
    day.must(day.moderator, { type: "closeDay" });
    const change = { type: "changeInvitation", invitationId: "j", organisation: "Sportclub Oost" } as const;
    day.must(day.programmeTeam, change);
    expect(day.refused(day.programmeTeam, change)).toBe("alreadyDone");
    day.must(day.programmeTeam, { type: "removeInvitation", invitationId: "i" });
    expect(day.refused(day.programmeTeam, { ...change, invitationId: "i" })).toBe("unknownInvitation");
    expect(day.state.invitations).toMatchObject({ j: { organisation: "Sportclub Oost", from: note } });
  });

  test("[H10] who is missed and who will invite them reaches organisers, not the hall", () => {
    const day = givenDay().open();
    day.must(day.moderator, { ...invite, inviter: "Ada" });
    for (const viewer of [projector, hall]) {
      expect(day.view(viewer).invitations).toEqual({});
      expect(JSON.stringify(day.wire(viewer))).not.toContain("Jongerenraad");
    }
    expect(day.view({ role: "programmeTeam" }).invitations).toMatchObject({ i: { inviter: "Ada" } });
  });
});

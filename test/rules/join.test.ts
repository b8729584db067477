import { describe, expect, test } from "vitest";
import { dayCommand } from "../../shared/domain/commands.ts";
import * as ids from "../../shared/domain/ids.ts";
import { redactState } from "../../shared/domain/redactState.ts";
import { givenDay } from "../support/given.ts";
import { smallDay } from "../support/smallDay.ts";

const join = (id: string, name = "Ada", organisation = "De Brug", regions = ["north"]) =>
  ({ type: "joinDay", participantId: id, name, organisation, sector: "education", regions }) as const;

describe("joining", () => {
  test("[J1] who joins is in the day with name, organisation, sector and regions, once each", () => {
    const day = givenDay().open();
    day.must(day.visitor, join("p", "  Ada   Vos ", "De Brug", ["north", "north", "south"]));
    expect(day.state.participants[ids.participantId.parse("p")]).toMatchObject({
      name: "Ada Vos",
      organisation: "De Brug",
      sector: "education",
      regions: ["north", "south"],
    });
  });

  test.each([
    ["nameEmpty", join("p", "  ")],
    ["nameTooLong", join("p", "é".repeat(61))],
    ["organisationEmpty", join("p", "Ada", "\u202E")],
    ["organisationTooLong", join("p", "Ada", "x".repeat(81))],
    ["unknownRegion", join("p", "Ada", "De Brug", ["east"])],
    ["unknownRegion", join("p", "Ada", "De Brug", ["constructor"])],
  ])("[J1] joining is refused: %s", (code, command) => {
    const day = givenDay().open();
    expect(day.refused(day.visitor, command)).toBe(code);
    expect(day.state.participants).toEqual({});
  });

  test("[J1] lengths are counted as people see them: an emoji of several units is not refused early", () => {
    const day = givenDay().open();
    day.must(day.visitor, join("p", "😀".repeat(60)));
    expect(day.refused(day.visitor, join("q", "😀".repeat(61)))).toBe("nameTooLong");
  });

  test("[J2] the same person joins once: an id that is in use is refused", () => {
    const day = givenDay().open();
    day.must(day.visitor, join("p"));
    expect(day.refused(day.visitor, join("p", "Iemand anders"))).toBe("alreadyJoined");
    expect(Object.keys(day.state.participants)).toEqual(["p"]);
  });

  test("[J3] an organisation that is spelled otherwise in case, accents or signs is the same delegation", () => {
    const day = givenDay().open();
    const a = day.join("Ada", "Coöperatie Zuid-West", ["north"]);
    const b = day.join("Bo", "COOPERATIE zuid west", ["north"]);
    expect(day.seats(b)).toEqual(day.seats(a));
    expect(day.state.participants[b]?.organisation).toBe("Coöperatie Zuid-West");
  });

  test("[J3] organisations in another script are told apart", () => {
    const day = givenDay().open();
    const a = day.join("Ada", "مدرسة", ["north"]);
    const b = day.join("Bo", "学校", ["north"]);
    expect(day.seats(b)).not.toEqual(day.seats(a));
  });

  test("[J4] a name can be changed, in the seats too", () => {
    const day = givenDay().open();
    const a = day.join("Ada", "De Brug", ["north"]);
    day.must(day.as(a), { type: "changeName", name: "Ada V." });
    expect(day.state.participants[a]?.name).toBe("Ada V.");
    expect(Object.values(day.state.seats)[0]?.members).toEqual([{ id: a, name: "Ada V." }]);
    expect(day.refused(day.as(a), { type: "changeName", name: "Ada V." })).toBe("alreadyDone");
    expect(day.refused(day.as(a), { type: "changeName", name: "" })).toBe("nameEmpty");
    expect(day.refused(day.as(a), { type: "changeName", name: "a".repeat(61) })).toBe("nameTooLong");
  });

  test("[J4] who never joined changes nothing", () => {
    const day = givenDay().open();
    const nobody = day.as(ids.participantId.parse("nobody"));
    expect(day.refused(nobody, { type: "changeName", name: "X" })).toBe("unknownParticipant");
    expect(day.refused(nobody, { type: "addRegions", regions: ["north"] })).toBe("unknownParticipant");
    const write = { type: "writeNote", noteId: "n", boardId: "names", laneId: "lane", text: "hoi" } as const;
    day.must(day.moderator, { type: "openBoards", boardIds: ["names"] });
    expect(day.refused(nobody, write)).toBe("unknownParticipant");
  });

  test("[J5] regions can be added later, with the seats that joining would have given", () => {
    const day = givenDay().open();
    const a = day.join("Ada", "De Brug", ["north"]);
    day.must(day.as(a), { type: "addRegions", regions: ["south", "south"] });
    expect(day.seats(a)).toEqual(["de-brug~north", "de-brug~south"]);
    expect(day.state.participants[a]?.regions).toEqual(["north", "south"]);
    expect(day.refused(day.as(a), { type: "addRegions", regions: ["south"] })).toBe("alreadyDone");
    expect(day.refused(day.as(a), { type: "addRegions", regions: ["east"] })).toBe("unknownRegion");
  });

  test("[J6] text is kept without characters that control, hide or reverse, in one Unicode form", () => {
    const command = dayCommand.parse(join("p", "A\u0000d\u202Ea\u200B\n e\u0301"));
    expect(command).toMatchObject({ name: "Ada \u00e9" });
    expect(dayCommand.safeParse(join("p", "x".repeat(4001))).success).toBe(false);
  });

  test("[J6] a name of the language itself is no id where a schema could lose it", () => {
    for (const id of Object.values(ids)) {
      if (typeof id !== "string") expect(id.safeParse("__proto__").success).toBe(false);
    }
    expect(dayCommand.safeParse(join("__proto__")).success).toBe(false);
    const day = givenDay().open();
    day.must(day.visitor, join("constructor"));
    const own = redactState(day.state, { role: "participant", id: ids.participantId.parse("constructor") });
    expect(Object.keys(own.participants)).toEqual(["constructor"]);
    expect(
      redactState(day.state, { role: "participant", id: ids.participantId.parse("toString") }).participants,
    ).toEqual({});
    expect(day.seats(ids.participantId.parse("constructor"))).toEqual(["de-brug~north"]);
  });
});

describe("seats", () => {
  test("[J7] policy open: joining with an organisation and regions gives a seat for each", () => {
    const day = givenDay().open();
    expect(day.seats(day.join("Ada", "De Brug", ["south", "north"]))).toEqual([
      "de-brug~north",
      "de-brug~south",
    ]);
    expect(day.seats(day.join("Bo", "De Brug", []))).toEqual([]);
  });

  test("[J8] policy registered: only who is on the list of the day gets the seat", () => {
    const day = givenDay({ setup: smallDay({ seatPolicy: "registered" }) }).open();
    expect(day.seats(day.join("Ada", "gemeente dorp", ["north", "middle"]))).toEqual(["gemeente-dorp~north"]);
    expect(day.seats(day.join("Bo", "De Brug", ["north"]))).toEqual([]);
  });

  test("[J8] the list can be added to and taken from; the seats that were given stay", () => {
    const day = givenDay({ setup: smallDay({ seatPolicy: "registered" }) });
    const entry = { organisation: "De Brug", sector: "education", region: "north" } as const;
    day.must(day.programmeTeam, { type: "addRegistration", ...entry });
    expect(day.refused(day.programmeTeam, { type: "addRegistration", ...entry })).toBe("alreadyDone");
    day.open();
    const a = day.join("Ada", "De Brug", ["north"]);
    day.must(day.moderator, { type: "removeRegistration", seatId: "de-brug~north" });
    expect(day.seats(a)).toEqual(["de-brug~north"]);
    expect(day.seats(day.join("Bo", "De Brug", ["north"]))).toEqual([]);
    expect(day.refused(day.moderator, { type: "removeRegistration", seatId: "de-brug~north" })).toBe(
      "unknownSeat",
    );
  });

  test.each([
    ["organisationEmpty", "", "north"],
    ["organisationTooLong", "x".repeat(81), "north"],
    ["unknownRegion", "De Brug", "east"],
  ])("[J8] a registration is refused: %s", (code, organisation, region) => {
    const day = givenDay();
    const add = { type: "addRegistration", organisation, sector: "fund", region } as const;
    expect(day.refused(day.programmeTeam, add)).toBe(code);
  });

  test("[J9] policy desk: joining gives no seat; the moderator ticks, for any region of the day", () => {
    const day = givenDay({ setup: smallDay({ seatPolicy: "desk" }) }).open();
    const a = day.join("Ada", "De Brug", ["north"]);
    expect(day.seats(a)).toEqual([]);
    const grant = { type: "grantSeat", participantId: a, region: "north" } as const;
    day.must(day.moderator, grant);
    expect(day.seats(a)).toEqual(["de-brug~north"]);
    expect(day.refused(day.moderator, grant)).toBe("alreadyDone");
    expect(day.refused(day.moderator, { ...grant, region: "east" })).toBe("unknownRegion");
    expect(day.refused(day.moderator, { ...grant, participantId: "who" })).toBe("unknownParticipant");
  });

  test("[J10] a seat is released for one person; the delegation lasts while it has people", () => {
    const day = givenDay().open();
    const [a, b] = [day.join("Ada", "De Brug", ["north"]), day.join("Bo", "De Brug", ["north"])];
    const release = { type: "releaseSeat", seatId: "de-brug~north" } as const;
    day.must(day.moderator, { ...release, participantId: a });
    expect([day.seats(a), day.seats(b)]).toEqual([[], ["de-brug~north"]]);
    expect(day.refused(day.moderator, { ...release, participantId: a })).toBe("unknownSeat");
    day.must(day.moderator, { ...release, participantId: b });
    expect(day.state.seats).toEqual({});
  });

  test("[J11] the seat policy can change before and during the day; seats that were given stay", () => {
    const day = givenDay();
    day.must(day.programmeTeam, { type: "setSeatPolicy", seatPolicy: "desk" });
    expect(day.refused(day.programmeTeam, { type: "setSeatPolicy", seatPolicy: "desk" })).toBe("alreadyDone");
    day.open();
    expect(day.seats(day.join("Ada", "De Brug", ["north"]))).toEqual([]);
    day.must(day.moderator, { type: "setSeatPolicy", seatPolicy: "open" });
    const b = day.join("Bo", "De Brug", ["north"]);
    day.must(day.moderator, { type: "setSeatPolicy", seatPolicy: "desk" });
    expect(day.seats(b)).toEqual(["de-brug~north"]);
  });
});

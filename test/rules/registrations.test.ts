import { describe, expect, test } from "vitest";
import type { Actor, Context } from "../../shared/domain/actor.ts";
import { factsOf } from "../../shared/division/mapFacts.ts";
import type { SeatId } from "../../shared/domain/ids.ts";
import { typedRegistration } from "../../shared/domain/registrationCommands.ts";
import type { TypedRegistration } from "../../shared/domain/registrationCommands.ts";
import { missesSession } from "../../shared/domain/registrations.ts";
import { importRegistrations } from "../../shared/domain/registering.ts";
import type { Ruling } from "../../shared/domain/ruling.ts";
import { personalFieldsOf } from "../../shared/domain/events.ts";
import { MAX_PACKET_BYTES } from "../../shared/protocol/messages.ts";
import { digest, givenDay } from "../support/given.ts";
import type { GivenDay } from "../support/given.ts";
import { smallDay } from "../support/smallDay.ts";

const line = (id: string, more: Partial<TypedRegistration> | Record<string, unknown> = {}) =>
  typedRegistration.parse({
    id,
    organisation: "De Brug",
    sector: "education",
    regions: ["north"],
    ...more,
  });

const emptyList = () => givenDay({ setup: smallDay({ registrations: [], seatPolicy: "desk" }) });

function contextOf(day: GivenDay, actor: Actor): Context {
  return { now: day.now, actor, present: new Set(), digest, factsOf };
}

function imported(day: GivenDay, lines: readonly TypedRegistration[], actor = day.programmeTeam): Ruling {
  const ruling = importRegistrations(day.state, lines, contextOf(day, actor));
  day.happens(ruling);
  return ruling;
}

const delegations = (day: GivenDay) => Object.keys(day.state.registrations).sort();

describe("the list", () => {
  test("[RG1] a line is for an organisation in each of its regions, with a person and their session if known", () => {
    const day = emptyList();
    day.must(day.programmeTeam, {
      type: "addRegistered",
      line: line("one", { regions: ["north", "south", "north"], name: " Ada  Vos ", session: "2030-03-09" }),
    });
    expect(Object.values(day.state.registered)).toEqual([
      {
        id: "one",
        organisation: "De Brug",
        sector: "education",
        regions: ["north", "south"],
        session: "2030-03-09",
        name: "Ada Vos",
      },
    ]);
    expect(delegations(day)).toEqual(["de-brug~north", "de-brug~south"]);
  });

  test("[RG1] the name of a person is kept apart, so that it can be erased", () => {
    const day = emptyList();
    const events = day.must(day.programmeTeam, {
      type: "addRegistered",
      line: line("one", { name: "Ada Vos" }),
    });
    const open = events.map((event) =>
      JSON.stringify({ ...event, ...Object.fromEntries(personalFieldsOf(event.type).map((k) => [k, ""])) }),
    );
    expect(open.join()).not.toContain("Ada");
  });

  test("[RG1] a delegation is on the list as long as a line says so", () => {
    const day = emptyList();
    imported(day, [line("one", { name: "Ada" }), line("two", { name: "Bo", organisation: "DE BRUG" })]);
    day.must(day.programmeTeam, { type: "removeRegistered", registeredId: "one" });
    expect(day.state.registrations["de-brug~north" as SeatId]?.organisation).toBe("DE BRUG");
    day.must(day.programmeTeam, { type: "removeRegistered", registeredId: "two" });
    expect(delegations(day)).toEqual([]);
  });

  test("[RG1] the list of a template is lines too, and a delegation can be taken off for one region", () => {
    const day = givenDay();
    expect(delegations(day)).toEqual(["fonds-vooruit~south", "gemeente-dorp~north", "gemeente-dorp~south"]);
    imported(day, [
      line("more", { organisation: "Gemeente Dorp", regions: ["north", "middle"], name: "Ada" }),
    ]);
    day.must(day.moderator, { type: "removeRegistration", seatId: "gemeente-dorp~north" });
    expect(delegations(day)).toEqual(["fonds-vooruit~south", "gemeente-dorp~middle", "gemeente-dorp~south"]);
  });

  test("[RG1] who is named and followed no session yet is told apart", () => {
    expect(missesSession({ name: "Ada" })).toBe(true);
    expect(missesSession({ session: "no" })).toBe(true);
    expect(missesSession({ name: "Ada", session: "2030-03-09" })).toBe(false);
    expect(missesSession({})).toBe(false);
  });
});

describe("by hand", () => {
  test("[RG2] a line is changed as a whole, and what was taken off is gone", () => {
    const day = emptyList();
    day.must(day.programmeTeam, {
      type: "addRegistered",
      line: line("one", { name: "Ada", session: "yes" }),
    });
    const changed = line("one", { organisation: "De Boog", regions: ["middle"], sector: "fund" });
    day.must(day.moderator, { type: "changeRegistered", line: changed });
    expect(day.state.registered["one" as keyof typeof day.state.registered]).toEqual(changed);
    expect(delegations(day)).toEqual(["de-boog~middle"]);
    expect(day.refused(day.moderator, { type: "changeRegistered", line: changed })).toBe("alreadyDone");
  });

  test.each([
    ["organisationEmpty", { organisation: "\u202E" }],
    ["organisationTooLong", { organisation: "x".repeat(81) }],
    ["unknownRegion", { regions: ["north", "east"] }],
    ["nameTooLong", { name: "x".repeat(61) }],
  ])("[RG2] a line is refused: %s", (code, more) => {
    const day = emptyList();
    expect(day.refused(day.programmeTeam, { type: "addRegistered", line: line("one", more) })).toBe(code);
    day.must(day.programmeTeam, { type: "addRegistered", line: line("one") });
    expect(day.refused(day.programmeTeam, { type: "changeRegistered", line: line("one", more) })).toBe(code);
  });

  test("[RG2] what is not on the list is not changed or removed", () => {
    const day = emptyList();
    expect(day.refused(day.programmeTeam, { type: "changeRegistered", line: line("who") })).toBe(
      "unknownRegistration",
    );
    expect(day.refused(day.programmeTeam, { type: "removeRegistered", registeredId: "who" })).toBe(
      "unknownRegistration",
    );
  });

  test("[RG2] the list does not change any more when the day has closed", () => {
    const day = emptyList().open();
    day.must(day.moderator, { type: "closeDay" });
    expect(day.refused(day.programmeTeam, { type: "addRegistered", line: line("one") })).toBe("dayClosed");
    expect(imported(day, [line("one")])).toMatchObject({ refusal: { code: "notAllowed" } });
  });
});

describe("a file", () => {
  test("[RG3] three hundred lines come at once, in events that are small", () => {
    const day = emptyList();
    const lines = Array.from({ length: 300 }, (_, n) =>
      line(`line-${n}`, {
        organisation: `Organisatie ${n} ${"é".repeat(60)}`,
        name: `Mens ${n}`,
        session: "no",
      }),
    );
    const ruling = imported(day, lines);
    expect(ruling.accepted).toBe(true);
    expect(Object.keys(day.state.registered)).toHaveLength(300);
    expect(delegations(day)).toHaveLength(300);
    expect(Object.values(day.state.registered)[7]?.name).toBe("Mens 7");
    for (const { event } of day.entries.slice(1)) {
      expect(Buffer.byteLength(JSON.stringify(event))).toBeLessThan(MAX_PACKET_BYTES);
    }
  });

  test("[RG3] one wrong line and nothing is imported; the refusal says which", () => {
    const day = emptyList();
    const lines = [line("one"), line("two", { organisation: "De Boog", regions: ["east"] })];
    expect(imported(day, lines)).toEqual({
      accepted: false,
      refusal: { code: "unknownRegion", values: { row: 2 } },
    });
    expect(day.state.registered).toEqual({});
    expect(imported(day, [])).toMatchObject({ refusal: { code: "alreadyDone" } });
  });

  test("[RG3] a list has an end", () => {
    const day = emptyList();
    const many = Array.from({ length: 2001 }, (_, n) => line(`l${n}`, { organisation: `Organisatie ${n}` }));
    expect(imported(day, many)).toMatchObject({ refusal: { code: "tooManyRegistrations" } });
  });

  test("[RG3] who leads a subgroup or takes part imports nothing", () => {
    const day = emptyList().open();
    const me = day.as(day.join("Ada", "De Brug", ["north"]));
    for (const actor of [day.facilitator("north"), day.projector, day.visitor, me]) {
      expect(imported(day, [line("one")], actor)).toMatchObject({ refusal: { code: "notAllowed" } });
    }
  });

  test.each([
    ["in the file, spelled otherwise", [line("one"), line("two", { organisation: "de  brug!" })]],
    ["the same person", [line("one", { name: "Ada Vos" }), line("two", { name: "ada vos" })]],
    [
      "in one of more regions",
      [line("one", { regions: ["north", "south"] }), line("two", { regions: ["south"] })],
    ],
  ])("[RG4] twice is refused: %s", (_what, lines) => {
    expect(imported(emptyList(), lines)).toEqual({
      accepted: false,
      refusal: { code: "registeredTwice", values: { row: 2 } },
    });
    const day = emptyList();
    imported(day, lines.slice(0, 1));
    expect(day.refused(day.programmeTeam, { type: "addRegistered", line: lines[1]! })).toBe(
      "registeredTwice",
    );
  });

  test("[RG4] more people of one delegation are lines of their own", () => {
    const day = emptyList();
    imported(day, [line("none"), line("one", { name: "Ada" }), line("two", { name: "Bo" })]);
    expect(Object.keys(day.state.registered)).toEqual(["none", "one", "two"]);
    expect(delegations(day)).toEqual(["de-brug~north"]);
  });
});

describe("who sees the list", () => {
  test("[RG5] organisers see it with its names; hall, facilitators and projector nothing of it", () => {
    const day = emptyList().open();
    imported(day, [line("one", { name: "Ada Vos" })]);
    day.must(day.programmeTeam, { type: "notePrinted", paper: "seats", links: 1 });
    day.must(day.programmeTeam, { type: "noteRegistrationsExport" });
    const me = day.join("Bo", "Elders", ["north"]);
    for (const viewer of [
      { role: "participant", id: me },
      { role: "participant", id: null },
      { role: "facilitator" },
      { role: "projector" },
    ] as const) {
      const view = day.view(viewer);
      expect([view.registered, view.registrations, view.printed]).toEqual([{}, {}, {}]);
      expect(JSON.stringify([view, day.wire(viewer)])).not.toContain("Ada Vos");
    }
    for (const role of ["moderator", "programmeTeam"] as const) {
      expect(Object.values(day.view({ role }).registered)[0]?.name).toBe("Ada Vos");
      expect(day.view({ role }).printed["seats"]).toMatchObject({ links: 1 });
    }
  });
});

describe("the link of a seat", () => {
  const seat = "de-brug~north" as SeatId;
  const join = (id: string, organisation = "Iets anders", regions: string[] = []) =>
    ({ type: "joinDay", participantId: id, name: "Ada", organisation, sector: "fund", regions }) as const;
  const listed = () => {
    const day = emptyList();
    imported(day, [line("one")]);
    return day.open();
  };

  test.each(["open", "registered", "desk"] as const)(
    "[RG6] who joins with it has the seat, as its organisation, under the policy %s",
    (seatPolicy) => {
      const day = listed();
      if (seatPolicy !== "desk") day.must(day.moderator, { type: "setSeatPolicy", seatPolicy });
      day.must({ role: "visitor", seat }, join("a"));
      day.must({ role: "visitor", seat }, join("b"));
      expect(day.state.seats[seat]).toMatchObject({
        organisation: "De Brug",
        sector: "education",
        members: [{ id: "a" }, { id: "b" }],
      });
      expect(day.state.participants["a" as never]).toMatchObject({
        organisation: "De Brug",
        sector: "education",
        regions: ["north"],
      });
    },
  );

  test("[RG6] other regions that they ask for go as the policy says", () => {
    const day = listed();
    day.must({ role: "visitor", seat }, join("a", "Iets anders", ["south", "north"]));
    expect(day.state.participants["a" as never]).toMatchObject({ regions: ["north", "south"] });
    expect(Object.keys(day.state.seats)).toEqual([seat]);
  });

  test("[RG6] it opens nothing when the delegation is off the list", () => {
    const day = listed();
    day.must(day.programmeTeam, { type: "removeRegistration", seatId: seat });
    expect(day.refused({ role: "visitor", seat }, join("a"))).toBe("unknownSeat");
  });

  test("[RG7] who is in already gets the seat of their own organisation", () => {
    const day = listed();
    const ada = day.join("Ada", "de brug", ["south"]);
    day.must({ role: "participant", id: ada, seat }, { type: "claimSeat" });
    expect(day.seats(ada)).toEqual([seat]);
    expect(day.state.participants[ada]?.regions).toEqual(["south", "north"]);
    expect(day.refused({ role: "participant", id: ada, seat }, { type: "claimSeat" })).toBe("alreadyDone");
  });

  test("[RG7] but not of another organisation, and nothing without a link", () => {
    const day = listed();
    const bo = day.join("Bo", "Fonds Vooruit", ["north"]);
    expect(day.refused({ role: "participant", id: bo, seat }, { type: "claimSeat" })).toBe(
      "otherOrganisation",
    );
    expect(day.refused(day.as(bo), { type: "claimSeat" })).toBe("unknownSeat");
    expect(day.seats(bo)).toEqual([]);
  });
});

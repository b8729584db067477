import { expect, test } from "vitest";
import { HALL } from "../../shared/domain/actor.ts";
import type { HelpId } from "../../shared/domain/ids.ts";
import type { CommandInput } from "../support/given.ts";
import { givenDay } from "../support/given.ts";

function helpDay() {
  const day = givenDay().open();
  const ada = day.join("Ada", "De Brug", ["north"]);
  const bo = day.join("Bo", "Fonds Vooruit", ["south"]);
  const north = day.facilitator("north");
  const call = {
    type: "askHelp",
    helpId: "h",
    subject: "technology",
    words: "Mijn scherm blijft wit",
    region: "north",
  } satisfies CommandInput;
  const of = (id: typeof ada) => day.view({ role: "participant", id }).help["h" as HelpId];
  return { day, ada, bo, north, call, of };
}

test("[QH1] a person asks for help with what and where, one call at a time, and may take it back", () => {
  const { day, ada, call, of } = helpDay();
  expect(day.refused(day.as(ada), { ...call, region: "moon" })).toBe("unknownRegion");
  expect(day.refused(day.as(ada), { ...call, words: "x".repeat(401) })).toBe("contributionTooLong");
  expect(day.refused(day.as(ada), { ...call, place: "x".repeat(81) })).toBe("contributionTooLong");
  day.must(day.as(ada), call);
  expect(day.refused(day.as(ada), call)).toBe("idTaken");
  expect(day.refused(day.as(ada), { ...call, helpId: "i" })).toBe("helpOpen");
  expect(of(ada)).toMatchObject({ status: "waiting", region: "north", subject: "technology" });
  day.must(day.as(ada), { type: "takeBackHelp", helpId: "h" });
  expect(day.refused(day.as(ada), { type: "takeBackHelp", helpId: "h" })).toBe("alreadyDone");
  day.must(day.as(ada), { ...call, helpId: "i" });
});

test("[QH2] everyone who leads shares one queue: a call is taken by one, put back, finished", () => {
  const { day, ada, bo, north, call, of } = helpDay();
  day.must(day.as(ada), call);
  const helpId = "h";
  expect(day.refused(north, { type: "takeHelp", helpId: "x" })).toBe("unknownHelp");
  expect(day.refused(north, { type: "returnHelp", helpId })).toBe("alreadyDone");
  day.must(north, { type: "takeHelp", helpId });
  expect(of(ada)).toMatchObject({ status: "taken", taken: { role: "facilitator", region: "north" } });
  for (const other of [day.moderator, day.programmeTeam, day.facilitator("south")]) {
    expect(day.refused(other, { type: "takeHelp", helpId })).toBe("helpTaken");
  }
  day.must(day.moderator, { type: "returnHelp", helpId });
  expect(of(ada)).not.toHaveProperty("taken");
  day.must(day.programmeTeam, { type: "takeHelp", helpId });
  day.must(day.programmeTeam, { type: "finishHelp", helpId });
  expect(of(ada)).toMatchObject({ status: "done" });
  expect(day.refused(north, { type: "takeHelp", helpId })).toBe("helpOver");
  expect(day.refused(day.as(ada), { type: "takeBackHelp", helpId })).toBe("helpOver");
  expect(day.refused(day.as(bo), { type: "takeBackHelp", helpId })).toBe("unknownHelp");
});

test("[QH3] a call reaches who asked and who leads, with a name to look for and no id; hall and projector get nothing", () => {
  const { day, ada, bo, call, of } = helpDay();
  day.must(day.as(ada), call);
  day.must(day.moderator, { type: "takeHelp", helpId: "h" });
  expect(of(bo)).toBeUndefined();
  for (const viewer of [HALL, { role: "projector" } as const, { role: "participant", id: bo } as const]) {
    expect(day.view(viewer).help).toEqual({});
    expect(day.wire(viewer).slice(-2)).toMatchObject([{ event: null }, { event: null }]);
  }
  const shared = day.view({ role: "facilitator" }).help["h" as HelpId];
  expect(shared).toMatchObject({ name: "Ada", organisation: "De Brug", words: "Mijn scherm blijft wit" });
  expect(shared).not.toHaveProperty("by");
  expect(JSON.stringify(day.wire({ role: "participant", id: ada }).at(-1))).not.toContain("link-");
});

test("[QH4] a subgroup calls the plenary once at a time; the moderator takes it, no other subgroup", () => {
  const { day, ada, north } = helpDay();
  const call = { type: "callPlenary", helpId: "h", words: "We komen er niet uit" } as const;
  expect(day.refused(north, { ...call, words: " " })).toBe("contributionEmpty");
  day.must(north, call);
  expect(day.refused(north, { ...call, helpId: "i" })).toBe("helpOpen");
  day.must(day.facilitator("south"), { ...call, helpId: "j" });
  expect(day.refused(day.facilitator("south"), { type: "takeHelp", helpId: "h" })).toBe("notAllowed");
  expect(day.refused(day.facilitator("south"), { type: "takeBackHelp", helpId: "h" })).toBe("unknownHelp");
  day.must(day.moderator, { type: "takeHelp", helpId: "h" });
  expect(day.view({ role: "facilitator" }).help["h" as HelpId]).toMatchObject({
    kind: "plenary",
    region: "north",
    status: "taken",
    taken: { role: "moderator" },
  });
  expect(day.view({ role: "participant", id: ada }).help).toEqual({});
  day.must(north, { type: "takeBackHelp", helpId: "h" });
  day.must(north, { ...call, helpId: "k" });
});

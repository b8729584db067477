import { expect, test } from "vitest";
import type { CommandInput } from "../support/given.ts";
import { consentHall } from "../support/consentHall.ts";

test("[S1] an objection found to be a concern is a signal of everyone who shares it, while it is one", () => {
  const { day, ada, cy, lead, objected, test: tested } = consentHall();
  objected({ a: ada });
  day.must(day.as(cy), { type: "cosignObjection", objectionId: "a", seatIds: ["fonds-vooruit~south"] });
  lead(tested("a", "concern"));
  expect(day.state.signals).toMatchObject({
    a: {
      text: "Bezwaar a",
      proposalId: "division",
      objectionId: "a",
      seats: ["de-brug~north", "de-brug~south", "fonds-vooruit~south"],
      status: "open",
    },
  });
  lead({ type: "workOnSignal", signalId: "a", status: "inProgress", owner: "Ada" });
  lead(tested("a", "concern", { reason: "Wel een zorg" }));
  expect(day.state.signals).toMatchObject({ a: { status: "inProgress", owner: "Ada" } });
  lead(tested("a", "valid"));
  expect(day.state.signals).toEqual({});
});

test("[S2] organisers mark anything as a signal, with its region and matter, also after the day", () => {
  const { day, lead, refused } = consentHall();
  const signal = {
    type: "addSignal",
    signalId: "s",
    text: "De eilanden",
    proposalId: "division",
    regions: ["north", "north"],
    organisation: "De Brug",
  } satisfies CommandInput;
  expect(refused({ ...signal, text: " " })).toBe("contributionEmpty");
  expect(refused({ ...signal, regions: ["moon"] })).toBe("unknownRegion");
  expect(refused({ ...signal, proposalId: "x" })).toBe("unknownProposal");
  lead(signal);
  expect(refused(signal)).toBe("idTaken");
  lead({ type: "closeDay" });
  day.must(day.programmeTeam, { ...signal, signalId: "t" });
  expect(day.state.signals).toMatchObject({
    s: {
      text: "De eilanden",
      proposalId: "division",
      regions: ["north"],
      organisation: "De Brug",
      status: "open",
    },
    t: {},
  });
});

test("[S3] a signal is followed up: an owner, what is done, open until it is done", () => {
  const { day, lead, refused } = consentHall();
  lead({ type: "addSignal", signalId: "s", text: "De eilanden", regions: [] });
  const work = { type: "workOnSignal", signalId: "s", status: "inProgress", owner: "Ada" } as const;
  expect(refused({ ...work, signalId: "x" })).toBe("unknownSignal");
  lead(work);
  expect(refused(work)).toBe("alreadyDone");
  lead({ type: "closeDay" });
  day.must(day.programmeTeam, { ...work, status: "done", followUp: "Boot geregeld" });
  expect(day.state.signals).toMatchObject({ s: { status: "done", owner: "Ada", followUp: "Boot geregeld" } });
});

test("[S4] signals and their follow-up reach organisers, not the hall", () => {
  const { day, ada, lead, phone } = consentHall();
  lead({ type: "addSignal", signalId: "s", text: "De eilanden", regions: [] });
  lead({ type: "workOnSignal", signalId: "s", status: "inProgress", owner: "Eigenaar" });
  for (const view of [phone(ada), day.view({ role: "projector" })]) expect(view.signals).toEqual({});
  const sent = JSON.stringify(day.wire({ role: "participant", id: ada }));
  expect(sent).not.toContain("De eilanden");
  expect(sent).not.toContain("Eigenaar");
  expect(day.view({ role: "programmeTeam" }).signals).toMatchObject({ s: { owner: "Eigenaar" } });
});

test("[AF16] whoever is busy with a signal is named, with the state it is in and by when", () => {
  const { day, lead, refused } = consentHall();
  lead({ type: "addSignal", signalId: "s", text: "De eilanden", regions: [] });
  const work = { type: "workOnSignal", signalId: "s", status: "answered" } as const;
  expect(refused(work)).toBe("ownerMissing");
  expect(refused({ ...work, owner: "Ada", dueOn: "2030-02-31" })).toBe("dateMissing");
  lead({ ...work, owner: "Ada", dueOn: "2030-06-01" });
  expect(day.state.signals).toMatchObject({
    s: { status: "answered", owner: "Ada", dueOn: "2030-06-01", workedAt: expect.any(Number) as number },
  });
  lead({ ...work, status: "done", owner: "Ada" });
  expect(day.state.signals).not.toHaveProperty("s.dueOn");
});

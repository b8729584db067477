import { reopeningOf } from "../../shared/domain/decisions.ts";
import { expect, test } from "vitest";
import type { CommandInput } from "../support/given.ts";
import { consentHall } from "../support/consentHall.ts";

const step = (which: "clarifying" | "reacting") =>
  ({ type: "startStep", proposalId: "division", step: which }) as const;
const skip = (which: "clarifying" | "reacting", note = "Iedereen kent het") =>
  ({ type: "skipStep", proposalId: "division", step: which, note }) as const;
const end = (ending: string, more = {}) =>
  ({
    type: "endProposal",
    proposalId: "division",
    ending,
    reason: "We komen er nu niet uit",
    ...more,
  }) as CommandInput;
const decide = (roundId = "r", decisionId = "d", more = {}) =>
  ({ type: "decideByConsent", decisionId, proposalId: "division", roundId, ...more }) as CommandInput;
const teamDecides = (more = {}) =>
  ({
    type: "decideByProgrammeTeam",
    decisionId: "t",
    proposalId: "division",
    version: 1,
    motivation: "De dag moest verder",
    ...more,
  }) as CommandInput;
const reopen = { type: "reopenProposal", proposalId: "division", reason: "Er kwam iets bij" } as const;

test("[C22] clarifying and reacting are taken once, in that order, or skipped with a note; each has its time", () => {
  const { ada, lead, refused, proposal, objected } = consentHall();
  expect(refused(skip("clarifying", " "))).toBe("reasonMissing");
  lead(skip("clarifying"));
  expect(refused(step("clarifying"))).toBe("alreadyDone");
  expect(refused(skip("clarifying"))).toBe("alreadyDone");
  lead(step("reacting"));
  expect(proposal().status).toBe("reacting");
  expect(refused(step("reacting"))).toBe("alreadyDone");
  objected({ a: ada });
  expect(proposal().steps.map((each) => [each.step, each.skipped])).toEqual([
    ["clarifying", "Iedereen kent het"],
    ["reacting", undefined],
    ["consent", undefined],
    ["testing", undefined],
  ]);
  const times = proposal().steps.map((each) => each.at);
  expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
  expect(refused(step("reacting"))).toBe("stepOver");
});

test("[C23] the proposer confirms that the newest text still answers the matter", () => {
  const { day, lead, refused, proposal, write } = consentHall();
  const confirm = (version: number) => ({ type: "confirmVersion", proposalId: "division", version }) as const;
  lead(write(2));
  expect(refused(confirm(1))).toBe("versionOutdated");
  day.must(day.programmeTeam, confirm(2));
  expect(proposal().versions.map((each) => each.confirmedAt !== undefined)).toEqual([false, true]);
  expect(refused(confirm(2))).toBe("alreadyDone");
  lead(write(3));
  expect(proposal().versions.at(-1)).not.toHaveProperty("confirmedAt");
});

test("[C24] a proposal may be brought in during the day, with its circle and its fallback", () => {
  const { day, lead, refused, open, proposal } = consentHall();
  const add = {
    type: "addProposal",
    proposalId: "constructor",
    title: "Een kwartiermaker",
    question: "Zijn we akkoord?",
    lines: ["Er komt een kwartiermaker."],
    circle: { kind: "regions", regions: ["south"] },
  } satisfies CommandInput;
  expect(refused({ ...add, circle: { kind: "regions", regions: [] } })).toBe("circleEmpty");
  expect(refused({ ...add, lines: [" "] })).toBe("argumentMissing");
  expect(refused({ ...add, title: "" })).toBe("titleMissing");
  lead(add);
  expect(refused(add)).toBe("idTaken");
  expect(day.state.setup?.proposals.at(-1)).toMatchObject({ fallback: "Dan beslist het programmateam." });
  lead({ type: "presentProposal", proposalId: "constructor" });
  open("r", 1, "constructor");
  expect(proposal("constructor").status).toBe("inRound");
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test("[V8] what somebody is writing reaches organisers, and the projector only while it shows it", () => {
  const { day, ada, lead, refused, phone, write } = consentHall();
  const draft = {
    type: "draftVersion",
    proposalId: "division",
    base: 1,
    lines: ["Halve zin"],
  } satisfies CommandInput;
  lead(draft);
  expect(refused(draft)).toBe("alreadyDone");
  expect(refused({ ...draft, base: 2 })).toBe("versionOutdated");
  const onScreen = () => JSON.stringify(day.view({ role: "projector" })).includes("Halve zin");
  expect(JSON.stringify(day.view({ role: "programmeTeam" }))).toContain("Halve zin");
  expect(onScreen()).toBe(false);
  lead({ type: "showScene", scene: { kind: "draft", proposalId: "division" } });
  expect(onScreen()).toBe(true);
  expect(JSON.stringify(phone(ada))).not.toContain("Halve zin");
  lead({ type: "showScene", scene: { kind: "programme" } });
  expect(onScreen()).toBe(false);
  lead(write(2));
  expect(day.state.proposals["division" as never]).not.toHaveProperty("draft");
});

test("[D6] a proposal ends without a decision: deferred, withdrawn, replaced or handed over, always with a reason", () => {
  for (const [ending, more, lacking] of [
    ["deferred", { owner: "Ada", on: "2030-06-01" }, "ownerMissing"],
    ["withdrawn", {}, undefined],
    ["replaced", { replacedBy: "north-plan" }, "unknownProposal"],
    ["withProgrammeTeam", {}, undefined],
  ] as const) {
    const { day, lead, refused, proposal } = consentHall();
    expect(refused(end(ending, { ...more, reason: "" }))).toBe("reasonMissing");
    if (lacking) expect(refused(end(ending))).toBe(lacking);
    lead(end(ending, more));
    expect(proposal()).toMatchObject({ status: ending, ending: { kind: ending, ...more } });
    expect(day.view({ role: "projector" }).proposals).toMatchObject({
      division: { ending: { kind: ending } },
    });
    expect(day.state.scene).toEqual({ kind: "ending", proposalId: "division" });
    expect(refused({ type: "openRound", roundId: "r", proposalId: "division", version: 1 })).toBe(
      "proposalEnded",
    );
  }
});

test("[D6] it is deferred to a date that is still to come, and not replaced by itself or by what ended", () => {
  const { lead, refused, open } = consentHall();
  expect(refused(end("deferred", { owner: "Ada" }))).toBe("dateMissing");
  expect(refused(end("deferred", { owner: "Ada", on: "2030-03-01" }))).toBe("dateInPast");
  expect(refused(end("replaced", { replacedBy: "division" }))).toBe("unknownProposal");
  expect(refused({ ...end("withdrawn"), proposalId: "north-plan" } as never)).toBe("proposalNotPresented");
  lead({ type: "presentProposal", proposalId: "north-plan" });
  lead({ ...end("withdrawn"), proposalId: "north-plan" } as never);
  expect(refused(end("replaced", { replacedBy: "north-plan" }))).toBe("proposalEnded");
  open();
  expect(refused(end("withdrawn"))).toBe("roundStillOpen");
  lead({ type: "closeRound", roundId: "r" });
  expect(refused(end("withdrawn"))).toBe("roundNotPublished");
});

test("[D7] the programme team decides only what was handed to it, with its reasons and what stays open", () => {
  const { day, ada, cy, lead, objected, objection, test: tested, proposal } = consentHall();
  objected({ a: ada, c: cy });
  lead(tested("a", "valid"));
  lead(tested("c", "notValid", { reason: "Bestond al" }));
  const team = (command: CommandInput) => day.refused(day.programmeTeam, command);
  expect(team(teamDecides())).toBe("notHandedOver");
  lead(end("withProgrammeTeam"));
  expect(objection("a").status).toBe("unresolved");
  expect(day.refused(day.moderator, teamDecides())).toBe("notAllowed");
  expect(team(teamDecides({ motivation: " " }))).toBe("reasonMissing");
  expect(team(teamDecides({ version: 2 }))).toBe("versionOutdated");
  day.must(day.programmeTeam, teamDecides());
  expect(day.state.decisions).toMatchObject({
    t: { kind: "byProgrammeTeam", motivation: "De dag moest verder", openObjections: ["a"], roundId: "r" },
  });
  expect(proposal().status).toBe("decided");
  expect(team(teamDecides({ decisionId: "u" }))).toBe("alreadyDone");
});

test("[D7] after the day it also decides what was left, once its last round was published", () => {
  const { day, ada, lead, open, objects, objection } = consentHall();
  open();
  day.must(day.as(ada), objects(ada, "a"));
  lead({ type: "closeRound", roundId: "r" });
  lead({ type: "closeDay" });
  expect(day.refused(day.programmeTeam, teamDecides())).toBe("roundNotPublished");
  lead({ type: "openDay" });
  lead({ type: "publishRound", roundId: "r" });
  lead({ type: "closeDay" });
  day.must(day.programmeTeam, teamDecides());
  expect(objection("a").status).toBe("unresolved");
  expect(day.state.decisions).toMatchObject({ t: { openObjections: ["a"] } });
});

test("[D8] what was decided may be taken up again: the old stays to be read, and a new round is asked", () => {
  const { day, ada, lead, refused, open, finish, proposal, write } = consentHall();
  expect(refused(reopen)).toBe("proposalNotEnded");
  open();
  finish();
  lead(decide());
  expect(refused({ ...reopen, reason: "" })).toBe("reasonMissing");
  lead(reopen);
  expect(day.state.decisions).toMatchObject({ d: { reopened: { reason: "Er kwam iets bij" } } });
  expect(proposal()).toMatchObject({ status: "integrating", rounds: ["r"] });
  const hall = () => reopeningOf(day.view({ role: "participant", id: ada }), proposal().id);
  expect(hall()).toMatchObject({ reason: "Er kwam iets bij" });
  expect(refused(reopen)).toBe("proposalNotEnded");
  expect(refused(decide("r", "e"))).toBe("roundOutdated");
  expect(refused(step("reacting"))).toBe("stepOver");
  lead(write(2));
  open("s", 2);
  expect(hall(), "the new round says enough").toBeUndefined();
  finish("s");
  lead(decide("s", "e"));
  lead(reopen);
  expect(Object.values(day.state.decisions).map((each) => each.reopened !== undefined)).toEqual([true, true]);
  expect(day.view({ role: "participant", id: ada }).decisions).toMatchObject({ d: { reopened: {} } });
});

test("[D8] a proposal that ended before any round is taken up as it was presented, steps and all", () => {
  const { lead, refused, proposal } = consentHall();
  lead(step("clarifying"));
  lead(step("reacting"));
  lead(end("deferred", { owner: "Ada", on: "2030-06-01" }));
  lead(reopen);
  expect(proposal().status).toBe("presented");
  expect(proposal()).not.toHaveProperty("ending");
  expect(proposal().endedBefore).toMatchObject([
    { kind: "deferred", owner: "Ada", reopenedBecause: "Er kwam iets bij" },
  ]);
  lead(skip("clarifying"));
  expect(refused(skip("clarifying"))).toBe("alreadyDone");
});

test("[D8] and its steps may be taken again", () => {
  const { lead, proposal } = consentHall();
  lead(step("clarifying"));
  lead(end("withdrawn"));
  lead(reopen);
  lead(step("clarifying"));
  lead(end("withdrawn"));
  lead(reopen);
  lead(skip("clarifying"));
  lead(step("reacting"));
  expect(proposal().status).toBe("reacting");
});

test("[D9] a decision has a validity from the day, a review date with criteria, and who does what by when", () => {
  const { day, lead, refused, open, finish } = consentHall();
  open();
  finish();
  expect(refused(decide("r", "d", { reviewOn: "2030-03-28" }))).toBe("dateInPast");
  lead(decide("r", "d", { reviewOn: "2030-09-01", reviewCriteria: "Elke regio draait" }));
  expect(day.state.decisions).toMatchObject({
    d: { validUntil: "2031-05-01", reviewOn: "2030-09-01", reviewCriteria: "Elke regio draait", tasks: [] },
  });
  const task = {
    type: "agreeTask",
    taskId: "k",
    decisionId: "d",
    who: "Ada",
    what: "Belt",
    dueOn: "2030-04-01",
  } as const;
  expect(refused({ ...task, who: "" })).toBe("ownerMissing");
  expect(refused({ ...task, what: "" })).toBe("noteMissing");
  expect(refused({ ...task, dueOn: "2030-03-01" })).toBe("dateInPast");
  expect(refused({ ...task, decisionId: "x" })).toBe("unknownDecision");
  lead({ type: "closeDay" });
  day.must(day.programmeTeam, task);
  expect(refused(task)).toBe("idTaken");
  expect(day.view({ role: "projector" }).decisions).toMatchObject({
    d: { tasks: [{ id: "k", who: "Ada", what: "Belt", dueOn: "2030-04-01" }] },
  });
});

import { expect, test } from "vitest";
import { momentOf, stepOf, stepTimes } from "../../../client/src/screens/moderator/consent/consentSteps.ts";
import {
  proposalAction,
  type Choices,
} from "../../../client/src/screens/moderator/consent/proposalAction.ts";
import { givenDay, type GivenDay } from "../../support/given.ts";
import { closeAndShow, openRound, tested, treatedDay } from "./treatedDay.ts";

const id = "division" as never;

function next(day: GivenDay, choices: Choices = {}) {
  return proposalAction(day.view({ role: "moderator" }), id, day.now, choices);
}
function press(day: GivenDay, choices: Choices = {}) {
  const action = next(day, choices);
  for (const command of action?.commands ?? []) day.must(day.moderator, command);
  return action?.kind;
}
function presented(): GivenDay {
  const day = givenDay().open();
  day.join("Noor", "Stichting Kade", ["north"]);
  day.must(day.moderator, { type: "presentProposal", proposalId: "division" });
  return day;
}

test("waiting questions are taken one by one, and two moderators take the same one", () => {
  const day = presented();
  expect(press(day)).toBe("startClarifying");
  for (const text of ["Wat is een RSV?", "Tot wanneer?"]) {
    const question = {
      contributionId: `c-${text.length}`,
      proposalId: "division",
      seatIds: [] as string[],
      text,
    } as const;
    day.must(day.moderator, { type: "contribute", kind: "clarifyingQuestion", ...question });
  }
  expect(next(day)).toMatchObject({ kind: "takeUpQuestion", waiting: 2 });
  expect(next(day)?.commands).toEqual(next(day)?.commands);
  press(day);
  expect(next(day)).toMatchObject({ kind: "takeUpQuestion", waiting: 1 });
  press(day);
  expect(press(day)).toBe("startReacting");
  expect(next(day)?.kind).toBe("openRound");
});

test("steps that were skipped are passed over, with their reason and their time", () => {
  const day = presented();
  const skip = (step: "clarifying" | "reacting") =>
    day.must(day.moderator, { type: "skipStep", proposalId: "division", step, note: "Al gedaan." });
  skip("clarifying");
  expect(next(day)?.kind).toBe("startReacting");
  skip("reacting");
  const opened = day.now;
  expect(press(day)).toBe("openRound");
  const times = stepTimes(day.state.proposals[id]!, opened + 90_000);
  expect(times.clarifying).toEqual({ tookMs: 0, skipped: "Al gedaan." });
  expect(times.consent).toEqual({ startedAt: opened, tookMs: 90_000 });
});

test("objections are led one by one: floor, explanation, test, verdict, a way, their maker", () => {
  const day = treatedDay();
  const first = { objection: { id: "o2" }, index: 1, of: 3 };
  expect(next(day)).toMatchObject({ kind: "giveFloor", ...first });
  press(day);
  expect(next(day)).toMatchObject({ kind: "endFloor", ...first });
  press(day);
  expect(next(day)).toMatchObject({ kind: "testObjection", place: "objection-test", commands: [] });
  const verdict = { objectionId: "o2" as never, verdict: "valid" as const, reason: "" };
  expect(press(day, { verdict })).toBe("recordVerdict");
  expect(next(day, { verdict })).toMatchObject({
    kind: "resolveObjection",
    place: "version-editor",
    ...first,
  });
  expect(stepOf(day.state, id)).toBe("testing");

  const answers = [{ objectionId: "o2", lines: [0] }];
  day.must(day.moderator, { type: "writeVersion", proposalId: id, version: 2, lines: ["Nieuw."], answers });
  // the one in view waits for its maker: the button goes on to the next
  const inView = { objectionId: "o2" as never };
  expect(next(day, { ...inView, verdict }), "what was recorded is not asked again").toMatchObject({
    kind: "giveFloor",
  });
  expect(next(day, inView)).toMatchObject({ kind: "giveFloor", objection: { id: "o1" }, onward: true });
  tested(day, "o1", "concern");
  tested(day, "o3", "concern");
  expect(next(day, inView)).toMatchObject({ kind: "openRound", n: 2, version: 2, unconfirmed: 1 });
  expect(momentOf(day.state, id)).toBe("rewritten");
});

test("on the same text the round waits for the maker, and asks a text when the objection stays open", () => {
  const day = treatedDay();
  tested(day, "o1", "concern");
  tested(day, "o3", "concern");
  tested(day, "o2", "valid");
  const way = { type: "proposeResolution", objectionId: "o2", how: "explained" } as const;
  day.must(day.moderator, way);
  expect(next(day)).toMatchObject({ kind: "awaitMaker", waiting: 1, commands: [] });
  day.must(day.moderator, { type: "leaveObjectionOpen", objectionId: "o2", reason: "Geen tijd." });
  expect(next(day)).toMatchObject({ kind: "writeVersion", objections: 1, place: "version-editor" });
});

test("what its maker calls resolved may be decided on, with its dates", () => {
  const day = treatedDay();
  for (const each of ["o1", "o2", "o3"]) tested(day, each, "valid");
  ["o1", "o2", "o3"].forEach((objectionId, i) => {
    day.must(day.moderator, { type: "proposeResolution", objectionId, how: "explained" });
    day.must(day.as(`p${i + 1}` as never), { type: "answerResolution", objectionId, solved: true });
  });
  const action = next(day, { reviewOn: "2030-09-01", reviewCriteria: "Iedereen weet zijn regio." });
  expect(action).toMatchObject({ kind: "decide", final: true });
  for (const command of action!.commands) day.must(day.moderator, command);
  expect(day.state.decisions["division-decided-1" as never]).toMatchObject({ reviewOn: "2030-09-01" });
  expect(next(day)).toBeUndefined();
});

test("a matter that was taken up again asks a new round, not the same decision", () => {
  const day = presented();
  openRound(day, 1);
  closeAndShow(day, "r1");
  press(day);
  day.must(day.moderator, { type: "reopenProposal", proposalId: "division", reason: "Er kwam iets boven." });
  expect(next(day)).toMatchObject({ kind: "openRound", n: 2 });
});

test("a proposal that ended asks nothing more", () => {
  const day = treatedDay();
  const end = { proposalId: "division", reason: "We komen er niet uit." } as const;
  day.must(day.moderator, { type: "endProposal", ending: "withProgrammeTeam", ...end });
  expect(next(day)).toBeUndefined();
  expect(momentOf(day.state, id)).toBe("withProgrammeTeam");
});

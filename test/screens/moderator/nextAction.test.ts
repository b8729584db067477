import { expect, test } from "vitest";
import { beslisdag2023 } from "../../../shared/templates/beslisdag2023.ts";
import { nextAction } from "../../../client/src/screens/moderator/nextAction.ts";
import { givenDay, type GivenDay } from "../../support/given.ts";

/** Presses the big button: says what it was and lets its commands happen. */
function press(day: GivenDay): string {
  const action = nextAction(day.view({ role: "moderator" }), day.now);
  for (const command of action.commands) day.must(day.moderator, command);
  return action.kind === "goToPart" ? `goToPart ${action.part.id}` : action.kind;
}

function answer(day: GivenDay, roundId: string, kind: "consent" | "objection") {
  const [one] = Object.keys(day.state.participants);
  const id = one as Parameters<GivenDay["as"]>[0];
  const objection = kind === "objection" ? { objection: { id: `no-${roundId}`, argument: "Te groot." } } : {};
  day.must(day.as(id), { type: "giveAnswer", roundId, seatIds: day.seats(id), kind, ...objection });
}

test("the big button leads a whole day, part by part", () => {
  const day = givenDay({ setup: beslisdag2023 });
  expect(press(day)).toBe("openDay");
  day.join("Noor", "Stichting Kade", ["drenthe"]);

  const steps: string[] = [];
  for (let i = 0; i < 60 && day.state.phase === "open"; i += 1) {
    const action = nextAction(day.view({ role: "moderator" }), day.now);
    if (action.kind === "closeRound" && day.state.rounds[action.round.id]?.answered === 0) {
      answer(day, action.round.id, action.round.id === "division-round-1" ? "objection" : "consent");
    }
    if (action.kind === "testObjection") {
      steps.push("testObjection");
      const objectionId = action.objection.id;
      day.must(day.moderator, {
        type: "testObjection",
        objectionId,
        questions: { harms: true },
        verdict: "valid",
      });
      continue;
    }
    if (action.kind === "resolveObjection") {
      steps.push("resolveObjection");
      const proposalId = action.proposal.id;
      const answers = [{ objectionId: action.objection.id, lines: [0] }];
      day.must(day.moderator, { type: "writeVersion", proposalId, version: 2, lines: ["Kleiner."], answers });
      continue;
    }
    steps.push(press(day));
  }
  expect(steps).toEqual([
    "goToPart welcome",
    "openBoards",
    "closeBoards",
    "goToPart ground-rules",
    "presentProposal",
    "startClarifying",
    "startReacting",
    "openRound",
    "closeRound",
    "showOutcome",
    "decide",
    "goToPart information",
    "goToPart break-1",
    "goToPart groups",
    "openBoards",
    "closeBoards",
    "goToPart processing",
    "openBoards",
    "closeBoards",
    "goToPart lunch",
    "goToPart decision-division",
    "presentProposal",
    "startClarifying",
    "startReacting",
    "openRound",
    "closeRound",
    "showOutcome",
    "giveFloor",
    "endFloor",
    "testObjection",
    "resolveObjection",
    "openRound",
    "closeRound",
    "showOutcome",
    "decide",
    "goToPart decision-profile",
    "openBoards",
    "closeBoards",
    "presentProposal",
    "startClarifying",
    "startReacting",
    "openRound",
    "closeRound",
    "showOutcome",
    "decide",
    "goToPart sheets",
    "presentProposal",
    "startClarifying",
    "startReacting",
    "openRound",
    "closeRound",
    "showOutcome",
    "decide",
    "goToPart closing",
    "goToPart drinks",
    "closeDay",
  ]);
  expect(press(day)).toBe("dayOver");
});

test("an open round stays the next act wherever the programme went", () => {
  const day = givenDay().open();
  day.join("Noor", "Stichting Kade", ["north"]);
  day.must(day.moderator, { type: "presentProposal", proposalId: "division" });
  day.must(day.moderator, { type: "openRound", roundId: "r", proposalId: "division", version: 1 });
  day.must(day.moderator, { type: "goToPart", partId: "break" });
  const action = nextAction(day.view({ role: "moderator" }), day.now);
  expect(action).toMatchObject({ kind: "closeRound", missing: 1, final: true });
});

test("a round gets the closing time that was chosen, and two moderators open the same round", () => {
  const day = givenDay().open();
  day.join("Noor", "Stichting Kade", ["north"]);
  day.must(day.moderator, { type: "goToPart", partId: "deciding" });
  for (const step of ["presentProposal", "startClarifying", "startReacting"]) expect(press(day)).toBe(step);
  const view = day.view({ role: "moderator" });
  const [mine] = nextAction(view, day.now, { closeAfterMinutes: 3 }).commands;
  const [theirs] = nextAction(view, day.now + 10).commands;
  expect(mine).toMatchObject({ type: "openRound", closesAt: day.now + 180_000 });
  expect(theirs).toMatchObject({ roundId: (mine as { roundId: string }).roundId });
  expect(theirs).not.toHaveProperty("closesAt");
});

test("what cannot be undone asks once more", () => {
  const finals = new Set<string>();
  const day = givenDay({ setup: beslisdag2023 });
  press(day);
  day.join("Noor", "Stichting Kade", ["drenthe"]);
  for (let i = 0; i < 60 && day.state.phase === "open"; i += 1) {
    const action = nextAction(day.view({ role: "moderator" }), day.now);
    if (action.final) finals.add(action.kind);
    press(day);
  }
  expect([...finals].sort()).toEqual(["closeDay", "closeRound", "decide", "showOutcome"]);
});

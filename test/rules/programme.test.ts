import { expect, test } from "vitest";
import { prepareDay } from "../../shared/domain/prepareDay.ts";
import { neighbours } from "../../shared/domain/programme.ts";
import { givenDay } from "../support/given.ts";
import { smallDay } from "../support/smallDay.ts";

test("[P1] a day is prepared once, from a setup with its join code", () => {
  const day = givenDay({ code: "XYZ789" });
  expect(day.state).toMatchObject({ phase: "prepared", code: "XYZ789", scene: { kind: "welcome" } });
  expect(prepareDay(day.state, "XYZ789", smallDay())).toEqual({
    accepted: false,
    refusal: { code: "dayExists" },
  });
});

test("[P2] the moderator opens and closes the day and may open it again", () => {
  const day = givenDay().open();
  const openedAt = day.state.openedAt;
  expect(day.state.phase).toBe("open");
  day.must(day.moderator, { type: "closeDay" });
  expect(day.state).toMatchObject({ phase: "closed", openedAt });
  day.open();
  expect(day.state).toMatchObject({ phase: "open", openedAt });
  expect(day.state.closedAt).toBeUndefined();
});

test("[P2] a day with an open round does not close", () => {
  const day = givenDay().open();
  day.join("Ada", "De Brug", ["north"]);
  day.must(day.moderator, { type: "presentProposal", proposalId: "division" });
  day.must(day.moderator, { type: "openRound", roundId: "r", proposalId: "division", version: 1 });
  expect(day.refused(day.moderator, { type: "closeDay" })).toBe("roundStillOpen");
});

test("[P3] going to a part ends the one before and says when it should end", () => {
  const day = givenDay().open();
  day.must(day.moderator, { type: "goToPart", partId: "welcome" });
  const at = day.now;
  day.must(day.moderator, { type: "goToPart", partId: "information" });
  expect(day.state.current).toEqual({ partId: "information", startedAt: at, endsAt: at + 30 * 60_000 });
  expect(day.state.visits).toMatchObject([{ partId: "welcome", endedAt: at }]);
  expect(day.refused(day.moderator, { type: "goToPart", partId: "information" })).toBe("alreadyDone");
  expect(day.refused(day.moderator, { type: "goToPart", partId: "lunch" })).toBe("unknownPart");
  expect(neighbours(day.state)).toMatchObject({ previous: { id: "welcome" }, next: { id: "break" } });
});

test("[P4] the end of the current part can be moved, never before its start", () => {
  const day = givenDay().open();
  day.must(day.moderator, { type: "goToPart", partId: "break" });
  const started = day.state.current!.startedAt;
  day.must(day.moderator, { type: "movePartEnd", partId: "break", endsAt: started + 1234 });
  expect(day.state.current?.endsAt).toBe(started + 1234);
  day.must(day.moderator, { type: "movePartEnd", partId: "break", endsAt: 0 });
  expect(day.state.current?.endsAt).toBe(started);
  // Not a moment that no calendar has: it would stop every clock in the hall.
  day.must(day.moderator, { type: "movePartEnd", partId: "break", endsAt: 1e300 });
  expect(day.state.current?.endsAt).toBe(started + 24 * 60 * 60_000);
  expect(day.refused(day.moderator, { type: "movePartEnd", partId: "welcome", endsAt: 1 })).toBe(
    "unknownPart",
  );
});

test.each([
  ["welcome", { kind: "welcome" }],
  ["information", { kind: "question", partId: "information" }],
  ["break", { kind: "break" }],
  ["groups", { kind: "programme" }],
  ["writing", { kind: "board", boardId: "ideas", page: 0 }],
  ["deciding", { kind: "question", partId: "deciding" }],
])("[P5] at the part %s the projector shows its first scene", (partId, scene) => {
  const day = givenDay().open();
  day.must(day.moderator, { type: "setOverlay", overlay: "blank" });
  day.must(day.moderator, { type: "goToPart", partId });
  expect(day.state.scene).toEqual(scene);
  expect(day.state.overlay).toBeNull();
});

test("[P5] at a decision whose proposal was presented the projector shows the proposal", () => {
  const day = givenDay().open();
  day.must(day.moderator, { type: "presentProposal", proposalId: "division" });
  day.must(day.moderator, { type: "goToPart", partId: "deciding" });
  expect(day.state.scene).toEqual({ kind: "proposal", proposalId: "division" });
});

test("[P6] the moderator shows a scene; what is not there or not published cannot be shown", () => {
  const day = givenDay().open();
  const a = day.join("Ada", "De Brug", ["north"]);
  day.must(day.moderator, { type: "openBoards", boardIds: ["names"] });
  const note = { boardId: "names", noteId: "n" } as const;
  day.must(day.as(a), { type: "writeNote", ...note, laneId: "lane", text: "hoi" });
  day.must(day.moderator, { type: "presentProposal", proposalId: "division" });
  day.must(day.moderator, { type: "openRound", roundId: "r", proposalId: "division", version: 1 });
  for (const scene of [
    { kind: "welcome" },
    { kind: "programme" },
    { kind: "frames" },
    { kind: "break" },
    { kind: "question", partId: "groups" },
    { kind: "board", boardId: "names", page: 0 },
    { kind: "note", ...note },
    { kind: "proposal", proposalId: "division" },
    { kind: "round", roundId: "r" },
  ] as const) {
    day.must(day.moderator, { type: "showScene", scene });
    expect(day.state.scene).toEqual(scene);
  }
  day.must(day.moderator, { type: "hideNote", ...note, reason: "scheldwoord" });
  const cases = [
    [{ kind: "question", partId: "x" }, "unknownPart"],
    [{ kind: "board", boardId: "x", page: 0 }, "unknownBoard"],
    [{ kind: "note", ...note }, "unknownNote"],
    [{ kind: "note", boardId: "names", noteId: "constructor" }, "unknownNote"],
    [{ kind: "proposal", proposalId: "x" }, "unknownProposal"],
    [{ kind: "proposal", proposalId: "north-plan" }, "proposalNotPresented"],
    [{ kind: "round", roundId: "x" }, "unknownRound"],
    [{ kind: "outcome", roundId: "x" }, "unknownRound"],
    [{ kind: "outcome", roundId: "r" }, "roundNotPublished"],
    [{ kind: "decision", decisionId: "x" }, "unknownDecision"],
  ] as const;
  for (const [scene, code] of cases) {
    expect(day.refused(day.moderator, { type: "showScene", scene })).toBe(code);
  }
});

test("[P7] blank or QR lies over the scene and goes with the next scene", () => {
  const day = givenDay();
  expect(day.refused(day.moderator, { type: "setOverlay", overlay: null })).toBe("alreadyDone");
  day.must(day.moderator, { type: "setOverlay", overlay: "qr" });
  expect(day.state).toMatchObject({ overlay: "qr", scene: { kind: "welcome" } });
  day.must(day.moderator, { type: "showScene", scene: { kind: "programme" } });
  expect(day.state.overlay).toBeNull();
});

test("two moderators open or close the day at once: the second reads that it was done", () => {
  const day = givenDay().open();
  expect(day.refused(day.moderator, { type: "openDay" })).toBe("alreadyDone");
  day.must(day.moderator, { type: "closeDay" });
  expect(day.refused(day.moderator, { type: "closeDay" })).toBe("alreadyDone");
});

import { expect, test } from "vitest";
import type { MadeExport } from "../../shared/domain/exportState.ts";
import { noteExport, whyNoExport } from "../../shared/domain/exports.ts";
import { exportId } from "../../shared/domain/ids.ts";
import { decidedDay, dayWithClosedRound } from "../record/recordedDay.ts";
import { givenDay } from "../support/given.ts";

const made: MadeExport = {
  exportId: exportId.parse("e1"),
  of: "record",
  format: "pdf",
  language: "nl",
  names: false,
  head: "0".repeat(64),
  digest: "1".repeat(64),
};

test("[EX1] a file that was made stands in the log with what, form, language, names and by whom", () => {
  const day = givenDay().open();
  day.happens(noteExport(day.state, made, day.programmeTeam));
  expect(day.state.after.exports).toEqual([{ ...made, by: "link-team", at: expect.any(Number) }]);
  expect(noteExport(day.state, made, day.programmeTeam)).toEqual({
    accepted: false,
    refusal: { code: "idTaken" },
  });
});

test("[EX1] nobody but the programme team takes a file away, and no form that does not exist", () => {
  const day = givenDay().open();
  for (const actor of [day.moderator, day.projector, day.visitor, day.facilitator("north")]) {
    expect(noteExport(day.state, made, actor)).toMatchObject({ refusal: { code: "notAllowed" } });
  }
  expect(noteExport(day.state, { ...made, format: "jsonl" }, day.programmeTeam)).toMatchObject({
    refusal: { code: "notAllowed" },
  });
});

test("[EX1] only organisers see what was taken away", () => {
  const day = givenDay().open();
  day.happens(noteExport(day.state, made, day.programmeTeam));
  expect(day.view({ role: "moderator" }).after.exports).toHaveLength(1);
  for (const role of ["participant", "projector", "facilitator"] as const) {
    const viewer = role === "participant" ? ({ role, id: null } as const) : { role };
    expect(day.view(viewer).after.exports).toEqual([]);
    expect(day.wire(viewer).at(-1)?.event).toBeNull();
  }
});

test("[EX2] the log waits for the end of the day and for its rounds", () => {
  const { day } = decidedDay();
  expect(whyNoExport(day.state, "log", day.programmeTeam)).toMatchObject({
    refusal: { code: "logTooEarly" },
  });
  day.must(day.moderator, { type: "closeDay" });
  expect(whyNoExport(day.state, "log", day.programmeTeam)).toBeUndefined();

  const untold = dayWithClosedRound().day;
  untold.must(untold.moderator, { type: "closeDay" });
  expect(whyNoExport(untold.state, "log", untold.programmeTeam)).toMatchObject({
    refusal: { code: "roundNotPublished" },
  });
});

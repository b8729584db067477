import { expect, test } from "vitest";
import { HALL } from "../../shared/domain/actor.ts";
import type { CommandInput } from "../support/given.ts";
import { givenDay } from "../support/given.ts";

function boardDay() {
  const day = givenDay().open();
  day.must(day.moderator, { type: "openBoards", boardIds: ["names"] });
  const ada = day.join("Ada", "De Brug", ["north"]);
  const note = { boardId: "names", noteId: "n1" } as const;
  day.must(day.as(ada), { type: "writeNote", ...note, laneId: "lane", text: "De eilanden" });
  const signal = {
    type: "addSignal",
    signalId: "s",
    text: "De eilanden",
    regions: [],
    from: note,
  } satisfies CommandInput;
  const noted = () => day.view(HALL).notes["names" as never]?.["n1" as never];
  return { day, ada, note, signal, noted };
}

test("[PB1] what is made of a note stands with the note, and the note with what it became", () => {
  const { day, ada, note, signal, noted } = boardDay();
  expect(day.refused(day.moderator, { ...signal, from: { ...note, noteId: "x" } })).toBe("unknownNote");
  expect(day.refused(day.moderator, { ...signal, from: { ...note, boardId: "x" } })).toBe("unknownNote");
  day.must(day.moderator, signal);
  expect(day.state.signals).toMatchObject({ s: { from: note } });
  expect(noted()?.["became"]).toEqual([{ kind: "signal", id: "s" }]);
  day.must(day.as(ada), { type: "withdrawNote", ...note });
  expect(noted()).toMatchObject({ text: "", became: [{ kind: "signal", id: "s" }] });
  expect(day.refused(day.moderator, { ...signal, signalId: "t" })).toBe("noteWithdrawn");
});

test("[PB1] nothing is made of a hidden note; what it became before is back with it", () => {
  const { day, note, signal, noted } = boardDay();
  day.must(day.moderator, signal);
  day.must(day.moderator, { type: "hideNote", ...note, reason: "Naam van een ander" });
  expect(noted()).not.toHaveProperty("became");
  expect(day.refused(day.moderator, { ...signal, signalId: "t" })).toBe("noteHidden");
  day.must(day.moderator, { type: "restoreNote", ...note });
  expect(noted()).toMatchObject({ text: "De eilanden", became: [{ kind: "signal", id: "s" }] });
});

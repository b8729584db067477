import { expect, test } from "vitest";
import type { BoardId, NoteId } from "../../shared/domain/ids.ts";
import { givenDay } from "../support/given.ts";

test("[PB45] a note for another region says from which regions it is given", () => {
  const day = givenDay();
  day.must(day.moderator, { type: "setQuota", boardId: "advice", quota: null });
  day.open();
  const [ada, bo] = [day.join("Ada", "De Brug", ["north"]), day.join("Bo", "Fonds Vooruit", ["south"])];
  const eva = day.join("Eva", "Los", []);
  day.must(day.moderator, { type: "openBoards", boardIds: ["advice", "ideas", "worries"] });
  const write = (by: typeof ada, boardId: string, noteId: string) => {
    const words = { laneId: "lane", text: "Denk aan de jeugd", editKey: "key" };
    day.must(day.as(by), { type: "writeNote", boardId, noteId, ...words });
    const seen = day.view({ role: "participant", id: ada }).notes[boardId as BoardId];
    return seen?.[noteId as NoteId]?.from;
  };
  // "advice" is the board of north.
  expect(write(bo, "advice", "given")).toEqual(["south"]);
  expect(write(ada, "advice", "own")).toBeUndefined();
  expect(write(eva, "advice", "onlooker")).toBeUndefined();
  expect(write(bo, "ideas", "of-all")).toBeUndefined();
  expect(write(bo, "worries", "anonymous")).toBeUndefined();
});

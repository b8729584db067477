import { expect, test } from "vitest";
import { readingOf } from "../../../client/src/screens/phone/boardReading.ts";
import type { BoardId } from "../../../shared/domain/ids.ts";
import { givenDay } from "../../support/given.ts";

const board = "advice" as BoardId;

/** The board of region north, with one note of its own people and two that south gave it. */
function northsBoard() {
  const day = givenDay();
  day.must(day.moderator, { type: "setQuota", boardId: board, quota: null });
  day.open();
  const [ada, bo] = [day.join("Ada", "De Brug", ["north"]), day.join("Bo", "Fonds Vooruit", ["south"])];
  day.must(day.moderator, { type: "openBoards", boardIds: [board] });
  const write = (by: typeof ada, noteId: string) =>
    day.must(day.as(by), {
      type: "writeNote",
      boardId: board,
      noteId,
      laneId: "lane",
      text: `Van ${noteId}`,
    });
  write(ada, "own");
  write(bo, "given1");
  write(bo, "given2");
  return { day, view: () => day.view({ role: "participant", id: null }) };
}

const asked = { isOwn: () => false, arrivedAt: 0, until: Infinity, query: "", most: 20 };

test("[PB45] a region reads on its phones what the others gave it, apart from its own", () => {
  const { view } = northsBoard();
  const groups = readingOf(view(), board, asked).groups;
  expect(groups.map(({ kind, size }) => [kind, size])).toEqual([
    ["given", 2],
    ["rest", 1],
  ]);
});

test("[PB45] what was given and then grouped stands in its group", () => {
  const { day, view } = northsBoard();
  day.must(day.moderator, {
    type: "createCluster",
    boardId: board,
    clusterId: "bus",
    name: "De bus",
    noteIds: ["given1"],
  });
  const groups = readingOf(view(), board, asked).groups;
  expect(groups.map(({ kind, name, size }) => [kind, name, size])).toEqual([
    ["cluster", "De bus", 1],
    ["given", undefined, 1],
    ["rest", undefined, 1],
  ]);
});

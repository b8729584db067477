import { expect, test } from "vitest";
import { recordHtml } from "../../server/export/recordHtml.ts";
import { givenDay } from "../support/given.ts";
import type { CommandInput } from "../support/given.ts";
import { recorded } from "./recordedDay.ts";

test("[PB15] the record tells what was put together, pinned, late, entered, and what came of each note", () => {
  const day = givenDay().open();
  const lead = (command: CommandInput) => day.must(day.moderator, command);
  const boardId = "ideas";
  lead({ type: "openBoards", boardIds: [boardId] });
  const ada = day.join("Ada", "De Brug", ["north"]);
  for (const [noteId, text] of [
    ["a", "Een loket"],
    ["b", "Eén loket graag"],
    ["c", "Betaal de reis"],
  ] as const) {
    day.must(day.as(ada), { type: "writeNote", boardId, noteId, laneId: "lane", text });
  }
  lead({ type: "createCluster", boardId, clusterId: "x", name: "Dichtbij <b>", noteIds: ["a"] });
  lead({ type: "mergeNotes", boardId, noteIds: ["b"], into: "a" });
  lead({ type: "pinNote", boardId, noteId: "a" });
  lead({ type: "enterNote", boardId, noteId: "e", laneId: "lane", text: "Op papier" });
  lead({ type: "addSignal", signalId: "s", text: "Een loket", regions: [], from: { boardId, noteId: "a" } });
  const record = recorded(day.state);
  const board = record.boards.find(({ id }) => id === boardId)!;
  expect(board.clusters).toEqual([{ id: "x", name: "Dichtbij <b>", notes: 2 }]);
  expect(board.notes).toMatchObject([
    { id: "a", cluster: "x", pinned: true, became: ["signal"] },
    { id: "b", cluster: "x", under: "a" },
    { id: "c" },
    { id: "e", entered: true },
  ]);
  const page = recordHtml(record, "nl").html;
  expect(page).toContain("Groepen: Dichtbij &lt;b&gt; (2).");
  expect(page).toContain("samengevoegd met “Een loket”");
  expect(page).toContain("hieruit kwam een signaal");
  expect(page).toContain("ingevoerd door begeleider");
});

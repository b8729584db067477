import { expect, test } from "vitest";
import { boardHeads, clustersOf, headOf } from "../../shared/domain/clusters.ts";
import type { BoardId, NoteId } from "../../shared/domain/ids.ts";
import { HALL } from "../../shared/domain/actor.ts";
import type { CommandInput } from "../support/given.ts";
import { givenDay } from "../support/given.ts";

const boardId = "ideas" as BoardId;

/** A board of organisations with notes a, b, c and d on it. */
function boardDay() {
  const day = givenDay().open();
  day.must(day.moderator, { type: "openBoards", boardIds: [boardId] });
  const ada = day.join("Ada", "De Brug", ["north"]);
  for (const noteId of ["a", "b", "c", "d"]) {
    day.must(day.as(ada), { type: "writeNote", boardId, noteId, laneId: "lane", text: `Tekst ${noteId}` });
  }
  const lead = (command: CommandInput) => day.must(day.moderator, command);
  const refused = (command: CommandInput) => day.refused(day.moderator, command);
  const note = (id: string) => day.state.notes[boardId]![id as NoteId]!;
  const heads = () =>
    boardHeads(day.state.notes[boardId]!).map((each) =>
      [each.note.id, ...each.under.map(({ id }) => id)].join("<"),
    );
  const cluster = (clusterId: string, noteIds: string[] = []): CommandInput => ({
    type: "createCluster",
    boardId,
    clusterId,
    name: `Groep ${clusterId}`,
    noteIds,
  });
  return { day, ada, lead, refused, note, heads, cluster };
}

test("[PB2] notes are put in clusters with a name, moved, and clusters merged and dissolved", () => {
  const { day, lead, refused, note, cluster } = boardDay();
  lead(cluster("x", ["a", "b"]));
  expect(refused(cluster("x"))).toBe("idTaken");
  expect(refused({ ...cluster("y"), name: " " } as CommandInput)).toBe("nameEmpty");
  lead(cluster("y", ["c"]));
  lead({ type: "nameCluster", boardId, clusterId: "y", name: "Jongeren" });
  expect(clustersOf(day.state, boardId).map(({ name }) => name)).toEqual(["Groep x", "Jongeren"]);
  lead({ type: "moveNotes", boardId, noteIds: ["c", "d"], clusterId: "x" });
  expect(refused({ type: "moveNotes", boardId, noteIds: ["c"], clusterId: "x" })).toBe("alreadyDone");
  expect(note("d").clusterId).toBe("x");
  lead({ type: "mergeClusters", boardId, clusterId: "x", into: "y" });
  expect(["a", "b", "c", "d"].map((id) => note(id).clusterId)).toEqual(["y", "y", "y", "y"]);
  expect(refused({ type: "moveNotes", boardId, noteIds: ["c"], clusterId: "x" })).toBe("unknownCluster");
  lead({ type: "dissolveCluster", boardId, clusterId: "y" });
  expect(note("a")).not.toHaveProperty("clusterId");
  expect(clustersOf(day.state, boardId)).toEqual([]);
});

test("[PB3] of two who move a note the last one holds, and the note says when and by whom", () => {
  const { day, lead, note, cluster } = boardDay();
  lead(cluster("x", ["a"]));
  lead(cluster("y"));
  const at = day.now;
  lead({ type: "moveNotes", boardId, noteIds: ["a"], clusterId: "y" });
  expect(note("a")).toMatchObject({ clusterId: "y", moved: { at, by: "link-moderator" } });
  expect(day.view(HALL).notes[boardId]!["a" as NoteId]!.moved).toEqual({ at });
});

test("[PB4] a merged note stays readable under the other, comes off again, and is not merged twice", () => {
  const { lead, refused, note, heads, cluster } = boardDay();
  lead(cluster("x", ["a"]));
  lead({ type: "mergeNotes", boardId, noteIds: ["b", "c"], into: "a" });
  expect(heads()).toEqual(["a<b<c", "d"]);
  expect(refused({ type: "mergeNotes", boardId, noteIds: ["b"], into: "a" })).toBe("alreadyDone");
  expect(refused({ type: "mergeNotes", boardId, noteIds: ["b"], into: "d" })).toBe("noteMerged");
  expect(refused({ type: "mergeNotes", boardId, noteIds: ["d"], into: "b" })).toBe("noteMerged");
  expect(refused({ type: "moveNotes", boardId, noteIds: ["b"], clusterId: "x" })).toBe("noteMerged");
  lead({ type: "mergeNotes", boardId, noteIds: ["a"], into: "d" });
  expect(heads()).toEqual(["d<a<b<c"]);
  lead({ type: "splitNote", boardId, noteId: "a" });
  expect(heads()).toEqual(["a<b<c", "d"]);
  lead({ type: "splitNote", boardId, noteId: "b" });
  expect(refused({ type: "splitNote", boardId, noteId: "b" })).toBe("alreadyDone");
  expect(note("b").text).toBe("Tekst b");
});

test("[PB4] what was merged stands by itself while the note above it is hidden, and goes back under it", () => {
  const { day, ada, lead, heads } = boardDay();
  lead({ type: "mergeNotes", boardId, noteIds: ["b"], into: "a" });
  lead({ type: "mergeNotes", boardId, noteIds: ["a"], into: "c" });
  lead({ type: "hideNote", boardId, noteId: "a", reason: "Naam" });
  expect(heads()).toEqual(["c<b", "d"]);
  lead({ type: "hideNote", boardId, noteId: "c", reason: "Naam" });
  expect(heads()).toEqual(["b", "d"]);
  const hall = day.view(HALL).notes[boardId]!;
  expect(headOf(hall, hall["b" as NoteId]!).id).toBe("b");
  lead({ type: "restoreNote", boardId, noteId: "a" });
  lead({ type: "restoreNote", boardId, noteId: "c" });
  expect(heads()).toEqual(["c<a<b", "d"]);
  day.must(day.as(ada), { type: "withdrawNote", boardId, noteId: "c" });
  expect(heads()).toEqual(["a<b", "d"]);
});

test("[PB5] a facilitator leads on the boards of their own group and on no other", () => {
  const day = givenDay().open();
  day.must(day.moderator, { type: "openBoards", boardIds: ["names", "ideas"] });
  const own = day.state.setup!.boards.find(({ region }) => region !== undefined);
  const command = (id: string): CommandInput => ({
    type: "createCluster",
    boardId: id,
    clusterId: "c",
    name: "Groep",
    noteIds: [],
  });
  expect(day.refused(day.facilitator("north"), command("ideas"))).toBe("notYourGroup");
  expect(day.refused(day.facilitator("north"), command("nowhere"))).toBe("unknownBoard");
  if (own) {
    day.must(day.moderator, { type: "openBoards", boardIds: [own.id] });
    day.must(day.facilitator(own.region!), command(own.id));
  }
});

test("[PB6] a pinned note says so; what is hidden or gone cannot be pinned", () => {
  const { lead, refused, note } = boardDay();
  lead({ type: "pinNote", boardId, noteId: "a" });
  expect(refused({ type: "pinNote", boardId, noteId: "a" })).toBe("alreadyDone");
  expect(note("a").pinnedAt).toBeDefined();
  lead({ type: "unpinNote", boardId, noteId: "a" });
  expect(note("a")).not.toHaveProperty("pinnedAt");
  lead({ type: "hideNote", boardId, noteId: "a", reason: "Naam" });
  expect(refused({ type: "pinNote", boardId, noteId: "a" })).toBe("noteHidden");
});

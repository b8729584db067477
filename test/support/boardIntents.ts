/** What people might do next with the notes on the boards. Chosen by chance; a good part is refused. */
import { clustersOf } from "../../shared/domain/clusters.ts";
import { hasEnded } from "../../shared/domain/proposals.ts";
import { isSealed } from "../../shared/domain/reveals.ts";
import type { BoardId } from "../../shared/domain/ids.ts";
import type { DayState, Note } from "../../shared/domain/state.ts";
import type { Chance } from "./chance.ts";
import type { CommandInput } from "./given.ts";
import type { Mint } from "./mint.ts";

/** The note from which something is made, mostly. */
export function fromIntent(day: DayState, chance: Chance): { from?: { boardId: string; noteId: string } } {
  const notes = Object.values(day.notes).flatMap((board) => Object.values<Note>(board));
  const note = chance.often(0.8) ? chance.of(notes) : undefined;
  return note ? { from: { boardId: note.boardId, noteId: note.id } } : {};
}

/** Whether somebody was asked to raise an objection from a note of theirs, and did not say no yet. */
export function asked(day: DayState, me: string): boolean {
  return Object.values(day.notes).some((board) =>
    Object.values<Note>(board).some((each) => each.author === me && each.asked && !each.asked.declinedAt),
  );
}

/** What a writer does who was asked whether they want to raise an objection. */
export function wishIntent(day: DayState, me: string, chance: Chance): CommandInput | null {
  const notes = Object.values(day.notes).flatMap((board) => Object.values<Note>(board));
  const asked = notes.filter((each) => each.asked && each.author === me);
  const note = chance.of(chance.often(0.9) ? asked : notes);
  return note ? { type: "declineObjection", boardId: note.boardId, noteId: note.id } : null;
}

/** What who leads does with the notes of a board: put together, merge, split, pin, reveal, enter for someone. */
export function boardIntent(day: DayState, chance: Chance, mint: Mint): CommandInput | null {
  const all = Object.keys(day.boards) as BoardId[];
  const used = all.filter((id) => Object.keys(day.notes[id] ?? {}).length > 0);
  const boardId = chance.of(used.length > 0 && chance.often(0.9) ? used : all);
  if (!boardId) return null;
  const notes = Object.values<Note>(day.notes[boardId] ?? {});
  const some = () => {
    const picked = notes.filter(() => chance.often(0.4)).map(({ id }) => id);
    return picked.length > 0 ? picked : [chance.of(notes)?.id ?? mint.id("note")];
  };
  const one = (fit: (note: Note) => boolean) =>
    chance.of(chance.often(0.9) ? notes.filter(fit) : notes)?.id ?? mint.id("note");
  const clusters = clustersOf(day, boardId);
  const cluster = () => chance.of(clusters)?.id ?? mint.id("cluster");
  const what = chance.weighted([
    [clusters.length < 3 ? 5 : 1, "create"],
    [clusters.length > 0 ? 6 : 0.3, "move"],
    [clusters.length > 0 ? 1.5 : 0.2, "name"],
    [clusters.length > 1 ? 6 : 0.1, "mergeClusters"],
    [clusters.length > 1 ? 5 : 0.1, "dissolve"],
    [4, "merge"],
    [notes.some((each) => each.mergedInto) ? 6 : 0.2, "split"],
    [2, "pin"],
    [notes.some((each) => each.pinnedAt) ? 5 : 0.1, "unpin"],
    [isSealed(day, boardId) ? 5 : 0.2, "reveal"],
    [2, "enter"],
    [1.5, "entered"],
    [3, "ask"],
    [0.4, "quota"],
  ]);
  switch (what) {
    case "create":
      return {
        type: "createCluster",
        boardId,
        clusterId: chance.often(0.95) ? mint.id("cluster") : cluster(),
        name: chance.often(0.95) ? mint.text("cluster") : "",
        noteIds: chance.often(0.7) ? some() : [],
      };
    case "move":
      return {
        type: "moveNotes",
        boardId,
        noteIds: some(),
        clusterId: chance.often(0.8) ? cluster() : null,
      };
    case "name":
      return { type: "nameCluster", boardId, clusterId: cluster(), name: mint.text("cluster") };
    case "mergeClusters":
      return { type: "mergeClusters", boardId, clusterId: cluster(), into: cluster() };
    case "dissolve":
      return { type: "dissolveCluster", boardId, clusterId: cluster() };
    case "merge":
      return { type: "mergeNotes", boardId, noteIds: [one(() => true)], into: one((n) => !n.mergedInto) };
    case "split":
      return { type: "splitNote", boardId, noteId: one((each) => each.mergedInto !== undefined) };
    case "pin":
      return { type: "pinNote", boardId, noteId: one(() => true) };
    case "unpin":
      return { type: "unpinNote", boardId, noteId: one((each) => each.pinnedAt !== undefined) };
    case "reveal":
      return { type: "revealBoard", boardId };
    case "enter":
      return {
        type: "enterNote",
        boardId,
        noteId: mint.id("note"),
        laneId: chance.of(day.setup?.boards.find(({ id }) => id === boardId)?.lanes ?? [])?.id ?? "lane",
        text: chance.often(0.95) ? mint.text("entered") : "",
        ...(chance.often(0.5) ? { organisation: mint.text("without phone") } : {}),
      };
    case "entered": {
      const noteId = one((each) => each.entered === true);
      return chance.often(0.5)
        ? { type: "editNote", boardId, noteId, text: mint.text("entered") }
        : { type: "withdrawNote", boardId, noteId };
    }
    case "ask": {
      const going = Object.values(day.proposals).filter((each) => !hasEnded(each));
      const proposalId = chance.of(going)?.id ?? "division";
      return { type: "askObjection", boardId, noteId: one((n) => n.author !== undefined), proposalId };
    }
    default:
      return { type: "setQuota", boardId, quota: chance.of([1, 4, 9, null] as const)! };
  }
}

/** What is settled of boards before the day. */
export function boardPlanIntent(day: DayState, chance: Chance): CommandInput | null {
  const boardId = chance.of(Object.keys(day.boards));
  if (!boardId) return null;
  return chance.often(0.7)
    ? { type: "setReveal", boardId, hiddenUntilRevealed: chance.often(0.8) }
    : { type: "setQuota", boardId, quota: chance.of([3, 9, null] as const)! };
}

/** Anyone asks anything of boards. */
export function wildBoardIntents(day: DayState, chance: Chance, mint: Mint): CommandInput[] {
  const boardId = chance.of([...Object.keys(day.boards), mint.id("board")])!;
  const note = () => chance.of([...Object.keys(day.notes[boardId as BoardId] ?? {}), mint.id("note")])!;
  return [
    { type: "moveNotes", boardId, noteIds: [note()], clusterId: null },
    { type: "mergeNotes", boardId, noteIds: [note(), note()], into: note() },
    { type: "createCluster", boardId, clusterId: mint.id("cluster"), name: mint.text("wild"), noteIds: [] },
    { type: "splitNote", boardId, noteId: note() },
    { type: "revealBoard", boardId },
    { type: "declineObjection", boardId, noteId: note() },
    { type: "showScene", scene: { kind: "board", boardId, page: 0, only: "clusters" } },
  ];
}

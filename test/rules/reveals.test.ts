import { expect, test } from "vitest";
import { HALL } from "../../shared/domain/actor.ts";
import type { Viewer } from "../../shared/domain/actor.ts";
import type { BoardId, NoteId } from "../../shared/domain/ids.ts";
import type { CommandInput } from "../support/given.ts";
import { givenDay } from "../support/given.ts";

const boardId = "ideas" as BoardId;

/** A board that is hidden until it is revealed, with a note of each of two people. */
function sealedDay() {
  const day = givenDay();
  const lead = (command: CommandInput) => day.must(day.moderator, command);
  lead({ type: "setReveal", boardId, hiddenUntilRevealed: true });
  day.open();
  lead({ type: "openBoards", boardIds: [boardId] });
  const ada = day.join("Ada", "De Brug", ["north"]);
  const bo = day.join("Bo", "Gemeente Dorp", ["north"]);
  day.must(day.as(ada), { type: "writeNote", boardId, noteId: "a", laneId: "lane", text: "Van Ada" });
  day.must(day.as(bo), { type: "writeNote", boardId, noteId: "b", laneId: "lane", text: "Van Bo" });
  const seen = (viewer: Viewer) => Object.keys(day.view(viewer).notes[boardId] ?? {});
  return { day, ada, bo, lead, seen };
}

test("[PB7] until a board is revealed the hall sees its own notes and how many there are", () => {
  const { day, ada, lead, seen } = sealedDay();
  const me: Viewer = { role: "participant", id: ada };
  lead({ type: "createCluster", boardId, clusterId: "x", name: "Groep", noteIds: ["a"] });
  expect(seen(HALL)).toEqual([]);
  expect(seen(me)).toEqual(["a"]);
  expect(seen({ role: "projector" })).toEqual([]);
  expect(seen({ role: "moderator" })).toEqual(["a", "b"]);
  expect(seen({ role: "facilitator" })).toEqual(["a", "b"]);
  expect(day.view({ role: "projector" }).reveals[boardId]).toEqual({ count: 2 });
  expect(day.view(me).notes[boardId]!["a" as NoteId]).not.toHaveProperty("clusterId");
  expect(day.view(HALL).clusters[boardId]).toBeUndefined();
  const scene = { kind: "note", boardId, noteId: "a" } as const;
  expect(day.refused(day.moderator, { type: "showScene", scene })).toBe("boardNotRevealed");
});

test("[PB8] revealing is one moment for all: one event brings everyone the whole board, and hides nothing again", () => {
  const { day, ada, bo, lead, seen } = sealedDay();
  lead({ type: "revealBoard", boardId });
  const viewers: Viewer[] = [
    HALL,
    { role: "projector" },
    ...[ada, bo].map((id): Viewer => ({ role: "participant", id })),
  ];
  const packets = viewers.map((viewer) => day.wire(viewer).at(-1)?.event);
  for (const packet of packets) expect(packet).toEqual(packets[0]);
  expect(packets[0]).toMatchObject({ type: "boardShown", view: { notes: { a: {}, b: {} } } });
  for (const viewer of viewers) expect(seen(viewer)).toEqual(["a", "b"]);
  expect(day.view({ role: "participant", id: ada }).notes[boardId]!["a" as NoteId]!.author).toBe(ada);
  expect(day.view({ role: "participant", id: ada }).notes[boardId]!["b" as NoteId]).not.toHaveProperty(
    "author",
  );
  expect(day.refused(day.moderator, { type: "revealBoard", boardId })).toBe("alreadyDone");
});

test("[PB9] whether a board is hidden is settled before it opens; the quota may change while it goes", () => {
  const { day, ada, lead } = sealedDay();
  const set = { type: "setReveal", boardId, hiddenUntilRevealed: false } as const;
  expect(day.refused(day.moderator, set)).toBe("boardWasOpen");
  lead({ type: "setQuota", boardId, quota: 1 });
  const note = { type: "writeNote", boardId, noteId: "c", laneId: "lane", text: "Nog een" } as const;
  expect(day.refused(day.as(ada), note)).toBe("quotaReached");
  lead({ type: "setQuota", boardId, quota: null });
  expect(day.refused(day.moderator, { type: "setQuota", boardId, quota: null })).toBe("alreadyDone");
  day.must(day.as(ada), note);
});

test("[PB10] a note is late after its board's part, or when the board was closed before and opened again", () => {
  const { day, ada, lead } = sealedDay();
  const write = (id: string, board: string) => {
    day.must(day.as(ada), {
      type: "writeNote",
      boardId: board,
      noteId: id,
      laneId: "lane",
      text: id,
      editKey: "k",
    });
    return day.state.notes[board as BoardId]![id as NoteId]!.late;
  };
  const [part, after] = [
    day.state.setup!.programme.find(({ boards }) => boards.includes("names" as BoardId))!,
    day.state.setup!.programme.find(({ boards }) => boards.length === 0)!,
  ];
  lead({ type: "openBoards", boardIds: ["names"] });
  expect(write("early", "names")).toBeUndefined();
  lead({ type: "goToPart", partId: part.id });
  expect(write("in-time", "names")).toBeUndefined();
  lead({ type: "goToPart", partId: after.id });
  expect(write("afterwards", "names")).toBe(true);
  expect(write("first", "ideas")).toBeUndefined();
  lead({ type: "closeBoards", boardIds: ["ideas"] });
  lead({ type: "openBoards", boardIds: ["ideas"] });
  expect(write("second", "ideas")).toBe(true);
});

test("[PB11] who leads enters a note for someone without a phone, and alone puts it right", () => {
  const { day, ada, lead } = sealedDay();
  const note = { boardId, noteId: "e" } as const;
  lead({ type: "enterNote", ...note, laneId: "lane", text: "Op papier", organisation: "Fonds Vooruit" });
  expect(day.state.notes[boardId]!["e" as NoteId]).toMatchObject({
    entered: true,
    organisation: "Fonds Vooruit",
    text: "Op papier",
  });
  expect(day.state.notes[boardId]!["e" as NoteId]).not.toHaveProperty("author");
  expect(day.refused(day.as(ada), { type: "editNote", ...note, text: "Anders" })).toBe("notYourNote");
  expect(day.refused(day.moderator, { type: "editNote", boardId, noteId: "a", text: "Anders" })).toBe(
    "notYourNote",
  );
  lead({ type: "editNote", ...note, text: "Op papier geschreven" });
  lead({ type: "withdrawNote", ...note });
});

test("[PB12] a note's writer is asked whether they want to object, alone, and may say no", () => {
  const { day, ada, bo, lead } = sealedDay();
  const note = { boardId, noteId: "a" } as const;
  expect(day.refused(day.moderator, { type: "askObjection", ...note, proposalId: "x" })).toBe(
    "unknownProposal",
  );
  lead({ type: "enterNote", boardId, noteId: "e", laneId: "lane", text: "Op papier" });
  const ask = (noteId: string): CommandInput => ({
    type: "askObjection",
    boardId,
    noteId,
    proposalId: "division",
  });
  expect(day.refused(day.moderator, ask("e"))).toBe("authorUnknown");
  lead(ask("a"));
  expect(day.refused(day.moderator, ask("a"))).toBe("alreadyDone");
  lead({ type: "revealBoard", boardId });
  const asked = (id: typeof ada) =>
    day.view({ role: "participant", id }).notes[boardId]!["a" as NoteId]!.asked;
  expect(asked(ada)).toMatchObject({ proposalId: "division" });
  expect(asked(bo)).toBeUndefined();
  expect(day.refused(day.as(bo), { type: "declineObjection", ...note })).toBe("notYourNote");
  day.must(day.as(ada), { type: "declineObjection", ...note });
  expect(day.refused(day.as(ada), { type: "declineObjection", ...note })).toBe("alreadyDone");
});

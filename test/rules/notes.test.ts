import { describe, expect, test } from "vitest";
import type { ParticipantId } from "../../shared/domain/ids.ts";
import { noteId } from "../../shared/domain/ids.ts";
import { notesBy, standingNotes } from "../../shared/domain/notes.ts";
import { givenDay } from "../support/given.ts";
import type { GivenDay } from "../support/given.ts";

type BoardId = keyof GivenDay["state"]["boards"];
const on = (boardId: string, id = "n") => ({ boardId, noteId: id });

function write(day: GivenDay, by: ParticipantId, boardId: string, id = "n", text = "Denk aan de jeugd") {
  const editKey = `key-${by}-${id}`;
  day.must(day.as(by), { type: "writeNote", ...on(boardId, id), laneId: "lane", text, editKey });
}

function boardDay() {
  const day = givenDay().open();
  const [ada, bo] = [day.join("Ada", "De Brug", ["north"]), day.join("Bo", "Fonds Vooruit", ["south"])];
  day.must(day.moderator, { type: "openBoards", boardIds: ["names", "advice", "ideas", "worries"] });
  const note = (boardId: string, id = "n") => day.state.notes[boardId as BoardId]?.[noteId.parse(id)];
  return { day, ada, bo, note };
}

describe("boards", () => {
  test("[N1] boards open and close together; only what changes happens", () => {
    const day = givenDay().open();
    day.must(day.moderator, { type: "openBoards", boardIds: ["names"] });
    const events = day.must(day.moderator, { type: "openBoards", boardIds: ["names", "ideas", "ideas"] });
    expect(events).toMatchObject([{ type: "boardOpened", boardId: "ideas" }]);
    expect(day.refused(day.moderator, { type: "openBoards", boardIds: ["names"] })).toBe("alreadyDone");
    day.must(day.moderator, { type: "closeBoards", boardIds: ["names"] });
    expect(day.refused(day.moderator, { type: "closeBoards", boardIds: ["names", "worries"] })).toBe(
      "alreadyDone",
    );
    expect(day.refused(day.moderator, { type: "openBoards", boardIds: ["names", "x"] })).toBe("unknownBoard");
  });

  test("[N2] who wrote is promised before a board opens and never changed after", () => {
    const day = givenDay();
    const set = { type: "setAuthorship", boardId: "ideas", authorship: "anonymous" } as const;
    day.must(day.programmeTeam, set);
    expect(day.refused(day.programmeTeam, set)).toBe("alreadyDone");
    expect(day.refused(day.programmeTeam, { ...set, boardId: "constructor" })).toBe("unknownBoard");
    day.open();
    day.must(day.moderator, { type: "openBoards", boardIds: ["ideas"] });
    day.must(day.moderator, { type: "closeBoards", boardIds: ["ideas"] });
    expect(day.refused(day.moderator, { ...set, authorship: "named" })).toBe("boardWasOpen");
  });
});

describe("writing", () => {
  test("[N3] a note stands on an open board, in one of its lanes", () => {
    const { day, ada, note } = boardDay();
    write(day, ada, "ideas");
    expect(note("ideas")).toMatchObject({ text: "Denk aan de jeugd", laneId: "lane", author: ada });
    const more = { type: "writeNote", ...on("ideas", "m"), laneId: "lane", text: "x" } as const;
    expect(day.refused(day.as(ada), { ...more, laneId: "other" })).toBe("unknownLane");
    expect(day.refused(day.as(ada), { ...more, boardId: "x" })).toBe("unknownBoard");
    day.must(day.moderator, { type: "closeBoards", boardIds: ["ideas"] });
    expect(day.refused(day.as(ada), more)).toBe("boardNotOpen");
  });

  test.each([
    ["noteEmpty", ""],
    ["noteEmpty", " \n\u200B\u202E "],
    ["noteTooLong", "x".repeat(201)],
    ["noteTooLong", "é".repeat(201)],
    ["noteTooLong", "😀".repeat(201)],
    ["noteTooLong", "👩‍👩‍👧‍👦".repeat(30)],
  ])("[N4] a note is refused: %s", (code, text) => {
    const { day, ada, note } = boardDay();
    const command = { type: "writeNote", ...on("names"), laneId: "lane", text } as const;
    expect(day.refused(day.as(ada), command)).toBe(code);
    expect(note("names")).toBeUndefined();
    write(day, ada, "names");
    expect(day.refused(day.as(ada), { type: "editNote", ...on("names"), text })).toBe(code);
    expect(note("names")?.text).toBe("Denk aan de jeugd");
  });

  test("[N4] two hundred characters fit, also when each is an emoji of two units", () => {
    const { day, ada, note } = boardDay();
    write(day, ada, "names", "n", "😀".repeat(200));
    expect(note("names")?.text).toBe("😀".repeat(200));
  });

  test("[N5] an id that is in use is refused, so that a note sent twice stands once", () => {
    const { day, ada, bo } = boardDay();
    write(day, ada, "names");
    const again = { type: "writeNote", ...on("names"), laneId: "lane", text: "anders" } as const;
    expect(day.refused(day.as(ada), again)).toBe("idTaken");
    expect(day.refused(day.as(bo), again)).toBe("idTaken");
    expect(standingNotes(day.state, "names" as BoardId)).toHaveLength(1);
  });

  test("[N6] a named board keeps name and organisation, an organisation board no name", () => {
    const { day, ada, note } = boardDay();
    write(day, ada, "names");
    write(day, ada, "advice");
    expect(note("names")).toMatchObject({ name: "Ada", organisation: "De Brug" });
    expect(note("advice")).toMatchObject({ organisation: "De Brug" });
    expect(note("advice")).not.toHaveProperty("name");
  });

  test("[N7] on an anonymous board nothing of who wrote is stored", () => {
    const { day, ada } = boardDay();
    const command = { type: "writeNote", ...on("worries"), laneId: "lane", text: "zorg" } as const;
    expect(day.refused(day.as(ada), command)).toBe("editKeyMissing");
    const events = day.must(day.as(ada), { ...command, editKey: "geheim" });
    expect(events).toEqual([{ ...command, type: "noteWritten", editLock: "lock-mieheg" }]);
  });

  test("[N8] most notes a person: a withdrawn one gives room again, a hidden one does not", () => {
    const { day, ada, bo } = boardDay();
    const third = { type: "writeNote", ...on("advice", "c"), laneId: "lane", text: "x" } as const;
    write(day, ada, "advice", "a");
    write(day, ada, "advice", "b");
    expect(day.refused(day.as(ada), third)).toBe("quotaReached");
    write(day, bo, "advice", "d");
    day.must(day.moderator, { type: "hideNote", ...on("advice", "a"), reason: "scheldwoord" });
    expect(day.refused(day.as(ada), third)).toBe("quotaReached");
    day.must(day.as(ada), { type: "withdrawNote", ...on("advice", "b") });
    day.must(day.as(ada), third);
    expect(notesBy(day.state, "advice" as BoardId, ada)).toHaveLength(2);
  });
});

describe("changing", () => {
  test("[N9] its writer edits and withdraws a note while the board is open; nobody else does", () => {
    const { day, ada, bo, note } = boardDay();
    write(day, ada, "names");
    const edit = { type: "editNote", ...on("names"), text: "Nieuw" } as const;
    const withdraw = { type: "withdrawNote", ...on("names") } as const;
    expect(day.refused(day.as(bo), edit)).toBe("notYourNote");
    expect(day.refused(day.as(bo), withdraw)).toBe("notYourNote");
    day.must(day.as(ada), edit);
    expect(note("names")).toMatchObject({ text: "Nieuw", editedAt: expect.any(Number) });
    expect(day.refused(day.as(ada), edit)).toBe("alreadyDone");
    expect(day.refused(day.as(ada), { ...edit, noteId: "x" })).toBe("unknownNote");
    expect(day.refused(day.as(ada), { ...edit, noteId: "toString" })).toBe("unknownNote");
    expect(day.refused(day.as(ada), { ...edit, boardId: "x" })).toBe("unknownBoard");
    day.must(day.moderator, { type: "closeBoards", boardIds: ["names"] });
    expect(day.refused(day.as(ada), edit)).toBe("boardNotOpen");
    expect(day.refused(day.as(ada), withdraw)).toBe("boardNotOpen");
  });

  test("[N10] of a withdrawn note only its place is left, and it stays withdrawn", () => {
    const { day, ada, note } = boardDay();
    write(day, ada, "names");
    day.must(day.as(ada), { type: "withdrawNote", ...on("names") });
    expect(note("names")).toMatchObject({ text: "", withdrawnAt: expect.any(Number) });
    expect(note("names")).not.toHaveProperty("name");
    expect(standingNotes(day.state, "names" as BoardId)).toEqual([]);
    expect(day.refused(day.as(ada), { type: "withdrawNote", ...on("names") })).toBe("noteWithdrawn");
    expect(day.refused(day.as(ada), { type: "editNote", ...on("names"), text: "x" })).toBe("noteWithdrawn");
    const hide = { type: "hideNote", ...on("names"), reason: "x" } as const;
    expect(day.refused(day.moderator, hide)).toBe("noteWithdrawn");
  });

  test("[N11] an anonymous note is changed by whoever holds its edit key, and by nobody else", () => {
    const { day, ada, bo, note } = boardDay();
    write(day, ada, "worries");
    const edit = { type: "editNote", ...on("worries"), text: "Nieuw" } as const;
    expect(day.refused(day.as(ada), edit)).toBe("notYourNote");
    expect(day.refused(day.as(ada), { ...edit, editKey: "fout" })).toBe("notYourNote");
    expect(day.refused(day.as(ada), { type: "withdrawNote", ...on("worries") })).toBe("notYourNote");
    day.must(day.as(bo), { ...edit, editKey: `key-${ada}-n` });
    expect(note("worries")?.text).toBe("Nieuw");
    day.must(day.as(ada), { type: "withdrawNote", ...on("worries"), editKey: `key-${ada}-n` });
    expect(note("worries")?.text).toBe("");
  });

  test("[N12] the moderator hides a note with a reason and can bring it back as it was", () => {
    const { day, ada, note } = boardDay();
    write(day, ada, "names");
    const before = note("names");
    const hide = { type: "hideNote", ...on("names"), reason: "scheldwoord" } as const;
    expect(day.refused(day.moderator, { ...hide, reason: " " })).toBe("reasonMissing");
    expect(day.refused(day.moderator, { ...hide, reason: "x".repeat(201) })).toBe("reasonTooLong");
    expect(day.refused(day.moderator, { ...hide, noteId: "x" })).toBe("unknownNote");
    expect(day.refused(day.moderator, { type: "restoreNote", ...on("names") })).toBe("alreadyDone");
    day.must(day.moderator, hide);
    expect(note("names")?.hidden).toMatchObject({ reason: "scheldwoord" });
    expect(day.refused(day.moderator, hide)).toBe("alreadyDone");
    expect(day.refused(day.as(ada), { type: "editNote", ...on("names"), text: "x" })).toBe("noteHidden");
    expect(day.refused(day.as(ada), { type: "withdrawNote", ...on("names") })).toBe("noteHidden");
    day.must(day.moderator, { type: "restoreNote", ...on("names") });
    expect(note("names")).toEqual(before);
    expect(day.refused(day.moderator, { type: "restoreNote", ...on("names", "x") })).toBe("unknownNote");
  });

  test("[N12] a facilitator hides on the boards of their own group, and on no other", () => {
    const { day, ada, note } = boardDay();
    write(day, ada, "advice");
    const [north, south] = [day.facilitator("north"), day.facilitator("south")];
    const hide = { type: "hideNote", ...on("advice"), reason: "scheldwoord" } as const;
    expect(day.refused(south, hide)).toBe("notYourGroup");
    day.must(north, hide);
    expect(day.refused(south, { type: "restoreNote", ...on("advice") })).toBe("notYourGroup");
    day.must(north, { type: "restoreNote", ...on("advice") });
    expect(note("advice")?.hidden).toBeUndefined();
  });

  test("[N12] hiding and bringing back stay possible after the day", () => {
    const { day, ada, note } = boardDay();
    write(day, ada, "names");
    day.must(day.moderator, { type: "closeDay" });
    day.must(day.moderator, { type: "hideNote", ...on("names"), reason: "scheldwoord" });
    day.must(day.moderator, { type: "restoreNote", ...on("names") });
    expect(note("names")?.hidden).toBeUndefined();
  });
});

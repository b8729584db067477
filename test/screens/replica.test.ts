import { describe, expect, test } from "vitest";
import {
  emptyReplica,
  isBehind,
  questionFor,
  withAnswer,
  withPacket,
} from "../../client/src/session/replica.ts";
import type { Replica } from "../../client/src/session/replica.ts";
import type { Packet } from "../../shared/protocol/messages.ts";
import { emptyDay } from "../../shared/domain/state.ts";
import { givenDay } from "../support/given.ts";

const day = givenDay().open();
day.must(day.moderator, { type: "goToPart", partId: "welcome" });
const view = { ...day.view({ role: "projector" }) };
const start: Replica = withAnswer(
  emptyReplica,
  { topic: "day", since: null },
  { kind: "day", upTo: 10, view },
);
const move = (after: number, upTo: number, endsAt: number): Packet => ({
  topic: "day",
  after,
  upTo,
  entries: [{ at: 0, event: { type: "partEndMoved", partId: view.current!.partId, endsAt } }],
});

describe("the copy of the day", () => {
  test("a packet that follows on is applied", () => {
    const next = withPacket(start, move(10, 12, 77));
    expect(next.day.current?.endsAt).toBe(77);
    expect(questionFor(next, "day").since).toBe(12);
    expect(isBehind(next, "day")).toBe(false);
  });

  test("the same packet twice is applied once", () => {
    const once = withPacket(start, move(10, 12, 77));
    expect(withPacket(once, move(10, 12, 99))).toEqual(once);
  });

  test("after a gap it asks from where it stands, and the answer heals it", () => {
    const gap = withPacket(start, move(12, 14, 99));
    expect(gap.day).toBe(start.day);
    expect(isBehind(gap, "day")).toBe(true);
    const question = questionFor(gap, "day");
    expect(question).toEqual({ topic: "day", since: 10 });
    const healed = withAnswer(gap, question, { kind: "entries", packet: move(10, 14, 99) });
    expect(healed.day.current?.endsAt).toBe(99);
    expect(isBehind(healed, "day")).toBe(false);
  });

  test("an answer that overlaps what came meanwhile is not applied twice, but asked again", () => {
    const moved = withPacket(start, move(10, 12, 77));
    const late = withAnswer(
      moved,
      { topic: "day", since: 10 },
      { kind: "entries", packet: move(10, 14, 99) },
    );
    expect(late.day).toBe(moved.day);
    expect(isBehind(late, "day")).toBe(true);
  });

  test("a view older than the copy changes nothing", () => {
    const moved = withPacket(start, move(10, 12, 77));
    const late = withAnswer(moved, { topic: "day", since: null }, { kind: "day", upTo: 11, view });
    expect(late).toEqual(moved);
  });

  test("a server that went back behind what was asked from is believed", () => {
    const back = withAnswer(start, { topic: "day", since: 10 }, { kind: "day", upTo: 4, view });
    expect(questionFor(back, "day").since).toBe(4);
    expect(isBehind(back, "day")).toBe(false);
  });

  test("a packet of a topic that never came is only heard of", () => {
    const heard = withPacket(start, { topic: "board:ideas", after: 3, upTo: 5, entries: [] });
    expect(heard.day).toBe(start.day);
    expect(isBehind(heard, "board:ideas")).toBe(true);
    expect(questionFor(heard, "board:ideas").since).toBeNull();
  });

  test("the notes of a board stay when the day as a whole is sent anew", () => {
    const board = withAnswer(
      start,
      { topic: "board:ideas", since: null },
      { kind: "board", topic: "board:ideas", upTo: 10, view: { notes: {}, clusters: {} } },
    );
    const again = withAnswer(board, { topic: "day", since: 10 }, { kind: "day", upTo: 20, view });
    expect(again.day.notes).toEqual(board.day.notes);
  });
});

test("[OP5] when texts were erased every stream is asked for anew, and what is shown meanwhile stays", () => {
  const board = "board:names";
  const upTo = 7;
  const packet = {
    topic: "day",
    after: 6,
    upTo,
    entries: [{ at: 1, event: { type: "textsForgotten" as const } }],
  };
  let replica: Replica = { day: emptyDay, have: { day: 6, [board]: 6 }, heard: {} };
  replica = withPacket(replica, packet);
  for (const topic of ["day", board]) {
    expect(isBehind(replica, topic)).toBe(true);
    expect(questionFor(replica, topic)).toEqual({ topic, since: null });
  }
  expect(replica.day).toEqual(emptyDay);
  const view = { ...emptyDay, joined: 3 };
  replica = withAnswer(replica, { topic: "day", since: null }, { kind: "day", upTo, view });
  expect(isBehind(replica, "day")).toBe(false);
  expect(isBehind(replica, board)).toBe(true);
  expect(questionFor(replica, "day").since).toBe(upTo);
});

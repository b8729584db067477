import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { liveServer } from "./liveServer.ts";
import type { LiveServer } from "./liveServer.ts";

let server: LiveServer;
beforeEach(async () => {
  server = await liveServer();
});
afterEach(() => server.close());

const BOARD = "who-is-missing";
const note = (noteId: string, text = "De bibliotheek") => ({
  type: "writeNote",
  boardId: BOARD,
  laneId: "names",
  noteId,
  text,
});

async function withOpenBoard() {
  const moderator = await server.connect("moderator", (await server.link("moderator")).cookie);
  expect(await moderator.command({ type: "openBoards", boardIds: [BOARD] })).toMatchObject({
    accepted: true,
  });
  return moderator;
}

describe("taking part", () => {
  test("[L14] a phone joins, follows, writes, and sees it before it is answered", async () => {
    await withOpenBoard();
    const { id, cookie } = await server.join("Noor");
    const phone = await server.connect("participant", cookie);
    expect(await phone.follow("day")).toMatchObject({ kind: "day", view: { phase: "open" } });
    expect(await phone.follow(`board:${BOARD}`)).toMatchObject({ kind: "board", view: {} });
    const order: string[] = [];
    phone.socket.on("packet", () => order.push("packet"));
    const answer = await phone.command(note("n-1"));
    order.push("answer");
    expect(answer).toEqual({ accepted: true, revision: server.host.acts });
    expect(order).toEqual(["packet", "answer"]);
    expect(phone.packets.at(-1)).toMatchObject({
      topic: `board:${BOARD}`,
      upTo: server.host.acts,
      entries: [{ event: { type: "noteWritten", noteId: "n-1", author: id } }],
    });
  });

  test("[L4] the same command five times at once happens once, and is answered five times alike", async () => {
    await withOpenBoard();
    const phone = await server.connect("participant", (await server.join("Noor")).cookie);
    const commandId = randomUUID();
    const before = server.host.revision;
    const answers = await Promise.all(Array.from({ length: 5 }, () => phone.command(note("n-1"), commandId)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toEqual({ accepted: true, revision: server.host.acts });
    expect(server.host.revision).toBe(before + 1);
  });
});

test("[A15] of two moderators at once one has the effect, and the other is told who was first", async () => {
  const [one, two] = await Promise.all(
    [1, 2].map(async () => server.connect("moderator", (await server.link("moderator")).cookie)),
  );
  const open = { type: "openBoards", boardIds: [BOARD] };
  const before = server.host.revision;
  const answers = await Promise.all([one!.command(open), two!.command(open)]);
  expect(server.host.revision).toBe(before + 1);
  expect(answers.filter((answer) => (answer as { accepted: boolean }).accepted)).toHaveLength(1);
  const present = { type: "presentProposal", proposalId: "division" };
  expect(await one!.command(present)).toMatchObject({ accepted: true });
  expect(await two!.command(present)).toMatchObject({
    accepted: false,
    refusal: { code: "alreadyDone", values: { first: "moderator", firstAt: expect.any(Number) as number } },
  });
  const phone = await server.connect("participant", (await server.join("Noor")).cookie);
  expect(await phone.command(present)).toEqual({ accepted: false, refusal: { code: "notAllowed" } });
});

import { describe, expect, test } from "vitest";
import { commandQueue } from "../../client/src/session/commandQueue.ts";
import { openOutbox } from "../../client/src/session/outbox.ts";
import type { Shelf } from "../../client/src/session/outbox.ts";
import type { PendingCommand } from "../../client/src/session/session.ts";
import { commandId } from "../../shared/domain/ids.ts";
import { dayCommand } from "../../shared/domain/commands.ts";
import type { CommandAnswer } from "../../shared/protocol/messages.ts";

function shelf(): Shelf {
  const kept = new Map<string, [IDBValidKey, unknown]>();
  return {
    entries: async () => [...kept.values()].reverse(),
    set: async (key, value) => void kept.set(JSON.stringify(key), [key, structuredClone(value)]),
    del: async (key) => void kept.delete(JSON.stringify(key)),
  };
}
const blocked: Shelf = {
  entries: () => Promise.reject(new Error("blocked")),
  set: () => Promise.reject(new Error("blocked")),
  del: () => Promise.reject(new Error("blocked")),
};
const pending = (id: string, since: number): PendingCommand => ({
  commandId: commandId.parse(id),
  command: dayCommand.parse({ type: "writeNote", noteId: id, boardId: "ideas", laneId: "lane", text: id }),
  since,
  tries: 0,
});
const accepted: CommandAnswer = { accepted: true, revision: 1 };

describe("the outbox", () => {
  test("what waits comes back after a reload, in the order in which it was given", async () => {
    const browser = shelf();
    const before = openOutbox("ABC234", "p1", browser);
    await before.keepPending(pending("c1", 1));
    await before.keepPending(pending("c2", 2));
    await before.keepPending(pending("c10", 10));
    await before.dropPending(commandId.parse("c2"));
    const after = await openOutbox("ABC234", "p1", browser).load();
    expect(after.pending.map((each) => each.commandId)).toEqual(["c1", "c10"]);
  });

  test("what was answered after a reload does not come back", async () => {
    const browser = shelf();
    await openOutbox("ABC234", "p1", browser).keepPending(pending("c1", 1));
    const second = openOutbox("ABC234", "p1", browser);
    await second.load();
    await second.dropPending(commandId.parse("c1"));
    expect((await openOutbox("ABC234", "p1", browser).load()).pending).toEqual([]);
  });

  test("another person and another day on the same phone see nothing of it", async () => {
    const browser = shelf();
    await openOutbox("ABC234", "p1", browser).keepPending(pending("c1", 1));
    expect((await openOutbox("ABC234", "p2", browser).load()).pending).toEqual([]);
    expect((await openOutbox("XYZ234", "p1", browser).load()).pending).toEqual([]);
  });

  test("who leaves the phone leaves no words behind on it", async () => {
    const browser = shelf();
    const outbox = openOutbox("ABC234", "p1", browser);
    await outbox.keepPending(pending("c1", 1));
    await outbox.keepUnsent({ ...pending("c2", 2), refusal: { code: "boardNotOpen" }, at: 2 });
    await openOutbox("ABC234", "p2", browser).keepPending(pending("c3", 3));
    await openOutbox("ABC234", "p1", browser).forget();
    expect(await browser.entries()).toMatchObject([[["ABC234", "p2", "pending", 3, "c3"], {}]]);
    await expect(openOutbox("ABC234", "p1", blocked).forget()).resolves.toBeUndefined();
  });

  test("a text that two tabs could not place is shown once, and thrown away once", async () => {
    const browser = shelf();
    const text = { ...pending("c1", 1), refusal: { code: "boardNotOpen" } as const };
    await openOutbox("ABC234", "p1", browser).keepUnsent({ ...text, at: 5 });
    await openOutbox("ABC234", "p1", browser).keepUnsent({ ...text, at: 7 });
    const after = openOutbox("ABC234", "p1", browser);
    expect((await after.load()).unsent.map((each) => each.commandId)).toEqual(["c1"]);
    await after.dropUnsent(commandId.parse("c1"));
    expect(await browser.entries()).toEqual([]);
  });

  test("a text that was not placed is kept until its writer lets it go", async () => {
    const browser = shelf();
    const unsent = { ...pending("c1", 1), refusal: { code: "boardNotOpen" as const }, at: 5 };
    await openOutbox("ABC234", "p1", browser).keepUnsent(unsent);
    const later = openOutbox("ABC234", "p1", browser);
    expect((await later.load()).unsent).toMatchObject([{ refusal: { code: "boardNotOpen" } }]);
    await later.dropUnsent(commandId.parse("c1"));
    expect((await openOutbox("ABC234", "p1", browser).load()).unsent).toEqual([]);
  });

  test("where storage is blocked it works as long as the page", async () => {
    const outbox = openOutbox("ABC234", "p1", blocked);
    await outbox.keepPending(pending("c1", 1));
    expect((await outbox.load()).pending).toHaveLength(1);
    await outbox.dropPending(commandId.parse("c1"));
    expect((await outbox.load()).pending).toHaveLength(0);
  });
});

describe("sending", () => {
  /** A queue over a server that gives these answers one after the other. */
  function sending(waiting: PendingCommand[], answers: (CommandAnswer | null)[]) {
    const sent: string[] = [];
    const answered: string[] = [];
    let connected = true;
    const run = commandQueue({
      first: () => waiting[0],
      send: async ({ commandId: id }) => {
        sent.push(id);
        const answer = answers.shift();
        if (answer === undefined) connected = false;
        return answer ?? null;
      },
      connected: () => connected,
      wait: async () => {},
      tried: () => {},
      answered: ({ commandId: id }, answer) => {
        waiting.shift();
        answered.push(`${id} ${answer.accepted ? "accepted" : answer.refusal.code}`);
      },
    });
    return { run, sent, answered };
  }

  test("goes one by one, and again under the same id when no answer comes", async () => {
    const line = sending([pending("c1", 1), pending("c2", 2)], [null, accepted, accepted]);
    await line.run();
    expect(line.sent).toEqual(["c1", "c1", "c2"]);
    expect(line.answered).toEqual(["c1 accepted", "c2 accepted"]);
  });

  test("a refusal of the moment is tried again, a refusal by a rule is an answer", async () => {
    const refuse = (code: "tooFast" | "notSaved" | "boardNotOpen"): CommandAnswer => ({
      accepted: false,
      refusal: { code },
    });
    const line = sending(
      [pending("c1", 1), pending("c2", 2)],
      [refuse("tooFast"), refuse("notSaved"), accepted, refuse("boardNotOpen")],
    );
    await line.run();
    expect(line.sent).toEqual(["c1", "c1", "c1", "c2"]);
    expect(line.answered).toEqual(["c1 accepted", "c2 boardNotOpen"]);
  });

  test("stops without a connection and keeps the rest", async () => {
    const line = sending([pending("c1", 1), pending("c2", 2)], [accepted]);
    await line.run();
    expect(line.answered).toEqual(["c1 accepted"]);
    expect(line.sent).toEqual(["c1", "c2"]);
  });
});

import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkChain } from "../../server/log/checkChain.ts";
import { StorageFailed, type LoggedEvent } from "../../server/log/eventLog.ts";
import { openSqlite } from "../../server/log/sqlite.ts";
import { sqliteLog } from "../../server/log/sqliteLog.ts";
import { personalFieldsOf } from "./commits.ts";
import { eventLogContract } from "./contract.ts";
import { scratch } from "./scratch.ts";

const newPath = scratch();
const openLog = (path: string) => sqliteLog(openSqlite(path), personalFieldsOf);

eventLogContract("SQLite", () => openLog(newPath()));

const note = (text: string): LoggedEvent => ({ type: "noteWritten", text });

describe("the embedded log", () => {
  test("[L6] keeps everything in order when it is closed and opened again", async () => {
    const path = newPath();
    let revision = 0;
    for (const session of [1, 2, 3]) {
      const log = openLog(path);
      for (let index = 0; index < 20; index += 1) {
        const commit = { commandId: `${session}-${index}`, at: index, events: [note(`${session}-${index}`)] };
        ({ revision } = await log.append("dag", revision, [commit]));
      }
      await log.close();
    }
    const log = openLog(path);
    const texts = (await log.read("dag")).map(({ event }) => event.text);
    expect(texts).toEqual(
      [1, 2, 3].flatMap((s) => Array.from({ length: 20 }, (_, index) => `${s}-${index}`)),
    );
    expect(await log.revisionOf("dag", "2-19")).toBe(40);
    expect((await checkChain(log, "dag")).revision).toBe(60);
    await log.close();
  });

  test("[L12] leaves nothing of an erased text in the bytes of its files", async () => {
    const path = newPath();
    const log = openLog(path);
    const days = ["c", "a", "b"];
    // Days grow in turns, so that pages in the middle are split and rows move about.
    for (let index = 0; index < 300; index += 1) {
      for (const day of days) {
        const events = [
          note(`erase-${day}-${index}. ${"z".repeat((index * 37) % 200)}`),
          note(`keep-${day}-${index}.`),
        ];
        await log.append(day, index * 2, [{ commandId: `${index}`, at: index, events }]);
      }
    }
    expect(textsIn(path, /erase-\w-\d+/g)).not.toHaveLength(0);
    for (const day of days) {
      const which = Array.from({ length: 300 }, (_, index) => ({ revision: index * 2 + 1, field: "text" }));
      await log.erase(day, which);
    }
    expect(textsIn(path, /erase-\w-\d+/g)).toEqual([]);
    expect(new Set(textsIn(path, /keep-\w-\d+/g))).toHaveProperty("size", 900);
    for (const day of days) expect((await checkChain(log, day)).revision).toBe(600);
    await log.close();
    expect(textsIn(path, /erase-\w-\d+/g)).toEqual([]);
  });

  test("[L13] refuses writes in words when the disk is full, reads on, and heals by itself", async () => {
    const file = openSqlite(newPath());
    const log = sqliteLog(file, personalFieldsOf);
    file.db.pragma(`max_page_count = ${(file.db.pragma("page_count", { simple: true }) as number) + 12}`);
    let refusal: unknown;
    let revision = 0;
    const written: string[] = [];
    while (refusal === undefined) {
      const text = `${revision} ${"vol ".repeat(50)}`;
      const events = [note(text), note(text)];
      try {
        ({ revision } = await log.append("dag", revision, [{ commandId: `${revision}`, at: 1, events }]));
        written.push(text, text);
      } catch (error) {
        refusal = error;
      }
    }
    expect(refusal).toBeInstanceOf(StorageFailed);
    expect(refusal).toMatchObject({ fault: "full" });
    expect(written.length).toBeGreaterThan(10);
    expect((await log.read("dag")).map(({ event }) => event.text)).toEqual(written);
    expect(await log.revisionOf("dag", `${revision}`)).toBeUndefined();

    file.db.pragma("max_page_count = 100000");
    const events = [note("er is weer plaats")];
    expect((await log.append("dag", revision, [{ commandId: `${revision}`, at: 1, events }])).revision).toBe(
      revision + 1,
    );
    expect((await checkChain(log, "dag")).revision).toBe(revision + 1);
    await log.close();
  });

  test("[N7] keeps no column for who did something", () => {
    const file = openSqlite(newPath());
    const columns = (table: string) =>
      (file.db.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name);
    expect(columns("event")).toEqual(["day", "revision", "at", "command_id", "canonical", "hash"]);
    expect(columns("command")).toEqual(["day", "command_id", "revision"]);
    file.close();
  });
});

function textsIn(path: string, pattern: RegExp): string[] {
  return [path, `${path}-wal`].flatMap((name) =>
    existsSync(name) ? [...readFileSync(name, "latin1").matchAll(pattern)].map(([text]) => text) : [],
  );
}

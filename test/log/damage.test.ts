import { copyFileSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { checkChain } from "../../server/log/checkChain.ts";
import type { Entry, EventLog } from "../../server/log/eventLog.ts";
import { openSqlite } from "../../server/log/sqlite.ts";
import { sqliteLog } from "../../server/log/sqliteLog.ts";
import { personalFieldsOf } from "./commits.ts";
import { scratch } from "./scratch.ts";

const newPath = scratch();
const runs = 300;

/** Files of a server that was cut off in the middle of a day: some of it in the database, the rest in the WAL. */
let atRest: string;
let inFlight: string;
let written: Entry[];

beforeAll(async () => {
  const path = newPath("source");
  const file = openSqlite(path);
  const log = sqliteLog(file, personalFieldsOf);
  await fill(log, 0, 120);
  await log.erase("dag", [{ revision: 7, field: "text" }]);
  await fill(log, 120, 60);
  inFlight = newPath("inFlight");
  copyFileSync(path, inFlight);
  copyFileSync(`${path}-wal`, `${inFlight}-wal`);
  written = await log.read("dag");
  await log.close();
  atRest = path;
});

describe("a damaged file never tells something that was not written", () => {
  test("[L11] the write-ahead log cut off anywhere gives a good beginning", async () => {
    const lengths: number[] = [];
    const whole = readFileSync(`${inFlight}-wal`).length;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole }), async (length) => {
        const path = copyOf(inFlight);
        truncateSync(`${path}-wal`, length);
        lengths.push(await goodBeginning(path));
      }),
      { seed: 2023, numRuns: runs },
    );
    // Cut, not refused: every run could go on from somewhere, and not always from the same place.
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(120);
    expect(new Set(lengths).size).toBeGreaterThan(20);
  }, 60_000);

  test("[L11] a bit flipped in the write-ahead log gives a good beginning or a refusal", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(7), async (where, bit) => {
        const path = copyOf(inFlight);
        flip(`${path}-wal`, where, bit);
        await goodBeginning(path);
      }),
      { seed: 2023, numRuns: runs },
    );
  }, 60_000);

  test("[L11] a bit flipped in the database is found, or did not touch the log", async () => {
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(7), async (where, bit) => {
        const path = copyOf(atRest);
        flip(path, where, bit);
        if ((await goodBeginning(path)) === -1) refused += 1;
      }),
      { seed: 2023, numRuns: runs },
    );
    expect(refused).toBeGreaterThan(runs / 3);
  }, 60_000);

  test.each([
    [
      "an event changed",
      "UPDATE event SET canonical = replace(canonical, 'zeeland', 'utrecht') WHERE revision = 50",
    ],
    ["a time changed", "UPDATE event SET at = at + 1 WHERE revision = 50"],
    ["a text changed", `UPDATE personal SET value = '"iets anders"' WHERE revision = 50`],
    ["a text that got lost", "DELETE FROM personal WHERE revision = 50"],
    ["an erasure that got lost", "DELETE FROM erased"],
    [
      "a row that got lost",
      "DELETE FROM personal WHERE revision = 50; DELETE FROM event WHERE revision = 50",
    ],
  ])("[L10] %s behind the server's back: the day does not start", async (_what, sql) => {
    const path = copyOf(atRest);
    const file = openSqlite(path);
    file.db.exec(sql);
    await expect(checkChain(sqliteLog(file, personalFieldsOf), "dag")).rejects.toThrow(
      /^Day dag does not start: its log is damaged at revision (50|7) \(.+\); restore the last backup\.$/,
    );
    file.close();
  });
});

async function fill(log: EventLog, from: number, count: number): Promise<void> {
  for (let revision = from; revision < from + count; revision += 1) {
    const event = {
      type: "noteWritten",
      note: `n${revision}`,
      board: "zeeland",
      text: `tekst nummer ${revision}`,
    };
    await log.append("dag", revision, [{ commandId: `c${revision}`, at: 1000 + revision, events: [event] }]);
  }
}

function copyOf(source: string): string {
  const path = newPath("copy");
  copyFileSync(source, path);
  if (source === inFlight) copyFileSync(`${source}-wal`, `${path}-wal`);
  return path;
}

function flip(path: string, where: number, bit: number): void {
  const bytes = readFileSync(path);
  const place = where % bytes.length;
  bytes[place] = bytes[place]! ^ (1 << bit);
  writeFileSync(path, bytes);
}

/** How many entries can be read; -1 when the file or the day is refused. Fails when one of them is not what was written. */
async function goodBeginning(path: string): Promise<number> {
  let log: EventLog | undefined;
  let entries: Entry[];
  try {
    log = sqliteLog(openSqlite(path), personalFieldsOf);
    await checkChain(log, "dag");
    entries = await log.read("dag");
  } catch {
    return -1;
  } finally {
    await log?.close();
  }
  expect(entries).toEqual(written.slice(0, entries.length));
  return entries.length;
}

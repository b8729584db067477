import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkChain } from "../../server/log/checkChain.ts";
import type { Commit, EventLog } from "../../server/log/eventLog.ts";
import { memoryLog } from "../../server/log/memoryLog.ts";
import { openSqlite } from "../../server/log/sqlite.ts";
import { sqliteLog } from "../../server/log/sqliteLog.ts";

/*
 * Prints how many commands a second the log takes, one at a time and in groups of ten, each on disk before the next,
 * and how long a full day of 12,000 events takes to check and read. Run: npx tsx test/bench/logSpeed.ts
 */

const commands = 6000;
const personalFieldsOf = () => ["text"];

function commit(index: number): Commit {
  const text = `Denk aan de mensen die hier niet zijn, nummer ${index}`;
  const event = { type: "noteWritten", board: "zeeland", note: `note-${index}`, lane: "letOp", text };
  return { commandId: `command-${index}`, at: 1_700_000_000_000 + index, events: [event] };
}

async function fill(log: EventLog, day: string, group: number): Promise<number> {
  const started = performance.now();
  for (let index = 0; index < commands; index += group) {
    const commits = Array.from({ length: group }, (_, place) => commit(index + place));
    await log.append(day, index, commits);
  }
  return (performance.now() - started) / 1000;
}

async function took(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

async function measure(name: string, log: EventLog): Promise<void> {
  const perSecond = (seconds: number) => Math.round(commands / seconds).toLocaleString("en");
  const single = await fill(log, "single", 1);
  const tens = await fill(log, "tens", 10);
  console.log(`${name}: ${perSecond(single)} commands/s one by one, ${perSecond(tens)} in groups of ten`);
  await fill(log, "long", 10);
  const rest = Array.from({ length: 6000 }, (_, index) => commit(commands + index));
  await log.append("long", commands, rest);
  const check = await took(() => checkChain(log, "long"));
  const read = await took(() => log.read("long"));
  const erase = await took(() => log.erase("long", [{ revision: 6000, field: "text" }]));
  console.log(
    `${name}: 12,000 events checked in ${check.toFixed(0)} ms, read in ${read.toFixed(0)} ms, one text erased in ${erase.toFixed(0)} ms`,
  );
  await log.close();
}

const folder = mkdtempSync(join(tmpdir(), "beslisdag-bench-"));
try {
  await measure("memory", memoryLog(personalFieldsOf));
  await measure("SQLite", sqliteLog(openSqlite(join(folder, "day.db")), personalFieldsOf));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

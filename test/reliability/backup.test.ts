import { copyFileSync, existsSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { backupsIn, superfluous } from "../../server/backup/backupFolder.ts";
import { RestoreRefused, restore } from "../../server/backup/restore.ts";
import { checkChain } from "../../server/log/checkChain.ts";
import { scratch } from "../log/scratch.ts";
import { chanceFrom } from "../support/chance.ts";
import { sqliteDay } from "../support/sqliteDay.ts";

/** RUNS asks for more of them in a long run. */
const RUNS = Number(process.env["RUNS"] ?? 4);
const newPath = scratch();

test(`[OP10] ${RUNS} backups taken at full speed: each holds what was acknowledged before it began, whole and valid`, async () => {
  const path = newPath();
  const day = await sqliteDay(path);
  const before: number[] = [];
  let writing = true;
  const write = async (phone: number) => {
    const id = `p-${phone}`;
    await day.join(id, `Naam ${phone}`);
    for (let n = 0; writing; n += 1) {
      await day.does(
        { role: "participant", id: id as never },
        { type: "changeName", name: `N ${phone} ${n}` },
      );
    }
  };
  const phones = Array.from({ length: 8 }, (_, phone) => write(phone));
  for (let run = 0; run < RUNS; run += 1) {
    const { revision } = day.host;
    while (day.host.revision < revision + 40) await new Promise((resolve) => setImmediate(resolve));
    before.push(day.host.revision);
    await day.copies.run();
  }
  writing = false;
  await Promise.all(phones);
  expect(await checkChain(day.log, "dag-1")).toMatchObject({ revision: day.host.revision });
  await day.close();

  const files = backupsIn(day.copies.folder);
  expect(files).toHaveLength(RUNS);
  for (const [run, { path: file }] of files.entries()) {
    const data = newPath();
    const { days, aside } = await restore(file, data, 0);
    expect(days).toHaveLength(1);
    expect(days[0]!.revision).toBeGreaterThanOrEqual(before[run]!);
    expect(aside).toBeUndefined();
  }
}, 120_000);

test("[OP10] a backup is one file for its owner alone; without changes none is made", async () => {
  const day = await sqliteDay(newPath());
  expect(day.copies.state()).toEqual({ at: null, current: false, failed: false });
  await day.copies.run();
  await day.copies.run();
  const names = readdirSync(day.copies.folder);
  expect(names).toHaveLength(1);
  expect(statSync(`${day.copies.folder}/${names[0]}`).mode & 0o077).toBe(0);
  expect(day.copies.state()).toMatchObject({ current: true, failed: false });
  await day.join("p1", "Ada");
  expect(day.copies.state().current).toBe(false);
  await day.close();
});

test("[OP11] the last sixty stay, and of the days before one an hour", () => {
  const minute = 60_000;
  const now = Date.UTC(2030, 2, 28, 12);
  const files = Array.from({ length: 80 * 60 }, (_, n) => ({
    path: `${n}`,
    at: now - (80 * 60 - n) * minute,
  }));
  const gone = new Set(superfluous(files, now));
  const kept = files.filter((file) => !gone.has(file));
  expect(kept.slice(-60)).toEqual(files.slice(-60));
  const older = kept.slice(0, -60);
  expect(older.every(({ at }, n) => n === 0 || at - older[n - 1]!.at === 60 * minute)).toBe(true);
  expect(older.length).toBeGreaterThanOrEqual(70);
  expect(older.length).toBeLessThanOrEqual(73);
});

test("[OP12] a restore puts aside what stood there, and refuses while a server writes to it", async () => {
  const path = newPath();
  const day = await sqliteDay(path);
  await day.join("p1", "Ada");
  await day.copies.run();
  await day.join("p2", "Bo");
  const [{ path: file } = { path: "" }] = backupsIn(day.copies.folder);
  await expect(restore(file, path, 0)).rejects.toThrow(/another server/);
  const { revision } = day.host;
  await day.close();

  const { aside, days } = await restore(file, path, Date.UTC(2030, 2, 28));
  expect(days[0]!.revision).toBeLessThan(revision);
  const put = await sqliteDay(aside!);
  expect(Object.keys(put.host.state.participants)).toEqual(["p1", "p2"]);
  await put.close();
  const back = await sqliteDay(path);
  expect(Object.keys(back.host.state.participants)).toEqual(["p1"]);
  await back.close();
});

test(`[OP12] a backup that was cut short or changed is refused, and nothing is touched`, async () => {
  const path = newPath();
  const day = await sqliteDay(path);
  for (let n = 0; n < 40; n += 1) await day.join(`p${n}`, `Iemand die ${n} heet`);
  await day.copies.run();
  await day.close();
  const [{ path: file } = { path: "" }] = backupsIn(day.copies.folder);
  const whole = readFileSync(file);
  const chance = chanceFrom(11);
  const stood = readFileSync(path);
  const marks = ["Iemand die 7 heet", "De Brug", "participantJoined"].map((text) => whole.indexOf(text));
  const damages = [
    whole.subarray(0, whole.length / 2),
    whole.subarray(0, whole.length - 4096),
    Buffer.alloc(0),
    Buffer.from("dit is geen database"),
    ...marks.map((at) => flipped(whole, at + chance.below(4))),
  ];
  for (const damage of damages) {
    const damaged = newPath();
    writeFileSync(damaged, damage);
    // An empty file is an empty database: there is no day in it.
    if (damage.length === 0) continue;
    await expect(restore(damaged, path, 0)).rejects.toThrow(RestoreRefused);
  }
  await expect(restore(newPath(), path, 0)).rejects.toThrow(/is not there/);
  expect(readFileSync(path).equals(stood)).toBe(true);
  expect(existsSync(`${path}.restoring`)).toBe(false);
  copyFileSync(file, newPath());
});

function flipped(whole: Buffer, at: number): Buffer {
  const copy = Buffer.from(whole);
  copy[at]! ^= 0x01;
  return copy;
}

/** A server's parts over a real database file, with one day in it; nothing listens. */
import { randomBytes, randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import type { Actor } from "../../shared/domain/actor.ts";
import type { DayCommand } from "../../shared/domain/commands.ts";
import { personalFieldsOf } from "../../shared/domain/events.ts";
import type { LinkId } from "../../shared/domain/ids.ts";
import type { DaySetup } from "../../shared/domain/setup.ts";
import { accessStore } from "../../server/access/accessStore.ts";
import { sqliteAccessTable } from "../../server/access/accessTable.ts";
import { backups } from "../../server/backup/backups.ts";
import { dayHosts } from "../../server/days/dayHosts.ts";
import { dayRegistry } from "../../server/days/dayRegistry.ts";
import { makeDay } from "../../server/days/makeDay.ts";
import { readChecked } from "../../server/log/checkChain.ts";
import { openSqlite } from "../../server/log/sqlite.ts";
import { sqliteLog } from "../../server/log/sqliteLog.ts";
import { keeper } from "../../server/operations/keeper.ts";
import { rehearsals } from "../../server/operations/rehearsals.ts";
import { sqlitePhotoTable } from "../../server/photos/photoTable.ts";
import { smallDay } from "./smallDay.ts";

export const team: Actor = { role: "programmeTeam", id: "team" as LinkId };
export const moderator: Actor = { role: "moderator", id: "desk" as LinkId };

/** Opens the database at `path` and its day; the small day, open, where there was none. */
export async function sqliteDay(path: string, over: { setup?: DaySetup; now?: () => number } = {}) {
  const clock = over.now ?? Date.now;
  const file = openSqlite(path);
  const log = sqliteLog(file, personalFieldsOf);
  const access = accessStore(sqliteAccessTable(file), clock);
  const registry = dayRegistry(file.db, randomBytes);
  const photos = sqlitePhotoTable(file);
  const reports: { what: string; error: unknown }[] = [];
  const report = (what: string, error: unknown) => void reports.push({ what, error });
  const hosts = dayHosts({ log, registry, readChecked: (day) => readChecked(log, day), now: clock, report });
  const copies = backups({ file, folder: `${path}-backups`, now: clock, report, everyMs: 0 });
  const isNew = registry.all().length === 0;
  if (isNew) {
    const link = { label: "team" };
    const made = await makeDay(
      { registry, hosts, access, now: clock },
      { id: "dag-1", setup: over.setup ?? smallDay(), link },
    );
    if (!made.made) throw new Error(made.refusal.code);
  }
  for (const { code } of registry.all()) await hosts.byCode(code);
  const [first] = registry.all();
  const host = (await hosts.byCode(first!.code))!;
  const own = () => ({ url: "http://127.0.0.1:1", origin: "http://127.0.0.1:1" });
  const does = async (actor: Actor, command: object) => {
    const answer = await host.command(actor, randomUUID(), command as DayCommand);
    if (!answer.accepted) throw new Error(answer.refusal.code);
    return answer.revision;
  };
  if (isNew) await does(moderator, { type: "openDay" });
  return {
    file,
    log,
    access,
    registry,
    photos,
    hosts,
    host,
    copies,
    reports,
    keeper: keeper({ log, hosts, access, photos, backups: copies, now: clock, report }),
    rehearsals: rehearsals({ file, registry, hosts, access, now: clock, own }),
    does,
    join: (id: string, name: string) =>
      does(
        { role: "visitor" },
        {
          type: "joinDay",
          participantId: id,
          name,
          organisation: "De Brug",
          sector: "fund",
          regions: ["north"],
        },
      ),
    async close() {
      await hosts.close();
      await copies.close();
      await log.close();
    },
  };
}

export type SqliteDay = Awaited<ReturnType<typeof sqliteDay>>;

/** Whether these words stand anywhere in the database at `path`, its side files included. */
export function standsIn(path: string, words: string): boolean {
  return ["", "-wal", "-shm"].some(
    (end) => existsSync(path + end) && readFileSync(path + end).includes(words),
  );
}

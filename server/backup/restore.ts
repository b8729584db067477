/**
 * A backup becomes the database again. It is read whole and checked before anything is touched, and what stood there is
 * put aside, never lost. Source: reliability.md "The record can be checked".
 */
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { personalFieldsOf } from "../../shared/domain/events.ts";
import { checkChain } from "../log/checkChain.ts";
import { DatabaseRefused, openSqlite } from "../log/sqlite.ts";
import { sqliteLog } from "../log/sqliteLog.ts";
import { settleFile } from "./backupFolder.ts";

/** A day that is in the backup. */
export interface RestoredDay {
  readonly code: string;
  readonly revision: number;
  /** When the last thing in it happened, UTC ms. */
  readonly lastAt: number | undefined;
}

export interface Restored {
  readonly days: readonly RestoredDay[];
  /** Where the database that stood there is now; undefined where there was none. */
  readonly aside: string | undefined;
}

/** The backup cannot be restored; the message is one sentence for the person who asked. Nothing was changed. */
export class RestoreRefused extends Error {
  override name = "RestoreRefused";
}

/**
 * Puts the backup `from` in the place of the database `data`, on disk when it resolves. `now`, UTC ms, names what is put
 * aside. Throws RestoreRefused when the backup is not there, is damaged or is no whole log, and when a server is writing
 * to `data`.
 */
export async function restore(from: string, data: string, now: number): Promise<Restored> {
  if (!existsSync(from)) throw new RestoreRefused(`${from} is not there.`);
  mkdirSync(dirname(data), { recursive: true });
  const temporary = `${data}.restoring`;
  takeAway(temporary);
  try {
    copyFileSync(from, temporary);
    const days = await checked(temporary, from);
    const aside = putAside(data, now);
    settleFile(temporary, data, dirname(data));
    return { days, aside };
  } finally {
    takeAway(temporary);
  }
}

/** Reads all of a copy of the backup. */
async function checked(copy: string, from: string): Promise<RestoredDay[]> {
  const days: RestoredDay[] = [];
  try {
    const file = openSqlite(copy);
    const log = sqliteLog(file, personalFieldsOf);
    try {
      const known = file.db.prepare("SELECT id, code FROM day ORDER BY created_at, id").all();
      for (const { id, code } of known as { id: string; code: string }[]) {
        const { revision } = await checkChain(log, id);
        days.push({ code, revision, lastAt: (await log.chain(id, revision - 1)).at(-1)?.at });
      }
      // One file again, or its side files would stay behind.
      file.db.pragma("wal_checkpoint(TRUNCATE)");
      file.db.pragma("journal_mode = DELETE");
    } finally {
      await log.close();
    }
  } catch (error) {
    const why = error instanceof Error ? error.message.replaceAll(copy, from) : String(error);
    throw new RestoreRefused(`${from} is not restored: ${why}`, { cause: error });
  }
  return days;
}

/** The database as it stands gets another name, with what it had not yet taken in. */
function putAside(data: string, now: number): string | undefined {
  if (!existsSync(data)) return undefined;
  try {
    // Also shows that no server is writing to it. A damaged one is put aside as it is.
    openSqlite(data).close();
  } catch (error) {
    if (error instanceof DatabaseRefused && /another server/.test(error.message)) {
      throw new RestoreRefused(`Nothing is restored: ${error.message} Stop it first.`, { cause: error });
    }
  }
  const stamp = new Date(now).toISOString().replace(/[:.]/g, "");
  const aside = `${data}.before-restore-${stamp}`;
  for (const end of ["-wal", "-shm", ""]) {
    if (existsSync(data + end)) renameSync(data + end, aside + end);
  }
  return aside;
}

function takeAway(path: string): void {
  for (const end of ["", "-wal", "-shm", "-journal", "-writer", "-writer-journal"]) {
    rmSync(path + end, { force: true });
  }
}

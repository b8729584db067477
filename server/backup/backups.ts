/**
 * One file with everything: each minute when something changed, at each closed round, and when asked. A copy is made
 * beside the work of the day and takes its place only when it is whole and on disk. Source: reliability.md "The record
 * can be checked".
 */
import { chmodSync, rmSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import type { SqliteFile } from "../log/sqlite.ts";
import { backupsIn, makeFolder, nameOf, remove, settleFile, superfluous } from "./backupFolder.ts";

export const BACKUP_EVERY_MS = 60_000;

/** How it stands with the backup. Times are UTC ms. */
export interface BackupState {
  /** When the newest backup was begun: what was acknowledged before is in it. Null when there is none. */
  readonly at: number | null;
  /** Whether everything there is stands in it. */
  readonly current: boolean;
  /** The last attempt failed. */
  readonly failed: boolean;
}

export interface Backups {
  readonly folder: string;
  state(): BackupState;
  /** Makes a backup unless nothing changed since the last. Resolves when it is on disk; rejects when it could not. */
  run(): Promise<void>;
  /** A backup now, and everything older is taken away: for when what it holds may be kept no longer. */
  renew(): Promise<void>;
  /** Resolves when no backup is being made, and makes none any more by itself. */
  close(): Promise<void>;
}

export interface BackupParts {
  readonly file: SqliteFile;
  readonly folder: string;
  /** UTC ms. */
  readonly now: () => number;
  /** Told of a backup that could not be made. */
  readonly report: (what: string, error: unknown) => void;
  /** Milliseconds between looking whether something changed; 0 leaves it to who asks. */
  readonly everyMs?: number;
}

/** Keeps backups of this database in this folder. */
export function backups({ file, folder, now, report, everyMs = BACKUP_EVERY_MS }: BackupParts): Backups {
  makeFolder(folder);
  let at = backupsIn(folder).at(-1)?.at ?? null;
  /** The changes that stand in the newest backup; those of an earlier process are not known. */
  let changesIn = -1;
  let failed = false;
  let running: Promise<void> | undefined;
  const changes = () => (file.db.prepare("SELECT total_changes() AS n").get() as { n: number }).n;

  async function copy(): Promise<void> {
    const began = Math.max(now(), (at ?? 0) + 1);
    const changed = changes();
    const path = join(folder, nameOf(began));
    const temporary = `${path}.part`;
    try {
      // Through the connection that writes: what is written meanwhile goes along, and the copy never begins anew.
      await file.db.backup(temporary);
      asOneFile(temporary);
      settleFile(temporary, path, folder);
      at = began;
      changesIn = changed;
      failed = false;
      remove(superfluous(backupsIn(folder), began));
    } catch (error) {
      failed = true;
      rmSync(temporary, { force: true });
      throw error;
    }
  }

  /** One at a time; whoever asks while one is being made gets one that began after they asked. */
  function next(work: () => Promise<void>): Promise<void> {
    const before = running ?? Promise.resolve();
    const mine = before.then(work, work);
    running = mine;
    mine
      .catch(() => {})
      .finally(() => {
        if (running === mine) running = undefined;
      });
    return mine;
  }

  const run = () => next(async () => void (changes() === changesIn || (await copy())));
  const timer =
    everyMs > 0
      ? setInterval(() => run().catch((error: unknown) => report("making a backup failed", error)), everyMs)
      : undefined;
  timer?.unref();

  return {
    folder,
    state: () => ({ at, current: changes() === changesIn, failed }),
    run,
    renew: () =>
      next(async () => {
        await copy();
        remove(backupsIn(folder).filter((each) => each.at !== at));
      }),
    async close() {
      clearInterval(timer);
      await running?.catch(() => {});
    },
  };
}

/** A copy is one file: without the side files of a database in use, and for nobody else to read. */
function asOneFile(path: string): void {
  chmodSync(path, 0o600);
  const copy = new Database(path);
  try {
    copy.pragma("journal_mode = DELETE");
  } finally {
    copy.close();
  }
}

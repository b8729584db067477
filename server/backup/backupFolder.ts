/** The files of the backup: one a minute, of which the last hour stays, and one an hour of the days before. */
import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";

/** So many of the newest files stay. */
export const NEWEST_KEPT = 60;
/** For so many hours before those the last file of each hour stays. */
export const HOURS_KEPT = 72;

const HOUR_MS = 60 * 60 * 1000;
const named = /^beslisdag-(\d{4})-(\d\d)-(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z\.sqlite$/;

/** A file of the backup and when it was begun, UTC ms. */
export interface BackupFile {
  readonly path: string;
  readonly at: number;
}

/** The name under which a backup begun at this moment is kept; names sort as their times do. */
export function nameOf(at: number): string {
  return `beslisdag-${new Date(at).toISOString().replace(/[:.]/g, "")}.sqlite`;
}

/** The files of the backup, oldest first; none when there is no such folder. */
export function backupsIn(folder: string): BackupFile[] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  return names.sort().flatMap((name) => {
    const found = named.exec(name);
    if (!found) return [];
    const [year, month, day, hour, minute, second, ms] = found.slice(1).map(Number) as number[];
    const at = Date.UTC(year!, month! - 1, day!, hour!, minute!, second!, ms!);
    return [{ path: join(folder, name), at }];
  });
}

/** Which files need not stay: older than the newest sixty and not the last of their hour, or too old. */
export function superfluous(files: readonly BackupFile[], now: number): BackupFile[] {
  const older = files.slice(0, Math.max(0, files.length - NEWEST_KEPT));
  return older.filter(({ at }, index) => {
    if (now - at > HOURS_KEPT * HOUR_MS) return true;
    const next = files[index + 1];
    return next !== undefined && hourOf(next.at) === hourOf(at);
  });
}

/** Puts a file that is complete in its place, on disk when this returns. */
export function settleFile(temporary: string, path: string, folder: string): void {
  fsyncOf(temporary);
  renameSync(temporary, path);
  fsyncOf(folder);
}

/** Takes these files away. */
export function remove(files: readonly BackupFile[]): void {
  for (const { path } of files) rmSync(path, { force: true });
}

/** Makes the folder when it is not there; only who runs the server may look into it. */
export function makeFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
}

function fsyncOf(path: string): void {
  const file = openSync(path, "r");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function hourOf(at: number): number {
  return Math.floor(at / HOUR_MS);
}

/** A day goes as a whole: every row of it, in every table that has days. */
import type { SqliteFile } from "../log/sqlite.ts";

/**
 * Deletes everything of the day but its code, which stays so that it is never given again (dayRegistry.remove). Nothing
 * of it is left in the file when this returns, unless `light`: a rehearsal holds nothing of anybody, and writing the
 * whole file anew would hold up the day it is a rehearsal of.
 */
export function deleteRows({ db }: SqliteFile, day: string, light = false): void {
  const tables = db
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all() as string[];
  const ofDays = tables.filter((table) =>
    (db.pragma(`table_info(${table})`) as { name: string }[]).some(({ name }) => name === "day"),
  );
  // What points at events goes before them.
  const order = [
    ...ofDays.filter((table) => table !== "event"),
    ...ofDays.filter((table) => table === "event"),
  ];
  db.transaction(() => {
    for (const table of order) db.prepare(`DELETE FROM ${table} WHERE day = ?`).run(day);
  }).immediate();
  if (light) return;
  db.exec("VACUUM");
  db.pragma("wal_checkpoint(TRUNCATE)");
}

/** The links of organisers go on with the day that begins anew; those of participants go with the old one. */
export function moveLinks({ db }: SqliteFile, from: string, to: string): void {
  db.prepare("UPDATE access SET day = ? WHERE day = ? AND role <> 'participant'").run(to, from);
}

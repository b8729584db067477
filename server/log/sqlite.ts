import Database from "better-sqlite3";
import { LogDamaged, StorageFailed, type StorageFault } from "./eventLog.ts";
import { schemaSteps } from "./schema.ts";

/** An open embedded database of which this process is the only writer. */
export interface SqliteFile {
  readonly db: Database.Database;
  /** Lets go of the file and of the right to write. May be called twice. */
  close(): void;
}

/** The database cannot be used as it is; the message is one sentence for the person who starts the server. */
export class DatabaseRefused extends Error {
  override name = "DatabaseRefused";
}

/**
 * Opens (or makes) the embedded database at `path`: WAL, synchronous=FULL, foreign keys on, deleted content overwritten,
 * tables at the newest version. The right to write is a lock on the file `path`-writer that the operating system takes
 * back when the process dies, however it dies; others may still read the database.
 * Throws DatabaseRefused when another process (or this one) writes to it, when it is not durable, is damaged, or was
 * made by a newer version.
 */
export function openSqlite(path: string): SqliteFile {
  const writer = becomeWriter(path);
  let db: Database.Database | undefined;
  try {
    db = new Database(path, { timeout: 2000 });
    prepare(db, path);
  } catch (error) {
    db?.close();
    writer.close();
    if (error instanceof DatabaseRefused) throw error;
    throw new DatabaseRefused(`${path} cannot be used as a database: ${messageOf(error)}.`, { cause: error });
  }
  const opened = db;
  return {
    db: opened,
    close() {
      opened.close();
      writer.close();
    },
  };
}

/**
 * Throws DatabaseRefused unless a commit on this connection is on disk when it returns: write-ahead log and a
 * synchronous setting of FULL.
 */
export function demandDurable(db: Database.Database, path: string): void {
  const journal = db.pragma("journal_mode", { simple: true });
  if (journal !== "wal") {
    throw new DatabaseRefused(`${path} is not durable: its journal mode is "${journal}" and must be "wal".`);
  }
  const synchronous = db.pragma("synchronous", { simple: true });
  if (synchronous !== 2) {
    throw new DatabaseRefused(`${path} is not durable: synchronous is ${synchronous} and must be 2 (FULL).`);
  }
}

/**
 * Runs `work` and gives SQLite's errors the names of the log's promise: StorageFailed when the machine could not do it,
 * LogDamaged when the file is not sound. Other errors pass unchanged.
 */
export function naming<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error;
    const fault = faultOf(error.code);
    if (fault) throw new StorageFailed(fault, { cause: error });
    if (/^SQLITE_(CORRUPT|NOTADB)/.test(error.code)) {
      throw new LogDamaged(`the database is damaged (${error.message})`, { cause: error });
    }
    throw error;
  }
}

function becomeWriter(path: string): Database.Database {
  if (path === "" || path.startsWith(":")) {
    throw new DatabaseRefused(`"${path}" is not durable: the database must be a file.`);
  }
  let writer: Database.Database | undefined;
  try {
    writer = new Database(`${path}-writer`, { timeout: 0 });
    writer.exec("BEGIN EXCLUSIVE");
    return writer;
  } catch (error) {
    writer?.close();
    const busy = error instanceof Database.SqliteError && error.code.startsWith("SQLITE_BUSY");
    const why = busy ? "another server is writing to it" : messageOf(error);
    throw new DatabaseRefused(`${path} cannot be opened: ${why}.`, { cause: error });
  }
}

function prepare(db: Database.Database, path: string): void {
  db.pragma("journal_mode = WAL");
  db.pragma("synchronous = FULL");
  db.pragma("foreign_keys = ON");
  db.pragma("secure_delete = ON");
  // Erased text must not linger in a temporary file either.
  db.pragma("temp_store = MEMORY");
  demandDurable(db, path);
  const soundness = db.pragma("quick_check(1)", { simple: true });
  if (soundness !== "ok") {
    throw new DatabaseRefused(`${path} is damaged (${soundness}): restore the last backup.`);
  }
  db.transaction(() => raiseSchema(db, path)).immediate();
}

function raiseSchema(db: Database.Database, path: string): void {
  const version = db.pragma("user_version", { simple: true }) as number;
  if (version > schemaSteps.length || version < 0) {
    throw new DatabaseRefused(
      `${path} was made by a newer version (schema ${version}, this version knows ${schemaSteps.length}): update first.`,
    );
  }
  if (version === schemaSteps.length) return;
  for (const step of schemaSteps.slice(version)) db.exec(step);
  db.pragma(`user_version = ${schemaSteps.length}`);
}

function faultOf(code: string): StorageFault | undefined {
  if (code === "SQLITE_FULL") return "full";
  if (/^SQLITE_(IOERR|CANTOPEN|NOMEM)/.test(code)) return "io";
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return "busy";
  if (/^SQLITE_READONLY/.test(code)) return "readonly";
  return undefined;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Where the log of a day stood at moments, signed, kept beside the log: a log that lost its end is seen by them. */
import { naming, type SqliteFile } from "../log/sqlite.ts";

/** Why a checkpoint was made: a round closed, time passed, or the day was exported. */
export type CheckpointReason = "roundClosed" | "interval" | "export";

/** A signed checkpoint; `at` is UTC ms, what is signed stands in shared/log/chainForm.ts. */
export interface KeptCheckpoint {
  readonly revision: number;
  readonly head: string;
  readonly at: number;
  readonly why: CheckpointReason;
  readonly signature: string;
}

/** A write is on disk when it returns; a storage error is StorageFailed. */
export interface CheckpointTable {
  /** Keeps the first one of a revision. */
  keep(day: string, checkpoint: KeptCheckpoint): void;
  /** Oldest first. */
  all(day: string): KeptCheckpoint[];
  newest(day: string): KeptCheckpoint | undefined;
}

/** Checkpoints that live as long as the process: for tests. */
export function memoryCheckpoints(): CheckpointTable {
  const kept = new Map<string, KeptCheckpoint[]>();
  const of = (day: string) => kept.get(day) ?? [];
  return {
    keep(day, checkpoint) {
      if (of(day).some(({ revision }) => revision === checkpoint.revision)) return;
      kept.set(
        day,
        [...of(day), checkpoint].sort((a, b) => a.revision - b.revision),
      );
    },
    all: (day) => [...of(day)],
    newest: (day) => of(day).at(-1),
  };
}

/** Checkpoints in the embedded database. */
export function sqliteCheckpoints({ db }: SqliteFile): CheckpointTable {
  const columns = "revision, head, at, why, signature";
  const add = db.prepare<[string, number, string, number, string, string]>(
    "INSERT OR IGNORE INTO checkpoint (day, revision, head, at, why, signature) VALUES (?, ?, ?, ?, ?, ?)",
  );
  const all = db.prepare<[string], KeptCheckpoint>(
    `SELECT ${columns} FROM checkpoint WHERE day = ? ORDER BY revision`,
  );
  const newest = db.prepare<[string], KeptCheckpoint>(
    `SELECT ${columns} FROM checkpoint WHERE day = ? ORDER BY revision DESC LIMIT 1`,
  );
  return {
    keep: (day, { revision, head, at, why, signature }) =>
      naming(() => void add.run(day, revision, head, at, why, signature)),
    all: (day) => naming(() => all.all(day)),
    newest: (day) => naming(() => newest.get(day)),
  };
}

import { emptyHead } from "./chain.ts";
import { DuplicateCommand, LogDamaged, RevisionConflict, StorageFailed } from "./eventLog.ts";
import type {
  ChainRow,
  Commit,
  Entry,
  EventLog,
  Head,
  LoggedEvent,
  PersonalField,
  Vault,
} from "./eventLog.ts";
import { sealCommits } from "./sealCommits.ts";
import { naming, type SqliteFile } from "./sqlite.ts";
import { byPlace, rejoinPersonal, type Kept, type PersonalFieldsOf } from "./vault.ts";

interface PersonalRecord {
  revision: number;
  field: string;
  salt: string;
  value: string;
}

/**
 * An EventLog in the embedded database (see openSqlite). Each append is one transaction, on disk when it resolves.
 * Closing the log closes the file, also for whoever shares it.
 */
export function sqliteLog(file: SqliteFile, personalFieldsOf: PersonalFieldsOf): EventLog {
  const { db } = file;
  const last = db.prepare<[string], { revision: number; hash: string }>(
    "SELECT revision, hash FROM event WHERE day = ? ORDER BY revision DESC LIMIT 1",
  );
  const commandOf = db.prepare<[string, string], { revision: number }>(
    "SELECT revision FROM command WHERE day = ? AND command_id = ?",
  );
  const rowsAfter = db.prepare<[string, number], Required<ChainRow>>(
    `SELECT revision, at, command_id AS commandId, canonical, hash
     FROM event WHERE day = ? AND revision > ? ORDER BY revision`,
  );
  const personalAfter = db.prepare<[string, number], PersonalRecord>(
    "SELECT revision, field, salt, value FROM personal WHERE day = ? AND revision > ?",
  );
  const erasedAfter = db.prepare<[string, number], PersonalField>(
    "SELECT revision, field FROM erased WHERE day = ? AND revision > ?",
  );
  const addEvent = db.prepare(
    "INSERT INTO event (day, revision, at, command_id, canonical, hash) VALUES (?, ?, ?, ?, ?, ?)",
  );
  const addCommand = db.prepare("INSERT INTO command (day, command_id, revision) VALUES (?, ?, ?)");
  const addPersonal = db.prepare(
    "INSERT INTO personal (day, revision, field, salt, value) VALUES (?, ?, ?, ?, ?)",
  );
  const dropPersonal = db.prepare("DELETE FROM personal WHERE day = ? AND revision = ? AND field = ?");
  const markErased = db.prepare("INSERT OR IGNORE INTO erased (day, revision, field) VALUES (?, ?, ?)");
  const daysWithEvents = db
    .prepare<[], string>("SELECT day FROM event GROUP BY day ORDER BY day")
    .pluck() as unknown as { all(): string[] };

  function headOf(day: string): Head {
    const row = last.get(day);
    return row ? { revision: row.revision, head: row.hash } : emptyHead(day);
  }

  const append = db.transaction((day: string, expectedRevision: number, commits: readonly Commit[]): Head => {
    for (const { commandId } of commits) {
      const known = commandOf.get(day, commandId);
      if (known) throw new DuplicateCommand(day, commandId, known.revision);
    }
    const head = headOf(day);
    if (head.revision !== expectedRevision) {
      throw new RevisionConflict(day, expectedRevision, head.revision);
    }
    const sealed = sealCommits(day, head, commits, personalFieldsOf);
    for (const { revision, at, commandId, canonical, hash, personal } of sealed.rows) {
      addEvent.run(day, revision, at, commandId, canonical, hash);
      for (const { field, salt, value } of personal) {
        addPersonal.run(day, revision, field, salt, JSON.stringify(value));
      }
    }
    for (const { commandId, revision } of sealed.commands) addCommand.run(day, commandId, revision);
    return sealed.head;
  });

  // One transaction, so that an entry and its personal values are of the same moment.
  const read = db.transaction((day: string, after: number): Entry[] => {
    const kept = new Map<string, () => Kept>();
    for (const { revision, field } of erasedAfter.iterate(day, after)) {
      kept.set(`${revision} ${field}`, () => "erased");
    }
    for (const { revision, field, salt, value } of personalAfter.iterate(day, after)) {
      kept.set(`${revision} ${field}`, () => ({ salt, value: JSON.parse(value) as string }));
    }
    return rowsAfter.all(day, after).map(({ revision, at, canonical }) => {
      const keptOf = (field: string) => kept.get(`${revision} ${field}`)?.();
      return { revision, at, event: eventOf(revision, canonical, keptOf) };
    });
  });

  // One transaction, so that nothing is erased in between.
  const vault = db.transaction((day: string): Vault => {
    const kept = personalAfter.all(day, 0).map((row) => ({ ...row, value: JSON.parse(row.value) as string }));
    return { kept: kept.sort(byPlace), erased: erasedAfter.all(day, 0).sort(byPlace) };
  });

  const erase = db.transaction((day: string, which: readonly PersonalField[]): number => {
    let erased = 0;
    for (const { revision, field } of which) {
      if (dropPersonal.run(day, revision, field).changes === 0) continue;
      markErased.run(day, revision, field);
      erased += 1;
    }
    return erased;
  });

  return {
    append: async (day, expectedRevision, commits) =>
      naming(() => append.immediate(day, expectedRevision, commits)),
    read: async (day, after = 0) => naming(() => read(day, after)),
    head: async (day) => naming(() => headOf(day)),
    revisionOf: async (day, commandId) => naming(() => commandOf.get(day, commandId)?.revision),
    chain: async (day, after = 0) => naming(() => rowsAfter.all(day, after)),
    vault: async (day) => naming(() => vault(day)),
    erase: async (day, which) =>
      naming(() => {
        erase.immediate(day, which);
        forgetTraces(file);
      }),
    days: async () => naming(() => daysWithEvents.all()),
    close: async () => file.close(),
  };
}

/** Deleted rows leave copies in the write-ahead log and in pages that were rearranged: write everything anew. */
function forgetTraces({ db }: SqliteFile): void {
  db.exec("VACUUM");
  const [checkpoint] = db.pragma("wal_checkpoint(TRUNCATE)") as { busy: number }[];
  if (checkpoint?.busy) throw new StorageFailed("busy");
}

function eventOf(revision: number, canonical: string, keptOf: (field: string) => Kept): LoggedEvent {
  try {
    return rejoinPersonal(JSON.parse(canonical) as LoggedEvent, keptOf);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new LogDamaged(`its log is damaged at revision ${revision} (${why})`, {
      cause: error,
    });
  }
}

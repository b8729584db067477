import { naming, type SqliteFile } from "../log/sqlite.ts";
import type { Role } from "./tokens.ts";

/** One right of access as it is kept. Times are UTC ms. */
export interface AccessRow {
  day: string;
  id: string;
  role: Role;
  secretHash: string;
  label: string;
  /** The region whose subgroup a facilitator leads; null for one who sits with an RSV, and for every other role. */
  region: string | null;
  /** The RSV that a facilitator sits with, or whose page this is; null for everyone else. */
  rsv: string | null;
  /** The seat that a personal link gives; null for every other role. */
  seat: string | null;
  createdAt: number;
  revokedAt: number | null;
  lastUsedAt: number | null;
}

/** Where rights of access are kept. A write is durable when it is done; a storage error is StorageFailed. */
export interface AccessTable {
  /** Adds the row, or returns false when the day has that id already. */
  add(row: AccessRow): Promise<boolean>;
  find(day: string, id: string): AccessRow | undefined;
  /** Puts the row in the place of the one with its day and id. */
  put(row: AccessRow): void;
  /** The rows of a day, oldest first. */
  all(day: string): AccessRow[];
}

/** Rights of access that live as long as the process: for tests. */
export function memoryAccessTable(): AccessTable {
  const rows = new Map<string, AccessRow>();
  const keyOf = ({ day, id }: { day: string; id: string }) => JSON.stringify([day, id]);
  return {
    async add(row) {
      if (rows.has(keyOf(row))) return false;
      rows.set(keyOf(row), { ...row });
      return true;
    },
    find: (day, id) => rows.get(keyOf({ day, id })),
    put: (row) => void rows.set(keyOf(row), { ...row }),
    all: (day) => [...rows.values()].filter((row) => row.day === day).sort(oldestFirst),
  };
}

/** Rights of access in the embedded database. */
export function sqliteAccessTable({ db }: SqliteFile): AccessTable {
  const columns = `day, id, role, secret_hash AS secretHash, label, region, rsv, seat, created_at AS createdAt,
    revoked_at AS revokedAt, last_used_at AS lastUsedAt`;
  const add = db.prepare<[AccessRow]>(
    `INSERT OR IGNORE INTO access (day, id, role, secret_hash, label, region, rsv, seat, created_at, revoked_at, last_used_at)
     VALUES (@day, @id, @role, @secretHash, @label, @region, @rsv, @seat, @createdAt, @revokedAt, @lastUsedAt)`,
  );
  const find = db.prepare<[string, string], AccessRow>(
    `SELECT ${columns} FROM access WHERE day = ? AND id = ?`,
  );
  const put = db.prepare<[AccessRow]>(
    `UPDATE access SET role = @role, secret_hash = @secretHash, label = @label, created_at = @createdAt,
       revoked_at = @revokedAt, last_used_at = @lastUsedAt
     WHERE day = @day AND id = @id`,
  );
  const all = db.prepare<[string], AccessRow>(`SELECT ${columns} FROM access WHERE day = ?`);
  const addAll = db.transaction((rows: AccessRow[]) => rows.map((row) => add.run(row).changes === 1));
  let waiting: { row: AccessRow; resolve: (added: boolean) => void; reject: (error: unknown) => void }[] = [];
  const addWaiting = () => {
    const batch = waiting;
    waiting = [];
    try {
      const added = naming(() => addAll(batch.map(({ row }) => row)));
      batch.forEach(({ resolve }, i) => resolve(added[i] ?? false));
    } catch (error) {
      batch.forEach(({ reject }) => reject(error));
    }
  };
  return {
    // A hall that comes in at once shares its writes to disk.
    add: (row) =>
      new Promise((resolve, reject) => {
        waiting.push({ row, resolve, reject });
        if (waiting.length === 1) setImmediate(addWaiting);
      }),
    find: (day, id) => naming(() => find.get(day, id)),
    put: (row) => naming(() => void put.run(row)),
    all: (day) => naming(() => all.all(day).sort(oldestFirst)),
  };
}

function oldestFirst(a: AccessRow, b: AccessRow): number {
  return a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1);
}

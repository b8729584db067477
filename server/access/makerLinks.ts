/** The link with which days are made on this server: one that works at a time, for no day in particular. */
import { randomBytes } from "node:crypto";
import { naming, type SqliteFile } from "../log/sqlite.ts";
import { hashOfSecret, isId, isSecret, isSecretOf, newSecret } from "./tokens.ts";

/** A link as it is kept; times are UTC ms. */
export interface MakerRow {
  readonly id: string;
  readonly secretHash: string;
  readonly createdAt: number;
}

/** Where the link is kept. A write is durable when it is done; a storage error is StorageFailed. */
export interface MakerTable {
  find(): MakerRow | undefined;
  /** Puts this link in the place of the one there was. */
  put(row: MakerRow): void;
}

export interface MakerLinks {
  /** Whether there is a link. Its secret is kept as sha256 and cannot be told again. */
  exists(): boolean;
  /** Makes a new link; the one before it stops working. The token is told this once. */
  issue(): string;
  /** Whether this is the token of the link that works. */
  opens(token: unknown): boolean;
}

/** The cookie that holds the token; it belongs to no day. */
export const MAKER_COOKIE = "bd_maker";

/** The maker link over a table. `now` gives UTC ms. */
export function makerLinks(table: MakerTable, now: () => number): MakerLinks {
  return {
    exists: () => table.find() !== undefined,
    issue() {
      const id = randomBytes(9).toString("base64url");
      const secret = newSecret();
      table.put({ id, secretHash: hashOfSecret(secret), createdAt: now() });
      return `maker.${id}.${secret}`;
    },
    opens(token) {
      if (typeof token !== "string" || token.length > 160) return false;
      const [kind, id, secret, ...more] = token.split(".");
      if (kind !== "maker" || !id || !secret || more.length > 0 || !isId(id) || !isSecret(secret))
        return false;
      const row = table.find();
      return row !== undefined && row.id === id && isSecretOf(secret, row.secretHash);
    },
  };
}

/** A link that lives as long as the process: for tests. */
export function memoryMakerTable(): MakerTable {
  let kept: MakerRow | undefined;
  return { find: () => kept, put: (row) => void (kept = row) };
}

/** The link in the embedded database. */
export function sqliteMakerTable({ db }: SqliteFile): MakerTable {
  const find = db.prepare<[], MakerRow>(
    "SELECT id, secret_hash AS secretHash, created_at AS createdAt FROM maker_link",
  );
  const put = db.prepare<[MakerRow]>(
    `INSERT INTO maker_link (one, id, secret_hash, created_at) VALUES (1, @id, @secretHash, @createdAt)
     ON CONFLICT (one) DO UPDATE SET id = excluded.id, secret_hash = excluded.secret_hash,
       created_at = excluded.created_at`,
  );
  return { find: () => naming(() => find.get()), put: (row) => naming(() => void put.run(row)) };
}

/** Where the borders that days brought are kept, by the digest of the file: the log holds only that. */
import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { naming, type SqliteFile } from "../log/sqlite.ts";

/** A write is on disk when it resolves; a storage error is StorageFailed. */
export interface GeometryTable {
  /** Keeps a file of a day; answers its digest (hex SHA-256 of its text). The same file again is no fault. */
  keep(day: string, text: string): Promise<string>;
  /** The file, compressed with gzip; undefined for one that is not there. */
  find(day: string, digest: string): Buffer | undefined;
  /** Lets go of every file of the day but this one. */
  keepOnly(day: string, digest: string | undefined): void;
}

/** The text of a file as it was kept. */
export async function unpacked(content: Buffer): Promise<string> {
  return (await promisify(gunzip)(content)).toString("utf8");
}

/** Borders that live as long as the process: for tests. */
export function memoryGeometryTable(): GeometryTable {
  const kept = new Map<string, Buffer>();
  return {
    async keep(day, text) {
      const digest = digestOf(text);
      kept.set(`${day} ${digest}`, await packed(text));
      return digest;
    },
    find: (day, digest) => kept.get(`${day} ${digest}`),
    keepOnly(day, digest) {
      for (const key of kept.keys()) {
        if (key.startsWith(`${day} `) && key !== `${day} ${digest}`) kept.delete(key);
      }
    },
  };
}

/** Borders in the embedded database. */
export function sqliteGeometryTable({ db }: SqliteFile): GeometryTable {
  const add = db.prepare<[string, string, Buffer]>(
    "INSERT OR IGNORE INTO geometry (day, digest, content) VALUES (?, ?, ?)",
  );
  const find = db.prepare<[string, string], { content: Buffer }>(
    "SELECT content FROM geometry WHERE day = ? AND digest = ?",
  );
  const drop = db.prepare<[string, string]>("DELETE FROM geometry WHERE day = ? AND digest <> ?");
  return {
    async keep(day, text) {
      const digest = digestOf(text);
      const content = await packed(text);
      naming(() => void add.run(day, digest, content));
      return digest;
    },
    find: (day, digest) => naming(() => find.get(day, digest)?.content),
    keepOnly: (day, digest = "") => naming(() => void drop.run(day, digest)),
  };
}

// Off the main thread: while it works the hall goes on.
const packed = (text: string): Promise<Buffer> => promisify(gzip)(Buffer.from(text, "utf8"));

function digestOf(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

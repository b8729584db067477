/** Where the photos of days are kept, by the digest of what is kept: the log holds only that. Never who sent one. */
import { createHash } from "node:crypto";
import { naming, type SqliteFile } from "../log/sqlite.ts";

/** A photo as it is kept and shown: made here, never the bytes that somebody sent. Sizes in pixels. */
export interface KeptPhoto {
  readonly type: "image/jpeg" | "image/webp";
  readonly width: number;
  readonly height: number;
  readonly content: Buffer;
}

/** A write is on disk when it resolves; a storage error is StorageFailed. */
export interface PhotoTable {
  /** Keeps a photo of a day; answers its id. The same photo again is no fault and has the same id. */
  keep(day: string, photo: KeptPhoto): string;
  /** Undefined for one that is not there. */
  find(day: string, id: string): KeptPhoto | undefined;
  /** How many photos the day has. */
  count(day: string): number;
  /** The ids of all photos of the day. */
  ids(day: string): string[];
  /** Lets go of these photos; those that are not there are no fault. */
  remove(day: string, ids: readonly string[]): void;
}

/** Photos that live as long as the process: for tests. */
export function memoryPhotoTable(): PhotoTable {
  const kept = new Map<string, Map<string, KeptPhoto>>();
  return {
    keep(day, photo) {
      const id = idOf(photo);
      const ofDay = kept.get(day) ?? new Map<string, KeptPhoto>();
      kept.set(day, ofDay.set(id, photo));
      return id;
    },
    find: (day, id) => kept.get(day)?.get(id),
    count: (day) => kept.get(day)?.size ?? 0,
    ids: (day) => [...(kept.get(day)?.keys() ?? [])],
    remove(day, ids) {
      for (const id of ids) kept.get(day)?.delete(id);
    },
  };
}

/** Photos in the embedded database. */
export function sqlitePhotoTable({ db }: SqliteFile): PhotoTable {
  const add = db.prepare<[string, string, string, number, number, Buffer]>(
    "INSERT OR IGNORE INTO photo (day, id, type, width, height, content) VALUES (?, ?, ?, ?, ?, ?)",
  );
  const find = db.prepare<[string, string], KeptPhoto>(
    "SELECT type, width, height, content FROM photo WHERE day = ? AND id = ?",
  );
  const count = db.prepare<[string], { n: number }>("SELECT COUNT(*) AS n FROM photo WHERE day = ?");
  const ids = db.prepare<[string], { id: string }>("SELECT id FROM photo WHERE day = ?");
  const drop = db.prepare("DELETE FROM photo WHERE day = ? AND id = ?");
  const dropAll = db.transaction((day: string, which: readonly string[]) => {
    for (const id of which) drop.run(day, id);
  });
  return {
    keep(day, photo) {
      const id = idOf(photo);
      naming(() => void add.run(day, id, photo.type, photo.width, photo.height, photo.content));
      return id;
    },
    find: (day, id) => naming(() => find.get(day, id)),
    ids: (day) => naming(() => ids.all(day).map(({ id }) => id)),
    remove: (day, which) => naming(() => dropAll(day, which)),
    count: (day) => naming(() => count.get(day)?.n ?? 0),
  };
}

/** The name of a photo: what it is, so that the same one has one name. */
export function idOf({ content }: KeptPhoto): string {
  return createHash("sha256").update(content).digest("base64url");
}

/** The secrets of the RSVs' own links to their sheets. Each opens one sheet to be read, and nothing else. */
import { isSecretOf, hashOfSecret, newSecret } from "../access/tokens.ts";
import { naming, type SqliteFile } from "../log/sqlite.ts";

/** A write is on disk when it is done; a storage error is StorageFailed. */
export interface SheetLinkTable {
  /** The secret of an RSV's sheet; made the first time that it is asked for, and the same ever after. */
  secretOf(day: string, rsv: string): string;
  /** Whether this secret opens the sheet of this RSV. */
  opens(day: string, rsv: string, secret: string): boolean;
}

/** Links that live as long as the process: for tests. */
export function memorySheetLinks(): SheetLinkTable {
  const secrets = new Map<string, string>();
  return tableOver(
    (day, rsv) => secrets.get(JSON.stringify([day, rsv])),
    (day, rsv, secret) => void secrets.set(JSON.stringify([day, rsv]), secret),
  );
}

/** Links in the embedded database. */
export function sqliteSheetLinks({ db }: SqliteFile): SheetLinkTable {
  const find = db.prepare<[string, string], { secret: string }>(
    "SELECT secret FROM sheet_link WHERE day = ? AND rsv = ?",
  );
  const add = db.prepare<[string, string, string]>(
    "INSERT OR IGNORE INTO sheet_link (day, rsv, secret) VALUES (?, ?, ?)",
  );
  return tableOver(
    (day, rsv) => naming(() => find.get(day, rsv)?.secret),
    (day, rsv, secret) => naming(() => void add.run(day, rsv, secret)),
  );
}

function tableOver(
  find: (day: string, rsv: string) => string | undefined,
  add: (day: string, rsv: string, secret: string) => void,
): SheetLinkTable {
  return {
    secretOf(day, rsv) {
      if (find(day, rsv) === undefined) add(day, rsv, newSecret());
      return find(day, rsv)!;
    },
    opens(day, rsv, secret) {
      const known = find(day, rsv);
      return known !== undefined && isSecretOf(secret, hashOfSecret(known));
    },
  };
}

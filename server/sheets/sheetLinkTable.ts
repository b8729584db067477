/**
 * The RSVs' own links to their sheets. Each opens one sheet to be read, and nothing else. No link is stored: it is worked
 * out from a key of this server and the turn of the sheet, so that it can be shown again to who writes there, and a new
 * turn ends the one before.
 */
import { createHmac } from "node:crypto";
import { isSecretOf, hashOfSecret, newSecret } from "../access/tokens.ts";
import { naming, type SqliteFile } from "../log/sqlite.ts";

/** A write is on disk when it is done; a storage error is StorageFailed. */
export interface SheetLinkTable {
  /** The secret of an RSV's sheet: the same until it is rotated. */
  secretOf(day: string, rsv: string): string;
  /** Whether this secret opens the sheet of this RSV. */
  opens(day: string, rsv: string, secret: string): boolean;
  /** Gives the sheet another secret; the one before opens nothing any more. */
  rotate(day: string, rsv: string): string;
}

/** How often a link was given anew; `secret` is one that was stored before links were worked out. */
interface Turn {
  readonly turn: number;
  readonly secret: string;
}

/** Links that live as long as the process: for tests. */
export function memorySheetLinks(): SheetLinkTable {
  const turns = new Map<string, Turn>();
  const keyOf = (day: string, rsv: string) => JSON.stringify([day, rsv]);
  const key = newSecret();
  return tableOver(
    () => key,
    (day, rsv) => turns.get(keyOf(day, rsv)),
    (day, rsv, turn) => void turns.set(keyOf(day, rsv), { turn, secret: "" }),
  );
}

/** Links in the embedded database. */
export function sqliteSheetLinks({ db }: SqliteFile): SheetLinkTable {
  const find = db.prepare<[string, string], Turn>(
    "SELECT turn, secret FROM sheet_link WHERE day = ? AND rsv = ?",
  );
  const put = db.prepare<[string, string, number]>(
    `INSERT INTO sheet_link (day, rsv, secret, turn) VALUES (?, ?, '', ?)
     ON CONFLICT (day, rsv) DO UPDATE SET secret = '', turn = excluded.turn`,
  );
  const makeKey = db.prepare<[string]>("INSERT OR IGNORE INTO sheet_key (id, key) VALUES (1, ?)");
  const readKey = db.prepare<[], { key: string }>("SELECT key FROM sheet_key WHERE id = 1");
  let key: string | undefined;
  return tableOver(
    () =>
      (key ??= naming(() => {
        makeKey.run(newSecret());
        return readKey.get()!.key;
      })),
    (day, rsv) => naming(() => find.get(day, rsv)),
    (day, rsv, turn) => naming(() => void put.run(day, rsv, turn)),
  );
}

function tableOver(
  keyOf: () => string,
  find: (day: string, rsv: string) => Turn | undefined,
  put: (day: string, rsv: string, turn: number) => void,
): SheetLinkTable {
  const secretOf = (day: string, rsv: string): string => {
    const { turn, secret } = find(day, rsv) ?? { turn: 0, secret: "" };
    if (secret !== "") return secret;
    return createHmac("sha256", keyOf())
      .update(JSON.stringify([day, rsv, turn]))
      .digest("base64url");
  };
  return {
    secretOf,
    opens: (day, rsv, secret) => isSecretOf(secret, hashOfSecret(secretOf(day, rsv))),
    rotate(day, rsv) {
      put(day, rsv, (find(day, rsv)?.turn ?? 0) + 1);
      return secretOf(day, rsv);
    },
  };
}

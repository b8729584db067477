/** The key with which this server signs. It stays in the database; only its public half is ever shown. */
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from "node:crypto";
import type { KeyObject } from "node:crypto";
import { naming, type SqliteFile } from "../log/sqlite.ts";

/** Signs in the name of this server. */
export interface ServerKey {
  /** Ed25519, base64 of SPKI (DER). */
  readonly publicKey: string;
  /** The signature of a text's UTF-8 bytes, base64. */
  sign(text: string): string;
}

/** The key in the embedded database, made the first time it is needed. */
export function sqliteServerKey({ db }: SqliteFile): ServerKey {
  const kept = () =>
    db.prepare<[], { private: string }>("SELECT private FROM server_key WHERE id = 1").get()?.private;
  return lazily(() =>
    naming(() => {
      if (kept() === undefined) {
        db.prepare("INSERT OR IGNORE INTO server_key (id, private) VALUES (1, ?)").run(newKey());
      }
      return kept()!;
    }),
  );
}

/** A key that lives as long as the process: for tests. */
export function memoryServerKey(): ServerKey {
  return lazily(newKey);
}

function newKey(): string {
  const { privateKey } = generateKeyPairSync("ed25519");
  return privateKey.export({ format: "der", type: "pkcs8" }).toString("base64");
}

function lazily(read: () => string): ServerKey {
  let known: { readonly key: KeyObject; readonly publicKey: string } | undefined;
  const keys = () => (known ??= keysOf(read()));
  return {
    get publicKey() {
      return keys().publicKey;
    },
    sign: (text) => sign(null, Buffer.from(text, "utf8"), keys().key).toString("base64"),
  };
}

function keysOf(pkcs8: string) {
  const key = createPrivateKey({ key: Buffer.from(pkcs8, "base64"), format: "der", type: "pkcs8" });
  const spki = createPublicKey(key).export({ format: "der", type: "spki" });
  return { key, publicKey: spki.toString("base64") };
}

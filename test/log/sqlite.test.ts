import Database from "better-sqlite3";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { DatabaseRefused, demandDurable, openSqlite } from "../../server/log/sqlite.ts";
import { scratch } from "./scratch.ts";

const newPath = scratch();

describe("opening the embedded database", () => {
  test("[L8] it is durable from the first time and every time", () => {
    const path = newPath();
    for (const _time of ["new", "again"]) {
      const file = openSqlite(path);
      expect(file.db.pragma("journal_mode", { simple: true })).toBe("wal");
      expect(file.db.pragma("synchronous", { simple: true })).toBe(2);
      expect(file.db.pragma("foreign_keys", { simple: true })).toBe(1);
      expect(file.db.pragma("secure_delete", { simple: true })).toBe(1);
      file.close();
      file.close();
    }
  });

  test.each([":memory:", ""])("[L8] a database that is not a file (%j) is refused", (path) => {
    expect(() => openSqlite(path)).toThrow(DatabaseRefused);
    expect(() => openSqlite(path)).toThrow(/not durable/);
  });

  test("[L8] a database that cannot become WAL is refused", () => {
    const path = newPath();
    const other = new Database(path);
    other.exec("CREATE TABLE held (x); BEGIN; SELECT * FROM held");
    other.prepare("SELECT * FROM held").all();
    expect(() => openSqlite(path)).toThrow(DatabaseRefused);
    other.close();
    openSqlite(path).close();
  });

  test("[L8] a connection that is not WAL, or not FULL, is refused", () => {
    const db = new Database(newPath());
    expect(() => demandDurable(db, "dag.db")).toThrow('dag.db is not durable: its journal mode is "delete"');
    db.pragma("journal_mode = WAL");
    db.pragma("synchronous = NORMAL");
    expect(() => demandDurable(db, "dag.db")).toThrow(
      "dag.db is not durable: synchronous is 1 and must be 2 (FULL).",
    );
    db.pragma("synchronous = FULL");
    expect(() => demandDurable(db, "dag.db")).not.toThrow();
    db.close();
  });

  test("[L9] a database that is being written to is refused, and may be read meanwhile", () => {
    const path = newPath();
    const file = openSqlite(path);
    expect(() => openSqlite(path)).toThrow(`${path} cannot be opened: another server is writing to it.`);
    const reader = new Database(path, { readonly: true });
    expect(reader.prepare("SELECT count(*) AS count FROM event").get()).toEqual({ count: 0 });
    reader.close();
    file.close();
    openSqlite(path).close();
  });

  test("[L9] a writer in another process keeps the right until it dies, also when it is killed", async () => {
    const path = newPath();
    const module = fileURLToPath(new URL("../../server/log/sqlite.ts", import.meta.url));
    const script = `import { openSqlite } from ${JSON.stringify(module)};
      openSqlite(${JSON.stringify(path)}); console.log("open"); setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const exited = once(child, "exit");
    try {
      expect(String(await Promise.race([once(child.stdout, "data"), exited]))).toContain("open");
      expect(() => openSqlite(path)).toThrow(/another server is writing/);
    } finally {
      child.kill("SIGKILL");
      await exited;
    }
    openSqlite(path).close();
  }, 30_000);

  test("[L8] a database of a newer version is refused and left as it is", () => {
    const path = newPath();
    const file = openSqlite(path);
    file.db.pragma("user_version = 99");
    file.close();
    expect(() => openSqlite(path)).toThrow(/made by a newer version \(schema 99/);
    const db = new Database(path);
    expect(db.pragma("user_version", { simple: true })).toBe(99);
    db.close();
  });

  test("[L8] a file that is no database is refused and left as it is", () => {
    const path = newPath();
    writeFileSync(path, "Dit is geen database. ".repeat(500));
    expect(() => openSqlite(path)).toThrow(DatabaseRefused);
  });

  test("[L8] a folder that is not there is told", () => {
    expect(() => openSqlite("/nergens/dag.db")).toThrow(/^\/nergens\/dag.db cannot be opened: .+\.$/);
  });
});

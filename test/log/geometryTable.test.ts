import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { memoryGeometryTable, sqliteGeometryTable, unpacked } from "../../server/geometry/geometryTable.ts";
import { openSqlite } from "../../server/log/sqlite.ts";
import { scratch } from "./scratch.ts";

const path = scratch();
const text = '{"type":"FeatureCollection","features":[],"naam":"Súdwest-Fryslân"}';

describe.each([
  ["memory", () => memoryGeometryTable()],
  ["SQLite", () => sqliteGeometryTable(openSqlite(path()))],
])("borders kept in %s", (_where, open) => {
  test("[F2] come back as they were, by the digest of the file, for their own day only", async () => {
    const table = open();
    const digest = await table.keep("dag-1", text);
    expect(digest).toBe(createHash("sha256").update(text).digest("hex"));
    expect(await table.keep("dag-1", text)).toBe(digest);
    expect(await unpacked(table.find("dag-1", digest)!)).toBe(text);
    expect(table.find("dag-2", digest)).toBeUndefined();
  });

  test("[F2] go when nothing points at them, and those of other days stay", async () => {
    const table = open();
    const [one, two] = [await table.keep("dag-1", text), await table.keep("dag-1", `${text} `)];
    await table.keep("dag-2", text);
    table.keepOnly("dag-1", two);
    expect([table.find("dag-1", one), table.find("dag-1", two)]).toEqual([undefined, expect.anything()]);
    table.keepOnly("dag-1", undefined);
    expect(table.find("dag-1", two)).toBeUndefined();
    expect(table.find("dag-2", one)).toBeDefined();
  });
});

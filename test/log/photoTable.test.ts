import { describe, expect, test } from "vitest";
import { openSqlite } from "../../server/log/sqlite.ts";
import { memoryPhotoTable, sqlitePhotoTable } from "../../server/photos/photoTable.ts";
import type { KeptPhoto } from "../../server/photos/photoTable.ts";
import { scratch } from "./scratch.ts";

const path = scratch();
const photo: KeptPhoto = {
  type: "image/jpeg",
  width: 3,
  height: 2,
  content: Buffer.from([0xff, 0xd8, 0, 1, 2]),
};

describe.each([
  ["memory", () => memoryPhotoTable()],
  ["SQLite", () => sqlitePhotoTable(openSqlite(path()))],
])("photos kept in %s", (_where, open) => {
  test("[I3] come back as they were, under one name however often they are kept, for their own day only", () => {
    const table = open();
    const id = table.keep("dag-1", photo);
    expect(table.keep("dag-1", { ...photo })).toBe(id);
    expect(table.keep("dag-1", { ...photo, content: Buffer.from([1]) })).not.toBe(id);
    expect(table.find("dag-1", id)).toEqual(photo);
    expect(table.find("dag-2", id)).toBeUndefined();
    expect([table.count("dag-1"), table.count("dag-2")]).toEqual([2, 0]);
  });
});

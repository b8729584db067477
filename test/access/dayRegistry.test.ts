import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { dayRegistry, newJoinCode, readJoinCode } from "../../server/days/dayRegistry.ts";
import { openSqlite } from "../../server/log/sqlite.ts";
import { scratch } from "../log/scratch.ts";

const newPath = scratch();

describe("a join code", () => {
  test("[A7] is made of 32 symbols, each as likely, without 0, O, 1 and I", () => {
    const counts = new Map<string, number>();
    for (let byte = 0; byte < 256; byte += 1) {
      const [symbol] = newJoinCode((count) => new Uint8Array(count).fill(byte));
      counts.set(symbol!, (counts.get(symbol!) ?? 0) + 1);
    }
    expect([...counts.keys()].sort().join("")).toBe("23456789ABCDEFGHJKLMNPQRSTUVWXYZ");
    expect(new Set(counts.values())).toEqual(new Set([8]));
    expect(newJoinCode(randomBytes)).toMatch(/^[2-9A-HJ-NP-Z]{6}$/);
  });

  test.each(["K7M2PX", "k7m2px", " K7M 2PX ", "k7m-2px", "K7M\u00a02PX", "K7M–2PX", "k 7 m 2 p x"])(
    "[A7] is understood as it is typed: %j",
    (typed) => {
      expect(readJoinCode(typed)).toBe("K7M2PX");
    },
  );

  test.each([
    "",
    "K7M2P",
    "K7M2PXX",
    "K7M2P0",
    "K7M2PO",
    "K7M2PI",
    "K7M2P%",
    "ﬁK7M2",
    `K7M2PX${" ".repeat(1e6)}`,
  ])("[A7] is not anything else (%#)", (typed) => {
    expect(readJoinCode(typed)).toBeUndefined();
  });
});

describe("the registry of days", () => {
  test("[A7] finds a day by its id and by its code, and keeps both over a restart", () => {
    const path = newPath();
    const file = openSqlite(path);
    const days = dayRegistry(file.db, randomBytes);
    const second = days.add("dag-2", 20);
    const first = days.add("dag-1", 10);
    file.close();

    const again = openSqlite(path);
    const found = dayRegistry(again.db, randomBytes);
    expect(found.all()).toEqual([first, second]);
    expect(found.find("dag-1")).toEqual(first);
    expect(found.findByCode(` ${first.code.toLowerCase()} `)).toEqual(first);
    expect(found.find("dag-3")).toBeUndefined();
    expect(found.findByCode("'; --")).toBeUndefined();
    again.close();
  });

  test("[A7] a day that is there keeps its code", () => {
    const file = openSqlite(newPath());
    const days = dayRegistry(file.db, randomBytes);
    const first = days.add("dag-1", 10);
    expect(days.add("dag-1", 99)).toEqual(first);
    expect(days.all()).toEqual([first]);
    file.close();
  });

  test("[A7] two days never have one code", () => {
    const file = openSqlite(newPath());
    let call = 0;
    // Gives every code three times over.
    const days = dayRegistry(file.db, (count) => new Uint8Array(count).fill(Math.floor(call++ / 3)));
    const codes = Array.from({ length: 10 }, (_, index) => days.add(`dag-${index}`, index).code);
    expect(new Set(codes).size).toBe(10);
    file.close();
  });

  test("[A7] a registry without free codes says so", () => {
    const file = openSqlite(newPath());
    const days = dayRegistry(file.db, (count) => new Uint8Array(count));
    days.add("dag-1", 1);
    expect(() => days.add("dag-2", 2)).toThrow("No free join code was found.");
    file.close();
  });
});

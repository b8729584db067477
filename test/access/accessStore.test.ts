import { readFileSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import { accessStore } from "../../server/access/accessStore.ts";
import { memoryAccessTable, sqliteAccessTable, type AccessTable } from "../../server/access/accessTable.ts";
import { newSecret, parseToken, roles, tokenText } from "../../server/access/tokens.ts";
import { StorageFailed } from "../../server/log/eventLog.ts";
import { openSqlite } from "../../server/log/sqlite.ts";
import { scratch } from "../log/scratch.ts";

const newPath = scratch();
const day = "dag-1";
const minute = 60_000;

const tables: [string, () => AccessTable][] = [
  ["memory", memoryAccessTable],
  ["SQLite", () => sqliteAccessTable(openSqlite(newPath()))],
];

function opened(table: AccessTable) {
  const clock = { now: 1_700_000_000_000 };
  return { clock, store: accessStore(table, () => clock.now) };
}

/** A facilitator's link is for one region or RSV; the others are for the whole day. */
const scopeFor = (role: string) =>
  role === "facilitator" ? { region: "utrecht" } : role === "regionKeeper" ? { rsv: "utrecht" } : undefined;
const secretOf = (token: string) => parseToken(token)!.secret;

describe.each(tables)("access (%s)", (_name, newTable) => {
  test("[A3] a link opens its own role on its own day and nothing else", async () => {
    const { store } = opened(newTable());
    for (const role of roles) {
      const { id, token } = await store.issue(day, role, "zaal", scopeFor(role));
      for (const asked of roles)
        expect(await store.verify(day, asked, token)).toBe(asked === role ? id : undefined);
      expect(await store.verify("dag-2", role, token)).toBeUndefined();
      for (const other of roles.filter((name) => name !== role)) {
        const forged = tokenText({ role: other, id, secret: secretOf(token) });
        expect(await store.verify(day, other, forged)).toBeUndefined();
      }
      expect(await store.verify(day, role, tokenText({ role, id, secret: newSecret() }))).toBeUndefined();
      const unknown = tokenText({ role, id: "onbekend", secret: secretOf(token) });
      expect(await store.verify(day, role, unknown)).toBeUndefined();
    }
    expect(await store.verify(day, "moderator", undefined)).toBeUndefined();
  });

  test("[A3] [B12] a facilitator's link is for one region or one RSV and keeps it; no other link has one", async () => {
    const { store, clock } = opened(newTable());
    const { id, token } = await store.issue(day, "facilitator", "Groep Utrecht", { region: "utrecht" });
    clock.now += minute;
    const other = await store.issue(day, "facilitator", "RSV Drenthe", { rsv: "drenthe" });
    clock.now += minute;
    const desk = await store.issue(day, "moderator", "Tafel");
    expect(await store.verify(day, "facilitator", token)).toBe(id);
    await store.rotate(day, id);
    expect([id, other.id, desk.id, "onbekend"].map((each) => store.scopeOf(day, each))).toEqual([
      { region: "utrecht" },
      { rsv: "drenthe" },
      undefined,
      undefined,
    ]);
    expect(store.scopeOf("dag-2", id)).toBeUndefined();
    await expect(store.issue(day, "facilitator", "Zonder groep")).rejects.toThrow();
    await expect(store.issue(day, "moderator", "Tafel", { region: "utrecht" })).rejects.toThrow();
    expect((await store.list(day)).map(({ region, rsv }) => [region, rsv])).toEqual([
      ["utrecht", null],
      [null, "drenthe"],
      [null, null],
    ]);
  });

  test("[A6] a phone registers once, however often it says so", async () => {
    const { store } = opened(newTable());
    const secret = newSecret();
    expect(await store.register(day, "participant", "p1", secret)).toBe("registered");
    expect(await store.register(day, "participant", "p1", secret)).toBe("known");
    expect(await store.verify(day, "participant", tokenText({ role: "participant", id: "p1", secret }))).toBe(
      "p1",
    );
    expect(await store.list(day)).toHaveLength(1);
  });

  test("[A6] nobody takes over an id that somebody has", async () => {
    const { store } = opened(newTable());
    const secret = newSecret();
    await store.register(day, "participant", "p1", secret);
    expect(await store.register(day, "participant", "p1", newSecret())).toBe("refused");
    expect(await store.register(day, "moderator", "p1", secret)).toBe("refused");
    const { id } = await store.issue(day, "moderator", "Tafel");
    expect(await store.register(day, "participant", id, secret)).toBe("refused");
    expect(await store.verify(day, "participant", tokenText({ role: "participant", id: "p1", secret }))).toBe(
      "p1",
    );
  });

  test.each([
    ["p 1", newSecret()],
    ["", newSecret()],
    ["p1", "kort"],
    ["p1", "#".repeat(43)],
  ])("[A6] an id or secret without the right form is refused (%j)", async (id, secret) => {
    const { store } = opened(newTable());
    expect(await store.register(day, "participant", id, secret)).toBe("refused");
    expect(await store.list(day)).toEqual([]);
  });

  test("[A4] the list tells what there is, oldest first, and no secret", async () => {
    const { store, clock } = opened(newTable());
    const first = await store.issue(day, "projector", "Scherm links");
    clock.now += minute;
    const second = await store.issue(day, "moderator", "Voorzitter");
    await store.issue("dag-2", "moderator", "elders");
    clock.now += 10 * minute + 500;
    await store.verify(day, "moderator", second.token);
    const list = await store.list(day);
    expect(list).toEqual([
      {
        id: first.id,
        role: "projector",
        label: "Scherm links",
        createdAt: 1_700_000_000_000,
        region: null,
        rsv: null,
        seat: null,
        revokedAt: null,
        lastUsedAt: null,
      },
      {
        id: second.id,
        role: "moderator",
        label: "Voorzitter",
        createdAt: 1_700_000_000_000 + minute,
        region: null,
        rsv: null,
        seat: null,
        revokedAt: null,
        lastUsedAt: Math.floor(clock.now / minute) * minute,
      },
    ]);
    for (const { token } of [first, second]) expect(JSON.stringify(list)).not.toContain(secretOf(token));
  });

  test("[A4] of a participant no moment of use is kept", async () => {
    const { store, clock } = opened(newTable());
    const secret = newSecret();
    await store.register(day, "participant", "p1", secret);
    clock.now += 5 * minute;
    await store.verify(day, "participant", tokenText({ role: "participant", id: "p1", secret }));
    expect((await store.list(day))[0]?.lastUsedAt).toBeNull();
  });

  test("[A5] a revoked link is dead for good and is told to whoever listens", async () => {
    const { store } = opened(newTable());
    const { id, token } = await store.issue(day, "moderator", "Tafel");
    const told = vi.fn();
    store.onRevoked((revoked) => {
      told(revoked);
    });
    expect(await store.revoke(day, id)).toBe(true);
    expect(told.mock.calls).toEqual([[{ day, id, role: "moderator" }]]);
    expect(await store.verify(day, "moderator", token)).toBeUndefined();
    expect(await store.register(day, "moderator", id, secretOf(token))).toBe("refused");
    expect(await store.rotate(day, id)).toBeUndefined();
    expect(await store.revoke(day, id)).toBe(false);
    expect(await store.revoke(day, "onbekend")).toBe(false);
    expect(told).toHaveBeenCalledTimes(1);
    expect((await store.list(day))[0]?.revokedAt).toBe(1_700_000_000_000);
  });

  test("[A5] a rotated link has a new secret, the old one is dead and told", async () => {
    const { store } = opened(newTable());
    const { id, token } = await store.issue(day, "projector", "Scherm");
    const told = vi.fn();
    const stop = store.onRevoked(told);
    const rotated = await store.rotate(day, id);
    expect(rotated?.id).toBe(id);
    expect(await store.verify(day, "projector", token)).toBeUndefined();
    expect(await store.verify(day, "projector", rotated?.token)).toBe(id);
    expect(told).toHaveBeenCalledTimes(1);
    stop();
    await store.rotate(day, id);
    expect(told).toHaveBeenCalledTimes(1);
    expect(await store.rotate(day, "onbekend")).toBeUndefined();
  });

  test("[A5] one listener that fails does not keep the others from being told", async () => {
    const { store } = opened(newTable());
    const { id, token } = await store.issue(day, "moderator", "Tafel");
    const told = vi.fn();
    store.onRevoked(() => {
      throw new Error("stuk");
    });
    store.onRevoked(told);
    await expect(store.revoke(day, id)).rejects.toThrow(AggregateError);
    expect(told).toHaveBeenCalledTimes(1);
    expect(await store.verify(day, "moderator", token)).toBeUndefined();
  });

  test("[A3] a link works when nothing can be written", async () => {
    const table = newTable();
    const { store, clock } = opened({
      ...table,
      put() {
        throw new StorageFailed("full");
      },
    });
    const { id, token } = await store.issue(day, "moderator", "Tafel");
    clock.now += 5 * minute;
    expect(await store.verify(day, "moderator", token)).toBe(id);
    await expect(store.revoke(day, id)).rejects.toThrow(StorageFailed);
  });
});

test("[A4] links live on in the file after a restart, their secrets are not in it", async () => {
  const path = newPath();
  const before = openSqlite(path);
  const { store } = opened(sqliteAccessTable(before));
  const { id, token } = await store.issue(day, "moderator", "Tafel");
  const dead = await store.issue(day, "moderator", "Oud");
  await store.revoke(day, dead.id);
  before.close();
  expect(readFileSync(path, "latin1")).not.toContain(secretOf(token));

  const after = openSqlite(path);
  const reopened = opened(sqliteAccessTable(after)).store;
  expect(await reopened.verify(day, "moderator", token)).toBe(id);
  expect(await reopened.verify(day, "moderator", dead.token)).toBeUndefined();
  after.close();
});

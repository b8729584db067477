import { createHash, createPublicKey, verify } from "node:crypto";
import { describe, expect, test } from "vitest";
import { sealedText } from "../../shared/domain/sealedRecord.ts";
import { checkpointText, recordSealText } from "../../shared/log/chainForm.ts";
import { memoryCheckpoints, sqliteCheckpoints } from "../../server/seal/checkpointTable.ts";
import { checkpoints } from "../../server/seal/checkpoints.ts";
import { recordSeal } from "../../server/seal/recordSeal.ts";
import { memoryServerKey, sqliteServerKey } from "../../server/seal/serverKey.ts";
import type { DayHosts } from "../../server/days/dayHosts.ts";
import type { EntriesListener } from "../../server/days/dayHost.ts";
import type { HostEntry } from "../../server/days/recentEntries.ts";
import { openSqlite } from "../../server/log/sqlite.ts";
import { decidedDay } from "../record/recordedDay.ts";
import { scratch } from "../log/scratch.ts";
import { smallDay } from "../support/smallDay.ts";
import { DAY, liveServer } from "../realtime/liveServer.ts";

type Started = Parameters<DayHosts["onStarted"]>[0];

const path = scratch();
const noHosts: DayHosts = {
  byCode: async () => undefined,
  started: () => [],
  onStarted: () => {},
  end: async () => {},
  onEnded: () => {},
  isGone: () => false,
  close: async () => {},
};

/** As whoever knows nothing of this server would check it. */
function isSigned(text: string, signature: string, key: string): boolean {
  const spki = createPublicKey({ key: Buffer.from(key, "base64"), format: "der", type: "spki" });
  return verify(null, Buffer.from(text, "utf8"), spki, Buffer.from(signature, "base64"));
}

describe("the seal of a record", () => {
  test("[EX3] signs the digest of the record, and of no other record", () => {
    const { day } = decidedDay();
    const { digest, signature, key } = recordSeal(memoryServerKey())(day.state);
    expect(digest).toBe(createHash("sha256").update(sealedText(day.state)!).digest("hex"));
    expect(isSigned(recordSealText(digest), signature, key)).toBe(true);
    day.must(day.moderator, { type: "closeDay" });
    expect(recordSeal(memoryServerKey())(day.state).digest).not.toBe(digest);
  });

  test("[EX3] does not depend on when it is made, and holds no name", () => {
    const { day } = decidedDay();
    const text = sealedText(day.state)!;
    day.now += 60_000;
    expect(sealedText(day.state)).toBe(text);
    expect(text).not.toContain("Anna Voorbeeld");
    expect(text).not.toContain("generatedAt");
  });

  test("[EX3] the key is made once and stays with the database", () => {
    const at = path();
    const first = openSqlite(at);
    const { publicKey } = sqliteServerKey(first);
    expect(sqliteServerKey(first).publicKey).toBe(publicKey);
    first.close();
    const again = openSqlite(at);
    expect(sqliteServerKey(again).publicKey).toBe(publicKey);
    again.close();
    expect(memoryServerKey().publicKey).not.toBe(publicKey);
  });
});

describe("checkpoints", () => {
  test.each([
    ["memory", () => memoryCheckpoints()],
    ["SQLite", () => sqliteCheckpoints(openSqlite(path()))],
  ])("[EX4] in %s are kept once a revision, per day, oldest first", (_where, open) => {
    const table = open();
    const one = { revision: 5, head: "a", at: 1, why: "export", signature: "s" } as const;
    table.keep("dag-1", one);
    table.keep("dag-1", { ...one, at: 2 });
    table.keep("dag-1", { ...one, revision: 3 });
    expect(table.all("dag-1")).toEqual([{ ...one, revision: 3 }, one]);
    expect(table.newest("dag-1")).toEqual(one);
    expect(table.newest("dag-2")).toBeUndefined();
  });

  test("[EX4] are made when a round closes and when time passed in which something happened", async () => {
    const server = await liveServer({ setup: smallDay() });
    const key = memoryServerKey();
    const table = memoryCheckpoints();
    let told: EntriesListener = () => {};
    server.host.onEntries = (listener) => ((told = listener), () => {});
    const hosts = { ...noHosts, started: () => [server.host], onStarted: (f: Started) => f(server.host) };
    const noted = checkpoints({ hosts, key, table, report: () => {} });
    noted.noteAll();
    noted.noteAll();
    expect(table.all(DAY).map(({ revision, why }) => [revision, why])).toEqual([
      [server.host.revision, "interval"],
    ]);
    const [first] = table.all(DAY);
    expect(first!.head).toBe(server.host.headHash);
    expect(isSigned(checkpointText({ day: DAY, ...first! }), first!.signature, key.publicKey)).toBe(true);

    await server.join("Anna", { regions: ["north"] });
    told([{ event: { type: "partStarted" } } as HostEntry]);
    expect(table.all(DAY)).toHaveLength(1);
    told([{ event: { type: "roundClosed" } } as HostEntry]);
    expect(table.newest(DAY)).toMatchObject({ why: "roundClosed", revision: server.host.revision });
    await server.close();
  });
});

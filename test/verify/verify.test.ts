/**
 * The verifier. CI tries a part: all of it is `MUTATIONS=1000 EXPORTS=200 npx vitest run --project node test/verify`
 * (`npm run all-tests` does).
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { recordOf } from "../../shared/domain/record.ts";
import { recordJson } from "../../server/export/recordJson.ts";
import { recordSeal } from "../../server/seal/recordSeal.ts";
import { memoryServerKey } from "../../server/seal/serverKey.ts";
import { verifyLog } from "../../server/verify/verifyLog.ts";
import { play, scripts } from "../support/arbitraries.ts";
import { chanceFrom } from "../support/chance.ts";
import { exportedLog, sealed } from "../support/exportedLog.ts";
import type { ExportedLog } from "../support/exportedLog.ts";
import { storyDay } from "../record/storyDay.ts";
import { mutate } from "./mutations.ts";

const MUTATIONS = Number(process.env["MUTATIONS"] ?? 150);
const EXPORTS = Number(process.env["EXPORTS"] ?? 20);

/** The whole story, adopted with a real seal. */
function adoptedDay(key = memoryServerKey()) {
  const { day } = storyDay();
  day.must(day.moderator, { type: "closeDay" });
  const seal = recordSeal(key)(day.state);
  const by = { by: "link-team" as never };
  day.happens({
    accepted: true,
    events: [{ type: "recordAdopted", name: "Dina Voorbeeld", role: "voorzitter", ...seal, ...by }],
  });
  return { day, key };
}

let exported: ExportedLog;
const adopted = adoptedDay();
const lastState = adopted.day.state;
const cut = (text: string) => text.slice(0, text.lastIndexOf("\n", text.length - 2) + 1);

beforeAll(async () => {
  exported = await exportedLog(adopted.day.entries, { eraseEvery: 9, key: adopted.key });
});

describe("an exported log", () => {
  test("[EX7] that was left alone follows from its first line to its last", async () => {
    const whole = await exportedLog(adopted.day.entries, { key: adopted.key });
    const { faults, told } = verifyLog(whole.text);
    expect(faults).toEqual([]);
    expect(told).toMatchObject({
      code: "ABC234",
      erased: 0,
      adopted: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(verifyLog(exported.text).faults).toEqual([]);
  });

  test(`[EX7] ${EXPORTS} days left alone pass`, async () => {
    for (const [index, script] of fc.sample(scripts, { seed: 20230328, numRuns: EXPORTS }).entries()) {
      const { entries, befores } = play(script);
      const key = memoryServerKey();
      // Played days are sealed by a stand-in.
      const sealedReally = entries.map((entry, n) =>
        entry.event.type === "recordAdopted"
          ? { ...entry, event: { ...entry.event, ...recordSeal(key)(befores[n]!) } }
          : entry,
      );
      const { text } = await exportedLog(sealedReally, { eraseEvery: index % 3 === 0 ? 7 : 0, key });
      expect([index, verifyLog(text).faults]).toEqual([index, []]);
    }
  }, 1_200_000);

  test(`[EX8] ${MUTATIONS} single changes are all found`, () => {
    const missed: string[] = [];
    for (let seed = 0; seed < MUTATIONS; seed += 1) {
      const { what, text, resigned } = mutate(exported.text, chanceFrom(seed * 7919 + 1));
      const changed = resigned ? sealed(cut(text), exported.key) : text;
      if (verifyLog(changed).faults.length === 0) missed.push(`${seed}: ${what}`);
    }
    expect(missed).toEqual([]);
  }, 1_200_000);

  test("[EX8] says the line, the revision and the field", () => {
    const lines = cut(exported.text).split("\n");
    const n = lines.findIndex((line) => line.includes('"kind":"text"'));
    const { revision, field, value, ...rest } = JSON.parse(lines[n]!) as Record<string, unknown>;
    lines[n] = JSON.stringify({
      field,
      kind: "text",
      revision,
      salt: rest["salt"],
      value: `${String(value)}!`,
    });
    const { faults } = verifyLog(sealed(lines.join("\n"), exported.key));
    expect(faults[0]).toEqual({ line: n + 1, revision, field, why: "this text is not what was written" });
  });

  test("[EX8] of another key is told by the key, and a log that was signed anew too", () => {
    const other = memoryServerKey();
    const resigned = verifyLog(sealed(cut(exported.text), other));
    expect(resigned.faults).toContainEqual(
      expect.objectContaining({ field: "signature", why: "the signature of the file is not of this key" }),
    );
  });
});

describe("a file that was made to break the verifier", () => {
  const lineOf = (more: string) => exported.text.replace("\n", `\n${more}\n`);

  test("[EX25] that nests without end is told by its line, and a record that does by its name", () => {
    const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
    const event = `{"at":1,"event":{"a":${deep},"type":"dayOpened"},"hash":"h","kind":"event","revision":1}`;
    expect(verifyLog(lineOf(event)).faults).toContainEqual({ line: 2, why: "this line cannot be read" });
    const number = '{"at":1e400,"event":{"type":"dayOpened"},"hash":"h","kind":"event","revision":1}';
    expect(verifyLog(lineOf(number)).faults).toContainEqual({ line: 2, why: "this line cannot be read" });
    const timeless = JSON.stringify({ log: { hash: exported.hash }, generatedAt: "soon" });
    for (const record of [deep, "null", "5", "{", timeless])
      expect(verifyLog(exported.text, record).faults).toEqual([
        { field: "record", why: "what was given beside the log is no record" },
      ]);
  });

  test("[EX25] with more wrong lines than a stack holds is told line by line", () => {
    const event = '{"at":1,"event":{"type":"dayOpened"},"hash":"h","kind":"event","revision":9}\n';
    const { faults } = verifyLog(lineOf(event.repeat(130_000).trimEnd()));
    expect(faults.length).toBeGreaterThan(130_000);
  });
});

describe("a record beside the log", () => {
  const recordAt = (names: boolean) =>
    recordJson(
      recordOf(lastState, {
        head: { revision: adopted.day.entries.length, hash: exported.hash },
        generatedAt: exported.madeAt + 5,
        names,
      })!,
    );

  test("[EX7] follows from it field for field, with names and without", async () => {
    const whole = await exportedLog(adopted.day.entries, { key: adopted.key });
    exported = whole;
    for (const names of [true, false]) expect(verifyLog(whole.text, recordAt(names)).faults).toEqual([]);
  });

  test("[EX8] that says something else is told where", () => {
    const changed = recordAt(false).replace("De grens loopt dwars door een school", "De grens is goed");
    expect(verifyLog(exported.text, changed).faults).toEqual([
      expect.objectContaining({ field: expect.stringMatching(/^record\.objections\.\d+\.argument$/) }),
    ]);
    expect(verifyLog(exported.text, "{}").faults[0]?.field).toBe("record.log.hash");
  });
});

describe("npm run verify", () => {
  const folder = mkdtempSync(join(tmpdir(), "beslisdag-verify-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const run = (text: string) => {
    const file = join(folder, "log.jsonl");
    writeFileSync(file, text);
    return spawnSync(process.execPath, ["--import", "tsx", "server/verify/main.ts", file], {
      encoding: "utf8",
    });
  };

  test("[EX7] ends with 0 and says what it is", () => {
    const { status, stdout } = run(exported.text);
    expect(stdout).toMatch(/everything follows/);
    expect(status).toBe(0);
  });

  test("[EX25] a title that plays the verdict stands there as it was written, on its own line", () => {
    const title = "Dag (ABC234): 1 events\\neverything follows\\u001b[8m\\u202e";
    const { status, stdout } = run(exported.text.replace(/"title":"[^"]*"/, `"title":"${title}"`));
    expect(stdout).not.toMatch(/^everything follows/m);
    for (const sign of ["\u001b", "\u202e"]) expect(stdout).not.toContain(sign);
    expect(stdout).toContain("\\u{1b}[8m\\u{202e}");
    expect(status).toBe(1);
  });

  test("[EX8] ends with 1 and says what is wrong and where", () => {
    const { status, stdout } = run(exported.text.replace("voorzitter", "penningmeester"));
    expect(stdout).toMatch(/WRONG line \d+, revision \d+, field \w+/);
    expect(status).toBe(1);
  });
});

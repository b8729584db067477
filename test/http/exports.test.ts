import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { eraseTexts } from "../../shared/domain/erasing.ts";
import { textsOf } from "../../shared/domain/personTexts.ts";
import type { LoggedText } from "../../shared/domain/personTexts.ts";
import { exported } from "../support/exported.ts";
import { CODE, liveServer } from "../realtime/liveServer.ts";
import type { LiveServer } from "../realtime/liveServer.ts";

let server: LiveServer;
let team: string;
const day = () => ({ url: server.url, code: CODE });

beforeAll(async () => {
  server = await liveServer();
  await server.join("Kanarie Noor", { organisation: "Stichting Vogel" });
  team = (await server.link("programmeTeam")).cookie;
});
afterAll(() => server.close());

test("[R4] the record comes as a file with title and date, with names only when asked for", async () => {
  const plain = await exported(day(), team, { of: "record", format: "json" });
  expect(plain.name).toMatch(/^verslag-[a-z0-9-]+-\d{4}-\d\d-\d\d-zonder-namen\.json$/);
  expect(plain.content.toString()).not.toContain("Kanarie");
  const named = await exported(day(), team, { of: "record", format: "json", names: true, language: "en" });
  expect(named.name).toMatch(/^record-.*-with-names\.json$/);
  expect(named.content.toString()).toContain("Kanarie");
  const page = await exported(day(), team, { of: "record", format: "html", language: "en" });
  expect(page.headers.get("content-security-policy")).toMatch(/default-src 'none'/);
  expect(page.content.toString()).toMatch(/<html lang="en">/);
});

test("[EX1] every file is a line in the log, with the digest of what was handed over", async () => {
  const { content } = await exported(day(), team, { of: "record", format: "csv" });
  const last = server.host.state.after.exports.at(-1)!;
  expect(last).toMatchObject({ of: "record", format: "csv", language: "nl", names: false });
  expect(last.digest).toBe(createHash("sha256").update(content).digest("hex"));
});

test.each([
  ["record", "pdf", "%PDF-1.7"],
  ["record", "odt", "PK"],
  ["record", "csv", "PK"],
  ["atmosphere", "html", "<!doctype html>"],
  ["atmosphere", "pdf", "%PDF-1.7"],
  ["rsvs", "pdf", "%PDF-1.7"],
  ["rsvs", "csv", "\uFEFF"],
  ["closing", "html", "<!doctype html>"],
] as const)("[EX5] %s comes as %s", async (of, format, begin) => {
  const { content } = await exported(day(), team, { of, format });
  expect(content.subarray(0, Buffer.byteLength(begin)).toString()).toBe(begin);
});

test("[EX2] the log of a day that goes on is refused, and what does not exist", async () => {
  await expect(exported(day(), team, { of: "log", format: "jsonl" })).rejects.toThrow("logTooEarly");
  await expect(exported(day(), team, { of: "log", format: "pdf" })).rejects.toThrow("invalid");
});

test("[EX6] a file that is given up is gone, and one that nobody asked for is not there", async () => {
  const headers = { cookie: team, origin: server.url };
  const wish = { exportId: "weg", of: "record", format: "pdf", language: "nl", names: false };
  expect((await server.post("/exports", wish, headers)).status).toBe(202);
  expect((await server.post("/exports", wish, headers)).status).toBe(202);
  expect((await server.post("/exports/weg/cancel", {}, headers)).status).toBe(204);
  const base = `${server.url}/api/days/${CODE}/exports`;
  expect((await fetch(`${base}/weg`, { headers })).status).toBe(404);
  expect((await fetch(`${base}/nooit/file`, { headers })).status).toBe(404);
  expect(server.host.state.after.exports.some(({ exportId }) => exportId === "weg")).toBe(false);
});

test("[OP25] a file that was made before somebody was erased is not handed over after it", async () => {
  const participantId = Object.values(server.host.state.participants)[0]!.id;
  const headers = { cookie: team, origin: server.url };
  const file = () => fetch(`${server.url}/api/days/${CODE}/exports/erfenis/file`, { headers });
  const wish = { exportId: "erfenis", of: "record", format: "json", language: "nl", names: true };
  expect((await server.post("/exports", wish, headers)).status).toBe(202);
  for (let state = "waiting"; state !== "ready";) {
    const seen = state === "making" ? "making-0" : state;
    const url = `${server.url}/api/days/${CODE}/exports/erfenis?seen=${seen}`;
    state = ((await (await fetch(url, { headers })).json()) as { state: string }).state;
  }
  expect(await (await file()).text()).toContain("Kanarie");
  const by = { role: "programmeTeam", id: "team" } as never;
  const entries = (await server.log.read("dag-1", 0)) as unknown as LoggedText[];
  const fields = textsOf(entries, participantId).map(({ revision, field }) => ({ revision, field }));
  await server.host.act(by, "erase-kanarie", "eraseTexts", (state) =>
    eraseTexts(state, { what: "person", participantId, fields }, by),
  );
  expect((await file()).status).toBe(404);
});

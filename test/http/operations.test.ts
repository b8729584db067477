import { rmSync } from "node:fs";
import { expect, test } from "vitest";
import { backups } from "../../server/backup/backups.ts";
import { operations } from "../../server/operations/operations.ts";
import { recordOf } from "../../shared/domain/record.ts";
import { checkLine } from "../../shared/protocol/operations.ts";
import { isRehearsed } from "../../shared/domain/rehearsing.ts";
import { makeDay } from "../../server/days/makeDay.ts";
import { beslisdag2023 } from "../../shared/templates/beslisdag2023.ts";
import { scratch } from "../log/scratch.ts";
import { sqliteDay, moderator } from "../support/sqliteDay.ts";
import { liveServer } from "../realtime/liveServer.ts";

const newPath = scratch();

/** The real routes over a real database, without players. */
async function operated() {
  const path = newPath();
  const day = await sqliteDay(path);
  const over = operations({
    ...day,
    backups: day.copies,
    data: path,
    joinAt: undefined,
    isPublic: false,
    projectors: () => 0,
    now: Date.now,
    own: () => ({ url: "http://127.0.0.1:1", origin: "http://127.0.0.1:1" }),
    report: () => {},
  });
  return { day, over };
}

test("[OP9] the look over a server says of each line how it stands, and runs once at a time", async () => {
  const { day, over } = await operated();
  const [lines, second] = await Promise.all([
    over.preflight(day.host, false),
    over.preflight(day.host, false),
  ]);
  expect(second).toBeUndefined();
  expect(lines!.map(({ check }) => check)).toEqual([
    "disk",
    "storage",
    "clock",
    "address",
    "certificate",
    "projector",
    "backup",
  ]);
  expect(lines!.every((line) => checkLine.safeParse(line).success)).toBe(true);
  const state = (check: string, of = lines!) => of.find((line) => line.check === check)!.state;
  expect(state("projector")).toBe("warn");
  expect(state("backup")).toBe("warn");
  await day.copies.run();
  expect(state("backup", (await over.preflight(day.host, false))!)).toBe("ok");
  over.close();
  await day.close();
});

test("[OP8] [OP9] rehearsing, looking, erasing and deleting are for the programme team alone", async () => {
  const { day, over } = await operated();
  const server = await liveServer({ operations: over });
  const routes = ["/rehearsal/begin", "/rehearsal/players", "/rehearsal/end", "/preflight"].concat(
    ["/search", "/person", "/erase", "/delete-day"].map((each) => `/keeping${each}`),
  );
  const { cookie: desk } = await server.link("moderator");
  for (const route of routes) {
    expect((await server.post(route, {})).status).toBe(401);
    expect((await server.post(route, {}, { cookie: desk })).status).toBe(401);
  }
  const { cookie } = await server.link("programmeTeam");
  const wish = { commandId: "c-1", texts: [], word: "ja" };
  const wrong = await server.post("/keeping/erase", wish, { cookie });
  expect(await wrong.json()).toEqual({ refusal: { code: "wrongWord" } });
  const typo = await server.post("/keeping/delete-day", { code: "AAAAAA" }, { cookie });
  expect(await typo.json()).toEqual({ refusal: { code: "wrongWord" } });
  const running = await server.post("/keeping/delete-day", { code: server.host.code }, { cookie });
  expect(await running.json()).toEqual({ refusal: { code: "dayRunning" } });
  await server.close();
  over.close();
  await day.close();
});

test("[OP13] a day knows that it was rehearsed when its rehearsal opens, also after that is thrown away", async () => {
  const { day, over } = await operated();
  const hall = await makeDay(
    { registry: day.registry, hosts: day.hosts, access: day.access, now: Date.now },
    { id: "to-rehearse", setup: beslisdag2023, link: { label: "team" } },
  );
  if (!hall.made) throw new Error("no day");
  const real = (await day.hosts.byCode(hall.day.code))!;
  const { code } = (await over.rehearsals.begin(real))!;
  const practice = (await day.hosts.byCode(code))!;
  expect(isRehearsed(real.state)).toBe(false);
  await practice.command(moderator, "open", { type: "openDay" });
  await expect.poll(() => isRehearsed(real.state)).toBe(true);
  await over.rehearsals.end(real);
  expect(isRehearsed(real.state)).toBe(true);
  over.close();
  await day.close();
});

test("[OP7] a rehearsal is not adopted, and its record says what it is", async () => {
  const { day, over } = await operated();
  const { code } = (await over.rehearsals.begin(day.host))!;
  const practice = (await day.hosts.byCode(code))!;
  await practice.command(moderator, "open", { type: "openDay" });
  await practice.command(moderator, "close", { type: "closeDay" });
  const team = { role: "programmeTeam", id: "team" } as never;
  const adopt = { type: "adoptRecord", name: "Sam", role: "Programmamanager" } as const;
  expect(await practice.command(team, "adopt", adopt)).toMatchObject({
    refusal: { code: "practiceNotAdopted" },
  });
  const head = { revision: 1, hash: "" };
  expect(recordOf(practice.state, { head, generatedAt: 0, names: false })?.day.practice).toBe(true);
  expect(recordOf(day.host.state, { head, generatedAt: 0, names: false })?.day.practice).toBeUndefined();
  over.close();
  await day.close();
});

test("[OP8] whoever comes to a deleted day is told that it is gone", async () => {
  const { day, over } = await operated();
  const server = await liveServer({ hosts: day.hosts, access: day.access, operations: over });
  const { code } = day.host;
  await over.deleteDay(day.host);
  const gone = await fetch(`${server.url}/api/days/${code}`);
  expect([gone.status, await gone.json()]).toEqual([410, { refusal: { code: "dayGone" } }]);
  expect((await fetch(`${server.url}/api/days/${code === "AAAAAA" ? "BBBBBB" : "AAAAAA"}`)).status).toBe(404);
  await server.close();
  over.close();
  await day.close();
});

test("[OP9] how the server goes can be counted, without a word of a day", async () => {
  const server = await liveServer();
  await server.join("Kanarie");
  const text = await (await fetch(`${server.url}/metrics`)).text();
  expect(text).toMatch(/^beslisdag_days 1$/m);
  expect(text).toMatch(/^beslisdag_days_saving 1$/m);
  expect(text).not.toMatch(/Kanarie|K7M2PX/);
  await server.close();
});

test("[OP10] a backup that cannot be made is told, and says so until one can", async () => {
  const { day } = await operated();
  const reports: string[] = [];
  const copies = backups({
    file: day.file,
    folder: `${newPath()}-other`,
    now: Date.now,
    report: (what) => void reports.push(what),
    everyMs: 0,
  });
  rmSync(copies.folder, { recursive: true });
  await expect(copies.run()).rejects.toThrow();
  expect(copies.state()).toMatchObject({ at: null, failed: true });
  await copies.close();
  await day.close();
});

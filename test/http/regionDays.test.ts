import { afterAll, beforeAll, expect, test } from "vitest";
import { liveServer } from "../realtime/liveServer.ts";
import type { LiveServer } from "../realtime/liveServer.ts";

let server: LiveServer;
const SECRET = "s".repeat(43);
const wish = {
  dayId: "regio-0001",
  theme: "Mbo <b>en</b> werk",
  date: "2030-06-13",
  time: "13:30",
  link: { id: "link-0001", secret: SECRET },
};
const ask = (cookie: string, change: object = {}, rsv = "utrecht") =>
  server.post(`/region/${rsv}/day`, { ...wish, ...change }, { cookie });
let keeper: string;

beforeAll(async () => {
  server = await liveServer();
  keeper = (await server.link("regionKeeper", undefined, "utrecht")).cookie;
});
afterAll(() => server.close());
const moderator = { role: "moderator", id: "m" as never } as const;

test("[RE15] who is not the keeper of this RSV, or comes before the day is over, makes no day", async () => {
  expect((await ask("")).status).toBe(401);
  expect((await ask((await server.link("programmeTeam")).cookie)).status).toBe(401);
  await server.does(moderator, { type: "assembleDivision" });
  expect((await ask(keeper)).status).toBe(403);
  await server.does(moderator, { type: "closeDay" });
  expect((await ask(keeper, {}, "zeeland")).status).toBe(403);
  expect((await ask(keeper, { theme: " " })).status).toBe(400);
  expect((await ask(keeper, { date: "2030-02-30" })).status).toBe(400);
  expect((await ask(keeper, { date: "1999-01-01" })).status).toBe(400);
  expect((await ask(keeper, { dayId: "x" })).status).toBe(400);
  expect(server.registry.all()).toHaveLength(1);
});

test("[RE15] pressed twice it is one day with one link, of which the log holds no secret", async () => {
  const [first, second] = await Promise.all([ask(keeper), ask(keeper)]);
  const codes = [first, second].map((each) => each.json() as Promise<{ code: string }>);
  const [{ code }, again] = (await Promise.all(codes)) as [{ code: string }, { code: string }];
  expect([first.status, second.status, again.code]).toEqual([201, 201, code]);
  expect(server.registry.all()).toHaveLength(2);
  const made = (await server.hosts.byCode(code))!;
  expect(made.state.setup).toMatchObject({ title: "Regiobijeenkomst Utrecht: Mbo <b>en</b> werk" });
  expect(server.host.state.regions["utrecht" as never]!.days).toEqual([
    { code, title: "Regiobijeenkomst Utrecht: Mbo <b>en</b> werk", date: "2030-06-13" },
  ]);
  expect(JSON.stringify(await server.log.read("dag-1", 0))).not.toContain(SECRET);
  const opened = await fetch(`${server.url}/api/days/${code}/link`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: server.url },
    body: JSON.stringify({ token: `programmeTeam.link-0001.${SECRET}` }),
  });
  expect(opened.status).toBe(200);
});

test("[RE7] over a socket a keeper follows the own RSV and no other, and hears nothing of the hall's people", async () => {
  await server.does(
    { role: "regionKeeper", id: "k" as never, rsv: "zeeland" as never },
    {
      type: "setRegionContact",
      rsvId: "zeeland" as never,
      seen: 0,
      name: "Geheim Zeeuw",
      reach: "",
      shown: false,
    },
  );
  const client = await server.connect("regionKeeper", keeper);
  expect(await client.follow("region:zeeland")).toEqual({ kind: "unknown" });
  expect(await client.follow("region:utrecht")).toMatchObject({ kind: "region" });
  expect(await client.follow("after")).not.toHaveProperty("view.candidates.x");
  const day = await client.follow("day");
  expect(JSON.stringify(day)).not.toContain("Geheim Zeeuw");
  expect(day).toMatchObject({ kind: "day", view: { participants: {}, seats: {}, registrations: {} } });
});

test("[RE19] of one RSV no more days are made than anybody holds: a link that leaked fills no disk", async () => {
  const before = server.registry.all().length;
  const statuses: number[] = [];
  for (let n = 0; n < 30; n += 1) {
    const link = { id: `link-2${String(n).padStart(3, "0")}`, secret: SECRET };
    statuses.push((await ask(keeper, { dayId: `regio-2${String(n).padStart(3, "0")}`, link })).status);
  }
  expect(statuses.at(-1)).toBe(429);
  expect(server.registry.all().length - before).toBeLessThanOrEqual(20);
});

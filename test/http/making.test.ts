import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makerLinks, memoryMakerTable, sqliteMakerTable } from "../../server/access/makerLinks.ts";
import { makeDay } from "../../server/days/makeDay.ts";
import { openSqlite } from "../../server/log/sqlite.ts";
import { scratch } from "../log/scratch.ts";
import { CODE, cookieOf, liveServer } from "../realtime/liveServer.ts";
import type { LiveServer } from "../realtime/liveServer.ts";

const newPath = scratch();
let server: LiveServer;
let cookie: string;
beforeAll(async () => {
  server = await liveServer();
  cookie = cookieOf(await call("/link", { token: server.makers.issue() }, ""));
});
afterAll(() => server.close());

function call(path: string, body: unknown, withCookie = cookie, headers: Record<string, string> = {}) {
  return fetch(`${server.url}/api/maken${path}`, {
    ...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }),
    headers: { "content-type": "application/json", origin: server.url, cookie: withCookie, ...headers },
  });
}
const secret = () => randomBytes(32).toString("base64url");
const wish = (more: object = {}) => ({
  dayId: `day-${randomBytes(6).toString("hex")}`,
  link: { id: `link-${randomBytes(6).toString("hex")}`, secret: secret() },
  source: { kind: "template", template: "leeg" },
  title: "Onze dag",
  date: "2030-06-03",
  language: "nl",
  ...more,
});
const refusalOf = async (response: Response) => ({
  status: response.status,
  ...((await response.json()) as { refusal: { code: string } }).refusal,
});
const listed = async () =>
  ((await (await call("/days", undefined)).json()) as { days: { code: string }[] }).days;

describe("the maker link", () => {
  test("[MK6] becomes a cookie that scripts cannot read; a new link ends the one before it", async () => {
    const links = server.makers;
    const old = links.issue();
    const answer = await call("/link", { token: old }, "");
    expect(answer.status).toBe(204);
    const [line] = answer.headers.getSetCookie();
    expect(line).toMatch(
      /^bd_maker=maker\.[\w-]+\.[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Strict$/,
    );
    expect((await call("/days", undefined, cookieOf(answer))).status).toBe(200);
    const next = links.issue();
    expect((await call("/days", undefined, cookieOf(answer))).status).toBe(401);
    expect(await refusalOf(await call("/link", { token: old }, ""))).toMatchObject({
      status: 401,
      code: "makerLinkNeeded",
    });
    cookie = cookieOf(await call("/link", { token: next }, ""));
    expect(cookieOf(await call("/leave", {}))).toBe("bd_maker=");
  });

  test("[MK6] is kept as a digest, and lasts over a restart", () => {
    const path = newPath();
    const file = openSqlite(path);
    const token = makerLinks(sqliteMakerTable(file), () => 1).issue();
    const kept = JSON.stringify(file.db.prepare("SELECT * FROM maker_link").all());
    expect(kept).not.toContain(token.split(".")[2]);
    file.close();
    const again = makerLinks(sqliteMakerTable(openSqlite(path)), () => 2);
    expect(again.exists()).toBe(true);
    expect(again.opens(token)).toBe(true);
    const newer = again.issue();
    expect([again.opens(token), again.opens(newer)]).toEqual([false, true]);
  });

  test.each([
    undefined,
    null,
    7,
    "",
    "maker",
    "maker.a.b",
    `moderator.abc.${"a".repeat(43)}`,
    `maker.abc.${"a".repeat(43)}`,
    "m".repeat(5000),
  ])("[MK6] anything else opens nothing (%#)", async (token) => {
    const links = makerLinks(memoryMakerTable(), () => 1);
    expect(links.opens(token)).toBe(false);
    links.issue();
    expect(links.opens(token)).toBe(false);
    expect((await call("/link", { token }, "")).status).toBe(401);
  });

  test("[MK6] no link of a day makes days, and another site's page does not either", async () => {
    const { cookie: team } = await server.link("programmeTeam");
    for (const who of ["", team]) {
      expect(await refusalOf(await call("/days", wish(), who))).toMatchObject({ code: "makerLinkNeeded" });
      expect((await call("/days", undefined, who)).status).toBe(401);
    }
    expect(
      await refusalOf(await call("/days", wish(), cookie, { origin: "https://elders.example" })),
    ).toEqual({
      status: 403,
      code: "wrongOrigin",
    });
  });
});

describe("making a day", () => {
  test("[MK7] once, also when it is asked twice at once; its first link is of the programme team", async () => {
    const asked = wish({ title: "Dag van de dubbele druk" });
    const answers = await Promise.all([call("/days", asked), call("/days", asked), call("/days", asked)]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    const codes = await Promise.all(
      answers.map(async (each) => ((await each.json()) as { code: string }).code),
    );
    expect(new Set(codes).size).toBe(1);
    const [code] = codes;
    expect((await listed()).filter((day) => day.code === code)).toMatchObject([
      { title: "Dag van de dubbele druk", date: "2030-06-03", phase: "prepared", decided: false },
    ]);
    const link = await fetch(`${server.url}/api/days/${code}/link`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: server.url },
      body: JSON.stringify({ token: `programmeTeam.${asked.link.id}.${asked.link.secret}` }),
    });
    expect(await link.json()).toEqual({ role: "programmeTeam" });
    // The browser that made it is in without the link.
    const links = await fetch(`${server.url}/api/days/${code}/links`, {
      headers: { cookie: cookieOf(answers[0]!) },
    });
    expect(await links.json()).toMatchObject({ links: [{ role: "programmeTeam", label: "Eerste link" }] });
  });

  test("[MK7] the id of a day that is there gives no way into it", async () => {
    const asked = wish();
    await call("/days", asked);
    const other = { ...asked, link: { ...asked.link, secret: secret() } };
    expect(await refusalOf(await call("/days", other))).toMatchObject({ status: 409, code: "idTaken" });
    const stranger = { ...asked, link: wish().link };
    expect(await refusalOf(await call("/days", stranger))).toMatchObject({ status: 409, code: "idTaken" });
    expect(await server.access.list(asked.dayId)).toHaveLength(1);
  });

  test.each([
    [{ title: "  " }, 400, "dayTitleMissing"],
    [{ title: "x".repeat(81) }, 400, "dayTitleTooLong"],
    [{ date: "" }, 400, "dayDateWrong"],
    [{ date: "2023-02-29" }, 400, "dayDateWrong"],
    [{ date: "28-03-2023" }, 400, "dayDateWrong"],
    [{ language: "fr" }, 400, "invalid"],
    [{ dayId: "../x" }, 400, "invalid"],
    [{ link: { id: "abcdefgh", secret: "short" } }, 400, "invalid"],
    [{ source: { kind: "template", template: "constructor" } }, 400, "invalid"],
    [{ source: { kind: "copy", of: "ZZZZZZ" } }, 404, "earlierDayUnknown"],
    [{ source: { kind: "outcome", of: "nee" } }, 404, "earlierDayUnknown"],
    [{ source: { kind: "outcome", of: CODE } }, 409, "nothingDecided"],
  ])("[MK7] %j is refused in words and leaves nothing behind", async (more, status, code) => {
    const before = server.registry.all().length;
    expect(await refusalOf(await call("/days", wish(more)))).toMatchObject({ status, code });
    expect(server.registry.all()).toHaveLength(before);
  });

  test("[MK7] hostile text in a title is text without what hides or reverses", async () => {
    const title = "<img src=x onerror=alert(1)>\u202Emorf\u0000";
    const { code } = (await (await call("/days", wish({ title }))).json()) as { code: string };
    expect(await listed()).toContainEqual(
      expect.objectContaining({ code, title: "<img src=x onerror=alert(1)>morf" }),
    );
  });

  test("[MK5] a copy is made from the code of an earlier day, however it was typed", async () => {
    const of = `${CODE.slice(0, 3)} ${CODE.slice(3).toLowerCase()}`;
    const answer = await call("/days", wish({ source: { kind: "copy", of }, title: "Nog een keer" }));
    const { code } = (await answer.json()) as { code: string };
    expect(await listed()).toContainEqual(
      expect.objectContaining({ code, title: "Nog een keer", template: "beslisdag-2023", rsvs: 12 }),
    );
  });
});

test("[MK13] a rehearsal is listed as one, and no day begins from what was rehearsed", async () => {
  const { registry, hosts, access } = server;
  const setup = { ...server.host.state.setup!, practice: { of: CODE } };
  const parts = { registry, hosts, access, now: Date.now };
  const made = await makeDay(parts, { id: "practice-1", setup, link: { label: "oefenen" } });
  if (!made.made) throw new Error(made.refusal.code);
  const { code } = made.day;
  expect((await listed()).find((day) => day.code === code)).toMatchObject({ practiceOf: CODE });
  expect(await refusalOf(await call("/days", wish({ source: { kind: "outcome", of: code } })))).toMatchObject(
    {
      status: 409,
      code: "nothingDecided",
    },
  );
});

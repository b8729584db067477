import { randomBytes } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { recordParts } from "../../shared/domain/recordParts.ts";
import { dayCard } from "../../shared/protocol/http.ts";
import { StorageFailed } from "../../server/log/eventLog.ts";
import { personalFieldsOf } from "../../shared/domain/events.ts";
import { memoryLog } from "../../server/log/memoryLog.ts";
import { CODE, cookieOf, liveServer } from "../realtime/liveServer.ts";
import type { LiveServer } from "../realtime/liveServer.ts";

let server: LiveServer;
beforeEach(async () => {
  server = await liveServer({ wrongCodeLimits: { perAddress: 20, everyone: 1_000 } });
});
afterEach(() => server.close());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}${path}`, { headers });
const me = (cookie: string) => get(`/api/days/${CODE}/me`, { cookie });

describe("joining", () => {
  test("[RE17] who comes to a day that is over is told whether its record is for everyone", async () => {
    const does = async (role: "moderator" | "programmeTeam", command: object) => {
      const answer = await server.does({ role, id: `link-${role}` as never }, command as never);
      if (!answer.accepted) throw new Error(answer.refusal.code);
    };
    const card = async () => dayCard.parse(await (await get(`/api/days/${CODE}`)).json());
    await does("moderator", { type: "closeDay" });
    for (const { key, print } of recordParts(server.host.state)) {
      await does("programmeTeam", { type: "reviewPart", part: key, name: "Robin", seen: print });
    }
    await does("programmeTeam", { type: "adoptRecord", name: "Robin", role: "programmaleider" });
    expect(await card()).not.toHaveProperty("published");
    await does("programmeTeam", { type: "publishRecord" });
    expect(await card()).toMatchObject({ phase: "adopted", published: true });
    await does("programmeTeam", { type: "withdrawPublication" });
    expect(await card()).not.toHaveProperty("published");
  });

  test("[A7] the form knows the day however the code is typed, and nothing of persons", async () => {
    await server.join("Kanarie Noor", { organisation: "Stichting Vogel" });
    const response = await get("/api/days/k7m-2px");
    const text = await response.text();
    expect(dayCard.parse(JSON.parse(text))).toMatchObject({ code: CODE, phase: "open" });
    expect(text).toContain("Stichting Vogel");
    expect(text).not.toContain("Kanarie");
  });

  test("[A6] the same request again, also five times at once, makes one participant", async () => {
    const { id, secret, wish } = await server.join("Noor");
    const revision = server.host.revision;
    const again = await Promise.all(Array.from({ length: 5 }, () => server.post("/join", wish)));
    expect(again.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(server.host.revision).toBe(revision);

    const fresh = { ...wish, participantId: "p-new", secret: secret.toLowerCase() };
    const five = await Promise.all(Array.from({ length: 5 }, () => server.post("/join", fresh)));
    expect(five.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(Object.keys(server.host.state.participants)).toEqual([id, "p-new"]);
  });

  test("[A9] a phone is known again by its cookie, which scripts cannot read", async () => {
    const { id, wish } = await server.join("Noor");
    const response = await server.post("/join", wish);
    const [cookie] = response.headers.getSetCookie();
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; SameSite=Strict/);
    expect(cookie).toMatch(/; Path=\//);
    expect(await (await me(cookieOf(response))).json()).toEqual({
      participantId: id,
      name: "Noor",
      organisation: "Noor BV",
    });
    expect((await me("")).status).toBe(404);
  });

  test("[A6] nobody takes the place of another", async () => {
    const { wish } = await server.join("Noor");
    const other = { ...wish, secret: randomBytes(32).toString("base64url") };
    const response = await server.post("/join", other);
    expect(response.status).toBe(409);
    expect(await response.json()).toEqual({ refusal: { code: "idTaken" } });
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  test("[A6] a name that is refused leaves nothing behind, and can be given better", async () => {
    const { wish } = await server.join("Noor");
    const empty = { ...wish, participantId: "p-2", name: "  " };
    const response = await server.post("/join", empty);
    expect(await response.json()).toMatchObject({ refusal: { code: "nameEmpty" } });
    expect((await server.access.list(server.host.id)).map(({ id }) => id)).not.toContain("p-2");
    expect((await server.post("/join", { ...empty, name: "Sam" })).status).toBe(200);
  });

  test("[A5] leaving makes the phone forget, and its other tabs too", async () => {
    const { cookie } = await server.join("Noor");
    const tab = await server.connect("participant", cookie);
    const ended = tab.next("ended");
    const response = await server.post("/leave", {}, { cookie });
    expect(response.status).toBe(204);
    expect(cookieOf(response)).toMatch(/=$/);
    expect(await ended).toEqual({ reason: "signedOut" });
    expect((await me(cookie)).status).toBe(404);
  });

  test("[L13] a full disk keeps nobody's phone waiting without a word", async () => {
    const memory = memoryLog(personalFieldsOf);
    const broken = { now: false };
    const fragile = await liveServer({
      log: {
        ...memory,
        append: async (...args) => {
          if (broken.now) throw new StorageFailed("full");
          return memory.append(...args);
        },
      },
    });
    const { wish } = await fragile.join("Noor");
    broken.now = true;
    const next = { ...wish, participantId: "p-2" };
    const refused = await fragile.post("/join", next);
    expect([refused.status, await refused.json()]).toEqual([503, { refusal: { code: "notSaved" } }]);
    expect((await fetch(`${fragile.url}/readyz`)).status).toBe(503);
    expect((await fetch(`${fragile.url}/healthz`)).status).toBe(200);
    broken.now = false;
    expect((await fragile.post("/join", next)).status).toBe(200);
    expect((await fetch(`${fragile.url}/readyz`)).status).toBe(200);
    await fragile.close();
  });
});

describe("codes", () => {
  test("[A8] wrong ones are limited, right ones never", async () => {
    const statuses: number[] = [];
    for (let n = 0; n < 500; n += 1) statuses.push((await get(`/api/days/${"ABCDEFGH"[n % 8]}AAAAA`)).status);
    expect(statuses.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 404));
    expect(new Set(statuses.slice(20))).toEqual(new Set([429]));
    expect((await get(`/api/days/${CODE}`)).status).toBe(200);
    await server.join("Noor");
  }, 30_000);

  test("[A8] a wrong one is answered the same whatever it looks like", async () => {
    const answers = await Promise.all(
      ["AAAAAA", "K7M2PY", "0", "K7M2PX0", "%00", "..%2f..%2fetc", "__proto__", "K".repeat(3000)].map(
        async (code) => (await get(`/api/days/${code}`)).text(),
      ),
    );
    expect(new Set(answers)).toEqual(new Set(['{"refusal":{"code":"unknownCode"}}']));
  });
});

describe("links", () => {
  const withTeam = async () => ({ cookie: (await server.link("programmeTeam")).cookie });

  test("[A10] the programme team makes one, sees it without its secret, and revokes it", async () => {
    const team = await withTeam();
    const made = (await (
      await server.post("/links", { role: "moderator", label: " Regie " }, team)
    ).json()) as {
      link: { id: string; label: string };
      token: string;
    };
    expect(made.link.label).toBe("Regie");
    const moderator = cookieOf(await server.post("/link", { token: made.token }));
    const desk = await server.connect("moderator", moderator);
    const listed = await (await get(`/api/days/${CODE}/links`, team)).text();
    expect(listed).toContain(made.link.id);
    expect(listed).not.toContain(made.token.split(".")[2]);

    const ended = desk.next("ended");
    const revoked = await server.post(`/links/${made.link.id}/revoke`, {}, team);
    expect(await revoked.json()).toMatchObject({ link: { id: made.link.id, revokedAt: expect.any(Number) } });
    expect(await ended).toEqual({ reason: "signedOut" });
    const stale = await server.post("/link", { token: made.token });
    expect([stale.status, await stale.json()]).toEqual([401, { refusal: { code: "staleLink" } }]);
    await expect(server.connect("moderator", moderator)).rejects.toMatchObject({
      data: { reason: "signedOut" },
    });
  });

  test("[A10] a facilitator's link is for a region of the day, and says which; no other link has one", async () => {
    const team = await withTeam();
    const wish = { role: "facilitator", label: "Groep Utrecht" };
    const made = await server.post("/links", { ...wish, region: "utrecht" }, team);
    const { link, token } = (await made.json()) as { link: object; token: string };
    expect(link).toMatchObject({ ...wish, region: "utrecht" });
    const cookie = cookieOf(await server.post("/link", { token }));
    const desk = await server.connect("facilitator", cookie);
    const own = { type: "renameRsv", group: "utrecht", rsvId: "utrecht", name: "Utrecht e.o." };
    expect(await desk.command(own)).toMatchObject({ accepted: true });
    const others = { ...own, group: "drenthe", rsvId: "drenthe" };
    expect(await desk.command(others)).toMatchObject({ refusal: { code: "notYourGroup" } });
    for (const role of ["moderator", "programmeTeam", "projector"] as const)
      await expect(server.connect(role, cookie)).rejects.toMatchObject({ data: { reason: "signedOut" } });
    for (const region of [undefined, "", "atlantis", "national", "__proto__"])
      expect((await server.post("/links", { ...wish, region }, team)).status).toBe(400);
    const desks = await server.post("/links", { role: "moderator", label: "Tafel", region: "utrecht" }, team);
    expect(await desks.json()).toMatchObject({ link: { role: "moderator", region: null } });
  });

  test("[A10] nobody else sees links, makes them or takes the record away", async () => {
    const cookies = [
      "",
      (await server.join("Noor")).cookie,
      (await server.link("moderator")).cookie,
      (await server.link("projector")).cookie,
      (await server.link("facilitator", "utrecht")).cookie,
    ];
    for (const cookie of cookies) {
      const asked = [
        await get(`/api/days/${CODE}/links`, { cookie }),
        await server.post("/links", { role: "moderator", label: "x" }, { cookie }),
        await server.post("/links/any/revoke", {}, { cookie }),
        await server.post("/exports", {}, { cookie }),
        await get(`/api/days/${CODE}/exports/any/file`, { cookie }),
      ];
      expect(asked.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401]);
    }
  });

  test("[A10] the programme team does not end the right of a participant by its id", async () => {
    const { id, cookie } = await server.join("Noor");
    expect((await server.post(`/links/${id}/revoke`, {}, await withTeam())).status).toBe(404);
    expect((await me(cookie)).status).toBe(200);
  });
});

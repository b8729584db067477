import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { LinkId, SeatId } from "../../shared/domain/ids.ts";
import { UPLOAD_TYPE } from "../../shared/protocol/http.ts";
import { CODE, DAY, liveServer } from "../realtime/liveServer.ts";
import type { LiveServer } from "../realtime/liveServer.ts";
import { smallDay } from "../support/smallDay.ts";

let server: LiveServer;
let team: string;

beforeEach(async () => {
  server = await liveServer({ setup: smallDay({ seatPolicy: "desk" }) });
  team = (await server.link("programmeTeam")).cookie;
});
afterEach(() => server.close());

const line = (id: string, more: object = {}) => ({
  id,
  organisation: "De Brug",
  sector: "education",
  regions: ["north"],
  ...more,
});

const upload = (lines: readonly object[], cookie = team, commandId = "import-1") =>
  server.upload("/registrations", { commandId, lines }, cookie);

const print = (form: Record<string, string>, cookie = team, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/api/days/${CODE}/paper`, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded", origin: server.url, cookie, ...headers },
    body: new URLSearchParams(form).toString(),
  });

const tokensIn = (page: string) =>
  [...page.matchAll(/#((?:seat|moderator|projector|facilitator)\.[\w.-]+)/g)].map(([, token]) => token!);
const events = async (type: string) =>
  (await server.log.read(DAY)).map(({ event }) => event).filter((event) => event.type === type);

describe("only the programme team", () => {
  test.each([
    ["POST", "/registrations"],
    ["GET", "/registrations/list.csv"],
    ["POST", "/paper"],
    ["POST", "/links/paper-moderator/rotate"],
    ["POST", "/sheets/north/link/rotate"],
  ])("[RG14] %s %s is refused to everyone else", async (method, path) => {
    const others = [
      "",
      (await server.link("moderator")).cookie,
      (await server.join("Ada", { regions: ["north"] })).cookie,
    ];
    for (const cookie of others) {
      const answer = await fetch(`${server.url}/api/days/${CODE}${path}`, {
        method,
        headers: { cookie, origin: server.url, "content-type": UPLOAD_TYPE },
        ...(method === "POST" ? { body: "{}" } : {}),
      });
      expect(answer.status).toBe(401);
    }
  });

  test("[RG14] a form of another site prints nothing; one of our own page that names no page does", async () => {
    const foreign = { origin: "https://elders.example" };
    expect((await print({ paper: "hall" }, team, foreign)).status).toBe(403);
    expect(
      (await print({ paper: "hall" }, team, { origin: "null", "sec-fetch-site": "cross-site" })).status,
    ).toBe(403);
    expect(
      (await print({ paper: "hall" }, team, { origin: "null", "sec-fetch-site": "same-origin" })).status,
    ).toBe(200);
  });
});

describe("a list into the day and out of it", () => {
  test("[RG3] three hundred lines in one act; the same again is the same act", async () => {
    const lines = Array.from({ length: 300 }, (_, n) =>
      line(`l${n}`, { organisation: `Organisatie ${n}`, name: `Mens ${n}`, session: "no" }),
    );
    expect((await upload(lines)).status).toBe(204);
    expect((await upload(lines)).status).toBe(204);
    expect(Object.keys(server.host.state.registered)).toHaveLength(303);
    expect((await upload(lines, team, "import-2")).status).toBe(409);
  });

  test("[RG3] one wrong line and nothing of it is kept; what is no list is no message", async () => {
    const refused = await upload([line("a"), line("b", { regions: ["east"], organisation: "Elders" })]);
    expect(refused.status).toBe(409);
    expect(await refused.json()).toEqual({ refusal: { code: "unknownRegion", values: { row: 2 } } });
    expect(Object.keys(server.host.state.registered)).toHaveLength(3);
    expect((await upload([{ id: "a" }])).status).toBe(400);
    expect((await upload([line("__proto__")])).status).toBe(400);
  });

  test("[RG11] the list leaves as a file, with names only when asked, and the log knows", async () => {
    await upload([line("a", { name: "Ada", organisation: "=SOM(A1)" })]);
    const get = (query: string) =>
      fetch(`${server.url}/api/days/${CODE}/registrations/list.csv?${query}`, { headers: { cookie: team } });
    const named = await get("names=1&lang=nl");
    expect(named.headers.get("content-disposition")).toContain("aanmeldingen-");
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await named.arrayBuffer());
    expect(text.startsWith('\uFEFF"Organisatie"')).toBe(true);
    expect(text).toContain('"\'=SOM(A1)"');
    expect(text).toContain("Ada");
    expect(await (await get("")).text()).not.toContain("Ada");
    expect(await events("registrationsExported")).toHaveLength(2);
  });
});

describe("the link of a seat", () => {
  const seat = "fonds-vooruit~south" as SeatId;
  const joinWith = (token: string, id: string) =>
    server.post("/join", {
      participantId: id,
      secret: `${id}${"s".repeat(43)}`.slice(0, 43),
      name: id,
      organisation: "Iets anders",
      sector: "other",
      regions: [],
      seat: token,
    });
  const printedToken = async () =>
    tokensIn(await (await print({ paper: "seats", which: "one", seat })).text())[0]!;

  test("[RG6] who joins with it has the seat, and so has the next; it opens no screen", async () => {
    const token = await printedToken();
    const card = await server.post("/seat", { token });
    expect(await card.json()).toEqual({ organisation: "Fonds Vooruit", sector: "fund", region: "south" });
    for (const id of ["ada", "bo"]) expect((await joinWith(token, id)).status).toBe(200);
    expect(server.host.state.seats[seat]?.members.map(({ id }) => id)).toEqual(["ada", "bo"]);
    expect((await server.post("/link", { token })).status).toBe(401);
  });

  test("[RG6] one that was revoked or given anew gives nothing, and leaves nobody half inside", async () => {
    const token = await printedToken();
    const id = token.split(".")[1]!;
    const rotated = await server.post(`/links/${id}/rotate`, {}, { cookie: team });
    const { token: fresh } = (await rotated.json()) as { token: string };
    expect((await joinWith(token, "ada")).status).toBe(401);
    expect(server.host.state.participants).toEqual({});
    expect((await joinWith(fresh, "ada")).status).toBe(200);
    await server.post(`/links/${id}/revoke`, {}, { cookie: team });
    expect((await joinWith(fresh, "bo")).status).toBe(401);
    expect((await server.post("/seat", { token: fresh })).status).toBe(401);
    expect(Object.keys(server.host.state.seats[seat]!.members)).toHaveLength(1);
    for (const wrong of ["", "seat.x.y", `moderator.${id}.${"s".repeat(43)}`]) {
      expect((await joinWith(wrong, "cy")).status).toBe(401);
    }
  });

  test("[RG7] who is in already gets the seat of their own organisation only", async () => {
    const token = await printedToken();
    const mine = await server.join("Ada", { organisation: "fonds vooruit", regions: ["south"] });
    const other = await server.join("Bo", { organisation: "Elders", regions: ["south"] });
    const claim = (cookie: string) => server.post("/seat/claim", { token }, { cookie });
    expect((await claim(mine.cookie)).status).toBe(204);
    expect((await claim(mine.cookie)).status).toBe(204);
    expect((await claim(other.cookie)).status).toBe(409);
    expect((await claim("")).status).toBe(401);
    expect(server.host.state.seats[seat]?.members).toHaveLength(1);
  });
});

describe("links", () => {
  test("[RG12] a link that is given anew: the old one is dead, its sockets are dropped, the list tells no secret", async () => {
    const { id, token, cookie } = await server.link("moderator");
    const client = await server.connect("moderator", cookie);
    const ended = client.next("ended");
    const answer = await server.post(`/links/${id}/rotate`, {}, { cookie: team });
    const made = (await answer.json()) as { link: { id: string }; token: string };
    expect(await ended).toEqual({ reason: "signedOut" });
    expect(made.link.id).toBe(id);
    expect((await server.post("/link", { token })).status).toBe(401);
    expect((await server.post("/link", { token: made.token })).status).toBe(200);
    const list = await fetch(`${server.url}/api/days/${CODE}/links`, { headers: { cookie: team } });
    expect(await list.text()).not.toContain(made.token.split(".")[2]);
    await server.post(`/links/${id}/revoke`, {}, { cookie: team });
    expect((await server.post(`/links/${id}/rotate`, {}, { cookie: team })).status).toBe(404);
    expect((await server.post("/links/nobody/rotate", {}, { cookie: team })).status).toBe(404);
  });
});

describe("paper", () => {
  test("[RG14] the sheet for the hall holds address and code, and no secret", async () => {
    const answer = await print({ paper: "hall", lang: "en" });
    const page = await answer.text();
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(page).toContain(`${server.url}/d/${CODE}`);
    expect(page).toContain("Take part on your phone");
    expect(page).not.toContain("<script");
    expect(tokensIn(page)).toEqual([]);
  });

  test("[RG14] sheets per role work until they are printed again", async () => {
    const first = tokensIn(await (await print({ paper: "roles" })).text());
    expect(first.map((token) => token.split(".")[0])).toEqual(["moderator", "projector"]);
    expect((await server.post("/link", { token: first[0] })).status).toBe(200);
    const second = tokensIn(await (await print({ paper: "roles" })).text());
    expect((await server.post("/link", { token: first[0] })).status).toBe(401);
    expect((await server.post("/link", { token: second[0] })).status).toBe(200);
  });

  test("[RG14] a sheet for each delegation; only new ones leave the others as they are", async () => {
    const first = tokensIn(await (await print({ paper: "seats" })).text());
    expect(first).toHaveLength(3);
    await upload([line("a")]);
    const fresh = tokensIn(await (await print({ paper: "seats", which: "new" })).text());
    expect(fresh).toHaveLength(1);
    for (const token of [...first, ...fresh])
      expect((await server.post("/seat", { token })).status).toBe(200);
    expect(await (await print({ paper: "seats", which: "new" })).text()).toContain(
      "Er is niets om te printen",
    );
  });

  test("[RG14] what people typed is text on paper, and what was printed is in the log without names", async () => {
    await upload([line("a", { organisation: "<script>alert(1)</script>", name: '"><img src=x>' })]);
    for (const paper of ["seats", "badges"]) {
      const page = await (await print({ paper, qr: "1" })).text();
      expect(page).not.toContain("<script");
      expect(page).not.toContain("<img");
      expect(page).toContain("&lt;");
    }
    const noted = await events("paperPrinted");
    expect(noted.map(({ paper, links }) => [paper, links])).toEqual([
      ["seats", 4],
      ["badges", 0],
    ]);
    expect(noted.every(({ by }) => typeof (by as LinkId) === "string")).toBe(true);
  });

  test("[RG14] paper that there is not is refused", async () => {
    expect((await print({ paper: "posters" })).status).toBe(400);
    expect(await events("paperPrinted")).toEqual([]);
  });
});

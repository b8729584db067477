import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Logo } from "../../shared/domain/setup.ts";
import { LOGO_SIDE, PHOTO_TYPE } from "../../shared/protocol/photos.ts";
import { beslisdag2023 } from "../../shared/templates/beslisdag2023.ts";
import { CODE, cookieOf, liveServer } from "../realtime/liveServer.ts";
import type { LiveServer } from "../realtime/liveServer.ts";
import { borders } from "./filesOfDay.ts";

const clientFolder = mkdtempSync(join(tmpdir(), "beslisdag-"));
for (const page of ["index.html", "desk.html"])
  writeFileSync(join(clientFolder, page), '<!doctype html><html lang="nl"><head></head></html>');

let server: LiveServer;
let team: { id: string; cookie: string };
beforeAll(async () => {
  server = await liveServer({ clientFolder, setup: { ...beslisdag2023, language: "en" } });
  team = await server.link("programmeTeam");
});
afterAll(() => server.close());

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 4, background: "#0a7f7080" } })
    .png()
    .toBuffer();
const send = async (bytes: Uint8Array | string, cookie = team.cookie) =>
  fetch(`${server.url}/api/days/${CODE}/logo`, {
    method: "POST",
    headers: { "content-type": PHOTO_TYPE, origin: server.url, cookie },
    body: bytes as BodyInit,
  });
const kept = async (width = 1200, height = 400) =>
  (await (await send(await picture(width, height))).json()) as Omit<Logo, "alt">;
const wear = (logo: Logo | null) =>
  server.does({ role: "programmeTeam", id: team.id as never }, { type: "setLogo", logo });
const seen = (id: string) => fetch(`${server.url}/d/${CODE}/logo/${id}`);

describe("a logo", () => {
  test("[MK11] comes in as a photo does: made anew, small, and only from the programme team", async () => {
    const made = await kept();
    expect([made.width, made.height]).toEqual([LOGO_SIDE, Math.round(LOGO_SIDE / 3)]);
    expect((await send("<svg xmlns='http://www.w3.org/2000/svg'/>")).status).toBe(415);
    expect((await send(await picture(9, 9), (await server.join("Noor")).cookie)).status).toBe(401);
    expect((await send(await picture(9, 9), (await server.link("moderator")).cookie)).status).toBe(401);
  });

  test("[MK11] is there for everyone once the day has it, and no longer than that", async () => {
    const made = await kept();
    expect((await seen(made.photoId)).status).toBe(404);
    expect((await wear({ ...made, alt: "Stichting Kade" })).accepted).toBe(true);
    const shown = await seen(made.photoId);
    expect([shown.status, shown.headers.get("content-type")]).toEqual([200, "image/webp"]);
    expect(shown.headers.get("content-security-policy")).toContain("default-src 'none'");
    const card = (await (await fetch(`${server.url}/api/days/${CODE}`)).json()) as { logo: Logo };
    expect(card.logo).toEqual({ ...made, alt: "Stichting Kade" });
    const form = new URLSearchParams({ paper: "hall", lang: "nl" });
    const paper = await fetch(`${server.url}/api/days/${CODE}/paper`, {
      method: "POST",
      body: form,
      headers: { origin: server.url, cookie: team.cookie },
    });
    expect(await paper.text()).toMatch(
      /<img class="logo" src="data:image\/webp;base64,[^"]+" alt="Stichting Kade"/,
    );
    expect((await wear(null)).accepted).toBe(true);
    expect((await seen(made.photoId)).status).toBe(404);
  });

  test("[MK11] has words for who cannot see it", async () => {
    expect(await wear({ ...(await kept()), alt: "" })).toMatchObject({
      accepted: false,
      refusal: { code: "altMissing" },
    });
    const moderator = { role: "moderator", id: "m" as never } as const;
    expect(await server.does(moderator, { type: "setLogo", logo: null })).toMatchObject({
      refusal: { code: "notAllowed" },
    });
  });

  test("[MK5] a copied day has the logo and the borders of its own, whatever becomes of the first", async () => {
    const made = await kept(300, 200);
    await wear({ ...made, alt: "Stichting Kade" });
    const file = { commandId: "g1", attribution: "Kadaster", file: borders };
    expect((await server.upload("/geometry", file, team.cookie)).status).toBe(204);
    const maken = (path: string, body: unknown, cookie = "") =>
      fetch(`${server.url}/api/maken${path}`, {
        method: "POST",
        headers: { "content-type": "application/json", origin: server.url, cookie },
        body: JSON.stringify(body),
      });
    const maker = cookieOf(await maken("/link", { token: server.makers.issue() }));
    const wish = {
      dayId: "copied-day",
      link: { id: "copied-link", secret: "s".repeat(43) },
      source: { kind: "copy", of: CODE },
      title: "Nog een keer",
      date: "2031-05-05",
      language: "nl",
    };
    const twice = [await maken("/days", wish, maker), await maken("/days", wish, maker)];
    expect(twice.map(({ status }) => status)).toEqual([201, 201]);
    const { code } = (await twice[0]!.json()) as { code: string };
    await wear(null);
    expect((await fetch(`${server.url}/d/${code}/logo/${made.photoId}`)).status).toBe(200);
    const { geometry } = (await server.hosts.byCode(code))!.state.division;
    expect(geometry).toMatchObject({ attribution: "Kadaster" });
    expect((await fetch(`${server.url}/api/days/${code}/geometry/${geometry!.digest}`)).status).toBe(200);
  });
});

describe("the language in which a day begins", () => {
  test("[MK12] is that of the page, of the form and of what the server writes; who asks for the other gets it", async () => {
    const page = async (path: string) => (await fetch(`${server.url}${path}`)).text();
    expect(await page(`/d/${CODE}`)).toContain('<html lang="en">');
    expect(await page(`/d/${CODE}/scherm`)).toContain('<html lang="en">');
    expect(await page("/")).toContain('<html lang="nl">');
    expect(JSON.parse(await page(`/api/days/${CODE}`))).toMatchObject({ language: "en" });
    expect(await page(`/d/${CODE}/kaders`)).toContain('<html lang="en">');
    expect(await page(`/d/${CODE}/kaders?lang=nl`)).toContain('<html lang="nl">');
    expect(await page(`/d/${CODE}/rsv`)).toContain('<html lang="en">');
    expect(await page(`/d/${CODE}/rsv?lang=nl`)).toContain('<html lang="nl">');
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CODE, liveServer, openClient } from "../realtime/liveServer.ts";
import type { LiveServer } from "../realtime/liveServer.ts";

let server: LiveServer;
const clientFolder = mkdtempSync(join(tmpdir(), "beslisdag-client-"));
beforeAll(async () => {
  mkdirSync(join(clientFolder, "assets"));
  for (const page of ["index.html", "desk.html"]) {
    writeFileSync(join(clientFolder, page), "<!doctype html><title>Beslisdag</title>");
  }
  writeFileSync(join(clientFolder, "assets/app-1a2b3c.js"), "export {};\n".repeat(500));
  server = await liveServer({ clientFolder });
});
afterAll(async () => {
  await server.close();
  rmSync(clientFolder, { recursive: true });
});

const routes: [number, string, RequestInit?][] = [
  [200, "/"],
  [200, `/d/${CODE}`],
  [200, `/d/${CODE}/scherm`],
  [200, `/d/${CODE}/regie`],
  [200, `/d/${CODE}/programmateam`],
  [200, `/d/${CODE}/groep`],
  [200, `/d/${CODE}/kaders`],
  [404, "/d/AAAAAA/kaders"],
  [200, "/assets/app-1a2b3c.js"],
  [404, "/assets/gone.js"],
  [404, "/nope"],
  [404, "/d/a/b/c"],
  [404, "/..%2f..%2fetc/passwd"],
  [404, "/%E0%A4%A"],
  [200, "/healthz"],
  [200, "/readyz"],
  [200, "/schema/record.json"],
  [200, `/api/days/${CODE}`],
  [404, "/api/days/AAAAAA"],
  [404, "/api/nope"],
  [404, `/api/days/${CODE}/me`],
  [401, `/api/days/${CODE}/links`],
  [400, `/api/days/${CODE}/join`, { method: "POST", body: "{" }],
  [400, `/api/days/${CODE}/join`, { method: "POST", body: "{}" }],
  [413, `/api/days/${CODE}/join`, { method: "POST", body: JSON.stringify({ a: "x".repeat(33_000) }) }],
  [404, `/api/days/${CODE}`, { method: "DELETE" }],
  [200, "/live/?EIO=4&transport=polling"],
  [400, "/live/?EIO=4&transport=nope"],
  [400, "/live/?EIO=4&transport=polling&sid=gone"],
  [403, "/live/?EIO=4&transport=polling", { headers: { origin: "https://elders.example" } }],
];

describe("every answer", () => {
  test.each(routes)(
    "[A13] %i %s carries the headers that keep others out",
    async (status, path, init = {}) => {
      const { headers, ...more } = init;
      const json: Record<string, string> = init.body ? { "content-type": "application/json" } : {};
      const response = await fetch(server.url + path, {
        ...more,
        headers: { ...json, ...(headers as Record<string, string>) },
      });
      expect(response.status).toBe(status);
      const policy = response.headers.get("content-security-policy") ?? "";
      expect(policy).toContain("default-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain("unsafe");
      expect(response.headers.get("x-content-type-options")).toBe("nosniff");
      expect(response.headers.get("referrer-policy")).toBe("no-referrer");
      expect(response.headers.get("cross-origin-resource-policy")).toBe("same-origin");
      expect(response.headers.get("x-powered-by")).toBeNull();
      expect(response.headers.get("strict-transport-security")).toBeNull();
      const text = await response.text();
      expect(text).not.toMatch(/\bat .*\.[jt]s:\d+/);
      if (path.startsWith("/api") && status >= 400) {
        expect(JSON.parse(text)).toEqual({ refusal: { code: expect.any(String) } });
      }
    },
  );

  test("[A13] a preview of a screen is framed by this server's own pages, and by nobody else's", async () => {
    for (const path of ["/voorbeeld/scherm", "/voorbeeld/telefoon"]) {
      const { status, headers } = await fetch(server.url + path);
      expect([path, status]).toEqual([path, 200]);
      expect(headers.get("content-security-policy")).toContain("frame-ancestors 'self'");
      expect(headers.get("x-frame-options")).toBe("SAMEORIGIN");
    }
  });

  test("[A13] over https says to stay there", async () => {
    const secure = await liveServer({ https: true, origins: ["https://dag.example"] });
    const response = await fetch(`${secure.url}/healthz`);
    expect(response.headers.get("strict-transport-security")).toMatch(/max-age=31536000/);
    expect(response.headers.get("content-security-policy")).toContain("wss://dag.example");
    const { wish } = await secure.join("Noor");
    expect((await secure.post("/join", wish)).headers.getSetCookie()[0]).toMatch(/; Secure/);
    await secure.close();
  });

  test("[L15] a bug answers in words, is told to whoever runs the server, and stops nothing", async () => {
    const broken = await liveServer({ clientFolder });
    broken.access.verify = () => Promise.reject(new Error("out of order"));
    const response = await fetch(`${broken.url}/api/days/${CODE}/me`);
    expect([response.status, await response.json()]).toEqual([500, { refusal: { code: "broken" } }]);
    expect(response.headers.get("content-security-policy")).toContain("default-src 'self'");
    expect(broken.reports).toMatchObject([{ what: "a request failed" }]);
    expect((await fetch(`${broken.url}/healthz`)).status).toBe(200);
    await broken.close();
  });

  test("files with a hash are kept, the page is not, and both are small on the line", async () => {
    const asset = await fetch(`${server.url}/assets/app-1a2b3c.js`);
    expect(asset.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(asset.headers.get("content-encoding")).toBe("gzip");
    const page = await fetch(`${server.url}/d/${CODE}`);
    expect(page.headers.get("cache-control")).toBe("no-cache");
    const etag = page.headers.get("etag") ?? "";
    const again = await fetch(`${server.url}/d/${CODE}`, {
      headers: { "if-none-match": etag, "cache-control": "max-age=0" },
    });
    expect(again.status).toBe(304);
  });
});

describe("pages of others", () => {
  const elsewhere = "https://elders.example";

  test("[A14] cannot post, nor take an export along", async () => {
    const { wish } = await server.join("Noor");
    const cookie = (await server.link("programmeTeam")).cookie;
    const refused = { refusal: { code: "wrongOrigin" } };
    const posted = await server.post("/join", wish, { origin: elsewhere });
    expect([posted.status, await posted.json()]).toEqual([403, refused]);
    const taken = await fetch(`${server.url}/api/days/${CODE}/exports/any/file`, {
      headers: { cookie, "sec-fetch-site": "cross-site" },
    });
    expect([taken.status, await taken.json()]).toEqual([403, refused]);
    const null0 = await server.post("/link", { token: "x" }, { origin: "null" });
    expect(null0.status).toBe(403);
  });

  test.each(["websocket", "polling"])("[A14] cannot open a socket by %s", async (transport) => {
    const { cookie } = await server.join("Noor");
    const client = openClient(server.url, "participant", cookie, {}, [transport], elsewhere);
    await expect(client.connected).rejects.toThrow();
    client.socket.close();
    const own = openClient(server.url, "participant", cookie, {}, [transport]);
    await own.connected;
    own.socket.close();
  });
});

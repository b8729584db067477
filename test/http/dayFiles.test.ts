import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { MOST_UPLOADED } from "../../shared/protocol/http.ts";
import { parseCsv } from "../../shared/facts/csv.ts";
import { CODE, liveServer } from "../realtime/liveServer.ts";
import type { LiveServer } from "../realtime/liveServer.ts";
import { smallDay } from "../support/smallDay.ts";
import { borders, municipalitiesCsv, neighboursCsv } from "./filesOfDay.ts";

let server: LiveServer;
let team: string;
beforeEach(async () => {
  server = await liveServer({ notOpen: true });
  team = (await server.link("programmeTeam")).cookie;
});
afterEach(() => server.close());

const get = (path: string, cookie = "", headers: Record<string, string> = {}) =>
  fetch(`${server.url}/api/days/${CODE}${path}`, { headers: { cookie, ...headers } });
const opened = async () => {
  const { id } = await server.link("moderator");
  await server.does({ role: "moderator", id: id as never }, { type: "openDay" });
};
const csvFiles = {
  commandId: "m1",
  municipalities: municipalitiesCsv,
  neighbours: neighboursCsv,
};
const ownBorders = { commandId: "g1", attribution: "Kadaster en CBS", file: borders };

describe("municipalities of another year", () => {
  test("[F1] come in over HTTP before the day, and the division begins anew from them", async () => {
    expect((await server.upload("/municipalities", csvFiles, team)).status).toBe(204);
    const { division } = server.host.state;
    expect(division.facts?.municipalities).toHaveLength(342);
    expect(division.facts?.municipalities.find(({ code }) => code === "GM0344")?.name).toBe("Utrecht-Stad");
    expect(division.openingBid).toHaveLength(12);
    const csv = await (await get("/division.csv", team)).text();
    expect(csv).toContain("Utrecht-Stad");
  });

  test("[F1] with one fault nothing is read, and every wrong line is named", async () => {
    const before = server.host.revision;
    const wrong = csvFiles.municipalities.replace("GM0106", "106").replace("GM0114,", "GM0109,");
    const response = await server.upload("/municipalities", { ...csvFiles, municipalities: wrong }, team);
    expect(response.status).toBe(422);
    expect(await response.json()).toEqual({
      refusal: { code: "fileRefused" },
      faults: [
        { file: "municipalities", line: expect.any(Number), problem: "codeMalformed", value: "106" },
        { file: "municipalities", line: expect.any(Number), problem: "codeTwice", value: "GM0109" },
      ],
    });
    const lonely = neighboursCsv.replace(/^GM0014,.*$/m, "GM0014,GM0037");
    const refused = await server.upload("/municipalities", { ...csvFiles, neighbours: lonely }, team);
    const { faults } = (await refused.json()) as { faults: { file: string; problem: string }[] };
    expect(faults[0]).toMatchObject({ file: "neighbours", problem: "oneSided" });
    expect(server.host.revision).toBe(before);
  });

  test("[F1] the same upload again, also at once, happens once; on an open day it is refused", async () => {
    const before = server.host.revision;
    const twice = await Promise.all([1, 2].map(() => server.upload("/municipalities", csvFiles, team)));
    expect(twice.map(({ status }) => status)).toEqual([204, 204]);
    const after = server.host.revision;
    expect(server.host.acts).toBeGreaterThan(0);
    expect((await server.upload("/municipalities", csvFiles, team)).status).toBe(204);
    expect(server.host.revision).toBe(after);
    expect(after).toBeGreaterThan(before);
    await opened();
    const late = await server.upload("/municipalities", { ...csvFiles, commandId: "m2" }, team);
    expect([late.status, await late.json()]).toEqual([409, { refusal: { code: "dayNotOpen" } }]);
  });
});

describe("borders of the day's own", () => {
  test("[F2] are kept by their digest, compressed and cached for good, and any screen may fetch them", async () => {
    await opened();
    expect((await server.upload("/geometry", ownBorders, team)).status).toBe(204);
    const { digest, attribution } = server.host.state.division.geometry!;
    expect(attribution).toBe("Kadaster en CBS");
    const response = await get(`/geometry/${digest}`);
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(response.headers.get("content-encoding")).toBe("gzip");
    expect(await response.text()).toBe(borders);
    expect(Number(response.headers.get("content-length"))).toBe(gzipSync(borders).length);
    const plain = await get(`/geometry/${digest}`, "", { "accept-encoding": "identity" });
    expect(await plain.text()).toBe(borders);
    for (const other of ["0".repeat(64), "nope", "..%2fsecret"])
      expect((await get(`/geometry/${other}`)).status).toBe(404);
  });

  test("[F2] need to say whom they are from, and are refused whole when something is wrong", async () => {
    const before = server.host.revision;
    const nobody = await server.upload("/geometry", { ...ownBorders, attribution: " " }, team);
    expect([nobody.status, await nobody.json()]).toEqual([409, { refusal: { code: "attributionMissing" } }]);
    const half = JSON.stringify({
      type: "FeatureCollection",
      features: (JSON.parse(borders) as { features: unknown[] }).features.slice(1),
    });
    for (const [file, problem] of [
      [half, "codesMissing"],
      ["{", "notJson"],
      ['{"type":"Topology","arcs":[],"objects":{}}', "noCodes"],
    ] as const) {
      const response = await server.upload("/geometry", { ...ownBorders, file }, team);
      expect(response.status).toBe(422);
      expect(await response.json()).toMatchObject({ faults: [{ file: "geometry", line: 0, problem }] });
    }
    expect(server.host.revision).toBe(before);
  });

  test("[F2] can be replaced and taken away; what nothing points at is not kept", async () => {
    await server.upload("/geometry", ownBorders, team);
    const first = server.host.state.division.geometry!.digest;
    const other = { commandId: "g2", attribution: "CBS", file: `${borders} ` };
    expect((await server.upload("/geometry", other, team)).status).toBe(204);
    const second = server.host.state.division.geometry!.digest;
    expect((await get(`/geometry/${first}`)).status).toBe(404);
    expect((await get(`/geometry/${second}`)).status).toBe(200);
    const gone = await server.post("/geometry/remove", { commandId: "g3" }, { cookie: team });
    expect(gone.status).toBe(204);
    expect(server.host.state.division.geometry).toBeUndefined();
    expect((await get(`/geometry/${second}`)).status).toBe(404);
  });
});

describe("files into a day", () => {
  test("[F3] are for the programme team alone, from its own page, and no larger than they may be", async () => {
    const moderator = (await server.link("moderator")).cookie;
    const facilitator = (await server.link("facilitator", "utrecht")).cookie;
    for (const path of ["/municipalities", "/geometry", "/geometry/remove"])
      for (const cookie of ["", moderator, facilitator]) {
        expect((await server.upload(path, { commandId: "x" }, cookie)).status).toBe(401);
      }
    const elsewhere = await fetch(`${server.url}/api/days/${CODE}/geometry`, {
      method: "POST",
      headers: { "content-type": "application/json", cookie: team, origin: "https://elders.example" },
      body: "{}",
    });
    expect(elsewhere.status).toBe(403);
    const large = { ...csvFiles, municipalities: "x".repeat(MOST_UPLOADED.municipalities) };
    expect((await server.upload("/municipalities", large, team)).status).toBe(413);
    for (const body of [{}, [], { commandId: "__proto__", municipalities: "", neighbours: "" }])
      expect((await server.upload("/municipalities", body, team)).status).toBe(400);
    expect(server.host.state.division.facts).toBeNull();
  });
});

describe("the division as a file", () => {
  test("[F4] is for moderator and programme team, and may load nothing", async () => {
    await server.upload("/geometry", ownBorders, team);
    const moderator = (await server.link("moderator")).cookie;
    const projector = (await server.link("projector")).cookie;
    for (const file of ["csv", "geojson", "svg"]) {
      for (const cookie of ["", projector]) expect((await get(`/division.${file}`, cookie)).status).toBe(401);
      for (const cookie of [moderator, team]) {
        const response = await get(`/division.${file}`, cookie);
        expect(response.status).toBe(200);
        expect(response.headers.get("content-disposition")).toMatch(
          new RegExp(`^attachment; filename=beslisdag-2023-03-28-${CODE}-indeling\\.${file}$`),
        );
        expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
        expect(response.headers.get("cache-control")).toBe("no-store");
      }
    }
  });

  test("[F4] is a table, a picture in two languages, and GeoJSON where the day has borders", async () => {
    const rows = parseCsv(await (await get("/division.csv", team)).text());
    expect(rows.ok && rows.rows).toHaveLength(343);
    const missing = await get("/division.geojson", team);
    expect([missing.status, await missing.json()]).toEqual([404, { refusal: { code: "noGeometry" } }]);
    const hexagons = await (await get("/division.svg", team)).text();
    expect(hexagons).toContain("Kaart van Nederland met 12 RSV");
    expect(hexagons).toContain("Nederland in 12 RSV");
    expect(await (await get("/division.svg?lang=en", team)).text()).toContain("Map of the Netherlands");

    await server.upload("/geometry", ownBorders, team);
    const geojson = await (await get("/division.geojson", team)).json();
    expect(geojson).toMatchObject({ type: "FeatureCollection", attribution: "Kadaster en CBS" });
    expect((geojson as { features: unknown[] }).features).toHaveLength(342);
    const own = await (await get("/division.svg", team)).text();
    expect(own).toContain("Kadaster en CBS");
    expect(await (await get("/division.svg?map=hexagons", team)).text()).toBe(hexagons);
  });

  test("[F4] is not there on a day that does not divide the country", async () => {
    const small = await liveServer({ setup: smallDay() });
    try {
      const { cookie } = await small.link("programmeTeam");
      const response = await fetch(`${small.url}/api/days/${CODE}/division.csv`, { headers: { cookie } });
      expect(response.status).toBe(404);
    } finally {
      await small.close();
    }
  });
});

/** The division as files, for moderator and programme team: a table, a map with the day's borders, a picture. */
import { Router } from "express";
import type { Request, RequestHandler, Response } from "express";
import { feature } from "topojson-client";
import { divisionCsv } from "../../shared/division/divisionCsv.ts";
import { divisionGeoJson } from "../../shared/division/divisionGeoJson.ts";
import { divisionSvg } from "../../shared/division/divisionSvg.ts";
import { factsOf } from "../../shared/division/mapFacts.ts";
import { currentDivision } from "../../shared/domain/currentDivision.ts";
import type { CellShape } from "../../shared/map/cellShape.ts";
import { readGeometry } from "../../shared/map/geometry.ts";
import type { AccessStore } from "../access/accessStore.ts";
import type { DayHost } from "../days/dayHost.ts";
import { unpacked } from "../geometry/geometryTable.ts";
import type { GeometryTable } from "../geometry/geometryTable.ts";
import { dayOf } from "./parts.ts";
import type { HttpParts } from "./parts.ts";
import { refuse } from "./refusal.ts";
import { whoAsks } from "./whoAsks.ts";

const titles = {
  nl: (n: number) => `Nederland in ${n} ${n === 1 ? "RSV" : "RSV's"}`,
  en: (n: number) => `The Netherlands in ${n} ${n === 1 ? "RSV" : "RSVs"}`,
};

/** A file that is opened on its own may load and run nothing. */
const POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The routes `/division.csv`, `/division.geojson` and `/division.svg` under `/api/days/CODE`. */
export function divisionRoutes({ access, geometries }: HttpParts): Router {
  const routes = Router();
  routes.get(/^\/division\.(csv|geojson|svg)$/, organisersOnly(access), (request, response, next) => {
    if (dayOf(request).state.setup?.division) next();
    else refuse(response, 404, { code: "notFound" });
  });

  routes.get("/division.csv", (request, response) => {
    const { state } = dayOf(request);
    const csv = divisionCsv(currentDivision(state).rsvs, factsOf(state.division.facts));
    attach(request, response, "csv").type("text/csv").send(csv);
  });

  routes.get("/division.geojson", async (request, response) => {
    const host = dayOf(request);
    const { division } = host.state;
    const text = await bordersOf(host, geometries);
    const { attribution } = division.geometry ?? {};
    const file =
      text !== undefined && attribution !== undefined
        ? divisionGeoJson(
            currentDivision(host.state).rsvs,
            factsOf(division.facts),
            { text, attribution },
            feature as never,
          )
        : undefined;
    if (file === undefined) return refuse(response, 404, { code: "noGeometry" });
    attach(request, response, "geojson").type("application/geo+json").send(file);
  });

  // With the day's own borders where it has them, unless hexagons are asked for.
  routes.get("/division.svg", async (request, response) => {
    const host = dayOf(request);
    const { division } = host.state;
    const facts = factsOf(division.facts);
    const { rsvs } = currentDivision(host.state);
    const shapes = request.query["map"] === "hexagons" ? undefined : await shapesOf(host, geometries);
    const language = request.query["lang"] === "en" ? "en" : "nl";
    const svg = divisionSvg({
      title: titles[language](rsvs.length),
      language,
      rsvs,
      facts,
      ...(shapes ? { shapes, source: division.geometry?.attribution } : {}),
    });
    attach(request, response, "svg").type("image/svg+xml").send(svg);
  });

  return routes;
}

function organisersOnly(access: AccessStore): RequestHandler {
  return async (request, response, next) => {
    const host = dayOf(request as unknown as Request);
    for (const role of ["programmeTeam", "moderator"] as const) {
      if ((await whoAsks(request as unknown as Request, host, role, access)) !== undefined) return next();
    }
    refuse(response, 401, { code: "signedOut" });
  };
}

async function bordersOf(host: DayHost, geometries: GeometryTable): Promise<string | undefined> {
  const { geometry } = host.state.division;
  const content = geometry && geometries.find(host.id, geometry.digest);
  return content && unpacked(content);
}

/** Reading borders takes a while: once for each file. */
const read = new WeakMap<object, readonly CellShape[] | null>();

async function shapesOf(host: DayHost, geometries: GeometryTable): Promise<readonly CellShape[] | undefined> {
  const { geometry, facts } = host.state.division;
  if (!geometry) return undefined;
  const known = read.get(geometry);
  if (known !== undefined) return known ?? undefined;
  const text = await bordersOf(host, geometries);
  if (text === undefined) return undefined;
  const found = readGeometry(text, new Set(factsOf(facts).municipalities.keys()), feature as never);
  read.set(geometry, found.ok ? found.shapes : null);
  return found.ok ? found.shapes : undefined;
}

function attach(request: Request, response: Response, extension: string): Response {
  const { code, state } = dayOf(request);
  response.set("Content-Security-Policy", POLICY);
  return response.attachment(`beslisdag-${state.setup?.date ?? ""}-${code}-indeling.${extension}`);
}

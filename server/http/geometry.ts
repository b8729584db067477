/** A day's own borders: brought by the programme team, fetched by every screen that shows a map. */
import { Router } from "express";
import { feature } from "topojson-client";
import { factsOf } from "../../shared/division/mapFacts.ts";
import { removeGeometry, setGeometry } from "../../shared/domain/dayGeometry.ts";
import { readGeometry } from "../../shared/map/geometry.ts";
import { MOST_UPLOADED, geometryRemoval, geometryUpload } from "../../shared/protocol/http.ts";
import { unpacked } from "../geometry/geometryTable.ts";
import { programmeTeamOnly } from "./links.ts";
import { dayOf } from "./parts.ts";
import type { HttpParts } from "./parts.ts";
import { refuse } from "./refusal.ts";
import { answerWith, envelope, refuseFile, teamActor } from "./upload.ts";

/** The routes under `/api/days/CODE/geometry`. */
export function geometryRoutes({ access, geometries }: HttpParts): Router {
  const routes = Router();
  const allowed = programmeTeamOnly(access);

  routes.post("/", allowed, envelope(MOST_UPLOADED.geometry), async (request, response) => {
    const asked = geometryUpload.safeParse(request.body);
    if (!asked.success) return refuse(response, 400, { code: "invalid" });
    const { commandId, attribution, file } = asked.data;
    const host = dayOf(request);
    const actor = await teamActor(request, access);
    // Said before the file is read, which takes a while.
    const early = setGeometry(host.state, { digest: "", attribution }, actor);
    if (!early.accepted) return answerWith(response, early);
    const wanted = new Set(factsOf(host.state.division.facts).municipalities.keys());
    const read = readGeometry(file, wanted, feature as never);
    if (!read.ok) {
      const { problem, value } = read;
      return refuseFile(response, [{ file: "geometry", line: 0, problem, value: value.slice(0, 200) }]);
    }
    // The file first: an event that points at nothing would be worse than a file that nothing points at.
    const digest = await geometries.keep(host.id, file);
    const answer = await host.act(actor, commandId, "setGeometry", (state) =>
      setGeometry(state, { digest, attribution }, actor),
    );
    geometries.keepOnly(host.id, host.state.division.geometry?.digest);
    answerWith(response, answer);
  });

  routes.post("/remove", allowed, async (request, response) => {
    const asked = geometryRemoval.safeParse(request.body);
    if (!asked.success) return refuse(response, 400, { code: "invalid" });
    const host = dayOf(request);
    const actor = await teamActor(request, access);
    const answer = await host.act(actor, asked.data.commandId, "removeGeometry", (state) =>
      removeGeometry(state, actor),
    );
    geometries.keepOnly(host.id, host.state.division.geometry?.digest);
    answerWith(response, answer);
  });

  routes.get("/:digest", async (request, response) => {
    const host = dayOf(request);
    const { digest } = request.params;
    const content = /^[0-9a-f]{64}$/.test(digest) ? geometries.find(host.id, digest) : undefined;
    if (!content) return refuse(response, 404, { code: "noGeometry" });
    // What is behind a digest never changes.
    response.set({ "Cache-Control": "public, max-age=31536000, immutable", Vary: "Accept-Encoding" });
    response.type("json");
    if (request.acceptsEncodings("gzip")) response.set("Content-Encoding", "gzip").send(content);
    else response.send(await unpacked(content));
  });

  return routes;
}

/** The record as a file, for the programme team; and the schema of it, for anyone. */
import { fileURLToPath } from "node:url";
import { Router } from "express";
import type { Request, Response } from "express";
import { recordOf } from "../../shared/domain/record.ts";
import type { DayRecord } from "../../shared/protocol/record.ts";
import { closingHtml } from "../export/closingHtml.ts";
import { recordHtml } from "../export/recordHtml.ts";
import { recordJson } from "../export/recordJson.ts";
import { programmeTeamOnly } from "./links.ts";
import { recordPhotos } from "../photos/recordPhotos.ts";
import { dayOf } from "./parts.ts";
import type { HttpParts } from "./parts.ts";
import { refuse } from "./refusal.ts";

const schemaFolder = fileURLToPath(new URL("../../docs", import.meta.url));

/** The routes `/record.json`, `/record.html` and `/slotpresentatie.html` under `/api/days/CODE`; without names unless `names=1`. */
export function recordRoutes({ access, photos }: HttpParts): Router {
  const routes = Router();
  const allowed = programmeTeamOnly(access);

  routes.get("/record.json", allowed, (request, response) => {
    const record = recordFor(request);
    if (!record) return refuse(response, 404, { code: "notFound" });
    attach(response, record, "json").type("json").send(recordJson(record));
  });

  routes.get("/record.html", allowed, async (request, response) => {
    const record = recordFor(request);
    if (!record) return refuse(response, 404, { code: "notFound" });
    const language = request.query["lang"] === "en" ? "en" : "nl";
    const { id } = dayOf(request);
    const pictures = await recordPhotos(record, (photo) => photos.find(id, photo));
    const { html, contentSecurityPolicy } = recordHtml(record, language, pictures);
    response.set("Content-Security-Policy", contentSecurityPolicy);
    attach(response, record, "html").type("html").send(html);
  });

  routes.get("/slotpresentatie.html", allowed, (request, response) => {
    const { state } = dayOf(request);
    const file = closingHtml(state, request.query["lang"] === "en" ? "en" : "nl");
    if (!file) return refuse(response, 404, { code: "notFound" });
    response.set("Content-Security-Policy", file.contentSecurityPolicy);
    response.attachment(`slotpresentatie-${state.setup?.date ?? ""}-${state.code}.html`);
    response.type("html").send(file.html);
  });

  return routes;
}

/** `/schema/record.json`: what a record holds, as JSON Schema. */
export function schemaRoutes(): Router {
  const routes = Router();
  routes.get("/schema/record.json", (_request, response) => {
    response.type("application/schema+json").sendFile("record.schema.json", { root: schemaFolder });
  });
  return routes;
}

function recordFor(request: Request): DayRecord | undefined {
  const { state, revision, headHash, now } = dayOf(request);
  const names = request.query["names"] === "1";
  return recordOf(state, { head: { revision, hash: headHash }, generatedAt: now(), names });
}

function attach(response: Response, record: DayRecord, extension: string): Response {
  const kind = record.names ? "met-namen" : "zonder-namen";
  return response.attachment(`beslisdag-${record.day.date}-${record.day.code}-${kind}.${extension}`);
}

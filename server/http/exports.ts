/** Files of the day, for the programme team: asked for, followed while they are made, and fetched. */
import { createHash } from "node:crypto";
import { Router } from "express";
import type { Request, Response } from "express";
import { isExportForm, whyNoExport } from "../../shared/domain/exports.ts";
import { exportRequest } from "../../shared/protocol/exports.ts";
import { programmeTeamOnly } from "./links.ts";
import { dayOf } from "./parts.ts";
import type { HttpParts } from "./parts.ts";
import { refuse, statusOf } from "./refusal.ts";
import { teamActor } from "./upload.ts";

/** The routes under `/api/days/CODE/exports`. */
export function exportRoutes({ access, exporting }: HttpParts): Router {
  const routes = Router();
  routes.use(programmeTeamOnly(access));

  routes.post("/", async (request, response) => {
    const host = dayOf(request);
    const asked = exportRequest.safeParse(request.body);
    if (!asked.success || !isExportForm(asked.data.of, asked.data.format))
      return refuse(response, 400, { code: "invalid" });
    const actor = await teamActor(request, access);
    const no = whyNoExport(host.state, asked.data.of, actor);
    if (no && !no.accepted) return refuse(response, statusOf(no.refusal), no.refusal);
    if (exporting.begin(host, actor, asked.data) === "busy") {
      response.set("Retry-After", "10");
      return refuse(response, 503, { code: "exportsBusy" });
    }
    told(request, response.status(202), asked.data.exportId);
  });

  routes.get("/key", (_request, response) => {
    const { publicKey } = exporting;
    // As the verifier tells it.
    const fingerprint = createHash("sha256").update(publicKey).digest("hex");
    response.json({ algorithm: "Ed25519", publicKey, fingerprint });
  });

  routes.get("/:id", async (request, response) => {
    const { seen } = request.query;
    // Who says what they have seen is answered when there is more to see.
    if (typeof seen === "string") await exporting.changed(dayOf(request), request.params.id, seen);
    told(request, response, request.params.id);
  });

  routes.post("/:id/cancel", (request, response) => {
    exporting.cancel(dayOf(request), request.params.id);
    response.status(204).end();
  });

  routes.get("/:id/file", (request, response) => {
    const file = exporting.file(dayOf(request), request.params.id);
    if (!file) return refuse(response, 404, { code: "notFound" });
    if (file.contentSecurityPolicy) response.set("Content-Security-Policy", file.contentSecurityPolicy);
    response.attachment(file.name).type(file.type);
    response.send(Buffer.from(file.content.buffer, file.content.byteOffset, file.content.byteLength));
  });

  return routes;

  function told(request: Request, response: Response, id: string): void {
    const progress = exporting.progress(dayOf(request), id);
    if (progress) response.json(progress);
    else refuse(response, 404, { code: "notFound" });
  }
}

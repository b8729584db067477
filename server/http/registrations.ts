/** The list of registrations into the day and out of it, for the programme team. A file is read in the browser. */
import { randomUUID } from "node:crypto";
import { Router } from "express";
import { importRegistrations } from "../../shared/domain/registering.ts";
import type { Registered } from "../../shared/domain/registrationState.ts";
import { listCsv } from "../../shared/registrations/listCsv.ts";
import { MOST_LINES_BYTES, linesUpload } from "../../shared/protocol/registrations.ts";
import { programmeTeamOnly } from "./links.ts";
import { dayOf } from "./parts.ts";
import type { HttpParts } from "./parts.ts";
import { refuse, statusOf } from "./refusal.ts";
import { answerWith, envelope, teamActor } from "./upload.ts";

/** The routes `/registrations` under `/api/days/CODE`. */
export function registrationRoutes({ access }: HttpParts): Router {
  const routes = Router();
  const allowed = programmeTeamOnly(access);

  routes.post("/", allowed, envelope(MOST_LINES_BYTES), async (request, response) => {
    const asked = linesUpload.safeParse(request.body);
    if (!asked.success) return refuse(response, 400, { code: "invalid" });
    const { commandId, lines } = asked.data;
    const actor = await teamActor(request, access);
    const answer = await dayOf(request).act(actor, commandId, "importRegistrations", (state, context) =>
      importRegistrations(state, lines, context),
    );
    answerWith(response, answer);
  });

  routes.get("/list.csv", allowed, async (request, response) => {
    const host = dayOf(request);
    const actor = await teamActor(request, access);
    const noted = await host.command(actor, randomUUID(), { type: "noteRegistrationsExport" });
    // Nothing leaves the day of which the log does not know.
    if (!noted.accepted) return refuse(response, statusOf(noted.refusal), noted.refusal);
    const { setup, registered, code } = host.state;
    const names = request.query["names"] === "1";
    const language = request.query["lang"] === "en" ? "en" : "nl";
    response
      .attachment(`aanmeldingen-${code}-${names ? "met-namen" : "zonder-namen"}.csv`)
      .type("text/csv; charset=utf-8")
      .send(listCsv(Object.values<Registered>(registered), setup?.regions ?? [], { names, language }));
  });

  return routes;
}

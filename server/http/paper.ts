/** Paper: pages to print, for the programme team, asked for by a plain form so that no script is needed. */
import { randomUUID } from "node:crypto";
import express, { Router } from "express";
import { printRequest } from "../../shared/protocol/registrations.ts";
import { paperHtml } from "../paper/paperHtml.ts";
import { makeLinks, printingOf } from "../paper/printPaper.ts";
import { programmeTeamOnly } from "./links.ts";
import { logoInside } from "./logo.ts";
import { dayOf } from "./parts.ts";
import type { HttpParts } from "./parts.ts";
import { refuse, statusOf } from "./refusal.ts";
import { teamActor } from "./upload.ts";

/** The route `POST /paper` under `/api/days/CODE`. */
export function paperRoutes({ access, photos, joinAt }: HttpParts): Router {
  const routes = Router();
  const form = express.urlencoded({ extended: false, limit: "4kb" });

  routes.post("/", programmeTeamOnly(access), form, async (request, response) => {
    const host = dayOf(request);
    const asked = printRequest.safeParse(request.body);
    if (!asked.success) return refuse(response, 400, { code: "invalid" });
    const { paper, lang } = asked.data;
    const listed = await access.list(host.id);
    const working = new Set(listed.flatMap(({ id, revokedAt }) => (revokedAt === null ? [id] : [])));
    // Phones may reach the server at another address than this laptop.
    const origin = joinAt ?? `${request.protocol}://${request.headers.host ?? ""}`;
    const printing = printingOf({
      state: host.state,
      asked: asked.data,
      origin,
      now: host.now(),
      working,
      logo: logoInside(host, photos),
    });
    const actor = await teamActor(request, access);
    const links = printing.links.length;
    const noted = await host.command(actor, randomUUID(), { type: "notePrinted", paper, links });
    if (!noted.accepted) return refuse(response, statusOf(noted.refusal), noted.refusal);
    const pages = printing.pages(await makeLinks(access, host.id, printing));
    const { html, contentSecurityPolicy } = paperHtml(paper, lang, pages, links > 0, host.state.setup?.theme);
    response.set("Content-Security-Policy", contentSecurityPolicy).type("html").send(html);
  });

  return routes;
}

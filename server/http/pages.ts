/** The built client: its files, and for every address a screen has the page that shows it. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import express, { Router } from "express";
import type { DayHosts } from "../days/dayHosts.ts";
import { plainPage } from "./plainPage.ts";
import { pageOfDay } from "./theme.ts";

/** Screens of a day that is being made, in a frame on the page of who makes it. */
export const previews = ["/voorbeeld/scherm", "/voorbeeld/telefoon"] as const;

/** The pages of the build, each with the addresses it shows. */
const pages = {
  "index.html": ["/", "/d/:code"],
  "desk.html": [
    "/maken",
    "/d/:code/scherm",
    "/d/:code/regie",
    "/d/:code/programmateam",
    "/d/:code/groep",
    "/d/:code/regio",
    ...previews,
  ],
} as const;

/** Files with a hash in their name never change; the page itself is asked for anew each time. */
export function pageRoutes(clientFolder: string, hosts: DayHosts): Router {
  const routes = Router();
  routes.use(
    "/assets",
    express.static(join(clientFolder, "assets"), { immutable: true, maxAge: "1y", index: false }),
  );
  routes.use(express.static(clientFolder, { index: false, maxAge: 0 }));
  for (const [page, addresses] of Object.entries(pages)) {
    routes.get([...addresses], async (request, response, next) => {
      response.set("Cache-Control", "no-cache");
      if (!existsSync(join(clientFolder, page))) {
        response.status(503).type("html").send(plainPage("notBuilt"));
        return;
      }
      const themed = await pageOfDay(join(clientFolder, page), hosts, codeIn(request.params));
      if (themed !== undefined) return void response.type("html").send(themed);
      response.sendFile(page, { root: clientFolder, cacheControl: false }, (error) => {
        if (error && !response.headersSent) next(error);
      });
    });
  }
  return routes;
}

function codeIn(params: object): string | undefined {
  return "code" in params && typeof params.code === "string" ? params.code : undefined;
}

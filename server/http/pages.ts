/** The built client: its files, and one page for every address a screen has. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import express, { Router } from "express";
import { plainPage } from "./plainPage.ts";

const pages = [
  "/",
  "/d/:code",
  "/d/:code/scherm",
  "/d/:code/regie",
  "/d/:code/programmateam",
  "/d/:code/groep",
];

/** Files with a hash in their name never change; the page itself is asked for anew each time. */
export function pageRoutes(clientFolder: string): Router {
  const routes = Router();
  routes.use(
    "/assets",
    express.static(join(clientFolder, "assets"), { immutable: true, maxAge: "1y", index: false }),
  );
  routes.use(express.static(clientFolder, { index: false, maxAge: 0 }));
  routes.get(pages, (_request, response, next) => {
    response.set("Cache-Control", "no-cache");
    if (!existsSync(join(clientFolder, "index.html"))) {
      response.status(503).type("html").send(plainPage("notBuilt"));
      return;
    }
    response.sendFile("index.html", { root: clientFolder, cacheControl: false }, (error) => {
      if (error && !response.headersSent) next(error);
    });
  });
  return routes;
}

/** `/d/CODE/thema.css`: the colours of a day, from our own origin, and the pages that wear them and begin in its language. */
import { readFile } from "node:fs/promises";
import { Router } from "express";
import { themeCss } from "../../shared/look/themeCss.ts";
import type { DayHosts } from "../days/dayHosts.ts";

/** The style sheet of a day; empty for one without a theme, or that is not there. */
export function themeRoutes(hosts: DayHosts): Router {
  const routes = Router();
  routes.get("/d/:code/thema.css", async (request, response) => {
    const host = await hosts.byCode(request.params.code);
    response
      .set("Cache-Control", "no-cache")
      .type("css")
      .send(themeCss(host?.state.setup?.theme ?? []));
  });
  return routes;
}

/**
 * The page with the day's style sheet behind our own and in the day's language, so that it is never drawn in others
 * first; undefined where the day has neither and the page is as it was built.
 */
export async function pageOfDay(
  file: string,
  hosts: DayHosts,
  typed: string | undefined,
): Promise<string | undefined> {
  const host = typed === undefined ? undefined : await hosts.byCode(typed);
  const setup = host?.state.setup;
  const isEnglish = setup?.language === "en";
  if (!host || (!setup?.theme && !isEnglish)) return undefined;
  const built = await readFile(file, "utf8");
  const page = isEnglish ? built.replace('<html lang="nl"', '<html lang="en"') : built;
  const sheet = `  <link rel="stylesheet" href="/d/${host.code}/thema.css" />\n  </head>`;
  return setup.theme ? page.replace("</head>", sheet) : page;
}

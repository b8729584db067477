/** For whoever watches the server: is the process there, and can it do its work. */
import { Router } from "express";
import type { DayHosts } from "../days/dayHosts.ts";

/** `/healthz`: the process answers. `/readyz`: 503 while a day cannot save, or the server is stopping. */
export function healthRoutes(hosts: DayHosts, stopping: () => boolean): Router {
  const routes = Router();
  routes.get("/healthz", (_request, response) => {
    response.set("Cache-Control", "no-store").type("text").send("ok\n");
  });
  routes.get("/readyz", (_request, response) => {
    const saving = hosts.started().every((host) => host.saving);
    const ready = saving && !stopping();
    const why = ready ? "ready" : saving ? "stopping" : "not saving";
    response
      .status(ready ? 200 : 503)
      .set("Cache-Control", "no-store")
      .type("text")
      .send(`${why}\n`);
  });
  return routes;
}

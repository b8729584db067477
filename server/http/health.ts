/** For whoever watches the server: is the process there, and can it do its work. */
import { Router } from "express";
import type { DayHosts } from "../days/dayHosts.ts";

/**
 * `/healthz`: the process answers. `/readyz`: 503 while a day cannot save, or the server is stopping. `/metrics`: how it
 * goes, for Prometheus; counts of this server, nothing of a day or a person.
 */
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
  routes.get("/metrics", (_request, response) => {
    const days = hosts.started();
    const present = days.reduce((sum, host) => sum + host.presence.presentAt(host.now()).size, 0);
    const lines = [
      ["beslisdag_days", "Days on this server.", days.length],
      [
        "beslisdag_days_saving",
        "Days of which the last act was saved.",
        days.filter((each) => each.saving).length,
      ],
      ["beslisdag_present", "Participants whose phone was seen a short while ago.", present],
      ["beslisdag_acts", "Acts in the logs.", days.reduce((sum, host) => sum + host.acts, 0)],
      ["process_resident_memory_bytes", "Memory of the process.", process.memoryUsage.rss()],
      ["process_uptime_seconds", "Since the server started.", Math.round(process.uptime())],
    ] as const;
    const text = lines.map(
      ([name, help, value]) => `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${name} ${value}\n`,
    );
    response.set("Cache-Control", "no-store").type("text/plain; version=0.0.4").send(text.join(""));
  });
  return routes;
}

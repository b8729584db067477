/** Everything over HTTP but the sockets. */
import type { RequestListener } from "node:http";
import compression from "compression";
import express from "express";
import type { ErrorRequestHandler, Express } from "express";
import { dayRoutes } from "./days.ts";
import { divisionRoutes } from "./division.ts";
import { framesPage } from "./framesPage.ts";
import { geometryRoutes } from "./geometry.ts";
import { healthRoutes } from "./health.ts";
import { MOST_BYTES, joinDoor } from "./joinDoor.ts";
import { linkRoutes } from "./links.ts";
import { logoPages, logoUpload } from "./logo.ts";
import { makingRoutes } from "./making.ts";
import { municipalityRoutes } from "./municipalities.ts";
import { operationsRoutes } from "./operations.ts";
import { ownPagesOnly } from "./origins.ts";
import { pageRoutes } from "./pages.ts";
import { exportRoutes } from "./exports.ts";
import { paperRoutes } from "./paper.ts";
import { findDay } from "./parts.ts";
import type { HttpParts } from "./parts.ts";
import { photoRoutes } from "./photos.ts";
import { plainPage } from "./plainPage.ts";
import { publishedRoutes } from "./published.ts";
import { schemaRoutes } from "./record.ts";
import { refusalOfError, refuse } from "./refusal.ts";
import { regionDayRoutes } from "./regionDays.ts";
import { registrationRoutes } from "./registrations.ts";
import { seatLinkRoutes } from "./seatLinks.ts";
import { sheetLinkRoutes, sheetPageRoutes } from "./sheets.ts";
import { themeRoutes } from "./theme.ts";

export interface WebParts extends HttpParts {
  readonly stopping: () => boolean;
  /** How many proxies of our own stand before this server; 0: none, the address of the socket counts. */
  readonly proxies: number;
}

/** Answers every request that does not open a socket. */
export function webOf(parts: WebParts): RequestListener {
  const framework = frameworkOf(parts);
  const atTheDoor = joinDoor(parts);
  return (request, response) => void (atTheDoor(request, response) || framework(request, response));
}

/** The express application. */
function frameworkOf(parts: WebParts): Express {
  const web = express();
  web.disable("x-powered-by");
  web.set("trust proxy", parts.proxies);
  web.use(healthRoutes(parts.hosts, parts.stopping));
  web.use(compression());
  web.use("/api", ownPagesOnly(parts.isOwnOrigin));
  web.use("/api", express.json({ limit: MOST_BYTES, strict: true }));
  const days = express.Router({ mergeParams: true });
  days.use(findDay(parts));
  days.use("/links", linkRoutes(parts));
  days.use("/exports", exportRoutes(parts));
  days.use(divisionRoutes(parts));
  days.use("/sheets", sheetLinkRoutes(parts));
  days.use("/region", regionDayRoutes(parts));
  days.use("/geometry", geometryRoutes(parts));
  days.use("/photos", photoRoutes(parts));
  days.use("/logo", logoUpload(parts));
  days.use("/municipalities", municipalityRoutes(parts));
  days.use(operationsRoutes(parts));
  days.use("/registrations", registrationRoutes(parts));
  days.use("/seat", seatLinkRoutes(parts));
  days.use("/paper", paperRoutes(parts));
  days.use(dayRoutes(parts));
  web.use("/api/days/:code", days);
  web.use("/api/maken", makingRoutes(parts));
  web.use("/api", (_request, response) => refuse(response, 404, { code: "notFound" }));
  web.use(schemaRoutes());
  web.use("/d/:code/werkblad", sheetPageRoutes(parts));
  web.use(framesPage(parts));
  web.use(themeRoutes(parts.hosts));
  web.use(logoPages(parts));
  web.use(publishedRoutes(parts));
  web.use(pageRoutes(parts.clientFolder, parts.hosts));
  web.use((_request, response) => void response.status(404).type("html").send(plainPage("notFound")));
  web.use(onError(parts.report));
  return web;
}

/** Express tells an error handler by its four parameters. */
function onError(report: HttpParts["report"]): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const api = request.path.startsWith("/api");
    const status = (error as { status?: unknown }).status;
    if (typeof status === "number" && status >= 400 && status < 500) {
      if (api) return refuse(response, status, { code: "invalid" });
      return void response.status(status).type("html").send(plainPage("notFound"));
    }
    const { status: failed, refusal } = refusalOfError(error, report);
    if (api) refuse(response, failed, refusal);
    else response.status(500).type("html").send(plainPage("broken"));
  };
}

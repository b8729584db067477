import type { IncomingMessage, ServerResponse } from "node:http";
import helmet from "helmet";
import { previews } from "./pages.ts";

/** Sets the headers that every answer carries, whoever writes it: pages, refusals, errors, sockets. */
export type SetSecurityHeaders = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Nothing but what this server itself serves may be loaded, run, framed or sent to. `origins` are the addresses at
 * which it is reached: older browsers do not count their WebSocket as 'self'.
 */
export function securityHeaders(origins: readonly string[], https: boolean): SetSecurityHeaders {
  // A policy cannot name an IPv6 address; there 'self' has to do.
  const sockets = origins
    .filter((origin) => !origin.includes("["))
    .map((origin) => origin.replace(/^http/, "ws"));
  const framedBy = (framer: "'none'" | "'self'") =>
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          "default-src": ["'self'"],
          "script-src": ["'self'"],
          "style-src": ["'self'"],
          "connect-src": ["'self'", ...sockets],
          "img-src": ["'self'", "data:"],
          "font-src": ["'self'"],
          "object-src": ["'none'"],
          "frame-ancestors": [framer],
          "base-uri": ["'none'"],
          "form-action": ["'self'"],
        },
      },
      strictTransportSecurity: https && { maxAge: 365 * 24 * 60 * 60 },
      referrerPolicy: { policy: "no-referrer" },
      xFrameOptions: { action: framer === "'self'" ? "sameorigin" : "deny" },
      // Without https browsers ignore it and complain.
      crossOriginOpenerPolicy: https,
      originAgentCluster: https,
    });
  const usual = framedBy("'none'");
  // A preview draws what the page around it tells it, and nothing of its own.
  const preview = framedBy("'self'");
  return (request, response) => {
    const set = (previews as readonly string[]).includes(request.url ?? "") ? preview : usual;
    set(request, response, () => {});
  };
}

import type { IncomingMessage } from "node:http";
import type { RequestHandler } from "express";
import { refuse } from "./refusal.ts";

/**
 * Whether a request comes from a page of ours, or from no page at all. Browsers name the page on every POST and
 * WebSocket; on a plain GET they only say whether it was another site.
 */
export function fromOwnPage({ headers }: IncomingMessage, isOwn: (origin: string) => boolean): boolean {
  const { origin } = headers;
  const site = headers["sec-fetch-site"];
  // A form on a page that sends no referrer names no page either; the browser still says that it was ours.
  if (origin === "null" && site === "same-origin") return true;
  if (origin !== undefined) return isOwn(origin);
  return site === undefined || site === "same-origin" || site === "none";
}

/** Refuses what another site's page asks. */
export function ownPagesOnly(isOwn: (origin: string) => boolean): RequestHandler {
  return (request, response, next) => {
    if (fromOwnPage(request, isOwn)) next();
    else refuse(response, 403, { code: "wrongOrigin" });
  };
}

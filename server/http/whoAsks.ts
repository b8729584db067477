import type { ServerResponse } from "node:http";
import type { Request, Response } from "express";
import type { AccessStore } from "../access/accessStore.ts";
import { cookieIn, cookieName, setCookieLine } from "../access/cookies.ts";
import { parseToken } from "../access/tokens.ts";
import type { Role } from "../access/tokens.ts";
import type { DayHost } from "../days/dayHost.ts";

/** How long a browser keeps a cookie: the day, its eve and the weeks in which the record is read. */
export const KEPT_SECONDS = 30 * 24 * 60 * 60;

/** The id behind this request's cookie for a role on a day; undefined without a valid one. */
export function whoAsks(
  request: Request,
  host: DayHost,
  role: Role,
  access: AccessStore,
): Promise<string | undefined> {
  return access.verify(host.id, role, cookieIn(request.headers.cookie, cookieName(role, host.code)));
}

/** Gives the browser the token, out of reach of scripts. `https`: only over https. */
export function setCookie(response: ServerResponse, host: DayHost, token: string, https: boolean): void {
  const role = parseToken(token)?.role;
  if (!role) throw new Error("a cookie is made of a token");
  const line = setCookieLine(cookieName(role, host.code), token, KEPT_SECONDS, https);
  response.appendHeader("Set-Cookie", line);
}

/** Takes the cookie of a role back. */
export function clearCookie(response: Response, host: DayHost, role: Role, https: boolean): void {
  response.clearCookie(cookieName(role, host.code), {
    httpOnly: true,
    sameSite: "strict",
    path: "/",
    secure: https,
  });
}

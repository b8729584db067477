/**
 * The door through which a whole hall comes at once: `POST /api/days/CODE/join` without the web framework, which
 * costs more than joining does. Whatever is out of the ordinary goes round to the framework's own route.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { DayHost } from "../days/dayHost.ts";
import { join } from "./joining.ts";
import { fromOwnPage } from "./origins.ts";
import type { HttpParts } from "./parts.ts";
import { refusalOfError } from "./refusal.ts";
import { setCookie } from "./whoAsks.ts";

/** Largest body of a request, in bytes. */
export const MOST_BYTES = 32 * 1024;

const path = /^\/api\/days\/([A-Z2-9]{6})\/join$/;
const json = /^application\/json(; ?charset=utf-8)?$/i;

/** Answers the request if it is an ordinary one to join a day that has started; false when it is not. */
export function joinDoor(parts: HttpParts): (request: IncomingMessage, response: ServerResponse) => boolean {
  return (request, response) => {
    const host = dayToJoin(request, parts);
    if (!host) return false;
    bodyOf(request, (body) => void answer(host, parts, body, response));
    return true;
  };
}

function dayToJoin(request: IncomingMessage, { hosts, isOwnOrigin }: HttpParts): DayHost | undefined {
  const { method, url = "", headers } = request;
  const code = method === "POST" ? path.exec(url)?.[1] : undefined;
  if (code === undefined || !fromOwnPage(request, isOwnOrigin)) return undefined;
  const plain = json.test(headers["content-type"] ?? "") && headers["content-encoding"] === undefined;
  if (!plain || !(Number(headers["content-length"]) <= MOST_BYTES)) return undefined;
  return hosts.started().find((host) => host.code === code);
}

function bodyOf(request: IncomingMessage, take: (body: string) => void): void {
  let body = "";
  request.setEncoding("utf8");
  request.on("data", (text: string) => (body += text));
  request.on("end", () => take(body));
}

async function answer(
  host: DayHost,
  { access, https, report }: HttpParts,
  body: string,
  response: ServerResponse,
): Promise<void> {
  try {
    const joined = await join(host, access, parsed(body));
    if ("refusal" in joined) return send(response, joined.status, { refusal: joined.refusal });
    setCookie(response, host, joined.token, https);
    send(response, 200, joined.me);
  } catch (error) {
    const { status, refusal } = refusalOfError(error, report);
    send(response, status, { refusal });
  }
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, status: number, body: object): void {
  const text = JSON.stringify(body);
  response
    .writeHead(status, {
      "Cache-Control": "no-store",
      "Content-Type": "application/json; charset=utf-8",
      "Content-Length": Buffer.byteLength(text),
    })
    .end(text);
}

/** The programme team's calls about capability links. No answer, or one that cannot be read, is null. */
import { accessLink } from "../../../../shared/protocol/http.ts";
import type { AccessLink } from "../../../../shared/protocol/http.ts";

export type LinkRole = Exclude<AccessLink["role"], "seat">;
/** What a facilitator leads. */
export type LinkScope = { readonly region: string } | { readonly rsv: string };

const WAIT_MS = 12_000;
const places: Readonly<Record<LinkRole, string>> = {
  moderator: "regie",
  projector: "scherm",
  programmeTeam: "programmateam",
  facilitator: "groep",
  regionKeeper: "regio",
};

/** Every link of the day, also the revoked ones, newest first. */
export async function fetchLinks(code: string): Promise<AccessLink[] | null> {
  const body = await call(code, "", undefined);
  if (!isObject(body) || !Array.isArray(body["links"])) return null;
  const links = body["links"].map((each) => accessLink.safeParse(each));
  if (!links.every((each) => each.success)) return null;
  return links.map((each) => each.data).sort((a, b) => b.createdAt - a.createdAt);
}

/** Makes a link; its token is told this once. A facilitator's link is for the subgroup of one region, or for one RSV. */
export async function makeLink(
  code: string,
  role: LinkRole,
  label: string,
  scope?: LinkScope,
): Promise<{ link: AccessLink; token: string } | null> {
  const body = await call(code, "", { role, label, ...scope });
  return madeIn(body);
}

/** Gives a link a new secret, told this once; the old one no longer works and whoever came in with it is out. */
export async function rotateLink(
  code: string,
  id: string,
): Promise<{ link: AccessLink; token: string } | null> {
  return madeIn(await call(code, `/${encodeURIComponent(id)}/rotate`, {}));
}

/** Ends a link for good; whoever came in with it is out. True when it no longer works. */
export async function revokeLink(code: string, id: string): Promise<boolean> {
  return (await call(code, `/${encodeURIComponent(id)}/revoke`, {})) !== null;
}

/** The address to give away: the page of the role, with the secret behind the hash; of a seat the day itself. */
export function linkAddress(origin: string, code: string, role: AccessLink["role"], token: string): string {
  return `${origin}/d/${code}${role === "seat" ? "" : `/${places[role]}`}#${token}`;
}

function madeIn(body: unknown): { link: AccessLink; token: string } | null {
  const link = isObject(body) ? accessLink.safeParse(body["link"]) : undefined;
  const token = isObject(body) ? body["token"] : undefined;
  return link?.success && typeof token === "string" ? { link: link.data, token } : null;
}

async function call(code: string, path: string, body: object | undefined): Promise<unknown> {
  try {
    const response = await fetch(`/api/days/${encodeURIComponent(code)}/links${path}`, {
      ...(body === undefined
        ? {}
        : {
            method: "POST",
            headers: { "content-type": "application/json" },
            body: JSON.stringify(body),
          }),
      cache: "no-store",
      signal: AbortSignal.timeout(WAIT_MS),
    });
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

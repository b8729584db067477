/** The programme team's capability links: seen, made, revoked and given anew. A token is shown once, when it is made. */
import { Router } from "express";
import type { RequestHandler } from "express";
import * as z from "zod";
import { accessLink } from "../../shared/protocol/http.ts";
import type { AccessLink } from "../../shared/protocol/http.ts";
import { regionId, rsvId } from "../../shared/domain/ids.ts";
import { isNamed } from "../../shared/domain/divisionFrames.ts";
import { knowsRegion } from "../../shared/domain/seats.ts";
import { cleanLine } from "../../shared/domain/text.ts";
import type { RegionId, RsvId } from "../../shared/domain/ids.ts";
import type { AccessStore } from "../access/accessStore.ts";
import type { DayHost } from "../days/dayHost.ts";
import { dayOf } from "./parts.ts";
import type { HttpParts } from "./parts.ts";
import { refuse } from "./refusal.ts";
import { whoAsks } from "./whoAsks.ts";

const label = z.string().max(80).transform(cleanLine);
const linkWish = z.union([
  z.object({ role: z.enum(["moderator", "programmeTeam", "projector"]), label }),
  z.object({ role: z.literal("facilitator"), label, region: regionId }),
  z.object({ role: z.enum(["facilitator", "regionKeeper"]), label, rsv: rsvId }),
]);

/** The routes under `/api/days/CODE/links`. */
export function linkRoutes({ access }: HttpParts): Router {
  const routes = Router();
  routes.use(programmeTeamOnly(access));

  routes.get("/", async (request, response) => {
    response.json({ links: await linksOf(access, dayOf(request)) });
  });

  routes.post("/", async (request, response) => {
    const host = dayOf(request);
    const wish = linkWish.safeParse(request.body);
    if (!wish.success) return refuse(response, 400, { code: "invalid" });
    const { role, label } = wish.data;
    const scope = scopeOf(wish.data);
    const unknown =
      scope && ("rsv" in scope ? !isNamed(host.state, scope.rsv) : !knowsRegion(host.state, scope.region));
    if (unknown) return refuse(response, 400, { code: "invalid" });
    const { id, token } = await access.issue(host.id, role, label, scope);
    const link = (await linksOf(access, host)).find((each) => each.id === id);
    response.json({ link, token });
  });

  routes.post("/:id/revoke", async (request, response) => {
    const host = dayOf(request);
    const links = await linksOf(access, host);
    if (!links.some(({ id }) => id === request.params.id)) return refuse(response, 404, { code: "notFound" });
    await access.revoke(host.id, request.params.id);
    const link = (await linksOf(access, host)).find(({ id }) => id === request.params.id);
    response.json({ link });
  });

  routes.post("/:id/rotate", async (request, response) => {
    const host = dayOf(request);
    const known = (await linksOf(access, host)).some(({ id }) => id === request.params.id);
    const made = known ? await access.rotate(host.id, request.params.id) : undefined;
    if (!made) return refuse(response, 404, { code: "notFound" });
    const link = (await linksOf(access, host)).find(({ id }) => id === made.id);
    response.json({ link, token: made.token });
  });

  return routes;
}

/** Lets through who holds a programme team cookie of the day. */
export function programmeTeamOnly(access: AccessStore): RequestHandler {
  return async (request, response, next) => {
    if ((await whoAsks(request, dayOf(request), "programmeTeam", access)) !== undefined) next();
    else refuse(response, 401, { code: "signedOut" });
  };
}

function scopeOf(wish: z.infer<typeof linkWish>): { rsv: RsvId } | { region: RegionId } | undefined {
  if ("rsv" in wish) return { rsv: wish.rsv };
  return "region" in wish ? { region: wish.region } : undefined;
}

/** The day's links; the rights of participants are their own. */
async function linksOf(access: AccessStore, host: DayHost): Promise<AccessLink[]> {
  const listed = await access.list(host.id);
  return listed.flatMap((each) => {
    const link = accessLink.safeParse(each);
    return link.success ? [link.data] : [];
  });
}

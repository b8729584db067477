/** A phone and a day: what the form needs, joining, who am I, forgetting, and a link made a cookie. */
import { Router } from "express";
import type { Response } from "express";
import type { ParticipantId } from "../../shared/domain/ids.ts";
import { isPublic } from "../../shared/domain/phase.ts";
import { linkRequest } from "../../shared/protocol/http.ts";
import type { DayCard } from "../../shared/protocol/http.ts";
import { parseToken, tokenText } from "../access/tokens.ts";
import type { DayHost } from "../days/dayHost.ts";
import { join, meOf } from "./joining.ts";
import { dayOf } from "./parts.ts";
import type { HttpParts } from "./parts.ts";
import { refuse } from "./refusal.ts";
import { clearCookie, setCookie, whoAsks } from "./whoAsks.ts";

/** The routes under `/api/days/CODE` that a phone uses. */
export function dayRoutes({ access, https }: HttpParts): Router {
  const routes = Router();

  routes.get("/", (request, response) => void response.json(cardOf(dayOf(request))));

  routes.post("/join", async (request, response) => {
    const host = dayOf(request);
    const joined = await join(host, access, request.body);
    if ("refusal" in joined) return refuse(response, joined.status, joined.refusal);
    setCookie(response, host, joined.token, https);
    response.json(joined.me);
  });

  routes.get("/me", async (request, response) => {
    const host = dayOf(request);
    const id = await whoAsks(request, host, "participant", access);
    answerMe(response, host, id as ParticipantId | undefined);
  });

  routes.post("/leave", async (request, response) => {
    const host = dayOf(request);
    const id = await whoAsks(request, host, "participant", access);
    // The other tabs of this phone are that person too.
    if (id !== undefined) await access.revoke(host.id, id);
    clearCookie(response, host, "participant", https);
    response.status(204).end();
  });

  routes.post("/link", async (request, response) => {
    const host = dayOf(request);
    const asked = linkRequest.safeParse(request.body);
    const parsed = asked.success ? parseToken(asked.data.token) : undefined;
    // The link of a seat opens no screen: it is brought along when somebody joins.
    const token = parsed?.role === "seat" ? undefined : parsed;
    const id = token && (await access.verify(host.id, token.role, tokenText(token)));
    if (!token || id === undefined) return refuse(response, 401, { code: "staleLink" });
    setCookie(response, host, tokenText(token), https);
    response.json({ role: token.role });
  });

  return routes;
}

function answerMe(response: Response, host: DayHost, id: ParticipantId | undefined): void {
  const me = id && meOf(host, id);
  if (me) response.json(me);
  else refuse(response, 404, { code: "notFound" });
}

function cardOf({ code, state }: DayHost): DayCard {
  const { setup, phase, seatPolicy } = state;
  const organisations = new Map(
    [...Object.values(state.registrations), ...Object.values(state.seats)].map(
      ({ organisation, sector }) => [organisation, { name: organisation, sector }] as const,
    ),
  );
  return {
    code,
    phase,
    ...(setup?.practice ? { practice: true as const } : {}),
    ...(isPublic(state) ? { published: true as const } : {}),
    seatPolicy,
    ...(setup?.language ? { language: setup.language } : {}),
    ...(setup?.logo ? { logo: setup.logo } : {}),
    title: setup?.title ?? "",
    date: setup?.date ?? "",
    question: setup?.question ?? "",
    naming: setup?.naming ?? "organisation",
    regions: (setup?.regions ?? []).map(({ id, name }) => ({ id, name })),
    organisations: [...organisations.values()].sort((a, b) => a.name.localeCompare(b.name, "nl")),
  };
}

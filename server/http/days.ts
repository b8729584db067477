/** A phone and a day: what the form needs, joining, who am I, forgetting, and a link made a cookie. */
import { randomUUID } from "node:crypto";
import { Router } from "express";
import type { Response } from "express";
import type { ParticipantId } from "../../shared/domain/ids.ts";
import { joinRequest, linkRequest } from "../../shared/protocol/http.ts";
import type { DayCard, JoinRequest, Me } from "../../shared/protocol/http.ts";
import { isId, parseToken, tokenText } from "../access/tokens.ts";
import type { DayHost } from "../days/dayHost.ts";
import { dayOf } from "./parts.ts";
import type { HttpParts } from "./parts.ts";
import { refuse, statusOf } from "./refusal.ts";
import { clearCookie, setCookie, whoAsks } from "./whoAsks.ts";

/** The routes under `/api/days/CODE` that a phone uses. */
export function dayRoutes({ access, https }: HttpParts): Router {
  const routes = Router();

  routes.get("/", (request, response) => void response.json(cardOf(dayOf(request))));

  routes.post("/join", async (request, response) => {
    const host = dayOf(request);
    const asked = joinRequest.safeParse(request.body);
    if (!asked.success || !isId(asked.data.participantId)) return refuse(response, 400, { code: "invalid" });
    const { participantId: id, secret } = asked.data;
    // A name that is refused must not leave a right of access behind.
    const refusal = hasJoined(host, id)
      ? undefined
      : host.refusalOf({ role: "visitor" }, joining(asked.data));
    if (refusal) return refuse(response, statusOf(refusal), refusal);
    if ((await access.register(host.id, "participant", id, secret)) === "refused") {
      return refuse(response, 409, { code: "idTaken" });
    }
    if (!hasJoined(host, id)) {
      const answer = await host.command({ role: "visitor" }, randomUUID(), joining(asked.data));
      // "alreadyJoined": the same request came twice at once, and the secret was the right one.
      if (!answer.accepted && answer.refusal.code !== "alreadyJoined") {
        return refuse(response, statusOf(answer.refusal), answer.refusal);
      }
    }
    setCookie(response, host, tokenText({ role: "participant", id, secret }), https);
    answerMe(response, host, id);
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
    const token = asked.success ? parseToken(asked.data.token) : undefined;
    const id = token && (await access.verify(host.id, token.role, tokenText(token)));
    if (!token || id === undefined) return refuse(response, 401, { code: "staleLink" });
    setCookie(response, host, tokenText(token), https);
    response.json({ role: token.role });
  });

  return routes;
}

function joining({ secret: _secret, ...asked }: JoinRequest) {
  return { type: "joinDay", ...asked } as const;
}

function hasJoined(host: DayHost, id: ParticipantId): boolean {
  return Object.hasOwn(host.state.participants, id);
}

function answerMe(response: Response, host: DayHost, id: ParticipantId | undefined): void {
  if (id === undefined || !hasJoined(host, id)) return refuse(response, 404, { code: "notFound" });
  const { name, organisation } = host.state.participants[id]!;
  const me: Me = { participantId: id, name, organisation };
  response.json(me);
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
    seatPolicy,
    title: setup?.title ?? "",
    date: setup?.date ?? "",
    question: setup?.question ?? "",
    naming: setup?.naming ?? "organisation",
    regions: (setup?.regions ?? []).map(({ id, name }) => ({ id, name })),
    organisations: [...organisations.values()].sort((a, b) => a.name.localeCompare(b.name, "nl")),
  };
}

/** The personal link of a delegation: what it is for, and the seat for who is in already. */
import { randomUUID } from "node:crypto";
import { Router } from "express";
import type { ParticipantId, SeatId } from "../../shared/domain/ids.ts";
import { delegationOf } from "../../shared/domain/seats.ts";
import { seatRequest } from "../../shared/protocol/registrations.ts";
import type { SeatCard } from "../../shared/protocol/registrations.ts";
import type { AccessStore } from "../access/accessStore.ts";
import type { DayHost } from "../days/dayHost.ts";
import { dayOf } from "./parts.ts";
import type { HttpParts } from "./parts.ts";
import { refuse } from "./refusal.ts";
import { answerWith } from "./upload.ts";
import { whoAsks } from "./whoAsks.ts";

/** The routes `/seat` and `/seat/claim` under `/api/days/CODE`. */
export function seatLinkRoutes({ access }: HttpParts): Router {
  const routes = Router();

  routes.post("/", async (request, response) => {
    const host = dayOf(request);
    const asked = seatRequest.safeParse(request.body);
    const seatId = asked.success ? await seatOf(host, access, asked.data.token) : undefined;
    const delegation = seatId && delegationOf(host.state, seatId);
    if (!delegation) return refuse(response, 401, { code: "staleLink" });
    const { organisation, sector, region } = delegation;
    response.json({ organisation, sector, region } satisfies SeatCard);
  });

  routes.post("/claim", async (request, response) => {
    const host = dayOf(request);
    const asked = seatRequest.safeParse(request.body);
    const seat = asked.success ? await seatOf(host, access, asked.data.token) : undefined;
    if (!seat) return refuse(response, 401, { code: "staleLink" });
    const id = await whoAsks(request, host, "participant", access);
    if (id === undefined) return refuse(response, 401, { code: "signedOut" });
    const actor = { role: "participant", id: id as ParticipantId, seat } as const;
    answerWith(response, await host.command(actor, randomUUID(), { type: "claimSeat" }));
  });

  return routes;
}

/** The seat that this token gives on this day; undefined for one that does not work. */
export async function seatOf(host: DayHost, access: AccessStore, token: string): Promise<SeatId | undefined> {
  const id = await access.verify(host.id, "seat", token);
  const scope = id === undefined ? undefined : access.scopeOf(host.id, id);
  return scope && "seat" in scope ? (scope.seat as SeatId) : undefined;
}

/** What the programme team asks of the server itself: rehearsing, looking it over, erasing, taking all and deleting. */
import { Router } from "express";
import type { Response } from "express";
import {
  ERASE_WORDS,
  deleteDayRequest,
  eraseRequest,
  personRequest,
  playersRequest,
  preflightRequest,
  searchRequest,
} from "../../shared/protocol/operations.ts";
import { readCode } from "../../shared/protocol/http.ts";
import { mayNotSearch } from "../../shared/domain/erasing.ts";
import type { Rehearsal } from "../../shared/protocol/operations.ts";
import { programmeTeamOnly } from "./links.ts";
import { dayOf } from "./parts.ts";
import type { HttpParts } from "./parts.ts";
import { refuse, statusOf } from "./refusal.ts";
import { teamActor } from "./upload.ts";

/** The routes `/rehearsal`, `/preflight` and `/keeping` under `/api/days/CODE`; all for the programme team alone. */
export function operationsRoutes({ access, operations }: HttpParts): Router {
  const routes = Router();
  if (!operations) return routes;
  const { keeper, rehearsals } = operations;
  const team = programmeTeamOnly(access);
  const answer = (response: Response, rehearsal: Rehearsal | null) => void response.json({ rehearsal });

  routes.get("/rehearsal", team, async (request, response) => {
    answer(response, await rehearsals.of(dayOf(request)));
  });
  routes.post("/rehearsal/begin", team, async (request, response) => {
    const begun = await rehearsals.begin(dayOf(request));
    if (!begun) return refuse(response, 409, { code: "invalid" });
    answer(response, begun);
  });
  routes.post("/rehearsal/players", team, async (request, response) => {
    const wish = playersRequest.safeParse(request.body);
    if (!wish.success) return refuse(response, 400, { code: "invalid" });
    answer(response, await rehearsals.play(dayOf(request), wish.data));
  });
  routes.post("/rehearsal/end", team, async (request, response) => {
    await rehearsals.end(dayOf(request));
    answer(response, null);
  });

  routes.post("/preflight", team, async (request, response) => {
    const asked = preflightRequest.safeParse(request.body);
    if (!asked.success) return refuse(response, 400, { code: "invalid" });
    const host = dayOf(request);
    const lines = await operations.preflight(host, asked.data.smoke);
    if (!lines) return refuse(response, 409, { code: "busyNow" });
    response.json({ now: host.now(), lines });
  });

  routes.post("/keeping/search", team, async (request, response) => {
    const asked = searchRequest.safeParse(request.body);
    const host = dayOf(request);
    if (!asked.success) return refuse(response, 400, { code: "invalid" });
    if (mayNotSearch(host.state)) return refuse(response, 409, { code: "roundStillOpen" });
    response.json(await keeper.search(host, asked.data.words));
  });
  routes.post("/keeping/person", team, async (request, response) => {
    const asked = personRequest.safeParse(request.body);
    const host = dayOf(request);
    if (!asked.success) return refuse(response, 400, { code: "invalid" });
    if (mayNotSearch(host.state)) return refuse(response, 409, { code: "roundStillOpen" });
    response.json(await keeper.person(host, asked.data.participantId));
  });
  routes.post("/keeping/erase", team, async (request, response) => {
    const asked = eraseRequest.safeParse(request.body);
    if (!asked.success) return refuse(response, 400, { code: "invalid" });
    const word = asked.data.word.trim().toLowerCase();
    if (!ERASE_WORDS.some((each) => each === word)) return refuse(response, 400, { code: "wrongWord" });
    const actor = await teamActor(request, access);
    const done = await keeper.erase(dayOf(request), actor, asked.data);
    if ("refusal" in done) return refuse(response, statusOf(done.refusal), done.refusal);
    response.json(done);
  });
  routes.post("/keeping/delete-day", team, async (request, response) => {
    const asked = deleteDayRequest.safeParse(request.body);
    const host = dayOf(request);
    if (!asked.success || readCode(asked.data.code) !== host.code) {
      return refuse(response, 400, { code: "wrongWord" });
    }
    if (host.state.phase === "open") return refuse(response, 409, { code: "dayRunning" });
    await operations.deleteDay(host);
    response.status(204).end();
  });
  return routes;
}

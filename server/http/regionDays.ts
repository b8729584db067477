/** A regiobijeenkomst made from an RSV's page: a day of its own, of which the keeper's browser holds the first link. */
import { Router } from "express";
import { RateLimiterMemory } from "rate-limiter-flexible";
import { mayStartDay, regionDayStarted } from "../../shared/domain/regionKeeping.ts";
import type { LinkId, RsvId } from "../../shared/domain/ids.ts";
import { regionMaximum } from "../../shared/domain/regionState.ts";
import { fitsField } from "../../shared/domain/sheetFields.ts";
import { lengthOf } from "../../shared/domain/text.ts";
import { regionDayWish } from "../../shared/protocol/regionDay.ts";
import { meetingSetup } from "../../shared/templates/meetingSetup.ts";
import { bringAlong } from "../operations/bringAlong.ts";
import { makeDay } from "../days/makeDay.ts";
import { dayOf } from "./parts.ts";
import type { HttpParts } from "./parts.ts";
import { refuse, statusOf } from "./refusal.ts";
import { whoAsks } from "./whoAsks.ts";

/** So many meetings an hour are made of one RSV: more than anybody holds, too few to fill a disk with. */
const PER_HOUR = 20;

/** The route `/region/RSV/day` under `/api/days/CODE`, for the keeper of this RSV. */
export function regionDayRoutes({ access, registry, hosts, photos, geometries, now }: HttpParts): Router {
  const routes = Router();
  const limit = new RateLimiterMemory({ points: PER_HOUR, duration: 60 * 60 });
  routes.post("/:rsv/day", async (request, response) => {
    const host = dayOf(request as never);
    const id = await whoAsks(request as never, host, "regionKeeper", access);
    const scope = id === undefined ? undefined : access.scopeOf(host.id, id);
    if (id === undefined || !scope || !("rsv" in scope)) return refuse(response, 401, { code: "signedOut" });
    const actor = { role: "regionKeeper", id: id as LinkId, rsv: scope.rsv as RsvId } as const;
    const rsvId = request.params.rsv as RsvId;
    const refused = mayStartDay(host.state, rsvId, actor);
    if (refused) return refuse(response, 403, { code: refused });
    const wish = regionDayWish.safeParse(request.body);
    if (!wish.success) return refuse(response, 400, { code: "invalid" });
    const { theme, date, time, place = "", dayId, link } = wish.data;
    if (theme === "") return refuse(response, 400, { code: "titleMissing" });
    if (lengthOf(theme) > regionMaximum.theme || lengthOf(place) > regionMaximum.place)
      return refuse(response, 400, { code: "contributionTooLong", values: { max: regionMaximum.theme } });
    if (date === "" || time === "" || !fitsField("date", date) || !fitsField("time", time))
      return refuse(response, 400, { code: "dateMissing" });
    if (date < (host.state.setup?.date ?? "")) return refuse(response, 400, { code: "dateInPast" });
    const allowed = await limit.consume(`${host.id} ${rsvId}`).then(
      () => true,
      () => false,
    );
    if (!allowed) return refuse(response, 429, { code: "tooFast" });
    const rsv = host.state.rsvs.find(({ id }) => id === rsvId) ?? { id: rsvId, name: rsvId };
    const setup = meetingSetup(host.state, rsv, wish.data, { date });
    const made = await makeDay(
      { registry, hosts, access, now },
      { id: dayId, setup, link: { label: `RSV ${setup.regions[0]!.name}`, own: link } },
    );
    if (!made.made) return refuse(response, statusOf(made.refusal), made.refusal);
    const { code } = made.day;
    const started = await hosts.byCode(code);
    if (started) await bringAlong({ photos, geometries }, host, started);
    const kept = { code, title: setup.title, date };
    await host.act(actor, `region-day-${dayId}`, "regionDayStarted", (state) =>
      regionDayStarted(state, rsvId, kept, actor),
    );
    response.status(201).json({ code });
  });
  return routes;
}

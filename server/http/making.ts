/** Making days: who holds the server's maker link sees which days there are and makes new ones. */
import { Router } from "express";
import type { RequestHandler } from "express";
import { RateLimiterMemory } from "rate-limiter-flexible";
import { currentDivision } from "../../shared/domain/currentDivision.ts";
import { linkRequest } from "../../shared/protocol/http.ts";
import { dayWish } from "../../shared/protocol/making.ts";
import type { ListedDay } from "../../shared/protocol/making.ts";
import { rsvsToMeet } from "../../shared/templates/meetingSetup.ts";
import { hasOutcome } from "../../shared/templates/setupFromOutcome.ts";
import { cookieIn, setCookieLine } from "../access/cookies.ts";
import { MAKER_COOKIE } from "../access/makerLinks.ts";
import type { MakerLinks } from "../access/makerLinks.ts";
import { tokenText } from "../access/tokens.ts";
import type { DayHost } from "../days/dayHost.ts";
import type { DayHosts } from "../days/dayHosts.ts";
import { bringAlong } from "../operations/bringAlong.ts";
import { makeDay } from "../days/makeDay.ts";
import { earlierOf, faultOf, matterOf } from "./dayWishes.ts";
import type { HttpParts } from "./parts.ts";
import { refuse, statusOf } from "./refusal.ts";
import { KEPT_SECONDS, setCookie } from "./whoAsks.ts";

/** So many days a minute: more than anybody makes, too few to fill a disk with. */
const PER_MINUTE = 30;

/** The routes under `/api/maken`. */
export function makingRoutes(parts: HttpParts): Router {
  const { hosts, access, registry, makers, photos, geometries, https, now, report } = parts;
  const limit = new RateLimiterMemory({ points: PER_MINUTE, duration: 60 });
  const routes = Router();

  routes.post("/link", (request, response) => {
    const asked = linkRequest.safeParse(request.body);
    if (!asked.success || !makers.opens(asked.data.token)) {
      return refuse(response, 401, { code: "makerLinkNeeded" });
    }
    const line = setCookieLine(MAKER_COOKIE, asked.data.token, KEPT_SECONDS, https);
    response.appendHeader("Set-Cookie", line);
    response.status(204).end();
  });

  routes.use(makersOnly(makers));

  routes.post("/leave", (_request, response) => {
    response.appendHeader("Set-Cookie", setCookieLine(MAKER_COOKIE, "", 0, https));
    response.status(204).end();
  });

  routes.get("/days", async (_request, response) => {
    const days: ListedDay[] = [];
    for (const { code } of registry.all()) {
      const listed = await listedDay(hosts, code, report);
      if (listed) days.push(listed);
    }
    days.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.title.localeCompare(b.title, "nl")));
    response.set("Cache-Control", "no-store").json({ days });
  });

  routes.post("/days", async (request, response) => {
    const wish = dayWish.safeParse(request.body);
    if (!wish.success) return refuse(response, 400, { code: "invalid" });
    const fault = faultOf(wish.data);
    if (fault) return refuse(response, 400, fault);
    const allowed = await limit.consume("all").then(
      () => true,
      () => false,
    );
    if (!allowed) return refuse(response, 429, { code: "tooFast" });
    const of = earlierOf(wish.data);
    const earlier = of === undefined ? undefined : await hosts.byCode(of);
    const matter = matterOf(wish.data, earlier, (photo) => !!photos.find(earlier!.id, photo));
    if ("code" in matter) return refuse(response, matter.code === "earlierDayUnknown" ? 404 : 409, matter);
    const { dayId, link } = wish.data;
    const made = await makeDay(
      { registry, hosts, access, now },
      { id: dayId, ...matter, link: { label: FIRST_LINK[wish.data.language], own: link } },
    );
    if (!made.made) return refuse(response, statusOf(made.refusal), made.refusal);
    const host = await hosts.byCode(made.day.code);
    // Whoever made it is its programme team in this browser: a link that is lost at once loses no day.
    if (host && earlier) await bringAlong({ photos, geometries }, earlier, host);
    if (host) setCookie(response, host, tokenText({ role: "programmeTeam", ...link }), https);
    response.status(201).json({ code: made.day.code });
  });

  return routes;
}

/** What the list of links calls the one that a day is made with. */
const FIRST_LINK = { nl: "Eerste link", en: "First link" } as const;

/** Lets through who holds the maker link. */
export function makersOnly(makers: MakerLinks): RequestHandler {
  return (request, response, next) => {
    if (makers.opens(cookieIn(request.headers.cookie, MAKER_COOKIE))) next();
    else refuse(response, 401, { code: "makerLinkNeeded" });
  };
}

/** A day whose log is damaged keeps nobody from the others. */
async function listedDay(
  hosts: DayHosts,
  code: string,
  report: HttpParts["report"],
): Promise<ListedDay | undefined> {
  let host: DayHost | undefined;
  try {
    host = await hosts.byCode(code);
  } catch (error) {
    report("a day could not be listed", error);
  }
  if (!host?.state.setup || host.state.phase === "none") return undefined;
  const { setup, phase } = host.state;
  const toMeet = rsvsToMeet(host.state);
  return {
    code,
    title: setup.title,
    date: setup.date,
    phase,
    template: setup.template,
    ...(setup.practice ? { practiceOf: setup.practice.of } : {}),
    decided: hasOutcome(host.state),
    ...(setup.division ? { rsvs: currentDivision(host.state).rsvs.length } : {}),
    ...(toMeet.length > 0 ? { toMeet } : {}),
  };
}

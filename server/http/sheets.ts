/** The own link of an RSV to its sheet: asked for by who writes there, opened by whoever has it, also after the day. */
import { Router } from "express";
import type { Request, Response } from "express";
import type { Actor } from "../../shared/domain/actor.ts";
import type { LinkId, ParticipantId, RsvId, SheetFieldId } from "../../shared/domain/ids.ts";
import { rsvId } from "../../shared/domain/ids.ts";
import { timeZoneOf } from "../../shared/domain/setup.ts";
import { OWN_FIELDS } from "../../shared/domain/sheetFields.ts";
import { writesOn } from "../../shared/domain/sheetMembers.ts";
import { fieldOf } from "../../shared/domain/sheetWriting.ts";
import { sheetOf } from "../../shared/domain/sheets.ts";
import type { SheetLink } from "../../shared/protocol/http.ts";
import { role as socketRole } from "../../shared/protocol/role.ts";
import type { AccessStore } from "../access/accessStore.ts";
import type { DayHost } from "../days/dayHost.ts";
import { calendarOf } from "../export/sheetCalendar.ts";
import { languageAsked } from "../published/pageLanguage.ts";
import { sheetHtml } from "../export/sheetHtml.ts";
import type { Paper } from "../export/sheetStyle.ts";
import { sheetTextIn } from "../export/sheetText.ts";
import type { SheetLanguage } from "../export/sheetText.ts";
import { instantIn } from "../export/zonedTime.ts";
import { plainPage } from "./plainPage.ts";
import { programmeTeamOnly } from "./links.ts";
import { dayOf, findDay } from "./parts.ts";
import type { HttpParts } from "./parts.ts";
import { refuse } from "./refusal.ts";
import { whoAsks } from "./whoAsks.ts";

/** The routes `/sheets/RSV/link` and `/sheets/RSV/link/rotate` under `/api/days/CODE`. */
export function sheetLinkRoutes({ access, sheetLinks }: HttpParts): Router {
  const routes = Router();
  routes.get("/:rsv/link", async (request, response) => {
    const host = dayOf(request);
    const id = rsvId.safeParse(request.params.rsv);
    const asked = socketRole.safeParse(request.query["role"]);
    if (!id.success || !asked.success) return refuse(response, 400, { code: "invalid" });
    const actor = await actorOf(request, host, asked.data, access);
    if (!actor) return refuse(response, 401, { code: "signedOut" });
    if (actor.role !== "programmeTeam") {
      const refused = writesOn(host.state, id.data, actor);
      if (refused) return refuse(response, 403, { code: refused });
    }
    response.json(sheetLinkTo(host, id.data, sheetLinks.secretOf(host.id, id.data)));
  });
  routes.post("/:rsv/link/rotate", programmeTeamOnly(access), (request, response) => {
    const host = dayOf(request);
    const id = rsvId.safeParse(request.params["rsv"]);
    const known = id.success && host.state.rsvs.some((rsv) => rsv.id === id.data);
    if (!known) return refuse(response, 404, { code: "notFound" });
    response.json(sheetLinkTo(host, id.data, sheetLinks.rotate(host.id, id.data)));
  });
  return routes;
}

function sheetLinkTo(host: DayHost, id: RsvId, secret: string): SheetLink {
  const path = `/d/${host.code}/werkblad/${id}`;
  const key = `?sleutel=${secret}`;
  return { path: path + key, calendarPath: `${path}/afspraak.ics${key}` };
}

/** The pages behind the own link: `/d/CODE/werkblad/RSV`, its calendar file and its photos. */
export function sheetPageRoutes(parts: HttpParts): Router {
  const { photos, sheetLinks } = parts;
  const routes = Router({ mergeParams: true });
  routes.use(findDay(parts) as never);

  /** The sheet that this request's own link opens; says that the page is not here for any other. */
  const opened = (request: Request, response: Response): Opened | undefined => {
    const host = dayOf(request);
    const id = rsvId.safeParse(request.params["rsv"]);
    const secret = request.query["sleutel"];
    response.set("X-Robots-Tag", "noindex");
    if (id.success && typeof secret === "string" && sheetLinks.opens(host.id, id.data, secret)) {
      return {
        host,
        rsvId: id.data,
        secret,
        name: host.state.rsvs.find((each) => each.id === id.data)?.name ?? id.data,
        language: languageAsked(request.query["lang"], host.state.setup),
        paper: request.query["papier"] === "A2" ? "A2" : "A3",
      };
    }
    response.status(404).type("html").send(plainPage("notFound"));
    return undefined;
  };

  routes.get("/:rsv", (request, response) => {
    const sheet = opened(request, response);
    if (!sheet) return;
    const { host, name, language, paper } = sheet;
    const common = { state: host.state, rsvId: sheet.rsvId, name, language, paper, now: host.now() };
    if (request.query["bewaar"] === "1") {
      const kept = sheetHtml({
        ...common,
        photo: ({ id }) => {
          const photo = photos.find(host.id, id);
          return photo && `data:${photo.type};base64,${photo.content.toString("base64")}`;
        },
      });
      response.set("Content-Security-Policy", kept.contentSecurityPolicy);
      response
        .attachment(`${sheetTextIn(language).file(fileName(name))}.html`)
        .type("html")
        .send(kept.html);
      return;
    }
    const page = sheetHtml({
      ...common,
      photo: ({ id }) => addressOf(sheet, `/foto/${id}`),
      links: {
        paper: (other) => addressOf({ ...sheet, paper: other }),
        download: addressOf(sheet, "", "&bewaar=1"),
        calendar: beginOf(sheet) === undefined ? undefined : addressOf(sheet, "/afspraak.ics"),
        language: addressOf({ ...sheet, language: language === "nl" ? "en" : "nl" }),
      },
    });
    response.set("Content-Security-Policy", page.contentSecurityPolicy).type("html").send(page.html);
  });

  routes.get("/:rsv/afspraak.ics", (request, response) => {
    const sheet = opened(request, response);
    if (!sheet) return;
    const beginsAt = beginOf(sheet);
    if (beginsAt === undefined) return void response.status(404).type("html").send(plainPage("notFound"));
    const { host, name, language } = sheet;
    const t = sheetTextIn(language);
    const fields = Object.values(OWN_FIELDS).map((id) => fieldOf(host.state, sheet.rsvId, id));
    const lead = textOf(sheet, OWN_FIELDS.lead);
    response
      .attachment(`${sheetTextIn(language).file(fileName(name))}.ics`)
      .type("text/calendar; charset=utf-8")
      .send(
        calendarOf({
          uid: `${sheet.rsvId}-${host.code}@beslisdag`.toLowerCase(),
          sequence: fields.reduce((sum, { edits }) => sum + edits, 0),
          stampedAt: Math.max(...fields.map(({ last }) => last?.at ?? 0)),
          beginsAt,
          summary: t.meeting(name),
          location: textOf(sheet, OWN_FIELDS.place),
          description: lead === "" ? "" : t.leads(lead),
        }),
      );
  });

  routes.get("/:rsv/foto/:photo", (request, response) => {
    const sheet = opened(request, response);
    if (!sheet) return;
    const { host } = sheet;
    const known = sheetOf(host.state, sheet.rsvId).photos.find(({ id }) => id === request.params.photo);
    const photo = known && photos.find(host.id, known.id);
    if (!photo) return void response.status(404).type("html").send(plainPage("notFound"));
    response.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
    response.type(photo.type).send(photo.content);
  });

  return routes;
}

interface Opened {
  readonly host: DayHost;
  readonly rsvId: RsvId;
  readonly secret: string;
  readonly name: string;
  readonly language: SheetLanguage;
  readonly paper: Paper;
}

function addressOf({ host, rsvId, secret, paper, language }: Opened, below = "", more = ""): string {
  return `/d/${host.code}/werkblad/${rsvId}${below}?sleutel=${secret}&papier=${paper}&lang=${language}${more}`;
}

function textOf({ host, rsvId }: Opened, fieldId: SheetFieldId): string {
  return fieldOf(host.state, rsvId, fieldId).text;
}

/** When the first appointment begins, as an instant; undefined until it has a date and a time. */
function beginOf(sheet: Opened): number | undefined {
  const [date, time] = [textOf(sheet, OWN_FIELDS.date), textOf(sheet, OWN_FIELDS.time)];
  if (date === "" || time === "") return undefined;
  return instantIn(timeZoneOf(sheet.host.state.setup), date, time);
}

/** A name as a file may have it. */
function fileName(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return plain.toLowerCase() || "rsv";
}

async function actorOf(
  request: Request,
  host: DayHost,
  role: Actor["role"],
  access: AccessStore,
): Promise<Actor | undefined> {
  if (role === "visitor" || role === "projector" || role === "regionKeeper") return undefined;
  const id = await whoAsks(request, host, role, access);
  if (id === undefined) return undefined;
  if (role === "participant") return { role, id: id as ParticipantId };
  if (role !== "facilitator") return { role, id: id as LinkId };
  const scope = access.scopeOf(host.id, id);
  return scope && "rsv" in scope ? { role, id: id as LinkId, rsv: scope.rsv as RsvId } : undefined;
}

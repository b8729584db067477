/**
 * What everyone may read once the record is adopted and published: `/d/CODE/verslag`, `/d/CODE/rsv`, the page of each
 * RSV and its agenda. Pages of the server's own, whole without script; what is not published says nothing of the day.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Router } from "express";
import type { Request, Response } from "express";
import { themeCss } from "../../shared/look/themeCss.ts";
import { rsvId } from "../../shared/domain/ids.ts";
import { recordOf } from "../../shared/domain/record.ts";
import type { RegionMeeting } from "../../shared/domain/regionState.ts";
import type { DayState } from "../../shared/domain/state.ts";
import { typedWords } from "../../shared/domain/text.ts";
import type { DayHost } from "../days/dayHost.ts";
import { recordHtml } from "../export/recordHtml.ts";
import { recordJson } from "../export/recordJson.ts";
import type { PublishedFormat } from "../exports/publishedFiles.ts";
import { calendarFeed } from "../export/sheetCalendar.ts";
import { instantIn } from "../export/zonedTime.ts";
import { recordPhotos } from "../photos/recordPhotos.ts";
import { publicBar, publicHead, publishedText, instantDate, dateText } from "../published/pageFrame.ts";
import { inLanguage, languageAsked, usualLanguage } from "../published/pageLanguage.ts";
import type { PageAddress } from "../published/pageFrame.ts";
import type { PageLanguage } from "../published/pageLanguage.ts";
import { publishedDay } from "../published/publishedDay.ts";
import type { PublishedDay, PublishedRsv } from "../published/publishedDay.ts";
import { notPublishedPage, noSuchRsvPage } from "../published/notPublished.ts";
import { rsvOverview } from "../published/rsvOverview.ts";
import { rsvPage } from "../published/rsvPage.ts";
import { html } from "../export/html.ts";
import { keptPages } from "../published/keptPages.ts";
import { logoInside } from "./logo.ts";
import type { HttpParts } from "./parts.ts";
import { plainPage } from "./plainPage.ts";

/** The routes. Whoever tries codes is slowed down as everywhere. */
export function publishedRoutes(parts: HttpParts): Router {
  const { photos } = parts;
  const kept = keptPages();
  const routes = Router();

  const opened = async (request: Request, response: Response): Promise<Opened | undefined> => {
    const host = await parts.hosts.byCode(String(request.params["code"]));
    const language = languageAsked(request.query["lang"], host?.state.setup);
    response.set("Cache-Control", "no-cache").type("html");
    const state = host?.state;
    const day = state && publishedDay(state);
    if (host && day) {
      const own = `${parts.https ? "https" : request.protocol}://${request.get("host") ?? ""}`;
      // Whatever a request says of its host stands on no page, unless it is ours.
      const origin = parts.isOwnOrigin(own) ? own : "";
      const usual = usualLanguage(day.setup);
      return { host, state, day, language, usual, origin, today: todayIn(host, day) };
    }
    response.set("X-Robots-Tag", "noindex");
    if (host) {
      response.status(404).send(notPublishedPage(host.code, language));
      return undefined;
    }
    const known = await parts.noteWrongCode(request.ip ?? "");
    response.status(known ? 404 : 429).send(plainPage("notFound"));
    return undefined;
  };

  routes.get("/d/:code/rsv", async (request, response) => {
    const page = await opened(request, response);
    if (!page) return;
    const { host, state, day, language, usual, origin, today } = page;
    const typed = request.query["zoek"];
    const query = typeof typed === "string" ? typed.slice(0, 120).trim() : "";
    const path = `/d/${host.code}/rsv`;
    const address: PageAddress = { origin, path, language, usual, ...(query === "" ? {} : { query }) };
    if (query !== "")
      return void response.set("X-Robots-Tag", "noindex").send(rsvOverview(day, address, today));
    response.send(
      kept(state, `${path} ${language} ${origin} ${today}`, () => rsvOverview(day, address, today)),
    );
  });

  routes.get("/d/:code/rsv/:rsv", async (request, response) => {
    const page = await opened(request, response);
    if (!page) return;
    const { host, state, day, language, usual, origin, today } = page;
    const rsv = rsvIn(day, request.params.rsv);
    if (!rsv) return void notThere(response, day, language);
    const path = `/d/${host.code}/rsv/${rsv.id}`;
    const address: PageAddress = { origin, path, language, usual };
    response.send(
      kept(state, `${path} ${language} ${origin} ${today}`, () => rsvPage(day, rsv, address, today)),
    );
  });

  routes.get("/d/:code/rsv/:rsv/agenda.ics", async (request, response) => {
    const page = await opened(request, response);
    if (!page) return;
    const rsv = rsvIn(page.day, request.params.rsv);
    if (!rsv) return void notThere(response, page.day, page.language);
    response.type("text/calendar; charset=utf-8").send(feedOf(page.day, rsv, page.origin));
  });

  routes.get("/d/:code/verslag", async (request, response) => {
    const page = await opened(request, response);
    if (!page) return;
    const { host, state, day, language, usual, origin } = page;
    const path = `/d/${host.code}/verslag`;
    // Its photos are made anew, which is work: once, however often it is asked for.
    const file = await kept(state, `${path} ${language} ${origin}`, async () => {
      const record = publishedRecord(host, day);
      if (!record) throw new Error("what is published has a record");
      const pictures = await recordPhotos(record, (photo) => photos.find(host.id, photo));
      const t = publishedText(language);
      const address: PageAddress = { origin, path, language, usual };
      const title = `${t.record} · ${day.setup.title}`;
      const told = html`${day.adoptedAt !== undefined && t.adopted(instantDate(day.adoptedAt, day.timeZone, language))}
      ${t.published(instantDate(day.publishedAt, day.timeZone, language))} ${t.takeAway}:
      ${[...endings.keys(), "json"].map(
        (end) =>
          html` <a href="${inLanguage(`${path}.${end}`, language, usual)}" download
            >${t.files[end as keyof typeof t.files]}</a
          >`,
      )}`;
      return recordHtml(record, language, pictures, {
        title,
        head: publicHead(address, title, `${day.setup.question} ${dateText(day.setup.date, language)}.`),
        bar: publicBar(host.code, address, "record", told, logoInside(host, photos)),
        worn: themeCss(day.setup.theme ?? []),
      });
    });
    response.set("Content-Security-Policy", file.contentSecurityPolicy).send(file.html);
  });

  routes.get("/d/:code/verslag.json", async (request, response) => {
    const page = await opened(request, response);
    if (!page) return;
    const { host, state, day } = page;
    const file = kept(state, "json", () => {
      const record = publishedRecord(host, day);
      if (!record) throw new Error("what is published has a record");
      return recordJson(record);
    });
    response.attachment(`beslisdag-${day.setup.date}-${host.code}.json`);
    response.type("json").send(file);
  });

  routes.get("/d/:code/verslag.:end", async (request, response) => {
    const format = endings.get(request.params.end);
    if (!format) return void response.status(404).type("html").send(plainPage("notFound"));
    const page = await opened(request, response);
    if (!page) return;
    const file = await parts.exporting.published.of(page.host, format, page.language);
    response.attachment(file.name).type(file.type);
    response.send(Buffer.from(file.content.buffer, file.content.byteOffset, file.content.byteLength));
  });

  routes.get("/letter.woff2", (_request, response) => {
    const font = letter();
    if (!font) return void response.status(404).type("html").send(plainPage("notFound"));
    response.set("Cache-Control", "public, max-age=31536000").type("font/woff2").send(font);
  });

  return routes;
}

/** The files beside the page, by how their address ends. */
const endings: ReadonlyMap<string, PublishedFormat> = new Map([
  ["pdf", "pdf"],
  ["odt", "odt"],
  ["zip", "csv"],
]);

interface Opened {
  readonly host: DayHost;
  /** As it stood when the request came. */
  readonly state: DayState;
  readonly day: PublishedDay;
  readonly language: PageLanguage;
  readonly usual: PageLanguage;
  readonly origin: string;
  /** A calendar date in the day's zone. */
  readonly today: string;
}

/** Never with names of people, and of the moment it was published, so that it is the same each time. */
function publishedRecord({ state, revision, headHash }: DayHost, { publishedAt }: PublishedDay) {
  return recordOf(state, { head: { revision, hash: headHash }, generatedAt: publishedAt, names: false });
}

function rsvIn(day: PublishedDay, typed: string | undefined): PublishedRsv | undefined {
  const id = rsvId.safeParse(typed);
  return id.success ? day.rsvs.find((each) => each.id === id.data) : undefined;
}

function notThere(response: Response, { code, setup }: PublishedDay, language: PageLanguage): void {
  response.set("X-Robots-Tag", "noindex").status(404);
  response.send(noSuchRsvPage(inLanguage(`/d/${code}/rsv`, language, usualLanguage(setup)), language));
}

/** Everything that was ever planned: a calendar that follows strikes through what was called off. */
function feedOf(day: PublishedDay, rsv: PublishedRsv, origin: string): string {
  const appointments = rsv.meetings.flatMap((meeting: RegionMeeting) => {
    const beginsAt = instantIn(day.timeZone, meeting.date, meeting.time);
    if (beginsAt === undefined) return [];
    return {
      uid: `${meeting.id}-${rsv.id}-${day.code}@beslisdag`.toLowerCase(),
      sequence: meeting.edits - 1,
      stampedAt: meeting.changedAt,
      beginsAt,
      minutes: meeting.minutes,
      summary: `RSV ${rsv.name}: ${typedWords(meeting.theme) ?? "–"}`,
      location: typedWords(meeting.place) ?? "",
      description: origin === "" ? "" : `${origin}/d/${day.code}/rsv/${rsv.id}`,
      ...(meeting.cancelled ? { cancelled: true } : {}),
    };
  });
  return calendarFeed(`RSV ${rsv.name}`, appointments);
}

function todayIn(host: DayHost, { timeZone }: PublishedDay): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone }).format(host.now());
}

let font: Buffer | null | undefined;

/** The typeface of the pages; null where it is not installed, and the reader's own serves. */
function letter(): Buffer | null {
  if (font === undefined) {
    try {
      const name =
        "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2";
      font = readFileSync(createRequire(import.meta.url).resolve(name));
    } catch {
      font = null;
    }
  }
  return font;
}

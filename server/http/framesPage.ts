/**
 * `/d/CODE/kaders`: the frames of the day in full, for who scans them from the screen. A page of the server's own,
 * without script and without joining: frames belong to everyone who has the code.
 */
import { Router } from "express";
import type { DaySetup, Frame } from "../../shared/domain/setup.ts";
import { languageAsked } from "../published/pageLanguage.ts";
import type { DayHosts } from "../days/dayHosts.ts";
import { plainPage } from "./plainPage.ts";
import type { NoteWrongCode } from "./wrongCodes.ts";

const texts = {
  nl: {
    title: "Kaders",
    intro:
      "Binnen deze kaders beslissen we vandaag. Een hard kader rekenen we na. Over een zacht kader oordelen mensen.",
    hard: "Hard kader",
    soft: "Zacht kader",
    none: "Deze dag heeft geen kaders.",
    join: "Doe mee aan de dag",
    other: "English",
  },
  en: {
    title: "Frames",
    intro:
      "Within these frames we decide today. A hard frame is computed. A soft frame is judged by people. The frames themselves are in Dutch.",
    hard: "Hard frame",
    soft: "Soft frame",
    none: "This day has no frames.",
    join: "Take part in the day",
    other: "Nederlands",
  },
} as const;

/** The route. Whoever tries codes is slowed down as everywhere. */
export function framesPage({ hosts, noteWrongCode }: FramesParts): Router {
  const routes = Router();
  routes.get("/d/:code/kaders", async (request, response) => {
    const host = await hosts.byCode(request.params.code);
    const setup = host?.state.setup;
    response.set("Cache-Control", "no-cache").type("html");
    if (host && setup) {
      const language = languageAsked(request.query["lang"], setup);
      return void response.send(pageOf(host.code, setup, language));
    }
    const known = await noteWrongCode(request.ip ?? "");
    response.status(known ? 404 : 429).send(plainPage("notFound"));
  });
  return routes;
}

export interface FramesParts {
  readonly hosts: DayHosts;
  readonly noteWrongCode: NoteWrongCode;
}

function pageOf(code: string, setup: DaySetup, language: "nl" | "en"): string {
  const t = texts[language];
  const other = language === "nl" ? "en" : "nl";
  const groups = [...new Set(setup.frames.map(({ group }) => group))];
  const item = ({ text, hard }: Frame) =>
    `<li><p>${escaped(text)}</p><p class="kind"${lang(language, language)}>${hard ? t.hard : t.soft}</p></li>`;
  const section = (group: string) => `
      <section${lang("nl", language)}>
        <h2>${escaped(group)}</h2>
        <ul>
          ${setup.frames
            .filter((frame) => frame.group === group)
            .map(item)
            .join("\n          ")}
        </ul>
      </section>`;
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <link rel="stylesheet" href="/plain.css">${setup.theme ? `\n    <link rel="stylesheet" href="/d/${code}/thema.css">` : ""}
    <title>${t.title} · ${escaped(setup.title)}</title>
  </head>
  <body>
    <main class="frames">
      <p class="day"${lang("nl", language)}>${escaped(setup.title)}</p>
      <h1>${t.title}</h1>
      <p>${t.intro}</p>${groups.length > 0 ? groups.map(section).join("") : `\n      <p>${t.none}</p>`}
      <p class="ways"><a href="/d/${code}">${t.join}</a> <a href="?lang=${other}" lang="${other}">${t.other}</a></p>
    </main>
  </body>
</html>
`;
}

/** Says in which language words are, where the page is in another. */
function lang(of: "nl" | "en", page: "nl" | "en"): string {
  return of === page ? "" : ` lang="${of}"`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

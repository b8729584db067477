/** What every public page of a day has around it: title, address, languages, the ways to the other pages. */
import { html } from "../export/html.ts";
import type { Content, Markup } from "../export/html.ts";
import { logoAddress } from "../../shared/protocol/photos.ts";
import { inLanguage } from "./pageLanguage.ts";
import type { PageLanguage } from "./pageLanguage.ts";
import type { PublishedDay } from "./publishedDay.ts";
import { publishedEn } from "./publishedEn.ts";
import { publishedNl } from "./publishedNl.ts";
import type { PublishedText } from "./publishedNl.ts";

/** Where a public page is: without a host, so that it holds wherever the server is reached. */
export interface PageAddress {
  /** `https://dag.example.nl`. */
  readonly origin: string;
  /** `/d/CODE/rsv`. */
  readonly path: string;
  readonly language: PageLanguage;
  /** The language in which the day's pages begin. */
  readonly usual: PageLanguage;
  /** What was searched for. */
  readonly query?: string;
}

/** The words of the public pages. */
export function publishedText(language: PageLanguage): PublishedText {
  return language === "en" ? publishedEn : publishedNl;
}

/** The elements that tell search engines what a public page is and where it stays. */
export function publicHead(
  { origin, path, language, usual, query }: PageAddress,
  title: string,
  description: string,
): Markup {
  // A search is a view of the page, not a page of its own.
  const robots = query === undefined ? "index, follow" : "noindex, follow";
  return html`<meta name="description" content="${description}" />
    <meta name="robots" content="${robots}" />
    <link rel="canonical" href="${origin}${inLanguage(path, language, usual)}" />
    <link rel="alternate" hreflang="nl" href="${origin}${inLanguage(path, "nl", usual)}" />
    <link rel="alternate" hreflang="en" href="${origin}${inLanguage(path, "en", usual)}" />
    <meta property="og:title" content="${title}" />
    <meta property="og:description" content="${description}" />`;
}

/** The style sheet of what this day wears, behind that of all public pages; nothing where it wears the usual. */
export function wornBy({ code, setup }: PublishedDay): Content {
  return setup.theme && html`<link rel="stylesheet" href="/d/${code}/thema.css" />`;
}

export interface BarLogo {
  readonly src: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

/** The logo of this day at its own address; undefined where it has none. */
export function logoOf({ code, setup }: PublishedDay): BarLogo | undefined {
  return setup.logo && { ...setup.logo, src: logoAddress(code, setup.logo.photoId) };
}

/** The bar above a public page; the day's logo stands in place of our mark. `here` is the page that is shown. */
export function publicBar(
  code: string,
  { path, language, usual, query = "" }: PageAddress,
  here: "record" | "rsvs" | undefined,
  aside: Content,
  logo?: BarLogo,
): Markup {
  const t = publishedText(language);
  const other = language === "nl" ? "en" : "nl";
  const way = (to: "record" | "rsvs" | "frames", name: string) =>
    html`<a
      href="${inLanguage(`/d/${code}/${{ record: "verslag", rsvs: "rsv", frames: "kaders" }[to]}`, language, usual)}"
      ${to === here && html`aria-current="page"`}
      >${name}</a
    >`;
  return html`<header class="pub">
    <p class="brand">
      ${logo ? html`<img class="logo" src="${logo.src}" alt="${logo.alt}" width="${logo.width}" height="${logo.height}" />` : html`${mark}Beslisdag`}
    </p>
    <nav class="ways" aria-label="${t.pages}">
      ${way("record", t.record)} ${way("rsvs", t.allRsvs)} ${way("frames", t.frames)}
    </nav>
    <p class="told">
      ${aside}
      <a href="${inLanguage(path, other, usual, query)}" lang="${t.otherCode}" hreflang="${t.otherCode}"
        >${t.other}</a
      >
    </p>
  </header>`;
}

const mark = html`<svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
  <path
    d="M16 2.5 27.7 9.25v13.5L16 29.5 4.3 22.75V9.25Z M10.5 16.2l4 4 7.2-7.7"
    fill="none"
    stroke="currentColor"
    stroke-width="2.6"
    stroke-linejoin="round"
  />
</svg>`;

/** A whole public page, with the style of them all. */
export function publicPage(
  address: PageAddress,
  page: {
    readonly title: string;
    readonly head: Content;
    readonly bar: Content;
    readonly main: Content;
  },
): string {
  const t = publishedText(address.language);
  return html`<!doctype html>
    <html lang="${address.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/published.css" />
        <title>${page.title}</title>
        ${page.head}
      </head>
      <body>
        <a class="skip" href="#inhoud">${t.skip}</a>
        ${page.bar}
        <main id="inhoud" tabindex="-1">${page.main}</main>
      </body>
    </html> `.toString();
}

/** What the bar says of how long it holds and how new it is. */
export function validity(day: PublishedDay, language: PageLanguage): string {
  const t = publishedText(language);
  return `${t.validUntil(dateText(day.setup.validUntil, language))} ${t.updated(instantDate(day.updatedAt, day.timeZone, language))}`;
}

const locales = { nl: "nl-NL", en: "en-GB" } as const;
const formats = new Map<string, Intl.DateTimeFormat>();

/** A calendar date as people say it: "16 mei 2030"; with the day of the week: "donderdag 16 mei 2030". */
export function dateText(date: string, language: PageLanguage, weekday = false): string {
  return formatOf(language, "UTC", weekday).format(Date.parse(`${date}T12:00:00Z`));
}

/** The date of an instant in the day's zone. */
export function instantDate(at: number, timeZone: string, language: PageLanguage): string {
  return formatOf(language, timeZone, false).format(at);
}

function formatOf(language: PageLanguage, timeZone: string, weekday: boolean): Intl.DateTimeFormat {
  const key = `${language} ${timeZone} ${weekday}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locales[language], {
    timeZone,
    day: "numeric",
    month: "long",
    year: "numeric",
    ...(weekday ? { weekday: "long" as const } : {}),
  });
  formats.set(key, made);
  return made;
}

/** A time of day as people write it: 9.30 in Dutch. */
export function timeText(time: string, language: PageLanguage): string {
  return language === "nl" ? time.replace(":", ".") : time;
}

/** `/d/CODE/rsv/RSV`: one RSV, as its keeper keeps it. */
import { fteAmount } from "../../shared/division/frames/fteAmount.ts";
import type { RegionAnalysis, RegionMeeting } from "../../shared/domain/regionState.ts";
import { recordTextEn } from "../export/recordTextEn.ts";
import { recordTextNl } from "../export/recordTextNl.ts";
import { html } from "../export/html.ts";
import type { Content, Markup } from "../export/html.ts";
import { typedWords } from "../../shared/domain/text.ts";
import {
  logoOf,
  dateText,
  publicBar,
  publicHead,
  publicPage,
  wornBy,
  publishedText,
  timeText,
  validity,
} from "./pageFrame.ts";
import { inLanguage } from "./pageLanguage.ts";
import type { PageAddress } from "./pageFrame.ts";
import type { PageLanguage } from "./pageLanguage.ts";
import type { PublishedDay, PublishedRsv } from "./publishedDay.ts";
import { publishedMap } from "./publishedMap.ts";
import { reachHref } from "./reaching.ts";
import { addressOf } from "./rsvOverview.ts";

/** The page. `today` is a calendar date: meetings before it are over. */
export function rsvPage(day: PublishedDay, rsv: PublishedRsv, address: PageAddress, today: string): string {
  const { language } = address;
  const t = publishedText(language);
  const title = t.rsvTitle(rsv.n, rsv.name, day.setup.title);
  const described = t.rsvDescription(rsv.name, rsv.municipalities.length, rsv.organisations.length);
  return publicPage(address, {
    title,
    head: [publicHead(address, title, described), wornBy(day)],
    bar: publicBar(day.code, address, undefined, validity(day, language), logoOf(day)),
    main: html`<p class="back">
        <a href="${inLanguage(`/d/${day.code}/rsv`, language, address.usual)}">${t.back}</a>
      </p>
      <div class="two">
        <div>
          <h1><span class="badge" aria-hidden="true">${rsv.n}</span> RSV ${rsv.name}</h1>
          <p class="lead">
            ${t.counts(rsv.municipalities.length, rsv.organisations.length)}.
            ${rsv.missing.length > 0 && t.missing(rsv.missing.map((each) => t.corners[each]).join(", "))}
          </p>
          ${contact(rsv, language)} ${agenda(day, rsv, language, today)} ${strategy(rsv, language)}
        </div>
        <figure>${publishedMap(day, new Set([rsv.id]), (each) => addressOf(day, each, language))}</figure>
      </div>
      <div class="halves">${organisations(rsv, language)} ${municipalities(rsv, language)}</div>
      ${rsv.analyses.map((each) => numbers(rsv, each, language))}`,
  });
}

function contact(rsv: PublishedRsv, language: PageLanguage): Markup {
  const t = publishedText(language);
  const href = rsv.contact && reachHref(rsv.contact.reach);
  return html`<section id="contact">
    <h2>${t.contactHeading}</h2>
    ${
      rsv.contact
        ? html`<p>
            <b>${rsv.contact.name}</b
            >${rsv.contact.reach !== "" && ", "}${href ? html`<a href="${href}">${rsv.contact.reach}</a>` : rsv.contact.reach}
          </p>`
        : html`<p class="soft">${rsv.appointed ? t.appointed : t.noContact}</p>`
    }
    ${rsv.fte !== undefined && html`<p>${t.fte(fteAmount(rsv.fte, language))}</p>`}
  </section>`;
}

function agenda(day: PublishedDay, rsv: PublishedRsv, language: PageLanguage, today: string): Markup {
  const t = publishedText(language);
  const item = (meeting: RegionMeeting): Markup => {
    const { date, time, minutes, theme, place, cancelled } = meeting;
    const state = cancelled ? t.cancelled : date < today ? t.over : undefined;
    return html`<li class="${state === undefined ? "" : "off"}">
      <p class="when">
        <time datetime="${date}T${time}">${dateText(date, language, true)}, ${timeText(time, language)}</time>
        ${t.to} ${timeText(endOf(time, minutes), language)}
      </p>
      <p>
        <b>${words(theme)}</b>${place !== "" && `, ${words(place)}`}
        ${state !== undefined && html`<span class="tag">${state}</span>`}
      </p>
    </li>`;
  };
  const coming = rsv.meetings.filter(({ date }) => date >= today);
  const past = rsv.meetings.filter(({ date }) => date < today).reverse();
  return html`<section id="agenda">
    <h2>${t.agenda}</h2>
    ${coming.length === 0 && html`<p class="soft">${t.agendaNone}</p>`}
    <ul class="agenda">
      ${[...coming, ...past].map(item)}
    </ul>
    <p><a href="/d/${day.code}/rsv/${rsv.id}/agenda.ics" type="text/calendar">${t.follow}</a></p>
  </section>`;
}

/** The time of day so many minutes later; after midnight it begins anew. */
function endOf(time: string, minutes: number): string {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  const end = (hour * 60 + minute + minutes) % (24 * 60);
  return `${String(Math.floor(end / 60)).padStart(2, "0")}:${String(end % 60).padStart(2, "0")}`;
}

function strategy({ strategy: own }: PublishedRsv, language: PageLanguage): Markup {
  const t = publishedText(language);
  return html`<section id="strategie">
    <h2>${t.strategy}</h2>
    ${!own && html`<p class="soft">${t.strategyNone}</p>`}
    ${own?.text && html`<p class="typed" lang="nl">${own.text}</p>`}
    ${own?.link !== undefined && html`<p><a href="${own.link}" rel="nofollow noopener noreferrer">${t.strategyLink}</a></p>`}
  </section>`;
}

function organisations(rsv: PublishedRsv, language: PageLanguage): Markup {
  const t = publishedText(language);
  const { sectors } = language === "en" ? recordTextEn : recordTextNl;
  return html`<section id="organisaties">
    <h2>${t.organisations}</h2>
    ${rsv.organisations.length === 0 && html`<p class="soft">${t.none}</p>`}
    ${
      rsv.organisations.length > 0 &&
      table(
        [t.organisation, t.sector, t.since],
        rsv.organisations.map(({ name, sector, since }) => [
          name,
          sectors[sector],
          since === undefined ? t.sinceDay : t.sinceDate(dateText(since, language)),
        ]),
      )
    }
  </section>`;
}

function municipalities(rsv: PublishedRsv, language: PageLanguage): Markup {
  const t = publishedText(language);
  const anyRole = rsv.municipalities.some(({ roles }) => roles.length > 0);
  return html`<section id="gemeenten">
    <h2>${t.municipalities}</h2>
    ${table(
      anyRole ? [t.municipality, t.role] : [t.municipality],
      rsv.municipalities.map(({ name, roles }) =>
        anyRole ? [name, roles.map((each) => t.roles[each]).join(", ")] : [name],
      ),
    )}
  </section>`;
}

function numbers(rsv: PublishedRsv, analysis: RegionAnalysis, language: PageLanguage): Markup {
  const t = publishedText(language);
  const { values, unit } = analysis;
  const most = Math.max(1e-9, ...Object.values(values));
  const format = new Intl.NumberFormat(language === "nl" ? "nl-NL" : "en-GB");
  const rows = rsv.municipalities.map(({ code, name }) => ({
    name,
    value: Object.hasOwn(values, code) ? values[code]! : undefined,
  }));
  return html`<section id="cijfers-${analysis.id}" class="numbers">
    <h2>${words(analysis.title)}</h2>
    <p class="soft">${t.source(words(analysis.source), dateText(analysis.date, language))}</p>
    <table>
      <thead>
        <tr>
          <th scope="col">${t.municipality}</th>
          <th scope="col" class="right">${unit ?? t.value}</th>
          <td></td>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ name, value }) =>
            html`<tr>
              <th scope="row">${name}</th>
              <td class="right">${value === undefined ? t.unknown : format.format(value)}</td>
              <td aria-hidden="true">
                ${value !== undefined && html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none"><rect width="${((100 * value) / most).toFixed(1)}" height="8" /></svg>`}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): Markup {
  const cell = (text: string, index: number): Content =>
    index === 0 ? html`<th scope="row">${text}</th>` : html`<td>${text}</td>`;
  return html`<table>
    <thead>
      <tr>
        ${heads.map((each) => html`<th scope="col">${each}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            ${row.map(cell)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** What a person typed; a dash where it was erased. */
function words(text: string): string {
  return typedWords(text) ?? "–";
}

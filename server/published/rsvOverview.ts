/** `/d/CODE/rsv`: every RSV, on a map and in a list, and where an organisation or a municipality is found. */
import type { RsvId } from "../../shared/domain/ids.ts";
import { html } from "../export/html.ts";
import type { Content, Markup } from "../export/html.ts";
import {
  logoOf,
  dateText,
  publicBar,
  publicHead,
  publicPage,
  wornBy,
  publishedText,
  validity,
} from "./pageFrame.ts";
import { inLanguage, usualLanguage } from "./pageLanguage.ts";
import type { PageAddress } from "./pageFrame.ts";
import type { PageLanguage } from "./pageLanguage.ts";
import type { PublishedDay, PublishedRsv } from "./publishedDay.ts";
import { publishedMap } from "./publishedMap.ts";
import type { PublishedText } from "./publishedNl.ts";
import { contactLink } from "./reaching.ts";
import { folded, found } from "./search.ts";

/** What a search found: a name, of what it is, and its RSVs. */
export interface Hit {
  readonly kind: "organisation" | "municipality" | "rsv";
  readonly name: string;
  readonly rsvs: readonly RsvId[];
}

/** Most answers to one search: beyond these somebody types more. */
const MOST_HITS = 8;

/** What this day has under what somebody typed, best first; `exact` where one is called just so. */
export function hitsFor(day: PublishedDay, typed: string): { exact: boolean; hits: Hit[] } {
  const all: Hit[] = [
    ...day.organisations.map((each) => ({ kind: "organisation" as const, ...each })),
    ...day.municipalities.map((each) => ({ kind: "municipality" as const, ...each })),
    ...day.rsvs.map(({ id, name }) => ({ kind: "rsv" as const, name, rsvs: [id] })),
  ];
  const hits = found(all, typed);
  const same = hits.filter(({ name }) => folded(name) === folded(typed));
  const begins = hits.some(({ name }) => folded(name).includes(folded(typed)));
  // Who typed a whole name wants that, not what holds it too.
  return { exact: begins, hits: (same.length > 0 ? same : hits).slice(0, MOST_HITS) };
}

/** The page. `today` is a calendar date: meetings before it are over. */
export function rsvOverview(day: PublishedDay, address: PageAddress, today: string): string {
  const { language, query } = address;
  const t = publishedText(language);
  const title = t.title(day.setup.title);
  const described = t.description(
    day.rsvs.length,
    day.municipalities.length,
    day.organisations.length,
    dateText(day.setup.date, language),
  );
  const search = query === undefined ? undefined : hitsFor(day, query);
  const picked = new Set<string>(search?.hits.flatMap(({ rsvs }) => rsvs) ?? []);
  const of = search?.hits.length === 1 ? search.hits[0]!.name : `“${query ?? ""}”`;
  return publicPage(address, {
    title,
    head: [publicHead(address, title, described), wornBy(day)],
    bar: publicBar(day.code, address, "rsvs", validity(day, language), logoOf(day)),
    main: html`<div class="two">
        <div>
          <h1>${t.find}</h1>
          <form role="search" action="/d/${day.code}/rsv" method="get">
            <p class="ask">
              <label for="zoek">${t.findLabel}</label>
              <input
                id="zoek"
                name="zoek"
                type="search"
                maxlength="120"
                value="${query ?? ""}"
                autocomplete="off"
              />
              <button type="submit">${t.search}</button>
            </p>
            ${language !== address.usual && html`<input type="hidden" name="lang" value="${language}" />`}
          </form>
          ${search && answer(day, query!, search, language, today)}
          <p class="more">${t.open}</p>
        </div>
        <figure>
          ${publishedMap(day, picked, (rsv) => addressOf(day, rsv, language))}
          <figcaption>${picked.size > 0 ? t.mapOf(of) : t.mapAll}</figcaption>
        </figure>
      </div>
      ${list(day, t, language, picked)} ${tables(day, t, language)}`,
  });
}

/** Where the page of one RSV is. */
export function addressOf(day: PublishedDay, { id }: { readonly id: RsvId }, language: PageLanguage): string {
  return inLanguage(`/d/${day.code}/rsv/${id}`, language, usualLanguage(day.setup));
}

function answer(
  day: PublishedDay,
  typed: string,
  { exact, hits }: ReturnType<typeof hitsFor>,
  language: PageLanguage,
  today: string,
): Content {
  const t = publishedText(language);
  if (hits.length === 0)
    return html`<section class="found" aria-live="polite">
      <h2>${t.nothing(typed)}</h2>
      <p>${t.nothingText}</p>
    </section>`;
  const heading = { organisation: t.takesPart, municipality: t.lies };
  return html`<section class="found">
    ${!exact && html`<p>${t.close(typed)}</p>`}
    ${hits.map(
      ({ kind, name, rsvs }) =>
        html`<h2>${kind === "rsv" ? t.called(name) : heading[kind](name, rsvs.length)}</h2>
          <ul>
            ${rsvs.map((id) =>
              told(
                day,
                day.rsvs.find((each) => each.id === id)!,
                language,
                today,
              ),
            )}
          </ul>`,
    )}
  </section>`;
}

function told(day: PublishedDay, rsv: PublishedRsv, language: PageLanguage, today: string): Markup {
  const t = publishedText(language);
  const sectors = [...new Set(rsv.organisations.map(({ sector }) => sector))].map((each) => t.corners[each]);
  const next = rsv.meetings.find(({ date, cancelled }) => !cancelled && date >= today);
  return html`<li>
    <b class="badge" aria-hidden="true">${rsv.n}</b>
    <div>
      <p class="name"><a href="${addressOf(day, rsv, language)}">${rsv.name}</a></p>
      <p>
        ${t.counts(rsv.municipalities.length, rsv.organisations.length)}.
        ${sectors.length > 0 && `${t.sectors}: ${sectors.join(", ")}.`}
        ${rsv.missing.length > 0 && t.missing(rsv.missing.map((each) => t.corners[each]).join(", "))}
      </p>
      <p class="soft">
        ${rsv.contact ? t.contactName(rsv.contact.name) : rsv.appointed ? t.appointed : t.noContact}
        ${next && t.next(dateText(next.date, language), next.theme)}
      </p>
    </div>
    ${rsv.contact && contactLink(rsv.contact.reach, t.contact, t.contactWith(rsv.name))}
  </li>`;
}

function list(
  day: PublishedDay,
  t: PublishedText,
  language: PageLanguage,
  picked: ReadonlySet<string>,
): Markup {
  return html`<section aria-labelledby="alle">
    <h2 id="alle" class="large">${t.all(day.rsvs.length)}</h2>
    <ol class="rsvs">
      ${day.rsvs.map(
        (rsv) =>
          html`<li id="rsv-${rsv.id}" class="${picked.has(rsv.id) ? "on" : ""}">
            <span class="num">${rsv.n}</span
            ><span
              ><a href="${addressOf(day, rsv, language)}">${rsv.name}</a
              ><br />${t.counts(rsv.municipalities.length, rsv.organisations.length)}${facilitator(rsv, t)}</span
            >
          </li>`,
      )}
    </ol>
    ${
      day.kwartiermakers.length > 0 &&
      html`<p class="more">
        ${t.kwartiermakers}:
        ${day.kwartiermakers.map(({ name, fte }) => `${name} (${t.amount(fte)})`).join(", ")}.
      </p>`
    }
  </section>`;
}

/** What of its facilitator everyone may know: how many fte, and whether somebody was appointed. */
function facilitator({ fte, appointed }: PublishedRsv, t: PublishedText): Content {
  const known = [...(fte === undefined ? [] : [t.amount(fte)]), ...(appointed ? [t.isAppointed] : [])];
  return known.length > 0 && [html`<br />`, `${t.facilitator}: ${known.join(", ")}`];
}

/** Who is where, in full: also for who prints it, or looks with the browser's own search. */
function tables(day: PublishedDay, t: PublishedText, language: PageLanguage): Markup {
  const byId = new Map(day.rsvs.map((rsv) => [rsv.id, rsv]));
  const names = (ids: readonly RsvId[]) =>
    ids.map((id, index) => {
      const rsv = byId.get(id)!;
      return html`${index > 0 && ", "}<a href="${addressOf(day, rsv, language)}">${rsv.name}</a>`;
    });
  const table = (heading: string, first: string, rows: PublishedDay["organisations"]) =>
    rows.length > 0 &&
    html`<details>
      <summary>${heading} <span class="soft">(${rows.length})</span></summary>
      <table>
        <thead>
          <tr>
            <th scope="col">${first}</th>
            <th scope="col">${t.inRsv}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ name, rsvs }) =>
              html`<tr>
                <th scope="row">${name}</th>
                <td>${names(rsvs)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </details>`;
  return html`<section class="whole">
    ${table(t.organisationsOf, t.organisation, day.organisations)}
    ${table(t.municipalitiesOf, t.municipality, day.municipalities)}
  </section>`;
}

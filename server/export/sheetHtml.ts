/** The sheet of an RSV as a page of its own: to read, to print on one sheet of A3 or A2, and to keep as a file. */
import { createHash } from "node:crypto";
import type { RsvId, SheetFieldId } from "../../shared/domain/ids.ts";
import { membersOfRsv } from "../../shared/domain/memberships.ts";
import { timeZoneOf } from "../../shared/domain/setup.ts";
import type { SheetQuestion } from "../../shared/domain/setup.ts";
import { OWN_FIELDS, sheetQuestions } from "../../shared/domain/sheetFields.ts";
import { signedMembers, stands } from "../../shared/domain/sheetSigning.ts";
import type { SheetPhoto, SheetWriter, Signature } from "../../shared/domain/sheetState.ts";
import { fieldOf } from "../../shared/domain/sheetWriting.ts";
import { sheetOf } from "../../shared/domain/sheets.ts";
import type { DayState } from "../../shared/domain/state.ts";
import { typedWords } from "../../shared/domain/text.ts";
import { themeCss } from "../../shared/look/themeCss.ts";
import { practiceMark, practiceStyle } from "./exportMark.ts";
import { html, Markup } from "./html.ts";
import type { Content } from "./html.ts";
import { letterFor, sheetStyle } from "./sheetStyle.ts";
import type { Paper } from "./sheetStyle.ts";
import { sheetTextIn } from "./sheetText.ts";
import type { SheetLanguage, SheetText } from "./sheetText.ts";

export interface SheetPage {
  readonly state: DayState;
  readonly rsvId: RsvId;
  readonly name: string;
  readonly language: SheetLanguage;
  readonly paper: Paper;
  /** UTC ms: when it was made. */
  readonly now: number;
  /** Where a photo is, or the photo itself as `data:`. */
  readonly photo: (photo: SheetPhoto) => string | undefined;
  /** Addresses of what stands above the sheet; none in a file that is kept. */
  readonly links?: {
    readonly paper: (paper: Paper) => string;
    readonly download: string;
    readonly calendar: string | undefined;
    readonly language: string;
  };
}

/** The page with the policy to serve it with. Everything people typed arrives as text; only its own style may run. */
export function sheetHtml(page: SheetPage): { html: string; contentSecurityPolicy: string } {
  const { state, rsvId, language, paper, name } = page;
  const t = sheetTextIn(language);
  const worn = themeCss(state.setup?.theme ?? []);
  const style = worn + sheetStyle(paper, letterFor(boxesOf(state, rsvId))) + practiceStyle;
  const practice = practiceMark(state, language);
  const hash = createHash("sha256").update(style).digest("base64");
  const images = page.links ? "'self'" : "data:";
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; font-src data:; img-src ${images}; base-uri 'none'; form-action 'none'`;
  const styleElement = new Markup(`<style>${style}</style>`);
  const text = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="robots" content="noindex" />
        <title>${t.sheet} ${t.title(name)}</title>
        ${styleElement}
      </head>
      <body>
        ${practice && html`<p class="practice-mark">${practice}</p>`} ${tools(page, t)}
        <main class="sheet">${head(page, t)} ${questions(page, t)} ${strip(page, t)}</main>
      </body>
    </html> `;
  return { html: text.toString(), contentSecurityPolicy: `${policy}; frame-ancestors 'none'` };
}

function tools({ paper, links }: SheetPage, t: SheetText): Content {
  if (!links) return null;
  const choice = (each: Paper, words: string) =>
    each === paper
      ? html`<b aria-current="true">${words}</b>`
      : html`<a href="${links.paper(each)}">${words}</a>`;
  return html`<nav class="tools" aria-label="${t.print}">
    <b>${t.print}</b> <span>${t.paper}: ${choice("A3", t.onA3)} ${choice("A2", t.onA2)}</span>
    <a href="${links.download}">${t.download}</a>
    ${links.calendar !== undefined && html`<a href="${links.calendar}">${t.calendar}</a>`}
    <a href="${links.language}" lang="${t.otherCode}">${t.other}</a>
    <p>${t.printHow} ${t.keep}</p>
  </nav>`;
}

function head({ state, name, now, language }: SheetPage, t: SheetText): Content {
  const zone = timeZoneOf(state.setup);
  return html`<header class="head">
    <p>${t.sheet}, ${state.setup?.title}</p>
    <h1>${t.title(name)}</h1>
    <p class="soft">${t.asOf(dateAt(now, zone, language), timeAt(now, zone, language))}</p>
  </header>`;
}

function questions(page: SheetPage, t: SheetText): Content {
  return html`<ol class="questions" role="list">
    ${sheetQuestions(page.state.setup).map((question, index) => questionTold(page, t, question, index + 1))}
  </ol>`;
}

function questionTold(page: SheetPage, t: SheetText, question: SheetQuestion, n: number): Content {
  const { state, rsvId } = page;
  const own = question.id as SheetFieldId;
  const field = fieldOf(state, rsvId, own);
  const nominee = fieldOf(state, rsvId, OWN_FIELDS.nominee).text;
  const members = membersOfRsv(state, rsvId).map(({ organisation }) => organisation);
  return html`<li>
    <h2><span class="n">${n}</span>${question.question}</h2>
    ${question.beside === "members" && members.length > 0 && html`<p><b>${t.members}:</b> ${members.join(", ")}</p>`}
    ${question.beside === "nomination" && nominee !== "" && html`<p><b>${t.nominee}:</b> ${words(nominee, t)}</p>`}
    ${
      field.text === ""
        ? html`<p class="soft">${t.nothing}</p>`
        : html`<p class="text">${words(field.text, t)}</p>`
    }
    ${field.aside.map(
      ({ text, writer }) =>
        html`<div class="aside">
          <p><b>${t.waiting}.</b> ${t.waitingFrom(writerTold(writer, t))}</p>
          <p class="text">${words(text, t)}</p>
        </div>`,
    )}
  </li>`;
}

function strip(page: SheetPage, t: SheetText): Content {
  const photos = photosTold(page, t);
  return html`<div class="strip">${meeting(page, t)} ${signing(page, t)} ${photos}</div>`;
}

function meeting({ state, rsvId, language }: SheetPage, t: SheetText): Content {
  const text = (id: SheetFieldId) => fieldOf(state, rsvId, id).text;
  const date = text(OWN_FIELDS.date);
  const rows: [string, string][] = [
    [t.when, date === "" ? "" : t.at(dateTold(date, language), timeTold(text(OWN_FIELDS.time), language))],
    [t.place, text(OWN_FIELDS.place)],
    [t.lead, text(OWN_FIELDS.lead)],
    [t.contact, text(OWN_FIELDS.contact)],
  ];
  return html`<section>
    <h2>${t.appointment}</h2>
    <dl>
      ${rows.map(
        ([name, value]) =>
          html`<dt>${name}</dt>
            <dd>${value === "" ? html`<span class="soft">${t.nothing}</span>` : words(value, t)}</dd>`,
      )}
    </dl>
  </section>`;
}

function signing({ state, rsvId }: SheetPage, t: SheetText): Content {
  const { signed, of } = signedMembers(state, rsvId);
  const signatures = Object.values<Signature>(sheetOf(state, rsvId).signatures);
  const committed = Object.hasOwn(state.division.commitments, rsvId);
  return html`<section class="signed${signatures.length > 12 ? " many" : ""}">
    <h2>${t.signed}</h2>
    <p><b>${t.signedBy(signed, of)}.</b> ${committed ? t.committed : t.notCommitted}</p>
    <ul role="list">
      ${signatures.map(
        (each) =>
          html`<li>
            <span class="mark" aria-hidden="true">${stands(each) ? "✓" : "–"}</span
            ><span
              >${each.organisation}${!stands(each) && html` <span class="soft">(${t.tookBack})</span>`}</span
            >
          </li>`,
      )}
    </ul>
  </section>`;
}

function photosTold({ state, rsvId, photo: addressOf }: SheetPage, t: SheetText): Content {
  const { photos } = sheetOf(state, rsvId);
  const counts = { group: 0, paper: 0 };
  const shown = photos.flatMap((photo) => {
    const src = addressOf(photo);
    if (src === undefined) return [];
    counts[photo.of] += 1;
    const n = counts[photo.of];
    const alt = photo.of === "group" ? t.group(n) : t.paperPhoto(n);
    const first = photo.of === "group" && n === 1 ? "first" : photo.of;
    return [
      html`<figure class="${first}">
        <img src="${src}" alt="${alt}" width="${photo.width}" height="${photo.height}" />
        <figcaption class="soft">${alt}</figcaption>
      </figure>`,
    ];
  });
  if (shown.length === 0) return null;
  const prints = photos.some(({ of }) => of === "group");
  return html`<section class="photos${prints ? "" : " aside-note"}">
    <h2>${t.photos}</h2>
    ${shown}
  </section>`;
}

/** What stands in each box of the printed sheet, by paragraph. */
function boxesOf(state: DayState, rsvId: RsvId): string[][] {
  return sheetQuestions(state.setup).map((question) => {
    const { text, aside } = fieldOf(state, rsvId, question.id as SheetFieldId);
    const members = question.beside === "members" ? membersOfRsv(state, rsvId) : [];
    const nominee = question.beside === "nomination" ? fieldOf(state, rsvId, OWN_FIELDS.nominee).text : "";
    return [
      // The question stands larger than its answer, with a number before it.
      `${question.question}${" ".repeat(24)}`,
      ...(members.length > 0
        ? [members.map(({ organisation }) => organisation).join(", ") + " ".repeat(20)]
        : []),
      ...(nominee === "" ? [] : [`${nominee}${" ".repeat(12)}`]),
      ...text.split("\n"),
      ...aside.flatMap((each) => ["", ...each.text.split("\n")]),
    ];
  });
}

function writerTold({ role, organisation }: SheetWriter, t: SheetText): string {
  if (role === "facilitator") return t.facilitator;
  if (role === "moderator") return t.moderator;
  return organisation ?? t.someone;
}

function words(text: string, t: SheetText): string {
  return typedWords(text) ?? t.erased;
}

const locales = { nl: "nl-NL", en: "en-GB" } as const;

function dateTold(date: string, language: SheetLanguage): string {
  return dateAt(Date.parse(`${date}T12:00:00Z`), "UTC", language);
}

function timeTold(time: string, language: SheetLanguage): string {
  return language === "nl" ? time.replace(":", ".") : time;
}

function dateAt(at: number, timeZone: string, language: SheetLanguage): string {
  const options = { timeZone, weekday: "long", day: "numeric", month: "long", year: "numeric" } as const;
  return new Intl.DateTimeFormat(locales[language], options).format(at);
}

function timeAt(at: number, timeZone: string, language: SheetLanguage): string {
  const time = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  return timeTold(time.format(at), language);
}

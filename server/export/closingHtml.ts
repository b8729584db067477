/** The closing presentation as one file that needs nothing else: a slide a page, to show, to print and to keep. */
import { createHash } from "node:crypto";
import { divisionSvg } from "../../shared/division/divisionSvg.ts";
import { factsOf } from "../../shared/division/mapFacts.ts";
import { closingSlides } from "../../shared/domain/closing.ts";
import type { ClosingSlide, FrameRow, OpenRow, SlideOf } from "../../shared/domain/closingSlides.ts";
import { pulseFaces } from "../../shared/domain/hallState.ts";
import type { DayState } from "../../shared/domain/state.ts";
import { typedWords } from "../../shared/domain/text.ts";
import { letterOf } from "../../shared/map/fills.ts";
import { closingFte } from "./closingFte.ts";
import { closingStyle } from "./closingStyle.ts";
import { dateText, own, typed } from "./closingWords.ts";
import type { Words } from "./closingWords.ts";
import { practiceMark, practiceStyle } from "./exportMark.ts";
import { html, Markup } from "./html.ts";
import type { Content } from "./html.ts";
import type { RecordFile } from "./recordPage.ts";
import type { RecordLanguage } from "./recordContext.ts";
import { recordShapes, shape } from "./recordShapes.ts";
import { recordTextEn } from "./recordTextEn.ts";
import { recordTextNl } from "./recordTextNl.ts";

/** The slides of the day in one language; undefined for a day that was never prepared. */
export function closingHtml(state: DayState, language: RecordLanguage): RecordFile | undefined {
  const { setup } = state;
  if (!setup) return undefined;
  const text = language === "nl" ? recordTextNl : recordTextEn;
  const running = `${text.hall.closing.closing} · ${setup.title} · ${dateText(text.locale, setup.date)}`;
  const css = closingStyle() + practiceStyle;
  const hash = createHash("sha256").update(css).digest("base64");
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; font-src data:; base-uri 'none'; form-action 'none'`;
  // Not in the template, where a formatter could add white space that the hash does not know.
  const style = new Markup(`<style>${css}</style>`);
  const slides = closingSlides(state);
  const practice = practiceMark(state, language);
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${running}</title>
        ${style}
      </head>
      <body>
        ${recordShapes} ${practice && html`<p class="practice-mark">${practice}</p>`}
        <main>${slides.map((slide, index) => slidePage(state, slide, index, slides.length, language))}</main>
      </body>
    </html> `;
  return { html: page.toString(), contentSecurityPolicy: `${policy}; frame-ancestors 'none'` };
}

function slidePage(
  state: DayState,
  slide: ClosingSlide,
  index: number,
  of: number,
  language: RecordLanguage,
): Markup {
  const text: Words = language === "nl" ? recordTextNl : recordTextEn;
  const full = slide.kind === "title" || slide.kind === "thanks";
  return html`<section class="slide ${full ? "full" : slide.kind}" aria-labelledby="slide-${index + 1}">
    ${titleOf(text, slide, index, language)}
    <div class="content">${content(state, text, slide, language)}</div>
    <p class="foot">
      <span>${shape("mark")} Beslisdag</span><span>${text.hall.closing.slide(index + 1, of)}</span>
    </p>
  </section>`;
}

function titleOf(text: Words, slide: ClosingSlide, index: number, language: RecordLanguage): Markup {
  const t = text.hall.closing;
  const level = (words: Content) =>
    index === 0
      ? html`<h1 id="slide-${index + 1}">${words}</h1>`
      : html`<h2 id="slide-${index + 1}">${words}</h2>`;
  const more = "page" in slide && slide.page > 0 ? ` (${t.continued})` : "";
  switch (slide.kind) {
    case "title":
      return level(t.title);
    case "map":
      return level(t.map[slide.basis](slide.rsvs.length));
    case "rsvs":
    case "fte":
    case "frames":
    case "agreements":
    case "team":
    case "planning":
    case "thanks":
      return level(`${t[slide.kind]}${more}`);
    case "text":
      return level([own(language, slide.title), more]);
    case "decisions":
      return level(`${t.decisions(slide.total)}${more}`);
    case "pulse":
      return level([`${text.hall.howWasIt} `, own(language, slide.title)]);
  }
}

function content(state: DayState, text: Words, slide: ClosingSlide, language: RecordLanguage): Content {
  const t = text.hall.closing;
  const said = (words: string) => typed(text, words, language);
  const date = (day: string) => dateText(text.locale, day);
  switch (slide.kind) {
    case "title":
      return [
        html`<p class="lead">${own(language, slide.question)}</p>`,
        html`<p>${own(language, slide.title)}, ${date(slide.date)}</p>`,
        html`<p>${t.from(slide.organiser)}</p>`,
      ];
    case "thanks":
      return [html`<p class="lead">${t.thanksText}</p>`, html`<p>${slide.organiser}</p>`];
    case "map":
      return mapSlide(state, text, slide, language);
    case "rsvs":
      return html`<ul class="columns">
        ${slide.rows.map(
          ({ n, name, municipalities, members }) =>
            html`<li>
              <b class="letter">${letterOf(n - 1)}</b>
              <span
                ><b>${own(language, name)}</b>
                <small
                  >${[t.municipalities(municipalities), ...(members > 0 ? [t.organisations(members)] : [])].join(" · ")}</small
                ></span
              >
            </li>`,
        )}
      </ul>`;
    case "fte":
      return closingFte(state, text, slide, language);
    case "frames":
      return [
        rows(
          slide.rows.map((row) => [
            [shape(signs[row.verdict]), own(language, row.text)],
            html`<b>${frameSays(state, text, row, language)}</b>`,
          ]),
        ),
        slide.left > 0 && slide.page === slide.pages - 1 && html`<p><b>${t.framesLeft(slide.left)}</b></p>`,
      ];
    case "text":
      return [
        slide.page === 0 &&
          html`<p class="state">
            ${shape(slide.decided ? "done" : "open")} <b>${slide.decided ? t.decided : t.notDecided}</b>
            ${t.version(slide.version)} · ${t.added(slide.added)}
          </p>`,
        slide.intro !== undefined && html`<p class="intro">${own(language, slide.intro)}</p>`,
        html`<ol>
          ${slide.rows.map(
            ({ number, parts, terms }) =>
              html`<li value="${number}">
                ${parts.map((part) => (part.kind === "added" ? html`<ins>${own(language, part.text)}</ins>` : own(language, part.text)))}
                ${terms && html`<br /><small><b>${said(terms.who ?? "")}</b> ${[said(terms.when ?? ""), " ", terms.on && date(terms.on)]}</small>`}
              </li>`,
          )}
        </ol>`,
      ];
    case "agreements":
      return rows(
        slide.rows.map(({ what, who, dueOn }) => [html`<b>${said(what)}</b>`, said(who), date(dueOn)]),
      );
    case "decisions":
      if (slide.rows.length === 0) return html`<p class="lead">${t.noDecisions}</p>`;
      return html`<ul class="decisions">
        ${slide.rows.map(({ kind, title, version, validUntil }) => {
          const team = kind === "byProgrammeTeam";
          return html`<li class="${team ? "team" : "consent"}">
            ${shape(team ? "team" : "consent")}
            <span>
              <b>${own(language, title)}</b><br />${team ? t.byTeam : t.byConsent}.
              <small>${team ? t.byTeamMeans : t.byConsentMeans}</small>
            </span>
            <span class="terms">${t.version(version)}<br />${t.validUntil(date(validUntil))}</span>
          </li>`;
        })}
      </ul>`;
    case "team":
      return teamSlide(text, slide, language);
    case "planning":
      return rows(
        slide.rows.map(({ when, what }) => [html`<b>${own(language, when)}</b>`, own(language, what)]),
      );
    case "pulse":
      return [
        html`<ul class="faces">
          ${pulseFaces.map((face) => html`<li><b>${slide.counts[face]}</b> ${text.hall.faces[face]}</li>`)}
        </ul>`,
        html`<ul class="quotes">
          ${slide.lines.map(({ line }) => html`<li>${said(line)}</li>`)}
        </ul>`,
      ];
  }
}

function mapSlide(
  state: DayState,
  text: Words,
  { rsvs, basis, white, regions }: SlideOf<"map">,
  language: RecordLanguage,
): Content {
  const t = text.hall.closing;
  const facts = factsOf(state.division.facts);
  const title = text.map.mapTitle(rsvs.length);
  return html`<div class="map">
    <ul>
      <li>
        ${shape(basis === "decided" ? "done" : "open")}
        ${basis === "decided" ? t.mapDecided : t.mapNotDecided}
      </li>
      <li>${shape("map")} ${t.provinces(regions.length, state.setup?.regions.length ?? 0)}</li>
      <li>${shape(white === 0 ? "done" : "warning")} ${t.whiteSpots(white)}</li>
    </ul>
    <figure>${new Markup(divisionSvg({ title, language, rsvs, facts, mapOnly: true }))}</figure>
  </div>`;
}

function teamSlide(text: Words, slide: SlideOf<"team">, language: RecordLanguage): Content {
  const t = text.hall.closing;
  const stateOf = ({ status, ending }: OpenRow): Content => {
    const by = ending
      ? t.owner(
          typedWords(ending.owner ?? "") ?? text.erased,
          ending.on ? dateText(text.locale, ending.on) : "",
        )
      : "";
    return by ? `${t.statuses[status]}: ${by}` : t.statuses[status];
  };
  return [
    slide.concerns > 0 && html`<p>${shape("consentWithConcern")} <b>${t.concerns(slide.concerns)}</b></p>`,
    slide.standing > 0 && html`<p>${shape("objection")} <b>${t.standing(slide.standing)}</b></p>`,
    slide.rows.length === 0 &&
      slide.concerns + slide.standing === 0 &&
      html`<p class="lead">${t.nothingOpen}</p>`,
    rows(
      slide.rows.map((row) => [
        [
          html`<b>${own(language, row.title)}</b>`,
          row.ending && html`<br /><small>${typed(text, row.ending.reason, language)}</small>`,
        ],
        stateOf(row),
      ]),
    ),
  ];
}

const signs = { ok: "done", warning: "warning", broken: "broken", open: "open" } as const;

function frameSays(
  state: DayState,
  text: Words,
  { result, judged }: FrameRow,
  language: RecordLanguage,
): Content {
  const t = text.hall.closing;
  if (judged) {
    const word = t.judged[judged.verdict];
    return judged.note === undefined ? word : [`${word}: `, typed(text, judged.note, language)];
  }
  if (!result) return t.notJudged;
  // How fte are divided is for who divides it: the figure is left out as everywhere that is handed on.
  if (result.kind === "fteBounds") return text.map.verdicts[result.verdict];
  const say = text.map.frameCounts[result.kind as keyof typeof text.map.frameCounts];
  const figures = say ? say(result.counted, result.of) : `${result.counted} / ${result.of}`;
  return `${text.map.verdicts[result.verdict]}: ${figures}`;
}

function rows(cells: readonly (readonly Content[])[]): Content {
  if (cells.length === 0) return null;
  return html`<table>
    <tbody>
      ${cells.map(
        (row) =>
          html`<tr>
            ${row.map((cell) => html`<td>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

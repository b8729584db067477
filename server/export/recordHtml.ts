/** The record as one HTML file that needs nothing else: to read, to print, to keep. */
import type { DayRecord } from "../../shared/protocol/record.ts";
import { standingOf } from "./exportMark.ts";
import { html } from "./html.ts";
import type { Content, Markup } from "./html.ts";
import { afterSection, hasAfter } from "./recordAfter.ts";
import { recordAfterText } from "./recordAfterText.ts";
import { boardsSection } from "./recordBoards.ts";
import { recordContext } from "./recordContext.ts";
import type { RecordContext, RecordLanguage } from "./recordContext.ts";
import { divisionSection } from "./recordDivision.ts";
import { decisionsSection, undecidedSection } from "./recordDecisions.ts";
import {
  checkSection,
  framesSection,
  planningSection,
  programmeSection,
  signalsSection,
} from "./recordHall.ts";
import { informationSection } from "./recordInformation.ts";
import { participantsSection } from "./recordPeople.ts";
import { hasQuestions, questionsSection } from "./recordQuestions.ts";
import { invitationsSection, pulseSection } from "./recordPulse.ts";
import { hasReceipts, receiptsSection } from "./recordReceipts.ts";
import { sheetsSection } from "./recordSheets.ts";
import { recordSheetsText } from "./recordSheetsText.ts";
import { recordPage } from "./recordPage.ts";
import type { Publication, RecordFile } from "./recordPage.ts";
import { shape } from "./recordShapes.ts";
import type { ShapeName } from "./recordShapes.ts";

/**
 * The record in one language; `photos` are data addresses by id (server/photos/recordPhotos.ts), `mark` is what the file
 * must not be taken for. Everything people typed arrives as text.
 */
export function recordHtml(
  record: DayRecord,
  language: RecordLanguage,
  photos: ReadonlyMap<string, string> = new Map(),
  publication?: Publication,
  mark?: string,
): RecordFile {
  const context = recordContext(record, language, photos);
  const { text, date } = context;
  const running = `${record.provisional ? text.provisionalRecord : text.record} · ${record.day.title} · ${date(record.day.date)}`;
  return recordPage({
    language,
    running,
    standing: standingOf(record, language),
    mark,
    publication,
    body: body(context, publication === undefined),
  });
}

function body(context: RecordContext, alone: boolean): Content {
  const { text } = context;
  return html`${
      alone &&
      html`<header class="pub">
        <p class="brand">${shape("mark")}Beslisdag</p>
        <p>${text.record}</p>
      </header>`
    }
    <div class="doc">
      ${contents(context)}
      <main>
        ${opening(context)} ${decisionsSection(context)} ${undecidedSection(context)}
        ${divisionSection(context)} ${sheetsSection(context)} ${signalsSection(context)}
        ${afterSection(context)} ${questionsSection(context)} ${receiptsSection(context)}
        ${boardsSection(context)} ${programmeSection(context)} ${framesSection(context)}
        ${informationSection(context)} ${participantsSection(context)} ${invitationsSection(context)}
        ${pulseSection(context)} ${planningSection(context)} ${checkSection(context)}
      </main>
      ${legend(context)}
    </div>`;
}

function contents(context: RecordContext): Markup {
  const { record, text, own } = context;
  const titles = new Map(record.proposals.map(({ id, title }) => [id, title]));
  const stopped = ["deferred", "withdrawn", "replaced"];
  const isStopped = record.proposals.some(({ status }) => stopped.includes(status));
  const isOpen = record.proposals.some(({ status }) => status !== "decided" && !stopped.includes(status));
  const items: (readonly [ShapeName, string, Content])[] = [
    ...record.decisions.map(
      ({ n, kind, proposal, reopened }) =>
        [
          kind === "byConsent" ? "consent" : "team",
          `decision-${n}`,
          [
            `${n}. `,
            own(titles.get(proposal) ?? ""),
            reopened && html` <small>${text.reopened.toLowerCase()}</small>`,
          ],
        ] as const,
    ),
    ...(record.decisions.length === 0 ? [["consent", "decisions", text.decisions] as const] : []),
    ...(isStopped ? [["proposal", "ended", text.ended] as const] : []),
    ...(isOpen ? [["proposal", "undecided", text.undecided] as const] : []),
    ...(record.division ? [["map", "division", text.map.division] as const] : []),
    ...(record.sheets ? [["proposal", "sheets", recordSheetsText[context.language].title] as const] : []),
    ["signal", "signals", text.signals],
    ...(hasAfter(record) ? [["lock", "after", recordAfterText[context.language].title] as const] : []),
    ...(hasQuestions(record) ? [["note", "questions", text.qa.questions] as const] : []),
    ...(hasReceipts(record) ? [["receipt", "receipts", text.receipts] as const] : []),
    ["note", "boards", text.boards],
    ["clock", "programme", text.programme],
    ...(record.frames.length > 0 ? [["frames", "frames-list", text.frames] as const] : []),
    ...(record.information.length > 0 ? [["proposal", "information", text.information.title] as const] : []),
    ["people", "participants", text.participants],
    ...(record.invitations.length > 0 ? [["people", "invitations", text.hall.missing] as const] : []),
    ...(record.pulse.length > 0 ? [["note", "pulse", text.hall.howWasIt] as const] : []),
    ["lock", "check", text.check],
  ];
  return html`<nav class="toc" aria-label="${text.contents}">
    <ul>
      ${items.map(([icon, id, name]) => html`<li>${shape(icon)}<a href="#${id}">${name}</a></li>`)}
    </ul>
  </nav>`;
}

function opening(context: RecordContext): Content {
  const { record, text } = context;
  const { day, participants, delegations, generatedAt } = record;
  const made = text.madeAt(context.dateOf(generatedAt), context.time(generatedAt));
  const standing = record.objections.filter((each) => each.standing).length;
  const holding = record.decisions.filter(({ reopened }) => !reopened);
  const byTeam = holding.filter(({ kind }) => kind === "byProgrammeTeam").length;
  const figures = [
    [holding.length, () => text.decisionsFigure(holding.length - byTeam, byTeam)],
    [delegations.count, text.figures.delegations],
    [standing, text.figures.standing],
    [record.signals.length, text.figures.signals],
  ] as const;
  return [
    html`<p class="eyebrow">${record.provisional ? text.provisionalRecord : text.record}, ${made}</p>
      <h1>${context.own(day.title)}</h1>
      <p class="lead">${text.lead(context.date(day.date))} ${context.own(day.question)}</p>
      ${participants.count > 0 && html`<p class="lead-more">${text.leadCounts(delegations.count, participants.organisations.length, participants.count)} ${text.validUntil(context.date(day.validUntil))}</p>`}`,
    day.practice && notice("provisional", text.practiceTitle, text.practiceText),
    record.provisional && notice("provisional", text.provisionalTitle, text.provisionalText),
    record.names && notice("names", text.namesTitle, text.namesText),
    html`<ul class="figures">
      ${figures.map(([n, word]) => html`<li><b>${n}</b>${word(n)}</li>`)}
    </ul>`,
  ];
}

function notice(kind: string, title: string, words: string): Markup {
  return html`<p class="notice ${kind}"><b>${title}</b> ${words}</p>`;
}

function legend({ record, text }: RecordContext): Markup {
  const pair = ([first, rest]: readonly string[], element: (word: string) => Content) =>
    html`${element(first ?? "")} ${rest}`;
  const bold = (word: string) => html`<b>${word}</b>`;
  return html`<aside class="marg" aria-label="${text.howToRead}">
    <h2>${text.howToRead}</h2>
    <p class="with">${shape("consent")}<span>${pair(text.legendConsent, bold)}</span></p>
    <p class="with team">${shape("team")}<span>${pair(text.legendTeam, bold)}</span></p>
    <p class="with">${shape("objection")}<span>${pair(text.legendObjection, bold)}</span></p>
    <p>
      ${pair(text.legendAdded, (word) => html`<ins>${word}</ins>`)}<br />${pair(text.legendRemoved, (word) => html`<del>${word}</del>`)}
    </p>
    <p>${text.namingNote[record.naming]}</p>
  </aside>`;
}

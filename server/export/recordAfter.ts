/** What the programme team did after the day: adoption, fte, appointments, follow-up, corrections and addenda. */
import type { DayRecord } from "../../shared/protocol/record.ts";
import { html } from "./html.ts";
import type { Content } from "./html.ts";
import { recordAfterText } from "./recordAfterText.ts";
import type { RecordContext } from "./recordContext.ts";
import { lines } from "./recordProposal.ts";
import { table } from "./recordTable.ts";

/** Whether anything was done after the day that the record tells. */
export function hasAfter({ after }: DayRecord): boolean {
  const { fte, nominations, objections, evaluations, corrections, adoption, addenda } = after;
  const lists = [nominations, objections, evaluations, corrections, addenda];
  return fte !== undefined || adoption !== undefined || lists.some(({ length }) => length > 0);
}

/** The section; nothing where nothing was done. */
export function afterSection(context: RecordContext): Content {
  if (!hasAfter(context.record)) return null;
  return html`<section aria-labelledby="after">
    <h2 class="sec" id="after">${recordAfterText[context.language].title}</h2>
    ${adoptionPart(context)} ${addendaPart(context)} ${ftePart(context)} ${appointedPart(context)}
    ${followPart(context)} ${evaluationPart(context)} ${correctionPart(context)}
  </section>`;
}

function adoptionPart({ record, language, words, dateOf, time }: RecordContext): Content {
  const { adoption } = record.after;
  if (!adoption) return null;
  const text = recordAfterText[language];
  const code = (adoption.digest.match(/.{1,4}/g) ?? []).slice(0, 8).join(" ");
  return html`<h3>${text.adoption}</h3>
    <p>
      ${text.adoptedOn(dateOf(adoption.at), time(adoption.at))}
      ${adoption.name !== undefined && [words(adoption.name), ", "]}${words(adoption.role)}.
      ${text.readers(adoption.readers)}
    </p>
    <div class="verify">
      <p class="label">${text.checkCode}</p>
      <p class="hash">${code}</p>
    </div>`;
}

function addendaPart({ record, language, words, dateOf }: RecordContext): Content {
  const { addenda } = record.after;
  if (addenda.length === 0) return null;
  const text = recordAfterText[language];
  return html`<h3>${text.addenda}</h3>
    <p class="intro">${text.addendaIntro}</p>
    ${addenda.map(
      (each) =>
        html`<h4>${words(each.title)} <small>${dateOf(each.at)}</small></h4>
          <p>${words(each.text)}</p>`,
    )}`;
}

function ftePart({ record, language, words, own, dateOf }: RecordContext): Content {
  const { fte } = record.after;
  if (!fte) return null;
  const text = recordAfterText[language];
  const row = (name: Content, share: (typeof fte.kwartiermakers)[number]) => [
    name,
    html`<span class="num">${text.amount(share.fte)}</span>`,
    share.asked === undefined ? "" : html`<span class="num">${text.amount(share.asked)}</span>`,
    share.remark === undefined ? "" : words(share.remark),
  ];
  return html`<h3>${text.fte}</h3>
    <p class="intro">
      ${text.fteIntro(fte.sum, fte.version)} ${fte.budget !== undefined && text.budget(fte.budget)}
      ${text.publishedOn(dateOf(fte.publishedAt))}
    </p>
    <p><b>${text.motivation}:</b> ${words(fte.motivation)}</p>
    ${table(
      text.fte,
      [text.rsv, text.gets, text.asked, text.remark],
      [
        ...fte.rsvs.map((each) => row(own(each.name), each)),
        ...fte.kwartiermakers.map((each) => row([own(each.name), ` (${text.kwartiermaker})`], each)),
      ],
    )}
    ${
      fte.versions.length > 1 &&
      html`<h4>${text.versions}</h4>
        ${lines(
          fte.versions.map((each) => [
            text.versionKept(each.n, dateOf(each.at), each.sum),
            each.note !== undefined && [". ", words(each.note)],
            each.who !== undefined && [", ", words(each.who)],
          ]),
        )}`
    }`;
}

function appointedPart({ record, language, words, own, date }: RecordContext): Content {
  const { nominations } = record.after;
  if (nominations.length === 0) return null;
  const text = recordAfterText[language];
  return html`<h3>${text.appointed}</h3>
    ${lines(
      nominations.map(({ name, appointed }) => [
        html`<b>${own(name)}</b>: `,
        appointed
          ? [
              appointed.person !== undefined && [words(appointed.person), ", "],
              appointed.organisation !== undefined && `${appointed.organisation}, `,
              text.appointedFrom(appointed.fte, date(appointed.on)),
            ]
          : html`<span class="soft">${text.notYet}</span>`,
      ]),
    )}`;
}

function followPart({ record, language, words, date }: RecordContext): Content {
  const { objections } = record.after;
  if (objections.length === 0) return null;
  const text = recordAfterText[language];
  const numbers = new Map(record.objections.map(({ id, n }) => [id, n]));
  return html`<h3>${text.followUp}</h3>
    ${lines(
      objections.map(({ objection, owner, on, note }) => {
        const n = numbers.get(objection) ?? 0;
        return [
          html`<a href="#objection-${n}">${text.objection(n)}</a>: `,
          words(owner),
          `, ${date(on)}`,
          note !== undefined && [". ", words(note)],
        ];
      }),
    )}`;
}

function evaluationPart({ record, language, words, date, region }: RecordContext): Content {
  const { evaluations } = record.after;
  if (evaluations.length === 0) return null;
  const text = recordAfterText[language];
  return html`<h3>${text.evaluations}</h3>
    ${table(
      text.evaluations,
      [text.region, text.when, text.place, text.outcome],
      evaluations.map((each) => [
        region(each.region),
        date(each.on),
        each.place === undefined ? "" : words(each.place),
        each.outcome === undefined ? "" : words(each.outcome),
      ]),
    )}`;
}

function correctionPart({ record, language, words, dateOf }: RecordContext): Content {
  const { corrections } = record.after;
  if (corrections.length === 0) return null;
  const text = recordAfterText[language];
  return html`<h3>${text.corrections}</h3>
    <p class="intro">${text.correctionsIntro}</p>
    ${table(
      text.corrections,
      [text.text, text.corrections, text.because],
      corrections.map((each) => [
        `${text.kinds[each.kind]} ${each.line ?? each.decision ?? each.signal ?? ""}`,
        html`<del>${words(each.was)}</del> <ins>${words(each.text)}</ins>`,
        [
          words(each.reason),
          html` <small>${dateOf(each.at)}</small>`,
          each.name !== undefined && [", ", words(each.name)],
        ],
      ]),
    )}`;
}

/** The sheets of the RSVs: what they agreed, when they meet, and who signed. */
import type { RecordSheet } from "../../shared/protocol/recordSheets.ts";
import { html } from "./html.ts";
import type { Content } from "./html.ts";
import type { RecordContext } from "./recordContext.ts";
import { correctedHere } from "./recordCorrections.ts";
import { factList, lines } from "./recordProposal.ts";
import { recordSheetsText } from "./recordSheetsText.ts";

/** The section of the sheets; nothing on a day without them. */
export function sheetsSection(context: RecordContext): Content {
  const { sheets } = context.record;
  if (!sheets) return null;
  const text = recordSheetsText[context.language];
  return html`<section aria-labelledby="sheets">
    <h2 class="sec" id="sheets">${text.title}</h2>
    <p class="intro">${text.intro(sheets.length)}</p>
    ${sheets.map((sheet) => sheetTold(context, sheet))}
  </section>`;
}

function sheetTold(context: RecordContext, sheet: RecordSheet): Content {
  const text = recordSheetsText[context.language];
  const { appointment, commitment, members, photos } = sheet;
  const standing = commitment.signatures.filter(({ takenBackAt }) => takenBackAt === undefined).length;
  const said = (value: string | null | undefined): Content =>
    value === undefined ? html`<span class="soft">${text.nothing}</span>` : context.words(value);
  const date = appointment.date;
  const when = [
    typeof date === "string" ? context.date(date) : said(date),
    typeof appointment.time === "string" ? `, ${context.planned(appointment.time)}` : "",
  ];
  return html`<article class="rsv">
    <h3>RSV ${context.own(sheet.name)}</h3>
    ${sheet.answers.map(
      ({ id, question, text: answer, texts, notPlaced }) =>
        html`<h4>${context.own(question)}</h4>
          <p>${answer === "" ? html`<span class="soft">${text.nothing}</span>` : context.words(answer)}</p>
          ${correctedHere(context, { kind: "sheet", rsv: sheet.rsv, field: id })}
          ${texts > 1 && html`<p class="fine soft">${text.written(texts)}</p>`}
          ${notPlaced.length > 0 && [html`<p class="fine">${text.notPlaced}</p>`, lines(notPlaced.map(context.words))]}`,
    )}
    ${factList([
      [
        text.members,
        members.length === 0 ? text.nobody : members.map(({ organisation }) => organisation).join(", "),
      ],
      [text.meeting, when],
      [text.place, said(appointment.place)],
      ...(context.record.names
        ? ([
            [text.lead, said(appointment.lead)],
            [text.contact, said(sheet.contact)],
            [text.nominee, said(sheet.nominee)],
          ] as const)
        : ([[text.nominee, sheet.nominated ? text.nominated : text.nothing]] as const)),
      [
        text.commitment,
        [
          commitment.committed ? text.committed : text.notCommitted,
          ` ${text.signed(standing)}`,
          standing > 0 &&
            `: ${commitment.signatures
              .filter(({ takenBackAt }) => takenBackAt === undefined)
              .map(({ organisation }) => organisation)
              .join(", ")}`,
          ...commitment.signatures
            .filter(({ takenBackAt }) => takenBackAt !== undefined)
            .map(({ organisation }) => `. ${text.tookBack(organisation)}`),
        ],
      ],
      ...(photos.length > 0 ? ([[text.photos, text.photoCount(photos.length)]] as const) : []),
    ])}
  </article>`;
}

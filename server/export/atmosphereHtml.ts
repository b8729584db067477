/** The atmosphere report: how it was, with photos and words that the programme team chose. Never more than the record tells. */
import type { DayState } from "../../shared/domain/state.ts";
import { typedWords } from "../../shared/domain/text.ts";
import type { ExportChoice } from "../../shared/protocol/exports.ts";
import type { DayRecord, RecordBoard } from "../../shared/protocol/record.ts";
import { atmosphereText } from "./atmosphereText.ts";
import { standingOf } from "./exportMark.ts";
import { html } from "./html.ts";
import type { Content } from "./html.ts";
import { recordContext } from "./recordContext.ts";
import type { RecordContext, RecordLanguage } from "./recordContext.ts";
import { recordPage } from "./recordPage.ts";
import type { RecordFile } from "./recordPage.ts";
import { table } from "./recordTable.ts";

export interface AtmosphereParts {
  readonly record: DayRecord;
  readonly state: DayState;
  readonly language: RecordLanguage;
  /** Data addresses by id. */
  readonly pictures: ReadonlyMap<string, string>;
  readonly mark: string | undefined;
  readonly choice: ExportChoice;
}

interface Quote {
  readonly text: string | null;
  readonly by?: string;
}

/** The report as one HTML file. What is hidden or withdrawn is left out, also when it was chosen before. */
export function atmosphereHtml({
  record,
  state,
  language,
  pictures,
  mark,
  choice,
}: AtmosphereParts): RecordFile {
  const context = recordContext(record, language, pictures);
  const t = atmosphereText[language];
  const running = `${t.title} · ${record.day.title} · ${context.date(record.day.date)}`;
  const quotes = quotesOf(context, state, choice.quotes ?? []);
  const photos = (choice.photos ?? []).flatMap((id) => photoOf(record.boards, id) ?? []);
  const isEmpty = quotes.length + photos.length + record.pulse.length === 0;
  return recordPage({
    language,
    running,
    standing: standingOf(record, language),
    mark,
    body: html`<div class="doc">
      <main>
        <p class="eyebrow">${t.title}</p>
        <h1>${context.own(record.day.title)}</h1>
        <p class="lead">
          ${context.text.lead(context.date(record.day.date))} ${context.own(record.day.question)}
        </p>
        ${isEmpty && html`<p>${t.nothing}</p>`}
        ${
          quotes.length > 0 &&
          html`<section aria-labelledby="quotes">
            <h2 class="sec" id="quotes">${t.quotes}</h2>
            ${quotes.map(
              ({ text, by }) =>
                html`<blockquote>${context.words(text)}</blockquote>
                  ${by !== undefined && html`<p class="note-line">${by}</p>`}`,
            )}
          </section>`
        }
        ${pulse(context)}
        ${
          photos.length > 0 &&
          html`<section aria-labelledby="photos">
            <h2 class="sec" id="photos">${t.photos}</h2>
            <div class="photos">${photos.map((photo) => figure(context, photo))}</div>
          </section>`
        }
      </main>
    </div>`,
  });
}

function pulse({ record, text, own }: RecordContext): Content {
  if (record.pulse.length === 0) return null;
  const { hall } = text;
  return html`<section aria-labelledby="pulse">
    <h2 class="sec" id="pulse">${hall.howWasIt}</h2>
    ${record.pulse.map(
      ({ title, count, status, faces }) =>
        html`<h3>${own(title)}</h3>
          <p>${hall.letKnow(count)} ${status === "open" && hall.stillOpen}</p>
          ${table(
            hall.facesTable,
            faces.map(({ face }) => hall.faces[face]),
            [faces.map((each) => html`<span class="num">${each.count}</span>`)],
          )}`,
    )}
  </section>`;
}

type Photo = NonNullable<RecordBoard["photos"]>[number];

function photoOf(boards: readonly RecordBoard[], id: string): Photo | undefined {
  return boards.flatMap(({ photos = [] }) => photos).find(({ photo }) => photo === id);
}

function figure(context: RecordContext, { photo, alt, caption, by }: Photo): Content {
  const source = context.photo(photo);
  const said = caption === undefined ? null : context.words(caption);
  const whose = by ? [by.name, by.organisation].filter(Boolean).join(", ") : "";
  return html`<figure class="photo">
    ${source === undefined ? context.words(alt) : html`<img src="${source}" alt="${alt ?? ""}" />`}
    <figcaption class="note-line">${said} ${whose}</figcaption>
  </figure>`;
}

/** Lines of a moment are of nobody; a note is signed as the record signs it. */
function quotesOf({ record }: RecordContext, state: DayState, ids: readonly string[]): Quote[] {
  const notes = new Map(record.boards.flatMap(({ notes }) => notes.map((note) => [note.id as string, note])));
  const lines = new Map(
    Object.values(state.pulse).flatMap(({ reactions }) =>
      Object.values(reactions)
        .filter(({ hidden, line }) => !hidden && line !== undefined)
        .map(({ id, line }) => [id as string, line!]),
    ),
  );
  return ids.flatMap((id): Quote[] => {
    const line = lines.get(id);
    if (line !== undefined) return [{ text: typedWords(line) }];
    const note = notes.get(id);
    if (!note) return [];
    const by = note.by ? [note.by.name, note.by.organisation].filter(Boolean).join(", ") : "";
    return [{ text: note.text, ...(by === "" ? {} : { by }) }];
  });
}

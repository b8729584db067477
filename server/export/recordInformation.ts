/** What the programme team told everyone: texts, tables, charts as tables with bars, and images. */
import type { DayRecord } from "../../shared/protocol/record.ts";
import { html } from "./html.ts";
import type { Content, Markup } from "./html.ts";
import type { RecordContext } from "./recordContext.ts";
import { table } from "./recordTable.ts";

type Sheet = DayRecord["information"][number];

/** The section; nothing where there were no sheets. */
export function informationSection(context: RecordContext): Content {
  const { record, text } = context;
  if (record.information.length === 0) return null;
  return html`<section aria-labelledby="information">
    <h2 class="sec" id="information">${text.information.title}</h2>
    ${record.information.map((sheet) => sheetOf(context, sheet))}
  </section>`;
}

function sheetOf(context: RecordContext, sheet: Sheet): Markup {
  const { text, words } = context;
  return html`<article class="sheet">
    <h3>${words(sheet.title)}</h3>
    ${sheet.text === null ? words(null) : paragraphs(context, sheet.text)} ${figureOf(context, sheet)}
    ${sheet.source !== undefined && html`<p><small>${text.information.source} ${words(sheet.source)}</small></p>`}
  </article>`;
}

function paragraphs({ words }: RecordContext, text: string): Content {
  return text
    .split(/\n{2,}/)
    .filter((part) => part !== "")
    .map((part) => {
      const lines = part.split("\n");
      const plain = lines.filter((line) => !line.startsWith("- "));
      const items = lines.filter((line) => line.startsWith("- "));
      return [
        plain.length > 0 && html`<p>${words(plain.join("\n"))}</p>`,
        items.length > 0 &&
          html`<ul>
            ${items.map((item) => html`<li>${words(item.slice(2))}</li>`)}
          </ul>`,
      ];
    });
}

function figureOf(context: RecordContext, { title, figure }: Sheet): Content {
  const { text, words, photo } = context;
  if (!figure) return null;
  const name = text.tableOf(title ?? text.erased);
  switch (figure.kind) {
    case "table":
      return table(
        name,
        figure.columns,
        figure.rows.map((row) => row.map((cell) => words(cell))),
      );
    case "chart": {
      const number = new Intl.NumberFormat(text.locale, { maximumFractionDigits: 2 });
      return table(
        name,
        [text.information.bars[figure.of], figure.unit ?? text.information.value],
        figure.bars.map(({ label, value }) => [words(label), number.format(value)]),
      );
    }
    case "image": {
      const source = photo(figure.photo);
      return html`<figure>
        ${
          source !== undefined &&
          html`<img
            src="${source}"
            alt="${figure.alt ?? ""}"
            width="${figure.width}"
            height="${figure.height}"
          />`
        }
        <figcaption><small>${text.information.alt} ${words(figure.alt)}</small></figcaption>
      </figure>`;
    }
  }
}

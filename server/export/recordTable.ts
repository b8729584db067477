/** Rows and columns in the record. */
import { html } from "./html.ts";
import type { Content, Markup } from "./html.ts";

/** A table that scrolls on a narrow screen and breaks between rows on paper. */
export function table(name: string, heads: readonly string[], rows: readonly (readonly Content[])[]): Markup {
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${name}">
    <table class="tbl">
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

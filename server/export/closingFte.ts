/** The slide of the closing presentation that tells how the fte are divided. */
import type { FteRow, SlideOf } from "../../shared/domain/closingSlides.ts";
import type { RsvId } from "../../shared/domain/ids.ts";
import { appointedFor } from "../../shared/domain/nominations.ts";
import type { DayState } from "../../shared/domain/state.ts";
import { letterOf } from "../../shared/map/fills.ts";
import { dateText, own } from "./closingWords.ts";
import type { Words } from "./closingWords.ts";
import { html } from "./html.ts";
import type { Content } from "./html.ts";
import type { RecordLanguage } from "./recordContext.ts";

/** What each gets, and of an RSV whether its facilitator is there: who that is, is for the record. */
export function closingFte(
  state: DayState,
  text: Words,
  { rows, sum, page }: SlideOf<"fte">,
  language: RecordLanguage,
): Content {
  const t = text.hall.closing;
  const beside = ({ id, n }: FteRow): Content => {
    if (n === undefined) return html`<small>${t.kwartiermaker}</small>`;
    const on = appointedFor(state, id as RsvId)?.appointed?.on;
    return on !== undefined && html`<small>${t.appointed(dateText(text.locale, on))}</small>`;
  };
  return [
    page === 0 && html`<p class="intro">${t.fteSum(sum)}</p>`,
    html`<ul class="columns">
      ${rows.map(
        (row) =>
          html`<li>
            <b class="letter">${row.n === undefined ? "K" : letterOf(row.n - 1)}</b>
            <span><b>${own(language, row.name)}</b> ${beside(row)}</span>
            <b class="fte">${t.fteOf(row.fte)}</b>
          </li>`,
      )}
    </ul>`,
  ];
}

/** What should have been written, beside what was: at the place that it corrects, so that both are read together. */
import type { RecordCorrection } from "../../shared/protocol/recordAfter.ts";
import { html } from "./html.ts";
import type { Content } from "./html.ts";
import { recordAfterText } from "./recordAfterText.ts";
import type { RecordContext } from "./recordContext.ts";

/** The text that is asked about, in the words of the record's own corrections. */
export type CorrectedPlace = Pick<
  RecordCorrection,
  "kind" | "proposal" | "version" | "line" | "decision" | "signal" | "question" | "rsv" | "field"
>;

/** The corrections of this text, oldest first, each a paragraph; nothing where it stands as it was written. */
export function correctedHere(context: RecordContext, place: CorrectedPlace): Content {
  const { record, language, words, dateOf } = context;
  const wanted = Object.entries(place) as [keyof CorrectedPlace, unknown][];
  const found = record.after.corrections.filter((each) =>
    wanted.every(([key, value]) => each[key] === value),
  );
  if (found.length === 0) return null;
  const text = recordAfterText[language];
  return found.map(
    ({ was, text: now, reason, at, name }) =>
      html`<p class="corrected">
        <b>${text.corrected}</b> · ${text.was}: <del>${words(was)}</del> · ${text.is}:
        <ins>${words(now)}</ins> ·
        <small
          >${text.because}: ${words(reason)}
          (${dateOf(at)}${name !== undefined && [", ", words(name)]})</small
        >
      </p>`,
  );
}

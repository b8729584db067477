/** Agreements in the record: who does what when. */
import type { RecordProposal } from "../../shared/protocol/record.ts";
import { html } from "./html.ts";
import type { Content } from "./html.ts";
import type { RecordContext } from "./recordContext.ts";
import { table } from "./recordTable.ts";

type Version = RecordProposal["versions"][number];

/** Agreements as who, what and when; nothing for a text that says neither. */
export function termsTable(context: RecordContext, version: Version): Content {
  const { text, own, date } = context;
  const { terms = [] } = version.text;
  if (!terms.some((each) => each)) return null;
  const name = text.amend.agreements;
  return html`<h4>${name}</h4>
    ${table(
      name,
      [text.amend.line, text.amend.what, text.amend.who, text.amend.when],
      version.text.lines.map((line, index) => {
        const { who, when, on } = terms[index] ?? {};
        return [
          String(index + 1),
          own(line),
          own(who ?? ""),
          [own(when ?? ""), when && on ? html`<br />` : "", on && date(on)],
        ];
      }),
    )}`;
}

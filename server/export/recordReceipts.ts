/** Where anyone finds their own answer again: the codes of the published rounds. */
import type { DayRecord, RecordRound } from "../../shared/protocol/record.ts";
import { html } from "./html.ts";
import type { Content, Markup } from "./html.ts";
import type { RecordContext } from "./recordContext.ts";
import { shape } from "./recordShapes.ts";

/** Whether there is any code to look for. */
export function hasReceipts({ rounds }: DayRecord): boolean {
  return rounds.some(({ receipts = [] }) => receipts.length > 0);
}

/** The section of the codes, a list for each published round; nothing where nobody has one. */
export function receiptsSection(context: RecordContext): Content {
  const { record, text } = context;
  if (!hasReceipts(record)) return null;
  return html`<section aria-labelledby="receipts">
    <h2 class="sec" id="receipts">${text.receipts}</h2>
    <p class="intro">${text.receiptsIntro}</p>
    <p class="note-line">${text.receiptsWhy}</p>
    ${record.rounds.map((round) => roundReceipts(context, round))}
  </section>`;
}

function roundReceipts(context: RecordContext, round: RecordRound): Content {
  const { record, text } = context;
  const { receipts = [] } = round;
  if (receipts.length === 0) return null;
  const proposal = record.proposals.find(({ id }) => id === round.proposal);
  return html`<h3>${proposal && context.own(proposal.title)}, ${text.inRound(round.n)}</h3>
    <ul class="codes">
      ${receipts.map((receipt) => receiptItem(context, receipt))}
    </ul>`;
}

function receiptItem(
  { text }: RecordContext,
  { code, answer, objection, delegations }: NonNullable<RecordRound["receipts"]>[number],
): Markup {
  const number = objection === undefined ? "" : html` <a href="#objection-${objection}">${objection}</a>`;
  return html`<li>
    <code>${code.slice(0, 4)} ${code.slice(4)}</code> ${shape(answer)}
    <span
      >${text[answer]}${number}${delegations !== undefined && delegations > 1 && `, ${text.forDelegations(delegations)}`}</span
    >
  </li>`;
}

/** What stands with every proposal, decided or not: text, facts, rounds, objections, the way, voices and texts. */
import type { RecordProposal } from "../../shared/protocol/record.ts";
import { html } from "./html.ts";
import type { Content, Markup } from "./html.ts";
import type { RecordContext } from "./recordContext.ts";
import { amendmentsOf } from "./recordAmendments.ts";
import { clock, history } from "./recordDifference.ts";
import { objectionsOf } from "./recordObjections.ts";
import { circleFacts, roundsTable } from "./recordRounds.ts";
import { voicesOf, wayOf } from "./recordWay.ts";

export type Fact = readonly [string, Content];

/** Facts as a list of names and what they are. */
export function factList(facts: readonly Fact[]): Markup {
  return html`<dl class="facts">
    ${facts.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

/** Lines below each other inside a fact. */
export function lines(items: readonly Content[]): Markup {
  return html`<ul class="plain">
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}

/** What was asked, of whom, and what was known beforehand. */
export function proposalFacts(context: RecordContext, proposal: RecordProposal): Fact[] {
  const { record, text, own } = context;
  const last = record.rounds.filter((round) => round.proposal === proposal.id).at(-1);
  const frames = record.frames.filter(({ id }) => proposal.frames.includes(id));
  return [
    [text.question, own(proposal.question)],
    ...(proposal.proposer === undefined ? [] : [[text.proposer, own(proposal.proposer)] as const]),
    ...circleFacts(context, proposal, last),
    [text.fallback, own(proposal.fallback)],
    ...(proposal.note === undefined ? [] : [[text.amend.note, own(proposal.note)] as const]),
    ...(proposal.arguments.length > 0 ? [[text.arguments, lines(proposal.arguments.map(own))] as const] : []),
    ...proposal.endedBefore.map(
      ({ kind, reason, reopenedAt, reopenedBecause }) =>
        [
          text.endings[kind],
          [
            context.words(reason),
            ". ",
            text.reopenedWhen(clock(context, reopenedAt)),
            " ",
            context.words(reopenedBecause),
          ],
        ] as const,
    ),
    ...(frames.length > 0 ? [[text.frames, lines(frames.map((frame) => own(frame.text)))] as const] : []),
  ];
}

/** The rounds of a proposal and all that was said and done around them. */
export function proposalStory(context: RecordContext, proposal: RecordProposal): Content {
  const rounds = context.record.rounds.filter((round) => round.proposal === proposal.id);
  return [
    rounds.length > 0 && roundsTable(context, proposal, rounds),
    objectionsOf(context, proposal),
    wayOf(context, proposal),
    voicesOf(context, proposal),
    amendmentsOf(context, proposal),
    history(context, proposal),
  ];
}

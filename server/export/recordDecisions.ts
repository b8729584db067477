/** Decisions in their two kinds, matters that stopped without one, and those that are still open. */
import type { RecordDecision, RecordProposal } from "../../shared/protocol/record.ts";
import { html } from "./html.ts";
import type { Content, Markup } from "./html.ts";
import type { RecordContext } from "./recordContext.ts";
import { correctedHere } from "./recordCorrections.ts";
import { clock, finalText } from "./recordDifference.ts";
import { objectionsInShort } from "./recordObjections.ts";
import { frameTable } from "./recordFrames.ts";
import { factList, lines, proposalFacts, proposalStory } from "./recordProposal.ts";
import type { Fact } from "./recordProposal.ts";
import { shape } from "./recordShapes.ts";

/** The statuses with which a matter stopped without a decision. */
const ended: readonly RecordProposal["status"][] = ["deferred", "withdrawn", "replaced"];

/** The section of the decisions taken, also those that were taken up again. */
export function decisionsSection(context: RecordContext): Markup {
  const { record, text } = context;
  return html`<section aria-labelledby="decisions">
    <h2 class="sec" id="decisions">${text.decisions}</h2>
    ${record.decisions.length === 0 && html`<p class="empty">${text.noDecisions}</p>`}
    ${record.decisions.map((decision) => decisionArticle(context, decision))}
  </section>`;
}

/** The section of what was presented and not decided, with a line for what was not presented. */
export function undecidedSection(context: RecordContext): Content {
  const { record, text } = context;
  const stopped = record.proposals.filter(({ status }) => ended.includes(status));
  const drafts = record.proposals.filter(({ status }) => status === "draft");
  const discussed = record.proposals.filter(
    (each) => each.status !== "decided" && !stopped.includes(each) && !drafts.includes(each),
  );
  return [
    stopped.length > 0 &&
      html`<section aria-labelledby="ended">
        <h2 class="sec" id="ended">${text.ended}</h2>
        ${stopped.map((proposal) => proposalArticle(context, proposal))}
      </section>`,
    discussed.length + drafts.length > 0 &&
      html`<section aria-labelledby="undecided">
        <h2 class="sec" id="undecided">${text.undecided}</h2>
        ${discussed.length > 0 && html`<p class="intro">${text.undecidedIntro}</p>`}
        ${discussed.map((proposal) => proposalArticle(context, proposal))}
        ${
          drafts.length > 0 &&
          html`<h3>${text.drafts}</h3>
            ${lines(drafts.map(({ title }) => context.own(title)))}`
        }
      </section>`,
  ];
}

function decisionArticle(context: RecordContext, decision: RecordDecision): Content {
  const proposal = context.record.proposals.find(({ id }) => id === decision.proposal);
  if (!proposal) return null;
  if (decision.reopened) return reopenedArticle(context, decision, proposal);
  return decision.kind === "byConsent"
    ? consentArticle(context, decision, proposal)
    : teamArticle(context, decision, proposal);
}

function consentArticle(context: RecordContext, decision: RecordDecision, proposal: RecordProposal): Markup {
  return html`<article class="dec byconsent" id="decision-${decision.n}">
    ${consentKind(context, decision)} ${title(context, decision, proposal)}
    ${finalText(context, proposal, decision.version)}
    ${factList([...termFacts(context, decision), ...proposalFacts(context, proposal)])}
    ${framesThen(context, decision, proposal)} ${proposalStory(context, proposal)}
  </article>`;
}

/** A signed document: it must not be taken for what the hall decided. */
function teamArticle(context: RecordContext, decision: RecordDecision, proposal: RecordProposal): Markup {
  const { record, text } = context;
  const open = record.objections.filter(({ id }) => decision.openObjections.includes(id));
  return html`<article class="dec signed" id="decision-${decision.n}">
    <div class="byteam">
      ${teamKind(context, decision)} ${title(context, decision, proposal)}
      ${finalText(context, proposal, decision.version)}
      ${factList([...motivation(context, decision), ...termFacts(context, decision)])}
      ${
        open.length > 0 &&
        html`<h4>${text.openThen(open.length)}</h4>
          ${objectionsInShort(context, open)}`
      }
      <p class="signature">${text.teamSigned}</p>
    </div>
    ${factList([...endingFacts(context, proposal), ...proposalFacts(context, proposal)])}
    ${framesThen(context, decision, proposal)} ${proposalStory(context, proposal)}
  </article>`;
}

/** What the frames of the proposal came to when it was decided. */
function framesThen(
  context: RecordContext,
  { n, frames = [] }: RecordDecision,
  proposal: RecordProposal,
): Content {
  const own = context.record.frames.filter(
    ({ id }) => proposal.frames.includes(id) && frames.some((each) => each.frame === id),
  );
  if (own.length === 0) return null;
  return html`<h4>${context.text.map.frameTestThen(n)}</h4>
    ${frameTable(context, context.text.map.frameTestThen(n), own, frames)}`;
}

/** In short, because the rest stands where the matter went on. */
function reopenedArticle(context: RecordContext, decision: RecordDecision, proposal: RecordProposal): Markup {
  const { record, text } = context;
  const { reopened } = decision;
  const next = record.decisions.find((each) => each.proposal === proposal.id && !each.reopened);
  const link = next ? `decision-${next.n}` : `proposal-${proposal.id}`;
  const byTeam = decision.kind === "byProgrammeTeam";
  return html`<article class="dec again" id="decision-${decision.n}">
    ${byTeam ? teamKind(context, decision) : consentKind(context, decision)}
    ${title(context, decision, proposal)}
    <p class="notice">
      <b>${text.reopened}.</b>
      ${reopened && [text.reopenedWhen(clock(context, reopened.at)), " ", context.words(reopened.reason)]}
      <a href="#${link}">${text.reopenedNow}</a>
    </p>
    ${finalText(context, proposal, decision.version)}
    ${factList([...motivation(context, decision), ...termFacts(context, decision)])}
  </article>`;
}

function proposalArticle(context: RecordContext, proposal: RecordProposal): Markup {
  const { text } = context;
  const version = proposal.versions.at(-1)?.n ?? 1;
  return html`<article class="dec waiting" id="proposal-${proposal.id}">
    <div class="kind">
      ${shape("proposal")}
      <p>
        ${text.statuses[proposal.status]}${proposal.ending && html`<small>${clock(context, proposal.ending.at)}</small>`}
      </p>
    </div>
    <h3 class="title">${context.own(proposal.title)}</h3>
    ${finalText(context, proposal, version)}
    ${factList([...endingFacts(context, proposal), ...proposalFacts(context, proposal)])}
    ${proposalStory(context, proposal)}
  </article>`;
}

function consentKind(context: RecordContext, decision: RecordDecision): Markup {
  const { record, text } = context;
  const round = record.rounds.find(({ id }) => id === decision.round);
  return html`<div class="kind">
    ${shape("consent")}
    <p>
      ${text.byConsent}<small>${text.decidedWhen(clock(context, decision.decidedAt), round?.n ?? 1)}</small>
    </p>
  </div>`;
}

function teamKind(context: RecordContext, decision: RecordDecision): Markup {
  const { text } = context;
  return html`<div class="kind">
    ${shape("team")}
    <p>${text.byProgrammeTeam}<small>${text.teamWhen(clock(context, decision.decidedAt))}</small></p>
  </div>`;
}

function title(context: RecordContext, { n }: RecordDecision, proposal: RecordProposal): Markup {
  return html`<h3 class="title">${n}. ${context.own(proposal.title)}</h3>`;
}

function motivation(context: RecordContext, decision: RecordDecision): Fact[] {
  const { text, words } = context;
  if (decision.motivation === undefined) return [];
  const corrected = correctedHere(context, { kind: "motivation", decision: decision.n });
  return [[text.motivation, [words(decision.motivation), corrected]]];
}

/** Until when, when it is looked at again, and who does what. */
function termFacts(context: RecordContext, decision: RecordDecision): Fact[] {
  const { text, words, date } = context;
  const { validUntil, reviewOn, reviewCriteria, tasks } = decision;
  return [
    [text.until, date(validUntil)],
    ...(reviewOn === undefined ? [] : [[text.reviewOn, date(reviewOn)] as const]),
    ...(reviewCriteria === undefined
      ? []
      : [
          [
            text.reviewCriteria,
            [words(reviewCriteria), correctedHere(context, { kind: "criteria", decision: decision.n })],
          ] as const,
        ]),
    ...(tasks.length === 0
      ? []
      : [
          [
            text.tasks,
            lines(
              tasks.map(({ who, what, dueOn }) => [
                words(who),
                ": ",
                words(what),
                `, ${text.task(date(dueOn))}`,
              ]),
            ),
          ] as const,
        ]),
  ];
}

function endingFacts(context: RecordContext, { ending }: RecordProposal): Fact[] {
  if (!ending) return [];
  const { record, text, words, date, own } = context;
  const { kind, reason, owner, on, replacedBy, at } = ending;
  const other = record.proposals.find(({ id }) => id === replacedBy);
  const why: Fact =
    kind === "withProgrammeTeam"
      ? [text.handedOver, [clock(context, at), ". ", words(reason)]]
      : [text.endingReason, words(reason)];
  return [
    why,
    ...(owner === undefined ? [] : [[text.endingOwner, words(owner)] as const]),
    ...(on === undefined ? [] : [[text.endingOn, date(on)] as const]),
    ...(other ? [[text.endingReplacedBy, own(other.title)] as const] : []),
  ];
}

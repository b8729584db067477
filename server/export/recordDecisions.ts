/** Decisions, and proposals on which there is none yet: text, circle, rounds, objections. */
import { lineChanges, wordChanges } from "../../shared/domain/difference.ts";
import type { TextChange } from "../../shared/domain/difference.ts";
import type { RecordDecision, RecordObjection, RecordProposal } from "../../shared/protocol/record.ts";
import { html } from "./html.ts";
import type { Content, Markup } from "./html.ts";
import type { RecordContext } from "./recordContext.ts";
import { circleFacts, roundsTable } from "./recordRounds.ts";
import { shape } from "./recordShapes.ts";

type Text = RecordProposal["versions"][number]["text"];

/** The section of the decisions taken. */
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
  const discussed = record.proposals.filter(({ status }) => status !== "decided" && status !== "draft");
  const drafts = record.proposals.filter(({ status }) => status === "draft");
  if (discussed.length + drafts.length === 0) return null;
  return html`<section aria-labelledby="undecided">
    <h2 class="sec" id="undecided">${text.undecided}</h2>
    ${discussed.length > 0 && html`<p class="intro">${text.undecidedIntro}</p>`}
    ${discussed.map((proposal) => proposalArticle(context, proposal))}
    ${
      drafts.length > 0 &&
      html`<h3>${text.drafts}</h3>
        <ul class="plain">
          ${drafts.map(({ title }) => html`<li>${title}</li>`)}
        </ul>`
    }
  </section>`;
}

function decisionArticle(context: RecordContext, decision: RecordDecision): Content {
  const { record, text } = context;
  const proposal = record.proposals.find(({ id }) => id === decision.proposal);
  const round = record.rounds.find(({ id }) => id === decision.round);
  if (!proposal || !round) return null;
  const when = text.decidedWhen(text.atTime(context.time(decision.decidedAt)), round.n);
  return html`<article class="dec byconsent" id="decision-${decision.n}">
    <div class="kind">
      ${shape("consent")}
      <p>${text.byConsent}<small>${when}</small></p>
    </div>
    <h3 class="title">${decision.n}. ${proposal.title}</h3>
    ${proposalBody(context, proposal, decision.version, [[text.until, context.date(decision.validUntil)]])}
  </article>`;
}

function proposalArticle(context: RecordContext, proposal: RecordProposal): Markup {
  const { text } = context;
  const version = proposal.versions.at(-1)?.n ?? 1;
  return html`<article class="dec waiting" id="proposal-${proposal.id}">
    <div class="kind">
      ${shape("proposal")}
      <p>${text.statuses[proposal.status as keyof typeof text.statuses] ?? ""}</p>
    </div>
    <h3 class="title">${proposal.title}</h3>
    ${proposalBody(context, proposal, version, [])}
  </article>`;
}

function proposalBody(
  context: RecordContext,
  proposal: RecordProposal,
  version: number,
  more: readonly (readonly [string, Content])[],
): Content {
  const { record, text } = context;
  const rounds = record.rounds.filter((round) => round.proposal === proposal.id);
  const last = rounds.at(-1);
  const frames = record.frames.filter(({ id }) => proposal.frames.includes(id));
  const facts: (readonly [string, Content])[] = [
    [text.question, proposal.question],
    ...circleFacts(context, proposal, last),
    ...more,
    [text.fallback, proposal.fallback],
  ];
  if (proposal.arguments.length > 0) facts.push([text.arguments, lines(proposal.arguments)]);
  if (frames.length > 0) facts.push([text.frames, lines(frames.map((frame) => frame.text))]);
  return [
    finalText(context, proposal, version),
    html`<dl class="facts">
      ${facts.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>`,
    rounds.length > 0 && roundsTable(context, proposal, rounds),
    objections(context, proposal),
    history(context, proposal),
  ];
}

function lines(items: readonly string[]): Markup {
  return html`<ul class="plain">
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}

function finalText(context: RecordContext, { versions }: RecordProposal, n: number): Content {
  const [first] = versions;
  const final = versions.find((version) => version.n === n);
  if (!first || !final) return null;
  const changed = final.n !== first.n;
  return [
    html`<div class="text">${difference(context, changed ? first.text : final.text, final.text)}</div>`,
    changed && html`<p class="note-line">${context.text.finalAgainstFirst(final.n)}</p>`,
  ];
}

function difference({ text }: RecordContext, before: Text, after: Text): Content {
  const intro = wordChanges(before.intro ?? "", after.intro ?? "");
  const changes = lineChanges(before.lines, after.lines);
  const parts = (list: readonly TextChange[]) =>
    list.map((part) => {
      if (part.kind === "same") return part.text;
      // White space at the edges stays outside, or a stroke would be drawn through nothing.
      const [, before, inner, after] = /^(\s*)([^]*?)(\s*)$/.exec(part.text) ?? [];
      const said = html`<span class="vh">${part.kind === "added" ? text.added : text.removed} </span>`;
      const marked =
        part.kind === "added" ? html`<ins>${said}${inner}</ins>` : html`<del>${said}${inner}</del>`;
      return [before, marked, after];
    });
  const gone = (list: readonly TextChange[]) =>
    list.length > 0 && list.every(({ kind }) => kind === "removed");
  return [
    intro.length > 0 && html`<p>${parts(intro)}</p>`,
    html`<ol class="lines">
      ${changes.map((line) => html`<li class="${gone(line.parts) ? "gone" : "line"}">${parts(line.parts)}</li>`)}
    </ol>`,
  ];
}

/** Every text between the first and the last, each against the one before it. With two texts the article shows it all. */
function history(context: RecordContext, { versions }: RecordProposal): Content {
  const { text } = context;
  if (versions.length < 3) return null;
  return html`<h4>${text.textChanged}</h4>
    <ol class="versions">
      ${versions.map((version, index) => {
        const basis = versions[index - 1];
        if (!basis || !version.writtenAt) return null;
        const when = text.atTime(context.time(version.writtenAt));
        return html`<li>
          <p class="label">${text.textWritten(version.n, basis.n, when)}</p>
          ${difference(context, basis.text, version.text)}
        </li>`;
      })}
    </ol>`;
}

function objections(context: RecordContext, { id }: RecordProposal): Content {
  const { record, text } = context;
  const all = record.objections.filter(({ proposal }) => proposal === id);
  const standing = all.filter(({ status }) => status === "standing");
  const earlier = all.filter(({ status }) => status === "earlierRound");
  const heading = standing.length === 1 ? text.objectionsStanding : text.objectionsStandingMany;
  return [
    standing.length > 0 &&
      html`<h4>${heading}</h4>
        ${objectionList(context, standing)}`,
    earlier.length > 0 &&
      html`<h4>${text.objectionsEarlier}</h4>
        ${objectionList(context, earlier)}`,
  ];
}

function objectionList(context: RecordContext, list: readonly RecordObjection[]): Markup {
  return html`<ul class="story">
    ${list.map((objection) => objectionItem(context, objection))}
  </ul>`;
}

function objectionItem(context: RecordContext, objection: RecordObjection): Markup {
  const { record, text } = context;
  const round = record.rounds.find(({ id }) => id === objection.round);
  const frame = record.frames.find(({ id }) => id === objection.frame);
  const who = whoOf(context, objection);
  return html`<li>
    ${shape("objection")}
    <p class="label">
      ${who === "" ? text.objectionAnonymous : text.objectionBy(who)}<small
        >${round && text.objectionRound(round.n, round.version)}</small
      >
    </p>
    <blockquote>${context.words(objection.argument)}</blockquote>
    ${objection.harm !== undefined && html`<p><b>${text.harm}:</b> ${context.words(objection.harm)}</p>`}
    ${frame && html`<p><b>${text.touchesFrame}:</b> ${frame.text}</p>`}
    ${objection.remedy !== undefined && html`<p><b>${text.remedy}:</b> ${context.words(objection.remedy)}</p>`}
  </li>`;
}

/** Who an objection or concern came from, as far as the record says. */
export function whoOf(
  context: RecordContext,
  { name, organisation, regions }: Pick<RecordObjection, "name" | "organisation" | "regions">,
): string {
  const { text } = context;
  const where = context.regions(regions);
  if (!organisation) return where === "" ? "" : text.fromRegion(where);
  const person = name === undefined ? "" : `${name ?? text.erased}, `;
  return `${person}${organisation}${where === "" ? "" : ` (${where})`}`;
}

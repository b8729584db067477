/** Objections with their whole life: what was said, the test, the way out, and what their maker said to that. */
import type { RecordObjection, RecordProposal } from "../../shared/protocol/record.ts";
import { html } from "./html.ts";
import type { Content, Markup } from "./html.ts";
import type { RecordContext } from "./recordContext.ts";
import { clock } from "./recordDifference.ts";
import { shape } from "./recordShapes.ts";

const questions = ["harms", "causedByProposal", "knownNow", "breaksFrame"] as const;

/** The objections to a proposal: those that stand first, then how the others ended. */
export function objectionsOf(context: RecordContext, { id }: RecordProposal): Content {
  const { record, text } = context;
  const all = record.objections.filter(({ proposal, mergedInto }) => proposal === id && !mergedInto);
  const standing = all.filter((each) => each.standing);
  const ended = all.filter((each) => !each.standing);
  const heading = standing.length === 1 ? text.objectionsStanding : text.objectionsStandingMany;
  return [
    standing.length > 0 && [html`<h4>${heading}</h4>`, objectionList(context, standing)],
    ended.length > 0 && [html`<h4>${text.objectionsEnded}</h4>`, objectionList(context, ended)],
  ];
}

/** Objections in a word each, with the way to where they stand in full. */
export function objectionsInShort(context: RecordContext, list: readonly RecordObjection[]): Markup {
  return html`<ul class="story">
    ${list.map(
      (objection) =>
        html`<li>
          ${shape("objection")}
          <p class="label"><a href="#objection-${objection.n}">${title(context, objection)}</a></p>
          <blockquote>${context.words(objection.argument)}</blockquote>
          ${objection.leftOpen !== undefined && html`<p>${context.words(objection.leftOpen)}</p>`}
        </li>`,
    )}
  </ul>`;
}

/** Who an objection, a concern or a question came from, as far as the record says. */
export function whoOf(
  context: RecordContext,
  {
    name,
    organisation,
    regions,
  }: Pick<RecordObjection, "organisation" | "regions"> & { name?: string | null },
): string {
  const { text } = context;
  const where = context.regions(regions);
  if (!organisation) return where === "" ? "" : text.fromRegion(where);
  const person = name === undefined ? "" : `${name ?? text.erased}, `;
  return `${person}${organisation}${where === "" ? "" : ` (${where})`}`;
}

function title(context: RecordContext, objection: RecordObjection): string {
  const who = whoOf(context, objection);
  const { objectionN, objectionOf } = context.text;
  return who === "" ? objectionN(objection.n) : objectionOf(objection.n, who);
}

function objectionList(context: RecordContext, list: readonly RecordObjection[]): Markup {
  return html`<ul class="story">
    ${list.map((objection) => objectionItem(context, objection))}
  </ul>`;
}

function objectionItem(context: RecordContext, objection: RecordObjection): Markup {
  const { record, text } = context;
  const { delegations, status } = objection;
  const round = record.rounds.find(({ id }) => id === objection.round);
  const merged = record.objections.filter(({ mergedInto }) => mergedInto === objection.id);
  const about = [
    round && text.objectionRound(round.n, round.version),
    delegations > 1 && text.sharedBy(delegations),
    objection.entered && text.enteredFor,
  ].filter(Boolean);
  return html`<li id="objection-${objection.n}">
    ${shape("objection")}
    <p class="label">
      ${title(context, objection)} <span class="end of-${status}">${text.ends[status]}</span>
    </p>
    <p class="note-line">${about.join(" · ")}</p>
    ${said(context, objection)}
    <dl class="facts life">
      ${life(context, objection).map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    ${
      merged.length > 0 &&
      html`<ul class="merged">
        ${merged.map(
          (each) =>
            html`<li id="objection-${each.n}">
              <p class="label">
                ${title(context, each)} <span class="end of-merged">${text.mergedInto(objection.n)}</span>
              </p>
              ${said(context, each)}
              ${each.resolution?.answeredAt !== undefined && confirmation(context, each)}
            </li>`,
        )}
      </ul>`
    }
  </li>`;
}

function said(context: RecordContext, objection: RecordObjection): Content {
  const { record, text } = context;
  const frame = record.frames.find(({ id }) => id === objection.frame);
  return [
    html`<blockquote>${context.words(objection.argument)}</blockquote>`,
    objection.harm !== undefined && html`<p><b>${text.harm}:</b> ${context.words(objection.harm)}</p>`,
    frame && html`<p><b>${text.touchesFrame}:</b> ${context.own(frame.text)}</p>`,
    objection.area && html`<p><b>${text.map.objectionArea}:</b> ${areaOf(objection.area)}</p>`,
    objection.remedy !== undefined && html`<p><b>${text.remedy}:</b> ${context.words(objection.remedy)}</p>`,
  ];
}

function areaOf({ rsvs, municipalities }: NonNullable<RecordObjection["area"]>): string {
  return [...rsvs.map(({ name }) => `RSV ${name}`), ...municipalities.map(({ name }) => name)].join(", ");
}

function life(context: RecordContext, objection: RecordObjection): (readonly [string, Content])[] {
  const { text } = context;
  const { explainedAt, test, resolution, leftOpen } = objection;
  const rows: (readonly [string, Content])[] = [];
  if (explainedAt !== undefined) rows.push([text.explained, text.atClock(clock(context, explainedAt))]);
  if (test) rows.push([text.test, testOf(context, test)]);
  if (resolution) {
    rows.push([text.resolution, resolutionOf(context, resolution)]);
    rows.push([text.confirmation, confirmation(context, objection)]);
  }
  if (leftOpen !== undefined) rows.push([text.leftOpen, context.words(leftOpen)]);
  return rows;
}

function testOf(context: RecordContext, test: NonNullable<RecordObjection["test"]>): Content {
  const { text, words } = context;
  const answer = (value: boolean | undefined) =>
    value === undefined ? text.notAsked : value ? text.yes : text.no;
  return [
    test.verdict && html`<p><b>${text.verdicts[test.verdict]}</b></p>`,
    test.reason !== undefined && html`<p>${words(test.reason)}</p>`,
    html`<ul class="asked">
      ${questions.map((each) => html`<li>${text.questions[each]} <b>${answer(test.questions[each])}</b></li>`)}
    </ul>`,
  ];
}

function resolutionOf(
  context: RecordContext,
  { how, note, owner, on, version, lines = [] }: NonNullable<RecordObjection["resolution"]>,
): Content {
  const { text, words, date } = context;
  return [
    html`<p>
      ${text.ways[how]} ${version !== undefined && text.inLines(version, lines.join(", "), lines.length)}
    </p>`,
    note !== undefined && html`<p>${words(note)}</p>`,
    owner !== undefined && html`<p>${text.byWhom} ${words(owner)}</p>`,
    on !== undefined && html`<p>${text.on} ${date(on)}</p>`,
  ];
}

function confirmation(context: RecordContext, { resolution }: RecordObjection): Content {
  const { text } = context;
  if (!resolution || resolution.solved === undefined || resolution.answeredAt === undefined) {
    return html`<p>${text.notAnswered}</p>`;
  }
  const say = resolution.solved ? text.solved : text.notYet;
  return html`<p>${resolution.solved && shape("consent")} ${say(clock(context, resolution.answeredAt))}</p>`;
}

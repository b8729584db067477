/** The circle and the rounds of a proposal. Only what was published is counted out. */
import type { RecordProposal, RecordRound } from "../../shared/protocol/record.ts";
import { html } from "./html.ts";
import type { Content, Markup } from "./html.ts";
import type { RecordContext } from "./recordContext.ts";
import { shape } from "./recordShapes.ts";

const answers = ["consent", "consentWithConcern", "objection", "notInCircle"] as const;

/** The facts about who had a say, of the last round held; before any round only whom the matter touches. */
export function circleFacts(
  context: RecordContext,
  { circle }: RecordProposal,
  round: RecordRound | undefined,
): (readonly [string, Content])[] {
  const { text } = context;
  // What the round used; where the circle was changed afterwards, that is for the next one.
  const { touches = circle } = round?.circle ?? {};
  const whom =
    touches.kind === "regions"
      ? text.circleRegions(context.regions(touches.regions))
      : touches.kind === "picked"
        ? text.circlePicked(touches.seats.length)
        : touches.kind === "rsvs"
          ? text.map.circleRsvs(context.list(touches.rsvs.map(context.rsv)), touches.seats.length)
          : text.circleNationwide;
  if (!round) return [[text.circle, whom]];
  const { entitled, present, admitted, byRegion, organisations } = round.circle;
  const perRegion = byRegion.map((each) => `${context.region(each.region)} ${each.present + each.admitted}`);
  return [
    [text.circle, [whom, ". ", text.circleCounts(entitled, present, admitted)]],
    ...(perRegion.length > 0 ? [[text.presentPerRegion, perRegion.join(", ")] as const] : []),
    ...(organisations.length > 0
      ? [[text.inTheCircle, html`<span class="fine">${organisations.join(", ")}</span>`] as const]
      : []),
  ];
}

/** How each round came out, in delegations. */
export function roundsTable(
  context: RecordContext,
  proposal: RecordProposal,
  rounds: readonly RecordRound[],
): Markup {
  const { text } = context;
  return html`<h4>${text.rounds}</h4>
    <div class="scroll" role="region" tabindex="0" aria-label="${text.roundsIn(proposal.title)}">
      <table class="rounds">
        <thead>
          <tr>
            <th scope="col">${text.round}</th>
            ${answers.map((kind) => html`<th scope="col">${shape(kind)}${text[kind]}</th>`)}
            <th scope="col">${text.none}</th>
          </tr>
        </thead>
        <tbody>
          ${rounds.map((round) => roundRow(context, round))}
        </tbody>
      </table>
    </div>
    ${rounds.map((round) => roundNote(context, round))}
    <p class="note-line">${text.roundsNote}</p>`;
}

/** How the answers of a round came in, and who was let in, where that was not the usual way. */
function roundNote({ text }: RecordContext, { n, circle, outcome }: RecordRound): Content {
  if (!outcome) return null;
  const { consent, notInCircle } = outcome.byHand;
  const notes = [
    outcome.entered > 0 && text.roundEntered(outcome.entered),
    consent + notInCircle > 0 && text.roundByHand(consent, notInCircle),
    circle.admitted > 0 && text.roundAdmitted(circle.admitted),
    circle.declined > 0 && text.roundDeclined(circle.declined),
  ].filter((each) => each !== false);
  return notes.length > 0 && html`<p class="note-line">${text.roundFacts(n)} ${notes.join("; ")}.</p>`;
}

function roundRow({ text }: RecordContext, round: RecordRound): Markup {
  const { outcome, responded } = round;
  const name = html`<th scope="row">${text.roundRow(round.n, round.version)}</th>`;
  if (!outcome) {
    const say = round.status === "open" ? text.roundOpen : text.roundClosed;
    return html`<tr>
      ${name}
      <td class="say" colspan="5">${say(responded.answered, responded.of)}</td>
    </tr>`;
  }
  return html`<tr>
    ${name}${answers.map((kind) => html`<td>${outcome[kind]}</td>`)}
    <td>${outcome.none}</td>
  </tr>`;
}

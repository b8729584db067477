/** Texts of a proposal, and how they changed: what came is underlined, what went is struck through, both said aloud. */
import { lineChanges, wordChanges } from "../../shared/domain/difference.ts";
import type { TextChange } from "../../shared/domain/difference.ts";
import type { RecordProposal } from "../../shared/protocol/record.ts";
import { html } from "./html.ts";
import type { Content } from "./html.ts";
import type { RecordContext } from "./recordContext.ts";
import { correctedHere } from "./recordCorrections.ts";
import { termsTable } from "./recordTerms.ts";

export type ProposalVersion = RecordProposal["versions"][number];

/** The text of a version against the first one, with the objections that each line was written for. */
export function finalText(context: RecordContext, proposal: RecordProposal, n: number): Content {
  const [first] = proposal.versions;
  const final = proposal.versions.find((version) => version.n === n);
  if (!first || !final) return null;
  const changed = final.n !== first.n;
  return [
    html`<div class="text">
      ${difference(context, changed ? first.text : final.text, final, proposal.id, lineAnswers(context, proposal, final))}
    </div>`,
    termsTable(context, final),
    changed && html`<p class="note-line">${context.text.finalAgainstFirst(final.n)}</p>`,
    final.confirmedAt !== undefined &&
      html`<p class="note-line">${context.text.confirmed(clock(context, final.confirmedAt))}</p>`,
  ];
}

/** The text with which it began, and every one since against the one before it; with one text the article shows it. */
export function history(context: RecordContext, proposal: RecordProposal): Content {
  const { text } = context;
  const { versions } = proposal;
  if (versions.length < 2) return null;
  return html`<h4>${text.textChanged}</h4>
    <ol class="versions">
      ${versions.map((version, index) => {
        const basis = versions[index - 1];
        const heading =
          basis && version.writtenAt
            ? text.textWritten(version.n, basis.n, clock(context, version.writtenAt))
            : text.openingText;
        return html`<li>
          <p class="label">${heading}</p>
          ${difference(context, (basis ?? version).text, version, proposal.id, lineAnswers(context, { versions: [version] }, version))}
          ${version.confirmedAt !== undefined && html`<p class="note-line">${text.confirmed(clock(context, version.confirmedAt))}</p>`}
        </li>`;
      })}
    </ol>`;
}

/** A time of day as it stands in a sentence. */
export function clock({ text, time }: RecordContext, instant: string): string {
  return text.atTime(time(instant));
}

/** The numbers of the objections for which each line of this text was written; also for an earlier text, where the line stayed. */
function lineAnswers(
  { record }: RecordContext,
  { versions }: Pick<RecordProposal, "versions">,
  { text }: ProposalVersion,
): readonly number[][] {
  const numbers = new Map(record.objections.map(({ id, n }) => [id, n]));
  return text.lines.map((line) => {
    const found = versions.flatMap((version) =>
      version.answers
        .filter(({ lines }) => lines.some((number) => version.text.lines[number - 1] === line))
        .flatMap(({ objection }) => numbers.get(objection) ?? []),
    );
    return [...new Set(found)].sort((a, b) => a - b);
  });
}

function difference(
  context: RecordContext,
  before: ProposalVersion["text"],
  { n, text: after }: ProposalVersion,
  proposal: RecordProposal["id"],
  answers: readonly number[][],
): Content {
  const { text, own } = context;
  const intro = wordChanges(before.intro ?? "", after.intro ?? "");
  const parts = (list: readonly TextChange[]) =>
    list.map((part) => {
      if (part.kind === "same") return own(part.text);
      // White space at the edges stays outside, or a stroke would be drawn through nothing.
      const [, before, inner, after] = /^(\s*)([^]*?)(\s*)$/.exec(part.text) ?? [];
      const said = html`<span class="vh">${part.kind === "added" ? text.added : text.removed} </span>`;
      const words = own(inner ?? "");
      const marked =
        part.kind === "added" ? html`<ins>${said}${words}</ins>` : html`<del>${said}${words}</del>`;
      return [before, marked, after];
    });
  const isGone = (list: readonly TextChange[]) =>
    list.length > 0 && list.every(({ kind }) => kind === "removed");
  let line = -1;
  return [
    intro.length > 0 && html`<p>${parts(intro)}</p>`,
    correctedHere(context, { kind: "intro", proposal, version: n }),
    html`<ol class="lines">
      ${lineChanges(before.lines, after.lines).map((change) => {
        const gone = isGone(change.parts);
        if (!gone) line += 1;
        const numbers = gone ? [] : (answers[line] ?? []);
        return html`<li class="${gone ? "gone" : "line"}">
          ${parts(change.parts)}${numbers.length > 0 && [" ", lineNote(context, numbers)]}
          ${!gone && correctedHere(context, { kind: "line", proposal, version: n, line: line + 1 })}
        </li>`;
      })}
    </ol>`,
  ];
}

function lineNote({ text }: RecordContext, numbers: readonly number[]): Content {
  return html`<small class="answers">(${text.lineAnswers(numbers.join(", "), numbers.length)})</small>`;
}

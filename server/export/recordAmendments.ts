/** Where each line of a text came from, and what became of what people brought in. */
import type { RecordProposal } from "../../shared/protocol/record.ts";
import { html } from "./html.ts";
import type { Content } from "./html.ts";
import type { RecordContext } from "./recordContext.ts";
import { whoOf } from "./recordObjections.ts";
import { table } from "./recordTable.ts";

type Amendment = RecordProposal["amendments"]["brought"][number];
type Version = RecordProposal["versions"][number];
type Origin = Version["lines"][number]["origins"][number];

/** For each line of the last text where it came from, and every amendment with its processing. */
export function amendmentsOf(context: RecordContext, proposal: RecordProposal): Content {
  const { text } = context;
  const { brought, hidden, withdrawn } = proposal.amendments;
  const version = proposal.versions.at(-1);
  if (brought.length === 0 && hidden.length === 0 && withdrawn === 0) return null;
  const left = text.amend.left(hidden.length, withdrawn);
  return [
    version && version.n > 1 && lineage(context, proposal, version),
    html`<h4>${text.amend.heading(brought.length)}</h4>`,
    brought.length > 0 &&
      html`<ol class="voices">
        ${brought.map((each) => amendment(context, proposal, each))}
      </ol>`,
    left !== "" && html`<p class="note-line">${left}.</p>`,
    hidden.length > 0 &&
      html`<ul class="plain">
        ${hidden.map(({ reason }) => html`<li>${text.amend.hiddenBecause} ${context.words(reason)}</li>`)}
      </ul>`,
  ];
}

function lineage(context: RecordContext, proposal: RecordProposal, version: Version): Content {
  const { text, own } = context;
  const name = text.amend.lineage;
  const before = proposal.versions.find(({ n }) => n === version.n - 1);
  const rows = version.lines.map(({ origins }, index): Content[] => [
    String(index + 1),
    own(version.text.lines[index] ?? ""),
    origins.length === 0 ? text.amend.fromTheStart : originList(context, proposal, origins),
  ]);
  const gone = version.gone.map(({ id, from }): Content[] => {
    const place = before?.lines.findIndex((line) => line.id === id) ?? -1;
    const said = before?.text.lines[place] ?? "";
    return ["–", html`<del>${own(said)}</del>`, originList(context, proposal, from)];
  });
  return html`<h4>${name}</h4>
    ${table(name, [text.amend.line, text.amend.what, text.amend.from], [...rows, ...gone])}`;
}

function originList(context: RecordContext, proposal: RecordProposal, origins: readonly Origin[]): Content {
  const { record, text } = context;
  const told = origins.flatMap((origin): Content[] => {
    if (origin.kind === "objection") {
      const n = record.objections.find(({ id }) => id === origin.id)?.n;
      return n === undefined ? [] : [text.amend.fromObjection(n)];
    }
    const found = proposal.amendments.brought.find(({ id }) => id === origin.id);
    if (!found) return [];
    const by = whoOf(context, found);
    const link = html`<a href="#${anchor(proposal, found)}">${text.amend.fromAmendment(found.n)}</a>`;
    return [[link, by !== "" && `, ${by}`, found.note && ` (${text.amend.fromNote})`]];
  });
  return told.map((each, index) => [index > 0 && html`<br />`, each]);
}

function amendment(context: RecordContext, proposal: RecordProposal, each: Amendment): Content {
  const { text, own, words, list, region } = context;
  const { kind, line, why, processing, boundTo, sharedBy } = each;
  const of = proposal.versions.find(({ n }) => n === each.version);
  const place = of?.lines.findIndex(({ id }) => id === line) ?? -1;
  const by = [
    whoOf(context, each),
    each.entered && !each.note && text.enteredFor,
    each.note && text.amend.fromNote,
  ];
  const sharers = list([...new Set(sharedBy.map((one) => one.organisation ?? region(one.region)))]);
  return html`<li id="${anchor(proposal, each)}">
    <p class="label">
      ${text.amend.fromAmendment(each.n)}:
      ${text.amend.kinds[kind]}${place >= 0 && `, ${text.amend.ofLine(place + 1)}`}
    </p>
    <blockquote>
      ${kind === "delete" ? html`<del>${own(of?.text.lines[place] ?? "")}</del>` : words(each.text)}
    </blockquote>
    ${why !== undefined && html`<p>${words(why)}</p>`}
    ${by.some(Boolean) && html`<p class="note-line">${by.filter(Boolean).join(" · ")}</p>`}
    ${sharers !== "" && html`<p class="note-line">${text.amend.sharedBy} ${sharers}</p>`}
    <p>
      <b>${processing ? text.amend.hows[processing.how] : text.amend.notProcessed}</b>${
        boundTo !== undefined && processing?.how !== "not" && `, ${text.amend.inVersion(boundTo)}`
      }${processing?.reason !== undefined && [": ", words(processing.reason)]}
    </p>
  </li>`;
}

function anchor({ id }: RecordProposal, { n }: Amendment): string {
  return `amendment-${id}-${n}`;
}

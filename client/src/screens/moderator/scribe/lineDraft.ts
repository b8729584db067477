/** The next text as the scribe writes it: a list of lines that keep who they are, each with who does it and when. */
import type { Amendment } from "../../../../../shared/domain/amendmentState.ts";
import { ownLine } from "../../../../../shared/domain/amendmentLists.ts";
import type { LineId, ObjectionId } from "../../../../../shared/domain/ids.ts";
import { latestVersion } from "../../../../../shared/domain/proposals.ts";
import type { LineTerms, ProposalText } from "../../../../../shared/domain/setup.ts";
import type { DayState, Proposal } from "../../../../../shared/domain/state.ts";
import { identifiedLines, linesAfter } from "../../../../../shared/domain/versionLines.ts";
import { WHOLE, type Links } from "../consent/versionLinks.ts";

export interface DraftLine {
  readonly id: LineId;
  readonly text: string;
  readonly who: string;
  readonly when: string;
  /** A calendar date, or nothing. */
  readonly on: string;
}

export interface LineDraft {
  /** The version it started from. */
  readonly base: number;
  readonly intro: string;
  readonly lines: readonly DraftLine[];
  /** Which objections it answers, and in which lines; "whole" is what has no line. */
  readonly answers: Readonly<Record<ObjectionId, readonly string[]>>;
}

/** What a draft stands for: the words that are sent, each line with its id, empty lines left out. */
export interface DraftWords {
  readonly text: ProposalText;
  readonly lineIds: LineId[];
}

/** Whether the text of this proposal is written line by line at the scribe's desk. */
export function isScribed(state: DayState, proposal: Proposal): boolean {
  const setup = state.setup?.proposals.find(({ id }) => id === proposal.id);
  return (
    setup?.amendable === true ||
    proposal.amending !== undefined ||
    proposal.draft?.lineIds !== undefined ||
    latestVersion(proposal).text.terms !== undefined ||
    Object.values<Amendment>(state.amendments).some((each) => each.proposalId === proposal.id)
  );
}

/** The newest text, to begin from. */
export function freshDraft(proposal: Proposal): LineDraft {
  const { n, text } = latestVersion(proposal);
  return draftFrom(
    n,
    text,
    identifiedLines(proposal, n).map(({ id }) => id),
  );
}

/** What another desk is writing; its lines are told by their words where it did not say which they are. */
export function sharedDraft(proposal: Proposal): LineDraft | undefined {
  const { draft } = proposal;
  if (!draft) return undefined;
  const { n, text } = latestVersion(proposal);
  const before = { text, lines: identifiedLines(proposal, n) };
  const ids =
    draft.lineIds ?? linesAfter(before, draft.text, n + 1, undefined, () => []).lines.map(({ id }) => id);
  return draftFrom(draft.base, draft.text, ids);
}

/** The words of a draft as they are sent. */
export function wordsOf({ intro, lines }: LineDraft): DraftWords {
  const kept = lines.filter(({ text }) => text.trim() !== "");
  const terms = kept.map(termsOf);
  const opening = intro.trim();
  return {
    text: {
      ...(opening ? { intro: opening } : {}),
      lines: kept.map(({ text }) => text.trim().replace(/\s*\n\s*/g, " ")),
      ...(terms.some((each) => each) ? { terms } : {}),
    },
    lineIds: kept.map(({ id }) => id),
  };
}

/** The draft with one line changed. */
export function withLine(draft: LineDraft, id: LineId, change: Partial<DraftLine>): LineDraft {
  return { ...draft, lines: draft.lines.map((line) => (line.id === id ? { ...line, ...change } : line)) };
}

/** The draft without a line. */
export function withoutLine(draft: LineDraft, id: LineId): LineDraft {
  return { ...draft, lines: draft.lines.filter((line) => line.id !== id) };
}

/** The draft with a line after another, or at the end; a line that is there already stays where it is. */
export function withNewLine(draft: LineDraft, id: LineId, text: string, after?: LineId): LineDraft {
  if (draft.lines.some((line) => line.id === id)) return draft;
  const line: DraftLine = { id, text, who: "", when: "", on: "" };
  const place = draft.lines.findIndex((each) => each.id === after);
  const index = place < 0 ? draft.lines.length : place + 1;
  return { ...draft, lines: [...draft.lines.slice(0, index), line, ...draft.lines.slice(index)] };
}

/** The draft with a line one place up or down; as it is at the edge. */
export function movedLine(draft: LineDraft, id: LineId, by: 1 | -1): LineDraft {
  const index = draft.lines.findIndex((line) => line.id === id);
  const line = draft.lines[index];
  const to = index + by;
  if (!line || to < 0 || to >= draft.lines.length) return draft;
  const rest = draft.lines.filter((each) => each.id !== id);
  return { ...draft, lines: [...rest.slice(0, to), line, ...rest.slice(to)] };
}

/** The draft with what this amendment asks; as it is where its line is no longer there. */
export function withAmendment(draft: LineDraft, amendment: Amendment): LineDraft {
  const id = ownLine(amendment);
  if (amendment.kind === "add") return withNewLine(draft, id, amendment.text, amendment.lineId);
  return amendment.kind === "delete" ? withoutLine(draft, id) : withLine(draft, id, { text: amendment.text });
}

/** Whether the draft says already what this amendment asks. */
export function holds(draft: LineDraft, amendment: Amendment): boolean {
  const line = draft.lines.find(({ id }) => id === ownLine(amendment));
  if (amendment.kind === "delete") return !line;
  return amendment.kind === "add" ? line !== undefined : line?.text.trim() === amendment.text;
}

/** The answers as numbers of lines, which the list of changes asks for. */
export function linksOf(draft: LineDraft): Links {
  const ids = wordsOf(draft).lineIds as readonly string[];
  return Object.fromEntries(
    Object.entries<readonly string[]>(draft.answers).map(([objection, lines]) => [
      objection,
      lines.flatMap((id) => (id === "whole" ? [WHOLE] : ids.includes(id) ? [ids.indexOf(id)] : [])),
    ]),
  ) as Links;
}

/** The draft with an answer to an objection set or taken away. */
export function withAnswer(draft: LineDraft, objection: ObjectionId, line: number, on: boolean): LineDraft {
  const id = line === WHOLE ? "whole" : wordsOf(draft).lineIds[line];
  if (id === undefined) return draft;
  const rest = (draft.answers[objection] ?? []).filter((each) => each !== id);
  return { ...draft, answers: { ...draft.answers, [objection]: on ? [...rest, id] : rest } };
}

function draftFrom(base: number, text: ProposalText, ids: readonly LineId[]): LineDraft {
  const lines = text.lines.map((line, index): DraftLine => {
    const { who = "", when = "", on = "" } = text.terms?.[index] ?? {};
    return { id: ids[index] ?? (`line-${index}` as LineId), text: line, who, when, on };
  });
  return { base, intro: text.intro ?? "", lines, answers: {} };
}

function termsOf({ who, when, on }: DraftLine): LineTerms | null {
  const [person, moment] = [who.trim(), when.trim()];
  if (!person && !moment && !on) return null;
  return { ...(person ? { who: person } : {}), ...(moment ? { when: moment } : {}), ...(on ? { on } : {}) };
}

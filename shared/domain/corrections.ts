/**
 * Corrections of what is written in the record: what was written stays readable, what should have been written stands
 * beside it with the reason. Source: issue "Before and after", Adopt.
 */
import type { Correction, CorrectionTarget } from "./afterState.ts";
import { decisionOn } from "./decisions.ts";
import type { DecisionId, ProposalId, QuestionId, RsvId, SignalId } from "./ids.ts";
import { at as entry } from "./room.ts";
import { fieldOf } from "./sheetWriting.ts";
import type { DayState } from "./state.ts";
import { ERASED } from "./text.ts";

/** What was written; undefined where the record holds no such text, or where it was erased. */
export function originalText(state: DayState, { kind, id, ...place }: CorrectionTarget): string | undefined {
  const text = written(state, kind, id, place);
  return text === undefined || text === "" || text === ERASED ? undefined : text;
}

function written(
  state: DayState,
  kind: CorrectionTarget["kind"],
  id: string,
  { version, line, field }: Omit<CorrectionTarget, "kind" | "id">,
): string | undefined {
  const text = () => entry(state.proposals, id as ProposalId)?.versions.find(({ n }) => n === version)?.text;
  switch (kind) {
    case "intro":
      return text()?.intro;
    case "line":
      return line === undefined ? undefined : text()?.lines[line];
    case "motivation":
      return entry(state.decisions, id as DecisionId)?.motivation;
    case "criteria":
      return entry(state.decisions, id as DecisionId)?.reviewCriteria;
    case "signal":
      return entry(state.signals, id as SignalId)?.text;
    case "answer":
      return entry(state.questions.questions, id as QuestionId)?.answer?.text;
    case "sheet": {
      const known = state.rsvs.some((rsv) => rsv.id === id);
      return known && field ? fieldOf(state, id as RsvId, field).text : undefined;
    }
  }
}

/** The corrections of one text, oldest first. */
export function correctionsOf({ after }: DayState, target: CorrectionTarget): Correction[] {
  const key = targetKey(target);
  return after.corrections.filter((each) => targetKey(each.target) === key);
}

/** What stands in the record now: the last correction, or what was written. */
export function textNow(state: DayState, target: CorrectionTarget): string | undefined {
  return correctionsOf(state, target).at(-1)?.text ?? originalText(state, target);
}

/** The part of the record that a text stands in. */
export function partOfTarget(state: DayState, { kind, id }: CorrectionTarget): string {
  switch (kind) {
    case "intro":
    case "line": {
      const decision = decisionOn(state, id as ProposalId);
      return decision ? `decision:${decision.id}` : "matters";
    }
    case "motivation":
    case "criteria":
      return `decision:${id}`;
    case "signal":
      return "signals";
    case "answer":
      return "questions";
    case "sheet":
      return "sheets";
  }
}

/** The same for corrections of the same text. */
export function targetKey({ kind, id, version, line, field }: CorrectionTarget): string {
  return [kind, id, version ?? "", line ?? "", field ?? ""].join("\n");
}

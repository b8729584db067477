/** The parts of the record by name, what each holds, and what can be corrected in it. */
import type { CorrectionTarget } from "../../../../../shared/domain/afterState.ts";
import { stillToAdopt } from "../../../../../shared/domain/adopting.ts";
import { decisionsSoFar } from "../../../../../shared/domain/decisions.ts";
import { proposalSetupOf } from "../../../../../shared/domain/proposals.ts";
import { recordParts } from "../../../../../shared/domain/recordParts.ts";
import { readersOf } from "../../../../../shared/domain/reviewing.ts";
import type { Decision, DayState, Signal } from "../../../../../shared/domain/state.ts";
import type { IconName } from "../../../parts/iconPaths.ts";
import type { programmeTeamAfter } from "../../../text/nl/programmeTeamAfter.ts";

export interface ShownPart {
  readonly key: string;
  readonly title: string;
  readonly under: string;
  readonly icon: IconName;
  readonly print: string;
  /** Enough people said that it is right as it is now. */
  readonly read: boolean;
  /** Something in it keeps the record from being adopted, whoever read it. */
  readonly lacks: boolean;
}

const icons: Readonly<Record<string, IconName>> = {
  day: "clock",
  matters: "document",
  objections: "hand",
  signals: "signal",
  division: "map",
  fte: "people",
  sheets: "note",
  boards: "note",
  questions: "questions",
  pulse: "question",
  evaluations: "settings",
};

/** A text in the record that may be corrected, with what it is called. */
export interface Correctable {
  readonly name: string;
  readonly target: CorrectionTarget;
}

/** The parts in their order, as the programme team sees them now. */
export function shownParts(day: DayState, t: typeof programmeTeamAfter): ShownPart[] {
  const todo = stillToAdopt(day);
  const lacking = (key: string): boolean =>
    todo.some(
      (each) =>
        (each.kind === "objection" && key === "objections") ||
        (each.kind === "signal" && key === "signals") ||
        (each.kind === "motivation" && key === `decision:${each.decisionId}`),
    );
  return recordParts(day).map(({ key, print }) => {
    const decision = decisionOf(day, key);
    const title = decision
      ? t.decisionPart(
          decisionsSoFar(day).indexOf(decision) + 1,
          proposalSetupOf(day, decision.proposalId)?.title ?? "",
        )
      : (t.parts[key] ?? key);
    const byTeam = decision?.kind === "byProgrammeTeam";
    return {
      key,
      title,
      under: decision ? (byTeam ? t.byTeam : t.byConsent) : "",
      icon: decision ? (byTeam ? "document" : "ok") : (icons[key] ?? "document"),
      print,
      read: readersOf(day, key).length >= day.after.readers,
      lacks: lacking(key),
    };
  });
}

/** The decision that a part is about. */
export function decisionOf(day: DayState, key: string): Decision | undefined {
  return decisionsSoFar(day).find(({ id }) => `decision:${id}` === key);
}

/** The texts of this part that can be corrected. */
export function correctablesOf(day: DayState, key: string, t: typeof programmeTeamAfter): Correctable[] {
  const decision = decisionOf(day, key);
  if (decision) {
    const { id, proposalId, version, motivation } = decision;
    const text = day.proposals[proposalId]?.versions.find(({ n }) => n === version)?.text;
    return [
      ...(text?.intro ? [{ name: "", target: { kind: "intro" as const, id: proposalId, version } }] : []),
      ...(text?.lines ?? []).map((_line, line) => ({
        name: t.line(line + 1),
        target: { kind: "line" as const, id: proposalId, version, line },
      })),
      ...(motivation ? [{ name: t.motivation, target: { kind: "motivation" as const, id } }] : []),
    ];
  }
  if (key === "signals")
    return Object.values<Signal>(day.signals).map(({ id }) => ({
      name: "",
      target: { kind: "signal" as const, id },
    }));
  if (key === "questions")
    return Object.values<DayState["questions"]["questions"][never]>(day.questions.questions)
      .filter(({ answer }) => answer !== undefined)
      .map(({ id, text }) => ({ name: text, target: { kind: "answer" as const, id } }));
  if (key === "sheets")
    return day.rsvs.flatMap(({ id, name }) =>
      (day.setup?.sheetQuestions ?? []).map((question) => ({
        name: `${name}: ${question.question}`,
        target: { kind: "sheet" as const, id, field: question.id as never },
      })),
    );
  return [];
}

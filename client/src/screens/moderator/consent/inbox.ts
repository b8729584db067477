/** The objections of a published round as the moderator treats them: what each still needs, and which is at hand. */
import type { ObjectionId } from "../../../../../shared/domain/ids.ts";
import { isOpen, sharersOf, treatmentOrder } from "../../../../../shared/domain/objections.ts";
import { canBeResolved } from "../../../../../shared/domain/resolutions.ts";
import type {
  DayState,
  Objection,
  Round,
  TestQuestions,
  Verdict,
} from "../../../../../shared/domain/state.ts";

/** The floor, the end of the explanation, a test, a way to resolve it, the word of its maker; or nothing more. */
export type ObjectionNeed = "floor" | "explanation" | "test" | "way" | "maker" | null;

/** What this objection needs before it has its end. */
export function objectionNeed(state: DayState, objection: Objection): ObjectionNeed {
  if (!isOpen(objection)) return null;
  if (objection.status === "raised") {
    if (state.floor?.objectionId === objection.id) return "explanation";
    return objection.explainedAt === undefined ? "floor" : "test";
  }
  if (!objection.resolution || objection.resolution.solved === false) return "way";
  return "maker";
}

/** Whether the moderator is the one who must do something for it. */
export function asksModerator(state: DayState, objection: Objection): boolean {
  const need = objectionNeed(state, objection);
  return need !== null && need !== "maker";
}

/**
 * The objection that lies before the hall: the chosen one (of a merged one what it was merged into), else who has the
 * floor, else the first that asks something of the moderator, else the first that waits for its maker.
 */
export function objectionAtHand(
  state: DayState,
  round: Round,
  chosen: ObjectionId | null = null,
): Objection | undefined {
  const order = treatmentOrder(state, round);
  const rootOf = (id: ObjectionId | null | undefined) => {
    const objection = id ? state.objections[id] : undefined;
    const root = objection?.mergedInto ?? objection?.id;
    return order.find((each) => each.id === root);
  };
  return (
    rootOf(chosen) ??
    rootOf(state.floor?.objectionId) ??
    order.find((each) => asksModerator(state, each)) ??
    order.find(isOpen) ??
    order[0]
  );
}

/** The order of treatment with one objection a place earlier (-1) or later (1); undefined where it cannot go. */
export function movedOrder(
  state: DayState,
  round: Round,
  id: ObjectionId,
  by: -1 | 1,
): ObjectionId[] | undefined {
  const ids = treatmentOrder(state, round).map((each) => each.id);
  const from = ids.indexOf(id);
  const other = ids[from + by];
  if (from < 0 || other === undefined) return undefined;
  ids[from] = other;
  ids[from + by] = id;
  return ids;
}

/** The objections that a new text may answer, in the order of treatment. */
export function resolvableObjections(state: DayState, round: Round): Objection[] {
  return treatmentOrder(state, round).filter((each) => !canBeResolved(state, each.id, each.proposalId));
}

/** What the four questions point to; undefined while they say nothing. Source: consent.md "Testing questions". */
export function suggestedVerdict(questions: TestQuestions): Verdict | undefined {
  if (questions.breaksFrame) return "valid";
  const three = [questions.harms, questions.causedByProposal, questions.knownNow];
  if (three.some((answer) => answer === false)) return "concern";
  return three.every((answer) => answer === true) ? "valid" : undefined;
}

export interface SharedAnswers {
  readonly solved: number;
  readonly notYet: number;
  readonly waiting: number;
}

/** What those who share an objection said of its resolution: makers of what was merged into it, and who co-signed. */
export function sharedAnswers(state: DayState, objection: Objection): SharedAnswers {
  const merged = sharersOf(state, objection.id);
  const said = [
    ...merged.map((each) => each.resolution?.solved),
    ...[objection, ...merged].flatMap((each) => Object.values(each.cosigned).map((sign) => sign.solved)),
  ];
  return {
    solved: said.filter((each) => each === true).length,
    notYet: said.filter((each) => each === false).length,
    waiting: said.filter((each) => each === undefined).length,
  };
}

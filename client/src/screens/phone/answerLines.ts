/** What these delegations answered in a round: one line for each different answer, with the delegations it is for. */
import { effectiveKind, objectionsOf } from "../../../../shared/domain/objections.ts";
import type { Answer, DayState, Round, Seat } from "../../../../shared/domain/state.ts";

export interface AnswerLine {
  readonly seats: Seat[];
  readonly answer: Answer;
  readonly kind: Exclude<Answer["kind"], "hidden">;
  /** Whose answer it is; a standing objection is its maker's, whatever a colleague answered later. */
  readonly by: Answer["by"];
}

/** The answers in the order of the seats; what this viewer may not know is left out. */
export function answerLines(state: DayState, round: Round, seats: readonly Seat[]): AnswerLine[] {
  const objections = objectionsOf(state, round.id);
  const lines: AnswerLine[] = [];
  for (const seat of seats) {
    const answer = round.answers[seat.id];
    if (!answer) continue;
    const kind = effectiveKind(state, round.id, seat.id, answer);
    if (kind === "hidden") continue;
    const objection = objections.find((each) => each.seats.includes(seat.id));
    const by = kind === "objection" && objection ? objection.by : answer.by;
    const same = lines.find((line) => line.kind === kind && line.by === by);
    if (same) same.seats.push(seat);
    else lines.push({ seats: [seat], answer, kind, by });
  }
  return lines;
}

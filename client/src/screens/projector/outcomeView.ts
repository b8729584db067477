/** What an outcome on the screen is made of: which objections stand on it, and the round to compare with. */
import { isOpen, treatmentOrder } from "../../../../shared/domain/objections.ts";
import { at } from "../../../../shared/domain/room.ts";
import type { DayState, Objection, Outcome, Round } from "../../../../shared/domain/state.ts";

export const MOST_PAPERS = 6;

export interface ShownObjections {
  readonly all: readonly Objection[];
  /** The papers on the screen: the six among which the first one stands that is still open. */
  readonly shown: readonly Objection[];
  readonly more: number;
  readonly treated: boolean;
}

/** The objections of a published round in the order of treatment, with those that fit on the screen now. */
export function shownObjections(day: DayState, round: Round, most: number = MOST_PAPERS): ShownObjections {
  const all = treatmentOrder(day, round);
  const first = Math.max(0, all.findIndex(isOpen));
  const start = first - (first % most);
  const shown = all.slice(start, start + most);
  return { all, shown, more: all.length - shown.length, treated: all.length > 0 && !all.some(isOpen) };
}

export interface CountedRound {
  readonly round: Round;
  readonly outcome: Outcome;
}

/** The published round before this one on the same proposal; what was not published is not shown. */
export function previousRound(day: DayState, round: Round): CountedRound | undefined {
  const rounds = at(day.proposals, round.proposalId)?.rounds ?? [];
  return rounds
    .slice(0, Math.max(0, rounds.indexOf(round.id)))
    .flatMap((id) => {
      const before = at(day.rounds, id);
      return before?.status === "published" && before.outcome
        ? [{ round: before, outcome: before.outcome }]
        : [];
    })
    .at(-1);
}

/** Decisions as the record tells them; also those that were taken up again. Source: consent.md "A decision record holds". */
import type { DayRecord } from "../protocol/record.ts";
import { instantText } from "./instant.ts";
import { frameOutcomes } from "./recordOfDivision.ts";
import { typed } from "./recordOfMaker.ts";
import { at as entry } from "./room.ts";
import type { DayState, Decision } from "./state.ts";
import { typedWords } from "./text.ts";

/** A decision, the n-th of the day, with the objections that stayed open as far as their round was published. */
export function decisionRecord(
  state: DayState,
  decision: Decision,
  n: number,
): DayRecord["decisions"][number] {
  const { id, proposalId, version, roundId, kind, decidedAt, validUntil, reviewOn, reopened } = decision;
  const isTold = (objection: Decision["openObjections"][number]) => {
    const of = entry(state.objections, objection)?.roundId;
    return of !== undefined && entry(state.rounds, of)?.status === "published";
  };
  return {
    id,
    n,
    proposal: proposalId,
    version,
    ...(roundId === undefined ? {} : { round: roundId }),
    kind,
    decidedAt: instantText(decidedAt),
    ...typed("motivation", decision.motivation),
    openObjections: decision.openObjections.filter(isTold),
    ...(decision.frames ? { frames: frameOutcomes(decision.frames) } : {}),
    validUntil,
    ...(reviewOn === undefined ? {} : { reviewOn }),
    ...typed("reviewCriteria", decision.reviewCriteria),
    tasks: decision.tasks.map(({ who, what, dueOn }) => ({
      who: typedWords(who),
      what: typedWords(what),
      dueOn,
    })),
    ...(reopened ? { reopened: { at: instantText(reopened.at), reason: typedWords(reopened.reason) } } : {}),
  };
}

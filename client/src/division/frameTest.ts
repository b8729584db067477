/** The test against the frames: every frame of the day with what was computed of it, or what people say of it. */
import type { FrameResult, FrameVerdict } from "../../../shared/division/frames/frameMatter.ts";
import type { MapFacts } from "../../../shared/division/mapFacts.ts";
import type { Rsv } from "../../../shared/division/rsv.ts";
import { currentRsvs, frameResultsOf } from "../../../shared/domain/divisionFrames.ts";
import { NATIONAL } from "../../../shared/domain/divisionState.ts";
import type { Judgement } from "../../../shared/domain/divisionState.ts";
import { divisionOfVersion } from "../../../shared/domain/outcomes.ts";
import type { Frame } from "../../../shared/domain/setup.ts";
import type { DayState } from "../../../shared/domain/state.ts";

export interface TestedDivision {
  readonly rsvs: readonly Rsv[];
  readonly of: "decided" | "hall" | "subgroups";
}

/** The division that is tested: the one that was decided, else the hall's, else those of the subgroups together. */
export function testedDivision(state: DayState): TestedDivision {
  const proposalId = state.setup?.division?.proposalId;
  const decisionId = proposalId && state.proposals[proposalId]?.decision;
  const decision = decisionId && state.decisions[decisionId];
  const attached = decision && divisionOfVersion(state, decision.proposalId, decision.version);
  if (attached) return { rsvs: attached.rsvs, of: "decided" };
  return { rsvs: currentRsvs(state), of: state.division.drafts[NATIONAL] ? "hall" : "subgroups" };
}

export interface TestedFrame {
  readonly frame: Frame;
  readonly verdict: FrameVerdict;
  /** Of a computed one. */
  readonly result?: FrameResult;
  /** Of one that people judge, once they did. */
  readonly judgement?: Judgement;
}

/** Every frame in the order of the day; one that nobody judged is open. */
export function testedFrames(state: DayState, rsvs: readonly Rsv[], facts: MapFacts): TestedFrame[] {
  const results = frameResultsOf(state, rsvs, facts);
  return (state.setup?.frames ?? []).map((frame): TestedFrame => {
    const result = results.find(({ frameId }) => frameId === frame.id);
    if (result) return { frame, verdict: result.verdict, result };
    const judgement = state.division.judgements[frame.id];
    return { frame, verdict: judgement?.verdict ?? "open", ...(judgement ? { judgement } : {}) };
  });
}

/** How many frames are still open. */
export function framesLeft(tested: readonly TestedFrame[]): number {
  return tested.filter(({ verdict }) => verdict === "open").length;
}

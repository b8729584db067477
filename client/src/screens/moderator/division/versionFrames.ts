/** What the frames say now of the division that belongs to a version of the proposal. */
import type { FrameResult } from "../../../../../shared/division/frames/frameMatter.ts";
import { factsOf } from "../../../../../shared/division/mapFacts.ts";
import { brokenFrames, frameResultsOf } from "../../../../../shared/domain/divisionFrames.ts";
import type { ProposalId } from "../../../../../shared/domain/ids.ts";
import { divisionOfVersion } from "../../../../../shared/domain/outcomes.ts";
import { proposalSetupOf } from "../../../../../shared/domain/proposals.ts";
import type { DayState } from "../../../../../shared/domain/state.ts";

/** Of every computed frame, by the promises of now; none for a version without a division. */
export function resultsOfVersion(state: DayState, proposalId: ProposalId, version: number): FrameResult[] {
  const attached = divisionOfVersion(state, proposalId, version);
  return attached ? frameResultsOf(state, attached.rsvs, factsOf(state.division.facts)) : [];
}

/** The hard frames of the proposal that this version breaks: they keep it from being decided. */
export function brokenOf(state: DayState, proposalId: ProposalId, version: number): FrameResult[] {
  const results = resultsOfVersion(state, proposalId, version);
  return brokenFrames(state, proposalSetupOf(state, proposalId), results);
}

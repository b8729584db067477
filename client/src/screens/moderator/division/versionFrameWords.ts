/** Why a version cannot be decided, in one sentence: which frame is broken, and where. */
import type { FrameResult } from "../../../../../shared/division/frames/frameMatter.ts";
import { factsOf } from "../../../../../shared/division/mapFacts.ts";
import type { ProposalId } from "../../../../../shared/domain/ids.ts";
import { divisionOfVersion } from "../../../../../shared/domain/outcomes.ts";
import type { DayState } from "../../../../../shared/domain/state.ts";
import { frameSentence } from "../../../division/frameWords.ts";
import { divisionDeskText } from "../../../text/moderatorText.ts";

/** The sentence; undefined where nothing is broken. */
export function cannotDecide(
  state: DayState,
  proposalId: ProposalId,
  version: number,
  broken: readonly FrameResult[],
): string | undefined {
  if (broken.length === 0) return undefined;
  const matters = {
    frames: state.setup?.frames ?? [],
    rsvs: divisionOfVersion(state, proposalId, version)?.rsvs ?? [],
    facts: factsOf(state.division.facts),
  };
  const t = divisionDeskText();
  const why = broken.map((each) => frameSentence(each, matters)).join("; ");
  // A white spot with a promised kwartiermaker warns and no longer breaks.
  const onlyWhite = broken.every(({ kind }) => kind === "coverage");
  return onlyWhite ? t.cannotDecideWhite(why) : t.cannotDecide(why);
}

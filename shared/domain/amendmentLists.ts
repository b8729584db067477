/** What one can ask of the amendments of a proposal; as far as the viewer may know them. */
import type { Amendment, Processing } from "./amendmentState.ts";
import type { LineId, ProposalId } from "./ids.ts";
import type { DayState } from "./state.ts";

/** The amendments on a proposal that stand, oldest first. */
export function amendmentsOn(state: DayState, proposalId: ProposalId): Amendment[] {
  return Object.values<Amendment>(state.amendments)
    .filter((each) => each.proposalId === proposalId && stands(each))
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** Whether it can be read and worked with: not withdrawn, not taken from sight. */
export function stands({ withdrawnAt, hidden }: Amendment): boolean {
  return withdrawnAt === undefined && !hidden;
}

/** Whether its maker was told what becomes of it: from then on it is no longer theirs to change. */
export function isHandled({ processing }: Amendment): boolean {
  return processing !== undefined;
}

/** What is proposed for it now: as the scribe last had it, for who may see that. */
export function processingOf({ proposed, processing }: Amendment): Processing | undefined {
  return proposed ?? processing;
}

/** Those nobody said anything of yet ("3 bijdragen nog niet verwerkt"). They hold nothing up. */
export function unprocessed(state: DayState, proposalId: ProposalId): Amendment[] {
  return amendmentsOn(state, proposalId).filter((each) => !processingOf(each));
}

/** The line of its own that an amendment lands in: what it adds has its own id, else the line that it is about. */
export function ownLine({ id, kind, lineId }: Pick<Amendment, "id" | "kind" | "lineId">): LineId {
  return kind === "add" || lineId === undefined ? (id as string as LineId) : lineId;
}

/** The amendments of a proposal that the scribe answered and that no version holds yet. */
export function processedOn(state: DayState, proposalId: ProposalId): Amendment[] {
  return amendmentsOn(state, proposalId).filter((each) => each.boundTo === undefined && processingOf(each));
}

/** How amendments are bound to the lines of the version that was written with them. */
import type { Actor } from "./actor.ts";
import { processingOf } from "./amendmentLists.ts";
import type { Amendment, LineOrigin } from "./amendmentState.ts";
import type { DayEvent } from "./events.ts";
import type { LineId, ProposalId } from "./ids.ts";
import { linkOf } from "./room.ts";

/** Where a line comes from, as far as amendments say it. */
export function amendmentOrigins(processed: readonly Amendment[], lineId: LineId): LineOrigin[] {
  return processed
    .filter((each) => processingOf(each)?.lineIds.includes(lineId))
    .map(({ id }) => ({ kind: "amendment", id }));
}

/**
 * The event that binds amendments to a version: those that are not taken over, and those that land in one of its
 * lines, or in one that it took out.
 */
export function boundBy(
  processed: readonly Amendment[],
  proposalId: ProposalId,
  version: number,
  lineIds: ReadonlySet<LineId>,
  actor: Actor,
): DayEvent[] {
  const amendmentIds = processed
    .filter((each) => {
      const processing = processingOf(each);
      return processing?.how === "not" || processing?.lineIds.some((id) => lineIds.has(id));
    })
    .map(({ id }) => id);
  if (amendmentIds.length === 0) return [];
  return [{ type: "amendmentsBound", proposalId, version, amendmentIds, ...linkOf(actor) }];
}

/**
 * Amendments as one viewer of the hall may see them: one's own and one's delegation's in full, those of others named
 * as the day's policy says; what the scribe has in mind is nobody's until it is published.
 */
import type { Amendment } from "./amendmentState.ts";
import { bare } from "./amendments.ts";
import type { AmendmentId, ParticipantId, SeatId } from "./ids.ts";
import { withoutBy } from "./organisers.ts";
import { at as entry } from "./room.ts";
import { isMember } from "./seats.ts";
import type { DayState } from "./state.ts";
import { named, owns } from "./voices.ts";

/** The amendment as this viewer may see it: of one taken from sight only that it was there. */
export function viewedAmendment(state: DayState, amendment: Amendment, me: ParticipantId | null): Amendment {
  const { proposed: _proposed, ...known } = amendment;
  const { withdrawnAt, hidden } = known;
  const own = owns(state, known, me);
  const isOwnSeat = (id: string) => me !== null && isMember(state, id as SeatId, me);
  if (withdrawnAt !== undefined) {
    return own ? { ...known, seats: known.seats.filter(isOwnSeat) } : { ...bare(known), withdrawnAt };
  }
  if (hidden && !own) return { ...bare(known), hidden: { at: hidden.at } };
  const naming = state.setup?.naming ?? "organisation";
  const shared = Object.entries(known.shared);
  const sharedBy = shared.map(([, { organisation, region }]) => ({
    ...(naming !== "region" && organisation !== undefined ? { organisation } : {}),
    region,
  }));
  const shown = own ? { ...known, seats: known.seats.filter(isOwnSeat) } : named(known, naming);
  return {
    ...shown,
    ...(hidden ? { hidden: withoutBy(hidden) } : {}),
    shared: Object.fromEntries(shared.filter(([id]) => isOwnSeat(id))),
    ...(sharedBy.length > 0 ? { sharedBy } : {}),
  };
}

/** The amendments with these ids as this viewer may see them. */
export function viewedAmendments(
  state: DayState,
  ids: readonly AmendmentId[],
  me: ParticipantId | null,
): Record<AmendmentId, Amendment> {
  const views = ids.flatMap((id) => {
    const amendment = entry(state.amendments, id);
    return amendment ? [viewedAmendment(state, amendment, me)] : [];
  });
  return Object.fromEntries(views.map((view) => [view.id, view]));
}

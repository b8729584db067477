/**
 * The personal link of a delegation: who comes in with it has its seat. The link is verified by the shell, which says
 * in the actor which seat it is for. Source: reliability.md "Security": a seat comes from the registration list, a
 * personal seat link, or a moderator's tick.
 */
import type { Actor } from "./actor.ts";
import type { SeatId } from "./ids.ts";
import { at as entry, participantOf } from "./room.ts";
import type { Deciders } from "./room.ts";
import { accept, refuse } from "./ruling.ts";
import { delegationOf, grantedByLink, isMember, plainNameOf } from "./seats.ts";

/** For who is in the day already: the seat is theirs when it is their own organisation's. */
export const seatLinkDeciders = {
  claimSeat: (state, _command, { actor }) => {
    const id = participantOf(actor);
    const participant = entry(state.participants, id);
    if (!participant) return refuse("unknownParticipant");
    const seatId = seatOfLink(actor);
    const delegation = seatId && delegationOf(state, seatId);
    if (!delegation) return refuse("unknownSeat");
    if (plainNameOf(participant.organisation) !== plainNameOf(delegation.organisation)) {
      return refuse("otherOrganisation", { organisation: delegation.organisation });
    }
    if (isMember(state, seatId, id)) return refuse("alreadyDone");
    const { region } = delegation;
    const isNew = !participant.regions.includes(region);
    return accept(
      ...(isNew ? [{ type: "regionsAdded" as const, participantId: id, regions: [region] }] : []),
      grantedByLink(participant, region),
    );
  },
} satisfies Partial<Deciders>;

/** The seat whose link this actor came in with. */
export function seatOfLink(actor: Actor): SeatId | undefined {
  return actor.role === "visitor" || actor.role === "participant" ? actor.seat : undefined;
}

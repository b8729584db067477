/**
 * Who is here, and who is missed. The hall and the projector get numbers alone, while the projector shows them; people
 * and invitations are for the organisers. Source: issue "Everything the hall says", "Questions, information, helpdesk".
 */
import type { Gathered, Invitation } from "./hallState.ts";
import type { RegionId } from "./ids.ts";
import { put, without } from "./room.ts";
import type { Evolvers } from "./room.ts";
import type { Sector } from "./setup.ts";
import type { DayState, Participant } from "./state.ts";

export const gatheringEvolvers = {
  hallGathered: (state, { gathered }) => ({ ...state, gathered }),
  invitationAdded: (state, { type: _type, invitationId, by: _by, ...words }, at) =>
    withInvitation(state, { id: invitationId, ...words, at }),
  invitationChanged: (state, { type: _type, invitationId, by: _by, ...words }) => {
    const known = state.invitations[invitationId];
    if (!known) return state;
    const { from, at } = known;
    return withInvitation(state, { id: invitationId, ...words, ...(from ? { from } : {}), at });
  },
  invitationRemoved: (state, { invitationId }) => ({
    ...state,
    invitations: without(state.invitations, invitationId),
  }),
} satisfies Partial<Evolvers>;

/** How many people are here, by region and by sector; who speaks for two regions counts in both. */
export function gatheringOf(state: DayState): Gathered {
  const people = Object.values<Participant>(state.participants);
  const regions: Record<RegionId, number> = {};
  const sectors: Partial<Record<Sector, number>> = {};
  for (const person of people) {
    sectors[person.sector] = (sectors[person.sector] ?? 0) + 1;
    for (const region of person.regions) regions[region] = (regions[region] ?? 0) + 1;
  }
  return { people: people.length, regions, sectors };
}

/** What the hall may know of who is here: something only while the projector shows it. */
export function gatheredFor(state: DayState): Gathered | null {
  return state.scene.kind === "hall" ? gatheringOf(state) : null;
}

/** The organisations that will be invited, in the order in which they were noted. */
export function invitationsOf(state: DayState): Invitation[] {
  return Object.values<Invitation>(state.invitations).sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

function withInvitation(state: DayState, invitation: Invitation): DayState {
  return { ...state, invitations: put(state.invitations, invitation.id, invitation) };
}

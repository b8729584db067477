/**
 * Who takes part in which RSV: a post-it "Ik doe mee!" makes its writer's organisation a member, a phone or the
 * moderator too. And where people sit in the afternoon. Source: day-2023.md "Programma", 12.15 and 14.35.
 */
import type { ParticipantId, RsvId } from "./ids.ts";
import type { Membership, NamedRsv } from "./divisionState.ts";
import { isNamed } from "./divisionFrames.ts";
import { convertedFrom } from "./lineage.ts";
import { noteOf } from "./notes.ts";
import { at as entry, linkOf, participantOf, put, without } from "./room.ts";
import type { Deciders, Evolvers } from "./room.ts";
import { accept, refuse } from "./ruling.ts";
import { isRsvMember, membershipBy, membershipIdOf } from "./rsvMembers.ts";
import { organisationFault, seatsOf } from "./seats.ts";
import type { DayState } from "./state.ts";

export const membershipDeciders = {
  joinRsv: (state, { rsvId }, { actor }) => {
    const participant = entry(state.participants, participantOf(actor));
    if (!participant) return refuse("unknownParticipant");
    if (!isNamed(state, rsvId)) return refuse("unknownRsv");
    const joined = membershipBy(state, participant, rsvId);
    return joined ? accept(joined) : refuse("alreadyDone");
  },

  leaveRsv: (state, { rsvId }, { actor }) => {
    const participant = entry(state.participants, participantOf(actor));
    if (!participant) return refuse("unknownParticipant");
    const membershipId = membershipIdOf(participant.organisation, rsvId);
    if (!entry(state.division.memberships, membershipId)) return refuse("alreadyDone");
    return accept({ type: "membershipEnded", membershipId });
  },

  chooseGroup: (state, { rsvId }, { actor }) => {
    const participantId = participantOf(actor);
    if (!entry(state.participants, participantId)) return refuse("unknownParticipant");
    if (rsvId !== null && !isNamed(state, rsvId)) return refuse("unknownRsv");
    if ((entry(state.groups, participantId) ?? null) === rsvId) return refuse("alreadyDone");
    return accept({ type: "groupChosen", participantId, rsvId });
  },
} satisfies Partial<Deciders>;

/** What only who leads may ask of this: no phone carries it. */
export const membershipDeskDeciders = {
  addMembership: (state, { rsvId, organisation, sector, note }, { actor }) => {
    const fault = organisationFault(organisation);
    if (fault) return { accepted: false, refusal: fault };
    if (!isNamed(state, rsvId)) return refuse("unknownRsv");
    if (note && !noteOf(state, note.boardId, note.noteId)) return refuse("unknownNote");
    // What is stored never says who wrote on an anonymous board, whoever knows it.
    const from = note && entry(state.boards, note.boardId)?.authorship !== "anonymous" ? { note } : {};
    const membershipId = membershipIdOf(organisation, rsvId);
    if (entry(state.division.memberships, membershipId)) return refuse("alreadyDone");
    return accept(
      { type: "membershipAdded", membershipId, rsvId, organisation, sector, ...from, ...linkOf(actor) },
      ...convertedFrom(state, from.note, "membership", membershipId),
    );
  },

  endMembership: (state, { membershipId }, { actor }) =>
    entry(state.division.memberships, membershipId)
      ? accept({ type: "membershipEnded", membershipId, ...linkOf(actor) })
      : refuse("alreadyDone"),
} satisfies Partial<Deciders>;

export const membershipEvolvers = {
  membershipAdded: (state, { membershipId, rsvId, organisation, sector, note }, at) => {
    const added: Membership = {
      id: membershipId,
      rsvId,
      organisation,
      sector,
      at,
      ...(note ? { note } : {}),
    };
    const memberships = put(state.division.memberships, membershipId, added);
    return { ...state, division: { ...state.division, memberships } };
  },
  membershipEnded: (state, { membershipId }) => ({
    ...state,
    division: { ...state.division, memberships: without(state.division.memberships, membershipId) },
  }),
  groupChosen: (state, { participantId, rsvId }) => ({
    ...state,
    groups: rsvId === null ? without(state.groups, participantId) : put(state.groups, participantId, rsvId),
  }),
} satisfies Partial<Evolvers>;

/** The members of an RSV, by name. */
export function membersOfRsv(state: DayState, rsvId: RsvId): Membership[] {
  return Object.values<Membership>(state.division.memberships)
    .filter((each) => each.rsvId === rsvId)
    .sort((a, b) => (a.organisation < b.organisation ? -1 : a.organisation > b.organisation ? 1 : 0));
}

/**
 * The RSVs a participant may sit with: first those their organisation takes part in, then those that lie in a region
 * they speak for.
 */
export function groupsFor(state: DayState, participantId: ParticipantId): NamedRsv[] {
  const participant = entry(state.participants, participantId);
  if (!participant) return [];
  const isMember = ({ id }: NamedRsv) => isRsvMember(state, participant.organisation, id);
  const regions = new Set([
    ...participant.regions,
    ...seatsOf(state, participantId).map((seat) => seat.region),
  ]);
  const near = ({ regions: theirs }: NamedRsv) => theirs.some((region) => regions.has(region));
  return [...state.rsvs.filter(isMember), ...state.rsvs.filter((each) => !isMember(each) && near(each))];
}

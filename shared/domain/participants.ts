/** Who is in the hall: joining with a name, an organisation and the regions one speaks for. */
import type { ParticipantId, RegionId } from "./ids.ts";
import { at as entry, participantOf, put } from "./room.ts";
import type { Deciders, Evolvers } from "./room.ts";
import { accept, refuse } from "./ruling.ts";
import type { RefusalCode } from "./ruling.ts";
import { delegationOf, grantedByLink, knowsRegion, seatIdOf, seatsByPolicy } from "./seats.ts";
import type { DayState, Participant, Seat } from "./state.ts";
import { lengthOf, maximum } from "./text.ts";

export const participantDeciders = {
  joinDay: (state, { participantId, name, organisation, sector, regions }, context) => {
    if (Object.hasOwn(state.participants, participantId)) return refuse("alreadyJoined");
    const wrongName = nameFault(name);
    if (wrongName) return refuse(wrongName, { max: maximum.name });
    if (organisation === "") return refuse("organisationEmpty");
    if (lengthOf(organisation) > maximum.organisation) {
      return refuse("organisationTooLong", { max: maximum.organisation });
    }
    // Who brings the link of a seat comes for that delegation, whatever else they ask.
    const seatId = context.actor.role === "visitor" ? context.actor.seat : undefined;
    const delegation = seatId && delegationOf(state, seatId);
    if (seatId && !delegation) return refuse("unknownSeat");
    const asked = [...new Set(delegation ? [delegation.region, ...regions] : regions)];
    if (!asked.every((region) => knowsRegion(state, region))) return refuse("unknownRegion");
    const who = {
      name,
      organisation: delegation?.organisation ?? knownSpelling(state, organisation, asked),
      sector: delegation?.sector ?? sector,
      regions: asked,
    };
    const participant: Participant = { id: participantId, ...who, joinedAt: context.now };
    const byPolicy = seatsByPolicy(state, participant, asked, context);
    const hasSeat = byPolicy.some((event) => event.type === "seatGranted" && event.seatId === seatId);
    return accept(
      { type: "participantJoined", participantId, ...who },
      ...(delegation && !hasSeat ? [grantedByLink(participant, delegation.region)] : []),
      ...byPolicy,
    );
  },

  changeName: (state, { name }, { actor }) => {
    const id = participantOf(actor);
    const participant = entry(state.participants, id);
    if (!participant) return refuse("unknownParticipant");
    const wrongName = nameFault(name);
    if (wrongName) return refuse(wrongName, { max: maximum.name });
    if (participant.name === name) return refuse("alreadyDone");
    return accept({ type: "participantRenamed", participantId: id, name });
  },

  addRegions: (state, { regions }, context) => {
    const id = participantOf(context.actor);
    const participant = entry(state.participants, id);
    if (!participant) return refuse("unknownParticipant");
    if (!regions.every((region) => knowsRegion(state, region))) return refuse("unknownRegion");
    const added = [...new Set(regions)].filter((region) => !participant.regions.includes(region));
    if (added.length === 0) return refuse("alreadyDone");
    return accept(
      { type: "regionsAdded", participantId: id, regions: added },
      ...seatsByPolicy(state, participant, added, context),
    );
  },
} satisfies Partial<Deciders>;

export const participantEvolvers = {
  participantJoined: (state, { participantId, name, organisation, sector, regions, gathered }, at) => ({
    ...state,
    ...(gathered ? { gathered } : {}),
    participants: put(state.participants, participantId, {
      id: participantId,
      name,
      organisation,
      sector,
      regions,
      joinedAt: at,
    }),
  }),
  participantRenamed: (state, { participantId, name }) => {
    const participant = entry(state.participants, participantId);
    const seats = Object.values<Seat>(state.seats)
      .filter(({ members }) => members.some(({ id }) => id === participantId))
      .reduce((all, { members, ...seat }) => {
        const renamed = members.map((m) => (m.id === participantId ? { ...m, name } : m));
        return put(all, seat.id, { ...seat, members: renamed });
      }, state.seats);
    return {
      ...state,
      seats,
      participants: participant
        ? put(state.participants, participantId, { ...participant, name })
        : state.participants,
    };
  },
  regionsAdded: (state, { participantId, regions, gathered }) => {
    const participant = entry(state.participants, participantId);
    if (!participant) return state;
    const changed = { ...participant, regions: [...participant.regions, ...regions] };
    return {
      ...state,
      ...(gathered ? { gathered } : {}),
      participants: put(state.participants, participantId, changed),
    };
  },
  hallCounted: (state, { joined, gathered }) => ({ ...state, joined, ...(gathered ? { gathered } : {}) }),
} satisfies Partial<Evolvers>;

/** How many people joined, for whoever looks: counted where the list is known, else what was told. */
export function joinedCount(state: DayState): number {
  return state.joined || Object.keys(state.participants).length;
}

/** The participant with this id, as far as the viewer may know. */
export function participantOfId(state: DayState, id: ParticipantId): Participant | undefined {
  return entry(state.participants, id);
}

function nameFault(name: string): RefusalCode | undefined {
  if (name === "") return "nameEmpty";
  return lengthOf(name) > maximum.name ? "nameTooLong" : undefined;
}

/** The first spelling of an organisation stands, so that a list does not show it twice. */
function knownSpelling(state: DayState, organisation: string, regions: readonly RegionId[]): string {
  for (const region of regions) {
    const id = seatIdOf(organisation, region);
    const known = entry(state.seats, id)?.organisation ?? entry(state.registrations, id)?.organisation;
    if (known) return known;
  }
  return organisation;
}

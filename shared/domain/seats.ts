/**
 * A seat is a delegation: an organisation for a region. It has the say, its members speak for it together.
 * How a seat is gained is the day's policy. Source: day-2023.md "Wie beslist mee", issue "A day that runs", 3.
 */
import type { Context } from "./actor.ts";
import type { DayEvent } from "./events.ts";
import type { LinkId, ParticipantId, RegionId, SeatId } from "./ids.ts";
import { at as entry, linkOf, put, without } from "./room.ts";
import type { Deciders, Evolvers } from "./room.ts";
import { accept, refuse } from "./ruling.ts";
import type { Refusal } from "./ruling.ts";
import type { Circle, Registration } from "./setup.ts";
import type { DayState, Participant, Seat } from "./state.ts";
import { lengthOf, maximum } from "./text.ts";

export const seatDeciders = {
  grantSeat: (state, { participantId, region }, context) => {
    const participant = entry(state.participants, participantId);
    if (!participant) return refuse("unknownParticipant");
    if (!knowsRegion(state, region)) return refuse("unknownRegion");
    const id = seatIdOf(participant.organisation, region);
    if (isMember(state, id, participantId)) return refuse("alreadyDone");
    return accept(granted(participant, region, "desk", linkOf(context.actor)));
  },

  addSeat: (state, { organisation, sector, region }, { actor }) => {
    const fault = organisationFault(organisation);
    if (fault) return { accepted: false, refusal: fault };
    if (!knowsRegion(state, region)) return refuse("unknownRegion");
    const seatId = seatIdOf(organisation, region);
    if (entry(state.seats, seatId)) return refuse("alreadyDone");
    return accept({ type: "seatAdded", seatId, organisation, sector, region, ...linkOf(actor) });
  },

  releaseSeat: (state, { participantId, seatId }, { actor }) =>
    isMember(state, seatId, participantId)
      ? accept({ type: "seatReleased", seatId, participantId, ...linkOf(actor) })
      : refuse("unknownSeat"),

  setSeatPolicy: (state, { seatPolicy }, { actor }) =>
    state.seatPolicy === seatPolicy
      ? refuse("alreadyDone")
      : accept({ type: "seatPolicySet", seatPolicy, ...linkOf(actor) }),
} satisfies Partial<Deciders>;

export const seatEvolvers = {
  seatGranted: (state, event, at) => {
    const seat: Seat = entry(state.seats, event.seatId) ?? {
      id: event.seatId,
      organisation: event.organisation,
      sector: event.sector,
      region: event.region,
      grantedAt: at,
      members: [],
    };
    const member = { id: event.participantId, name: event.name };
    return {
      ...state,
      seats: put(state.seats, event.seatId, { ...seat, members: [...seat.members, member] }),
    };
  },
  seatAdded: (state, { seatId, organisation, sector, region }, at) => ({
    ...state,
    seats: put(state.seats, seatId, {
      id: seatId,
      organisation,
      sector,
      region,
      grantedAt: at,
      members: [],
    }),
  }),
  seatReleased: (state, { seatId, participantId }) => {
    const seat = entry(state.seats, seatId);
    if (!seat) return state;
    const members = seat.members.filter((member) => member.id !== participantId);
    const seats =
      members.length > 0 ? put(state.seats, seatId, { ...seat, members }) : without(state.seats, seatId);
    return { ...state, seats };
  },
  seatPolicySet: (state, { seatPolicy }) => ({ ...state, seatPolicy }),
} satisfies Partial<Evolvers>;

/**
 * The seat of an organisation for a region. Spelling that differs only in case, accents or punctuation is the
 * same organisation; a name without any letter or digit of the Latin script keeps its code points.
 */
export function seatIdOf(organisation: string, region: RegionId): SeatId {
  return `${plainNameOf(organisation)}~${region}` as SeatId;
}

/** An organisation's name as ids hold it: spelling that differs only in case, accents or signs gives the same. */
export function plainNameOf(organisation: string): string {
  const plain = organisation
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .replace(/[^a-z0-9-]/gu, codeOf);
  // A name of signs alone, or one too long for an id: two organisations must not become one.
  const whole = plain || [...organisation].map(codeOf).join("");
  return whole.length > 110 ? `${whole.slice(0, 100)}_${checksum(whole)}` : whole || "_";
}

function codeOf(letter: string): string {
  return `_${letter.codePointAt(0)?.toString(36)}`;
}

/** FNV-1a over the characters, 32 bits in base 36. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36);
}

/** The seats that joining (or adding regions) gives at once under the day's policy. */
export function seatsByPolicy(
  state: DayState,
  participant: Participant,
  regions: readonly RegionId[],
  context: Context,
): DayEvent[] {
  const policy = state.seatPolicy;
  return regions
    .filter((region) => {
      const id = seatIdOf(participant.organisation, region);
      if (isMember(state, id, participant.id)) return false;
      return policy === "open" || (policy === "registered" && Object.hasOwn(state.registrations, id));
    })
    .map((region) => granted(participant, region, policy, linkOf(context.actor)));
}

/** Whether a participant speaks for this seat. */
export function isMember(state: DayState, seatId: SeatId, participantId: ParticipantId): boolean {
  return entry(state.seats, seatId)?.members.some((member) => member.id === participantId) ?? false;
}

/**
 * The seats a participant speaks for, by region. A seat is always their organisation's for a region of the day, so
 * that is where it looks, not through the whole hall: this is asked for everyone who comes in.
 */
export function seatsOf(state: DayState, participantId: ParticipantId): Seat[] {
  const organisation = entry(state.participants, participantId)?.organisation;
  if (organisation === undefined) return [];
  const regions = state.setup?.regions.map((region) => region.id).sort() ?? [];
  const name = plainNameOf(organisation);
  return regions
    .flatMap((region) => entry(state.seats, `${name}~${region}` as SeatId) ?? [])
    .filter((seat) => seat.members.some((member) => member.id === participantId));
}

/** Whether a matter touches this seat: de kwestie bepaalt de kring. Source: consent.md. */
export function inCircle(circle: Circle, seat: Seat): boolean {
  switch (circle.kind) {
    case "nationwide":
      return true;
    case "regions":
      return circle.regions.includes(seat.region);
    case "picked":
    case "rsvs":
      return circle.seats.includes(seat.id);
  }
}

/** Whether the day has this region. */
export function knowsRegion(state: DayState, region: RegionId): boolean {
  return state.setup?.regions.some((known) => known.id === region) ?? false;
}

/** What is wrong with the name of an organisation. */
export function organisationFault(organisation: string): Refusal | undefined {
  if (organisation === "") return { code: "organisationEmpty" };
  if (lengthOf(organisation) > maximum.organisation) {
    return { code: "organisationTooLong", values: { max: maximum.organisation } };
  }
  return undefined;
}

/** The delegation that a seat is or would be: it is there, or on the list. */
export function delegationOf(state: DayState, seatId: SeatId): Registration | undefined {
  return entry(state.registrations, seatId) ?? entry(state.seats, seatId);
}

/** The seat that a personal link gives; nobody is noted for it, as it was the participant's own act. */
export function grantedByLink(participant: Participant, region: RegionId): DayEvent {
  return granted(participant, region, "link", {});
}

function granted(
  participant: Participant,
  region: RegionId,
  how: DayState["seatPolicy"] | "link",
  by: { by?: LinkId },
): DayEvent {
  return {
    type: "seatGranted",
    seatId: seatIdOf(participant.organisation, region),
    organisation: participant.organisation,
    sector: participant.sector,
    region,
    participantId: participant.id,
    name: participant.name,
    how,
    ...by,
  };
}

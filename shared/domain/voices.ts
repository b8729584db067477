/**
 * What people brought forward (objections, questions, reactions) as one viewer of the hall may see it: one's own and
 * that of one's delegation in full, that of others once it is public, named as the day's policy says.
 * Source: consent.md "Anonymity is a promise about stored data", "A round".
 */
import type { Viewer } from "./actor.ts";
import { isPublicContribution } from "./contributions.ts";
import type { ContributionId, ObjectionId, ParticipantId, RoundId, SeatId } from "./ids.ts";
import { clusterSeats, objectionsOf } from "./objections.ts";
import { at as entry } from "./room.ts";
import { isMember } from "./seats.ts";
import type { Naming } from "./setup.ts";
import type { Contribution, DayState, Objection } from "./state.ts";

/** The participant that looks; null for the projector and the hall as such. */
export function selfOf(viewer: Viewer): ParticipantId | null {
  return viewer.role === "participant" ? viewer.id : null;
}

/** Whether a participant made this or belongs to a delegation it was made for. */
export function owns(
  state: DayState,
  { by, seats }: Pick<Objection, "by" | "seats">,
  me: ParticipantId | null,
): boolean {
  return me !== null && (by === me || seats.some((seatId) => isMember(state, seatId, me)));
}

/** An objection as this viewer may see it; undefined where they may not know that it is there. */
export function viewedObjection(
  state: DayState,
  objection: Objection,
  me: ParticipantId | null,
): Objection | undefined {
  const isPublic =
    objection.status !== "takenBack" && entry(state.rounds, objection.roundId)?.status === "published";
  const own = owns(state, objection, me);
  if (!own && !isPublic) return undefined;
  const cosigned = Object.fromEntries(
    Object.entries(objection.cosigned).filter(([seatId]) => isOwnSeat(state, seatId as SeatId, me)),
  );
  const known = own
    ? { ...objection, seats: objection.seats.filter((id) => isOwnSeat(state, id, me)) }
    : withoutFrom(named(objection, state.setup?.naming ?? "organisation"));
  return {
    ...known,
    cosigned,
    ...(isPublic ? { delegations: clusterSeats(state, objection).length } : {}),
  };
}

/** A question or reaction as this viewer may see it; undefined where they may not know that it is there. */
export function viewedContribution(
  state: DayState,
  contribution: Contribution,
  me: ParticipantId | null,
): Contribution | undefined {
  if (owns(state, contribution, me)) {
    return { ...contribution, seats: contribution.seats.filter((id) => isOwnSeat(state, id, me)) };
  }
  if (!isPublicContribution(contribution)) return undefined;
  // Why it was set aside is between the moderator and its maker.
  const { reason: _reason, ...shown } = named(contribution, state.setup?.naming ?? "organisation");
  return shown;
}

/** All objections of a round as this viewer may see them. */
export function viewedObjectionsOf(
  state: DayState,
  roundId: RoundId,
  me: ParticipantId | null,
): Record<ObjectionId, Objection> {
  return objectionsByIds(
    state,
    objectionsOf(state, roundId).map((each) => each.id),
    me,
  );
}

/** The objections with these ids as this viewer may see them. */
export function objectionsByIds(
  state: DayState,
  ids: readonly ObjectionId[],
  me: ParticipantId | null,
): Record<ObjectionId, Objection> {
  const views = ids.flatMap((id) => {
    const objection = entry(state.objections, id);
    return (objection && viewedObjection(state, objection, me)) ?? [];
  });
  return Object.fromEntries(views.map((view) => [view.id, view]));
}

/** All questions and reactions as this viewer may see them. */
export function viewedContributions(
  state: DayState,
  me: ParticipantId | null,
): Record<ContributionId, Contribution> {
  const views = Object.values<Contribution>(state.contributions).flatMap(
    (each) => viewedContribution(state, each, me) ?? [],
  );
  return Object.fromEntries(views.map((view) => [view.id, view]));
}

/** As the naming of the day lets the hall know its maker. */
export function named<
  T extends Pick<Objection, "by" | "seats" | "name" | "organisation"> & { receipt?: unknown },
>(thing: T, naming: Naming): T {
  const { by: _by, receipt: _receipt, name, organisation, ...shown } = thing;
  return {
    ...shown,
    seats: [],
    ...(naming === "person" && name !== undefined ? { name } : {}),
    ...(naming !== "region" && organisation !== undefined ? { organisation } : {}),
  } as unknown as T;
}

function isOwnSeat(state: DayState, seatId: SeatId, me: ParticipantId | null): boolean {
  return me !== null && isMember(state, seatId, me);
}

/** The note an objection came of carries a signature of its own: it stays with its maker and the organisers. */
function withoutFrom({ from: _from, ...objection }: Objection): Objection {
  return objection;
}

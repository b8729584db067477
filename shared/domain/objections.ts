/**
 * Objections have a life of their own: raised with an argument, standing until their maker takes them back or they
 * end in one of their ends. Nobody can delete one. Source: consent.md "An objection".
 */
import type { ObjectionId, ParticipantId, ProposalId, RoundId, SeatId } from "./ids.ts";
import { at as entry, linkOf, put } from "./room.ts";
import type { Deciders, Evolvers } from "./room.ts";
import { accept, refuse } from "./ruling.ts";
import type { Refusal } from "./ruling.ts";
import { inCircle, isMember } from "./seats.ts";
import type { Answer, DayState, Objection, Round } from "./state.ts";

export const objectionDeciders = {
  withdrawObjection: (state, { objectionId }, { actor }) => {
    const objection = entry(state.objections, objectionId);
    const wrong = notTreatable(state, objection) ?? notItsMaker(objection, actor);
    if (wrong || !objection) return { accepted: false, refusal: wrong ?? { code: "unknownObjection" } };
    if (objection.status === "withdrawn") return refuse("alreadyDone");
    if (!isOpen(objection) && objection.status !== "merged") return refuse("objectionNotOpen");
    return accept({ type: "objectionWithdrawn", objectionId, ...linkOf(actor) });
  },

  cosignObjection: (state, { objectionId, seatIds }, { actor }) => {
    if (actor.role !== "participant") return refuse("notAllowed");
    const objection = entry(state.objections, objectionId);
    const wrong = notTreatable(state, objection);
    if (wrong || !objection) return { accepted: false, refusal: wrong ?? { code: "unknownObjection" } };
    if (!isOpen(objection) && objection.status !== "merged") return refuse("objectionNotOpen");
    const seats = [...new Set(seatIds)].sort();
    if (!seats.every((seat) => isMember(state, seat, actor.id))) return refuse("noSeat");
    const round = entry(state.rounds, objection.roundId);
    const touched = seats.every((id) => {
      const seat = entry(state.seats, id);
      return seat && round && (inCircle(round.circle, seat) || round.admitted.includes(id));
    });
    if (!touched) return refuse("noSeat");
    const fresh = seats.filter((seat) => !objection.seats.includes(seat) && !entry(objection.cosigned, seat));
    if (fresh.length === 0) return refuse("alreadyDone");
    return accept({ type: "objectionCosigned", objectionId, seatIds: fresh, author: actor.id });
  },
} satisfies Partial<Deciders>;

export const objectionEvolvers = {
  objectionRaised: (state, event, at) => {
    const { type: _type, objectionId, seatIds, author, by, ...raised } = event;
    return withObjection(state, {
      id: objectionId,
      ...raised,
      ...(author ? { by: author } : {}),
      // Who may not know the moderator's link still sees that it was entered for someone.
      ...(by !== undefined || author === undefined ? { entered: true as const } : {}),
      seats: seatIds,
      cosigned: {},
      status: "raised",
      at,
    });
  },
  objectionReworded: (state, event) => {
    const { type: _type, objectionId, seatIds, ...words } = event;
    const objection = entry(state.objections, objectionId);
    if (!objection) return state;
    const { harm: _harm, frame: _frame, remedy: _remedy, area: _area, ...rest } = objection;
    return withObjection(state, { ...rest, ...words, seats: seatIds });
  },
  objectionWithdrawn: (state, { objectionId }) => {
    const objection = entry(state.objections, objectionId);
    if (!objection) return state;
    const open = entry(state.rounds, objection.roundId)?.status === "open";
    if (open) return withObjection(state, { ...objection, status: "takenBack" });
    // What was merged into it has makers of its own: those objections stand again.
    const { mergedInto: _into, ...rest } = objection;
    return sharersOf(state, objectionId).reduce(
      splitOff,
      withObjection(state, { ...rest, status: "withdrawn" }),
    );
  },
  objectionCosigned: (state, { objectionId, seatIds, author }, at) => {
    const objection = entry(state.objections, objectionId);
    if (!objection) return state;
    const cosigned = seatIds.reduce((all, seat) => put(all, seat, { at, by: author }), objection.cosigned);
    return withObjection(state, { ...objection, cosigned });
  },
  objectionsShown: (state, { objections }) => ({
    ...state,
    objections: { ...state.objections, ...objections },
  }),
} satisfies Partial<Evolvers>;

/** The objections a round brought, oldest first, as far as the viewer may know them; also those that ended since. */
export function objectionsOf(state: DayState, roundId: RoundId): Objection[] {
  return Object.values<Objection>(state.objections)
    .filter((objection) => objection.roundId === roundId && objection.status !== "takenBack")
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** Whether an objection waits for its end: it was raised, or found valid and not yet resolved. */
export function isOpen({ status }: Objection): boolean {
  return status === "raised" || status === "valid";
}

/** The objections of a round that keep a decision by consent away: the open ones and those left open. */
export function blockingObjections(state: DayState, roundId: RoundId): Objection[] {
  return objectionsOf(state, roundId).filter((each) => isOpen(each) || each.status === "unresolved");
}

/** The objections of a round that nobody has tested, or that are valid without a way to resolve them. */
export function untreatedObjections(state: DayState, roundId: RoundId): Objection[] {
  return objectionsOf(state, roundId).filter(
    (each) => each.status === "raised" || (each.status === "valid" && !each.resolution),
  );
}

/** The objections that were merged into this one. */
export function sharersOf(state: DayState, objectionId: ObjectionId): Objection[] {
  return Object.values<Objection>(state.objections).filter((each) => each.mergedInto === objectionId);
}

/** The delegations that raised or share an objection, with what was merged into it; each once. */
export function clusterSeats(state: DayState, objection: Objection): SeatId[] {
  const all = [objection, ...sharersOf(state, objection.id)];
  return [
    ...new Set(all.flatMap((each) => [...each.seats, ...(Object.keys(each.cosigned) as SeatId[])])),
  ].sort();
}

/** How many delegations that are: counted where the seats are known, else as told. */
export function clusterSize(state: DayState, objection: Objection): number {
  return objection.delegations ?? clusterSeats(state, objection).length;
}

/**
 * The objections of a round in the order in which they are treated, merged ones left out: as the moderator ordered
 * them, then frame-breaking first, then the largest cluster, then the oldest. Source: consent.md "An objection".
 */
export function treatmentOrder(state: DayState, round: Round): Objection[] {
  const order = entry(state.proposals, round.proposalId)?.order;
  const placed = (id: ObjectionId) => {
    const place = order?.indexOf(id) ?? -1;
    return place < 0 ? Number.MAX_SAFE_INTEGER : place;
  };
  const size = new Map(objectionsOf(state, round.id).map((each) => [each.id, clusterSize(state, each)]));
  return objectionsOf(state, round.id)
    .filter((each) => each.status !== "merged")
    .sort(
      (a, b) =>
        placed(a.id) - placed(b.id) ||
        Number(b.frame !== undefined) - Number(a.frame !== undefined) ||
        (size.get(b.id) ?? 0) - (size.get(a.id) ?? 0),
    );
}

/** The delegations for which an objection was brought in a round. */
export function objectingSeats(state: DayState, roundId: RoundId): ReadonlySet<SeatId> {
  return new Set(objectionsOf(state, roundId).flatMap((objection) => objection.seats));
}

/** What counts for a seat: an objection by any of its members stands, whatever another answers later. */
export function effectiveKind(
  state: DayState,
  roundId: RoundId,
  seatId: SeatId,
  answer: Answer,
): Answer["kind"] {
  return objectingSeats(state, roundId).has(seatId) ? "objection" : answer.kind;
}

/** Why an objection cannot be treated: it is not there, was taken back, or its round is not published. */
export function notTreatable(state: DayState, objection: Objection | undefined): Refusal | undefined {
  if (!objection || objection.status === "takenBack") return { code: "unknownObjection" };
  const round = entry(state.rounds, objection.roundId);
  if (round?.status === "open") return { code: "roundNotClosed" };
  if (round?.status !== "published") return { code: "roundNotPublished" };
  const proposal = entry(state.proposals, objection.proposalId);
  if (proposal?.rounds.at(-1) !== objection.roundId) return { code: "roundOutdated" };
  if (proposal.status !== "integrating") return { code: "objectionNotOpen" };
  return undefined;
}

/** Why this actor may not speak for an objection: only its maker, or the moderator who entered it for them. */
export function notItsMaker(
  objection: Objection | undefined,
  actor: { readonly role: string; readonly id?: string },
): Refusal | undefined {
  const own = actor.role === "participant" && objection?.by === (actor.id as ParticipantId);
  const proxy = actor.role === "moderator" && objection?.entered === true;
  return own || proxy ? undefined : { code: "notYourObjection" };
}

/** The day in which what is still open of this proposal goes on open: to a new round, to the fallback, or with it. */
export function leaveOpenObjections(state: DayState, proposalId: ProposalId): DayState {
  return Object.values<Objection>(state.objections)
    .filter((each) => each.proposalId === proposalId && isOpen(each))
    .reduce((day, each) => withObjection(day, { ...each, status: "unresolved" }), state);
}

/** The day in which nobody has the floor for an objection of this proposal any more. */
export function withoutFloor(state: DayState, proposalId: ProposalId): DayState {
  const objection = state.floor && entry(state.objections, state.floor.objectionId);
  return objection?.proposalId === proposalId ? { ...state, floor: null } : state;
}

/** The day in which an objection stands by itself again. */
export function splitOff(state: DayState, objection: Objection): DayState {
  const { mergedInto: _into, ...rest } = objection;
  return withObjection(state, { ...rest, status: rest.test?.verdict === "valid" ? "valid" : "raised" });
}

/** The day with this objection as it is now. */
export function withObjection(state: DayState, objection: Objection): DayState {
  return { ...state, objections: put(state.objections, objection.id, objection) };
}

/**
 * Amendments: what people would add to a text, change in it or take out, by numbered line. Their maker rewords and
 * withdraws one until its processing is published; delegations may say that they share it, which counts nothing.
 * Source: issue "Everything the hall says", "Profile of the regiofacilitator".
 */
import type { Actor } from "./actor.ts";
import type { Amendment } from "./amendmentState.ts";
import { amendmentsOn, isHandled, stands } from "./amendmentLists.ts";
import type { CommandOf } from "./commands.ts";
import type { AmendmentId, LineId, ProposalId } from "./ids.ts";
import { conversionFault, convertedFrom } from "./lineage.ts";
import { noteOf } from "./notes.ts";
import { circleOf, latestVersion, notWorkable, proposalSetupOf } from "./proposals.ts";
import { at as entry, linkOf, put } from "./room.ts";
import type { Deciders, Evolvers } from "./room.ts";
import { accept, refuse } from "./ruling.ts";
import type { Refusal } from "./ruling.ts";
import { inCircle, seatsOf } from "./seats.ts";
import type { DayState, Proposal, Seat } from "./state.ts";
import { lengthOf, maximum } from "./text.ts";
import { identifiedLines, lineOf } from "./versionLines.ts";

/** Amendments that one person may have on one proposal without an answer. */
const MOST_OPEN = 10;

export const amendmentDeciders = {
  proposeAmendment: (state, command, { actor }) => {
    const { amendmentId, proposalId, kind, lineId, why, from } = command;
    const proposal = entry(state.proposals, proposalId);
    const wrong = notWorkable(proposal);
    if (wrong || !proposal) return { accepted: false, refusal: wrong ?? { code: "unknownProposal" } };
    if (entry(state.amendments, amendmentId)) return refuse("idTaken");
    const text = kind === "delete" ? "" : command.text;
    const fault =
      placeFault(proposal, command) ??
      wordsFault(proposal, { kind, lineId, text, why }) ??
      makerFault(state, command, actor);
    if (fault) return { accepted: false, refusal: fault };
    return accept(
      {
        type: "amendmentProposed",
        amendmentId,
        proposalId,
        kind,
        ...(lineId ? { lineId } : {}),
        version: latestVersion(proposal).n,
        text,
        ...(why ? { why } : {}),
        ...makerOf(state, command, actor),
        ...(from ? { from } : {}),
        ...linkOf(actor),
      },
      ...convertedFrom(state, from, "amendment", amendmentId),
    );
  },

  rewordAmendment: (state, { amendmentId, text, why }, { actor }) => {
    const known = ownAmendment(state, amendmentId, actor);
    if ("code" in known) return { accepted: false, refusal: known };
    const proposal = entry(state.proposals, known.proposalId);
    if (!proposal) return refuse("unknownProposal");
    const words = { kind: known.kind, text: known.kind === "delete" ? "" : text, why };
    const lineId = known.lineId;
    const fault = wordsFault(proposal, { ...words, lineId }, known.version);
    if (fault) return { accepted: false, refusal: fault };
    if (words.text === known.text && (why || undefined) === known.why) return refuse("alreadyDone");
    return accept({ type: "amendmentReworded", amendmentId, text: words.text, ...(why ? { why } : {}) });
  },

  withdrawAmendment: (state, { amendmentId }, { actor }) => {
    const known = ownAmendment(state, amendmentId, actor);
    if ("code" in known) return { accepted: false, refusal: known };
    return accept({ type: "amendmentWithdrawn", amendmentId });
  },

  shareAmendment: (state, { amendmentId, shares }, { actor }) => {
    const known = entry(state.amendments, amendmentId);
    if (!known || !stands(known)) return refuse("unknownAmendment");
    if (isHandled(known)) return refuse("amendmentHandled");
    const mine = actor.role === "participant" ? seatsOf(state, actor.id) : [];
    // A delegation does not share what it brought in itself.
    const others = mine.filter(({ id }) => !known.seats.includes(id));
    if (others.length === 0) return refuse(mine.length > 0 ? "alreadyDone" : "noSeat");
    const seatIds = others.map(({ id }) => id).filter((id) => Object.hasOwn(known.shared, id) !== shares);
    return seatIds.length === 0
      ? refuse("alreadyDone")
      : accept({ type: "amendmentShared", amendmentId, seatIds, shares });
  },
} satisfies Partial<Deciders>;

export const amendmentEvolvers = {
  amendingSet: (state, { proposalId, open }) => {
    const proposal = entry(state.proposals, proposalId);
    return proposal
      ? { ...state, proposals: put(state.proposals, proposalId, { ...proposal, amending: open }) }
      : state;
  },
  amendmentProposed: (state, event, at) => {
    const { type: _type, amendmentId, seatIds, author, by, ...made } = event;
    const amendment: Amendment = {
      id: amendmentId,
      ...made,
      seats: seatIds,
      at,
      shared: {},
      ...(author ? { by: author } : {}),
      ...(by !== undefined || author === undefined ? { entered: true as const } : {}),
    };
    return { ...state, amendments: put(state.amendments, amendmentId, amendment) };
  },
  amendmentReworded: (state, { amendmentId, text, why }, at) =>
    changed(state, amendmentId, ({ why: _why, ...known }) => ({
      ...known,
      text,
      ...(why ? { why } : {}),
      editedAt: at,
    })),
  amendmentWithdrawn: (state, { amendmentId }, at) =>
    changed(state, amendmentId, (known) => ({
      ...bare(known),
      seats: known.seats,
      ...(known.by ? { by: known.by } : {}),
      withdrawnAt: at,
    })),
  amendmentShared: (state, { amendmentId, seatIds, shares }, at) =>
    changed(state, amendmentId, (known) => {
      const rest = Object.entries(known.shared).filter(([id]) => !seatIds.includes(id as Seat["id"]));
      const added = (shares ? seatIds : []).flatMap((id) => {
        const seat = entry(state.seats, id);
        return seat ? [[id, { at, organisation: seat.organisation, region: seat.region }] as const] : [];
      });
      return { ...known, shared: Object.fromEntries([...rest, ...added]) as Amendment["shared"] };
    }),
  amendmentHidden: (state, { amendmentId, reason, by }, at) =>
    offScreen(
      changed(state, amendmentId, (known) => ({
        ...known,
        hidden: { reason, at, ...(by ? { by } : {}) },
      })),
    ),
  amendmentRestored: (state, { amendmentId }) =>
    changed(state, amendmentId, ({ hidden: _hidden, ...known }) => known),
  amendmentProcessed: (state, { amendmentId, how, reason, lineIds }, at) =>
    changed(state, amendmentId, ({ proposed: _was, ...known }) => ({
      ...known,
      ...(how ? { proposed: { how, ...(reason ? { reason } : {}), lineIds, at } } : {}),
    })),
  processingPublished: (state, { amendmentIds }) => amendmentIds.reduce(published, state),
  amendmentsBound: (state, { version, amendmentIds }) =>
    amendmentIds.reduce(
      (before, id) => changed(published(before, id), id, (known) => ({ ...known, boundTo: version })),
      state,
    ),
  amendmentsShown: (state, { amendments }) => ({
    ...state,
    amendments: { ...state.amendments, ...amendments },
  }),
} satisfies Partial<Evolvers>;

/** Whether phones may bring in amendments on it now. */
export function isAmendable(state: DayState, proposalId: ProposalId): boolean {
  const proposal = entry(state.proposals, proposalId);
  if (!proposal || proposal.status === "draft" || notWorkable(proposal)) return false;
  return proposal.amending ?? proposalSetupOf(state, proposalId)?.amendable ?? false;
}

/** The amendments by the line of the newest text that they are about; what has no such line stands under null. */
export function amendmentsByLine(state: DayState, proposalId: ProposalId): Map<LineId | null, Amendment[]> {
  const proposal = entry(state.proposals, proposalId);
  const lines = proposal ? identifiedLines(proposal, latestVersion(proposal).n).map(({ id }) => id) : [];
  const groups = new Map<LineId | null, Amendment[]>([...lines, null].map((id) => [id, []]));
  for (const each of amendmentsOn(state, proposalId)) {
    const place = each.kind !== "add" && each.lineId && groups.has(each.lineId) ? each.lineId : null;
    groups.get(place)?.push(each);
  }
  return groups;
}

/** What is left of an amendment whose words may not be read: that it was there, and about which line. */
export function bare({ id, proposalId, kind, lineId, version, at }: Amendment): Amendment {
  return {
    id,
    proposalId,
    kind,
    ...(lineId ? { lineId } : {}),
    version,
    text: "",
    at,
    seats: [],
    regions: [],
    shared: {},
  };
}

function published(state: DayState, id: AmendmentId): DayState {
  return changed(state, id, ({ proposed, ...known }) =>
    proposed ? { ...known, processing: proposed } : known,
  );
}

function changed(state: DayState, id: AmendmentId, change: (known: Amendment) => Amendment): DayState {
  const known = entry(state.amendments, id);
  return known ? { ...state, amendments: put(state.amendments, id, change(known)) } : state;
}

/** An amendment that was taken from sight while the projector had it in hand is no longer in hand. */
function offScreen(state: DayState): DayState {
  const { scene } = state;
  if (scene.kind !== "amendments" || scene.inHand === undefined) return state;
  const held = entry(state.amendments, scene.inHand);
  if (held && stands(held)) return state;
  return { ...state, scene: { kind: "amendments", proposalId: scene.proposalId } };
}

type Proposing = CommandOf<"proposeAmendment">;

/** Why there is no such place in the newest text. */
function placeFault(
  proposal: Proposal,
  { kind, lineId }: Pick<Proposing, "kind" | "lineId">,
): Refusal | undefined {
  if (lineId === undefined) return kind === "add" ? undefined : { code: "lineMissing" };
  const lines = identifiedLines(proposal, latestVersion(proposal).n);
  return lines.some(({ id }) => id === lineId) ? undefined : { code: "unknownTextLine" };
}

function wordsFault(
  proposal: Proposal,
  { kind, lineId, text, why }: Pick<Proposing, "kind" | "lineId" | "text" | "why">,
  version = Infinity,
): Refusal | undefined {
  if (kind !== "delete" && text === "") return { code: "amendmentEmpty" };
  for (const [words, max] of [
    [text, maximum.argument],
    [why ?? "", maximum.concern],
  ] as const) {
    if (lengthOf(words) > max) return { code: "amendmentTooLong", values: { max } };
  }
  const same = kind === "change" && lineId !== undefined && lineOf(proposal, lineId, version)?.text === text;
  return same ? { code: "amendmentUnchanged" } : undefined;
}

/** Why this person cannot bring it in: phones where it is asked, from a note only their own, and not without end. */
function makerFault(state: DayState, { proposalId, from }: Proposing, actor: Actor): Refusal | undefined {
  const gone = conversionFault(state, from);
  if (gone) return { code: gone };
  if (actor.role !== "participant") return undefined;
  if (!isAmendable(state, proposalId)) return { code: "amendmentsClosed" };
  if (from && noteOf(state, from.boardId, from.noteId)?.author !== actor.id) return { code: "notYourNote" };
  const waiting = amendmentsOn(state, proposalId).filter((each) => each.by === actor.id && !isHandled(each));
  return waiting.length >= MOST_OPEN ? { code: "tooManyAmendments", values: { max: MOST_OPEN } } : undefined;
}

/** Whose it is: the participant's and their delegations'; of a note what its board knows of its writer. */
function makerOf(state: DayState, { proposalId, from, organisation }: Proposing, actor: Actor) {
  const note = from && actor.role !== "participant" ? noteOf(state, from.boardId, from.noteId) : undefined;
  const author = actor.role === "participant" ? actor.id : note?.author;
  const person = author && entry(state.participants, author);
  if (!person) {
    const named = note?.organisation ?? organisation;
    return { seatIds: [], regions: [], ...(named ? { organisation: named } : {}) };
  }
  const seats = seatsOf(state, person.id).filter((seat) => inCircle(circleOf(state, proposalId), seat));
  // A board of organisations promised its writers that their name stays out of it.
  const name = note ? note.name : person.name;
  return {
    seatIds: seats.map(({ id }) => id),
    regions: [...new Set(seats.map(({ region }) => region))],
    author: person.id,
    ...(name ? { name } : {}),
    organisation: person.organisation,
  };
}

/** The amendment where this person may still change it: its maker, or the moderator where it has none. */
function ownAmendment(state: DayState, amendmentId: AmendmentId, actor: Actor): Amendment | Refusal {
  const known = entry(state.amendments, amendmentId);
  const mine = actor.role === "participant" ? known?.by === actor.id : known?.by === undefined;
  if (!known || !mine) return { code: known ? "notYourAmendment" : "unknownAmendment" };
  if (known.withdrawnAt !== undefined) return { code: "alreadyDone" };
  if (known.hidden) return { code: "amendmentHidden" };
  return isHandled(known) ? { code: "amendmentHandled" } : known;
}

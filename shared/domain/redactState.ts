/**
 * A day as one viewer may see it: the same shape with less in it. For every viewer and every log,
 * `redactState(replay(log)) = replay(redact(log))`; test/laws holds both files to that.
 */
import type { Viewer } from "./actor.ts";
import type { BoardId, ParticipantId } from "./ids.ts";
import { covered } from "./notes.ts";
import { seatsOf } from "./seats.ts";
import { signalsOf } from "./signals.ts";
import { at } from "./room.ts";
import type { DaySetup, Naming } from "./setup.ts";
import type { BoardSlice, DayState, Note, Objection, Round } from "./state.ts";

/** All of the day that this viewer may see. */
export function redactState(state: DayState, viewer: Viewer): DayState {
  const notes = Object.fromEntries(
    (Object.keys(state.notes) as BoardId[]).map((id) => [id, redactBoard(state, id, viewer)]),
  );
  return { ...redactDay(state, viewer), notes };
}

/** The slice of the topic `day`, with no notes. */
export function redactDay(state: DayState, viewer: Viewer): DayState {
  if (seesEveryone(viewer)) {
    return {
      ...state,
      rounds: mapValues(state.rounds, (round) =>
        round.status === "open" ? withHiddenAnswers(round) : round,
      ),
      objections: keep(state.objections, (objection) => !isOpen(state, objection)),
      notes: {},
    };
  }
  const me = viewer.role === "participant" ? viewer.id : null;
  const view: DayState = {
    ...state,
    setup: state.setup && publicSetup(state.setup),
    joined: viewer.role === "projector" ? Object.keys(state.participants).length : 0,
    participants: onlySelf(state, me),
    seats: Object.fromEntries((me === null ? [] : seatsOf(state, me)).map((seat) => [seat.id, seat])),
    registrations: {},
    decisions: mapValues(state.decisions, withoutBy),
    notes: {},
  };
  const mine = (seatId: string) => Object.hasOwn(view.seats, seatId);
  view.rounds = mapValues(state.rounds, (round) => hallRound(round, mine));
  view.objections = hallObjections(state, me);
  view.signals = Object.assign(
    {},
    ...Object.values<Round>(view.rounds)
      .filter((round) => round.status !== "open")
      .map((round) => signalsOf(view, round)),
  );
  return view;
}

/** The slice of the topic `board:ID`. */
export function redactBoard(state: DayState, boardId: BoardId, viewer: Viewer): BoardSlice {
  return mapValues(state.notes[boardId] ?? {}, (note) => redactNote(note, viewer));
}

/** One note as this viewer may see it: of a hidden one the hall sees only that it was there. */
export function redactNote(note: Note, viewer: Viewer): Note {
  const { editLock: _editLock, ...known } = note;
  if (seesEveryone(viewer)) return known;
  if (isAuthor(note, viewer)) return known.hidden ? { ...known, hidden: withoutBy(known.hidden) } : known;
  if (note.hidden) return covered(note, note.hidden.at);
  const { author: _author, ...shown } = known;
  return shown;
}

/** Whether this viewer wrote the note, as far as the server knows. */
export function isAuthor(note: Note, viewer: Viewer): boolean {
  return viewer.role === "participant" && viewer.id !== null && note.author === viewer.id;
}

/** Moderator and programme team know who is who; the projector and the hall do not. */
export function seesEveryone(viewer: Viewer): boolean {
  return viewer.role === "moderator" || viewer.role === "programmeTeam";
}

/** Whether a participant made the objection or belongs to a delegation it was raised for. */
export function ownsObjection(state: DayState, objection: Objection, me: ParticipantId | null): boolean {
  if (me === null) return false;
  return (
    objection.by === me ||
    objection.seats.some((seatId) => state.seats[seatId]?.members.some((member) => member.id === me))
  );
}

/** An own objection: only the viewer's own seats in it. */
export function ownObjection(state: DayState, objection: Objection, me: ParticipantId | null): Objection {
  const seats = objection.seats.filter((id) => state.seats[id]?.members.some((member) => member.id === me));
  return { ...objection, seats };
}

/** An objection as hall and projector see it once its round is published: named as the day's policy says. */
export function publicObjection(objection: Objection, naming: Naming): Objection {
  const { by: _by, name, organisation, ...shown } = objection;
  return {
    ...shown,
    seats: [],
    ...(naming === "person" && name !== undefined ? { name } : {}),
    ...(naming !== "region" && organisation !== undefined ? { organisation } : {}),
  };
}

/** The objections of a published round that the hall may read. */
export function publishedObjections(
  state: DayState,
  roundId: Round["id"],
): Record<Objection["id"], Objection> {
  const naming = state.setup?.naming ?? "organisation";
  const standing = keep(state.objections, (o) => o.roundId === roundId && o.status === "raised");
  return mapValues(standing, (objection) => publicObjection(objection, naming));
}

/** The setup without what is for the organisers: the list of registrations and the facilitator's sentences. */
export function publicSetup(setup: DaySetup): DaySetup {
  return {
    ...setup,
    registrations: [],
    programme: setup.programme.map(({ say: _say, ...part }) => part),
  };
}

/** The value without the link that did it, which is optional wherever it stands. */
export function withoutBy<T extends object>(value: T): T {
  const { by: _by, ...rest } = value as T & { by?: unknown };
  return rest as T;
}

function onlySelf(state: DayState, me: ParticipantId | null): DayState["participants"] {
  const self = me === null ? undefined : at(state.participants, me);
  return self ? { [self.id]: self } : {};
}

function hallRound(round: Round, mine: (seatId: string) => boolean): Round {
  const { outcome, ...known } = round;
  return {
    ...known,
    entitled: [],
    present: [],
    admitted: round.admitted.filter(mine),
    answers: keep(round.answers, (_answer, seatId) => mine(seatId)),
    ...(round.status === "published" && outcome ? { outcome } : {}),
  };
}

function hallObjections(state: DayState, me: ParticipantId | null): DayState["objections"] {
  const own = mapValues(
    keep(state.objections, (objection) => ownsObjection(state, objection, me)),
    (objection) => ownObjection(state, objection, me),
  );
  const published = Object.values<Round>(state.rounds)
    .filter((round) => round.status === "published")
    .map((round) => publishedObjections(state, round.id));
  return Object.assign({}, ...published, own);
}

function isOpen(state: DayState, objection: Objection): boolean {
  return state.rounds[objection.roundId]?.status === "open";
}

function withHiddenAnswers(round: Round): Round {
  return { ...round, answers: mapValues(round.answers, ({ at }) => ({ kind: "hidden" as const, at })) };
}

function mapValues<K extends string, V, W>(
  record: Readonly<Record<K, V>>,
  change: (value: V) => W,
): Record<K, W> {
  return Object.fromEntries(Object.entries<V>(record).map(([key, value]) => [key, change(value)])) as Record<
    K,
    W
  >;
}

/** Walks keys rather than pairs: it runs over the whole hall for everyone who comes in. */
function keep<K extends string, V>(
  record: Readonly<Record<K, V>>,
  wanted: (value: V, key: string) => boolean,
): Record<K, V> {
  const kept = {} as Record<K, V>;
  for (const key of Object.keys(record) as K[]) if (wanted(record[key], key)) kept[key] = record[key];
  return kept;
}

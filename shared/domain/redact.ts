/**
 * The only road from the log to a socket: an event as one viewer may know it, or null where there is nothing for
 * them. What may not be seen is not sent. Source: architecture.md, sentence 8; consent.md "A round".
 */
import type { Viewer } from "./actor.ts";
import { evolve } from "./day.ts";
import { topicOf } from "./events.ts";
import type { DayEvent, WireEvent } from "./events.ts";
import type { ParticipantId, RoundId, SeatId } from "./ids.ts";
import { noteOf } from "./notes.ts";
import {
  isAuthor,
  ownsObjection,
  publicSetup,
  publishedObjections,
  redactDay,
  redactNote,
  seesEveryone,
  withoutBy,
} from "./redactState.ts";
import { at as entry } from "./room.ts";
import { isMember } from "./seats.ts";
import type { DaySlice, DayState, Objection } from "./state.ts";

/**
 * The event for this viewer. `before` is the whole day just before the event, `at` when it happened; a person
 * whose view as a whole changes gets the new view instead.
 */
export function redact(event: DayEvent, viewer: Viewer, before: DayState, at: number): WireEvent | null {
  if (topicOf(event) !== "day") return redactNoteEvent(event, viewer, before);
  if (seesEveryone(viewer)) return forOrganisers(event, before);
  if (viewer.role === "projector" && event.type === "participantJoined") {
    return { type: "hallCounted", joined: Object.keys(before.participants).length + 1 };
  }
  return forHall(event, viewer, before, at);
}

/**
 * The participants who get something of this event that the hall as such does not: their own, or their
 * delegation's. Everyone else may be sent what `HALL` gets.
 */
export function insiders(event: DayEvent, before: DayState, at: number): ParticipantId[] {
  switch (event.type) {
    case "participantJoined":
    case "regionsAdded":
      return [event.participantId];
    case "participantRenamed": {
      const mates = Object.values(before.seats).filter((seat) =>
        isMember(before, seat.id, event.participantId),
      );
      return unique([event.participantId, ...mates.flatMap((seat) => seat.members.map((m) => m.id))]);
    }
    case "seatGranted":
    case "seatReleased":
      return unique([event.participantId, ...membersOf(before, [event.seatId])]);
    case "seatsAdmitted":
    case "answerGiven":
      return membersOf(before, event.seatIds);
    case "objectionRaised":
      return unique([event.by, ...membersOf(before, event.seatIds)]);
    case "objectionReworded":
    case "objectionWithdrawn": {
      const after = evolve(before, event, at);
      const both = [entry(before.objections, event.objectionId), entry(after.objections, event.objectionId)];
      return unique(both.flatMap((o) => (o ? [...(o.by ? [o.by] : []), ...membersOf(before, o.seats)] : [])));
    }
    case "noteWritten":
      return event.author ? [event.author] : [];
    case "noteEdited":
    case "noteWithdrawn":
    case "noteHidden":
    case "noteRestored": {
      const author = noteOf(before, event.boardId, event.noteId)?.author;
      return author ? [author] : [];
    }
    default:
      return [];
  }
}

function redactNoteEvent(event: DayEvent, viewer: Viewer, before: DayState): WireEvent | null {
  switch (event.type) {
    case "noteWritten": {
      const { editLock: _editLock, ...known } = event;
      if (
        seesEveryone(viewer) ||
        (viewer.role === "participant" && viewer.id && event.author === viewer.id)
      ) {
        return known;
      }
      const { author: _author, ...shown } = known;
      return shown;
    }
    case "noteHidden": {
      if (seesEveryone(viewer)) return event;
      const note = noteOf(before, event.boardId, event.noteId);
      if (note && isAuthor(note, viewer)) return withoutBy(event);
      return { type: "noteCovered", boardId: event.boardId, noteId: event.noteId };
    }
    case "noteRestored": {
      if (seesEveryone(viewer)) return event;
      const note = noteOf(before, event.boardId, event.noteId);
      if (!note || isAuthor(note, viewer)) return withoutBy(event);
      const { hidden: _hidden, ...restored } = note;
      return { type: "noteUncovered", boardId: event.boardId, note: redactNote(restored, viewer) };
    }
    case "noteEdited":
    case "noteWithdrawn":
      return event;
    default:
      return null;
  }
}

function forOrganisers(event: DayEvent, before: DayState): WireEvent | null {
  switch (event.type) {
    case "answerGiven":
      return { type: "answerCovered", roundId: event.roundId, seatIds: event.seatIds };
    case "objectionRaised":
    case "objectionReworded":
    case "objectionWithdrawn":
      return null;
    case "roundClosed": {
      const answers = before.rounds[event.roundId]?.answers ?? {};
      const objections = Object.fromEntries(
        Object.values<Objection>(before.objections)
          .filter((objection) => objection.roundId === event.roundId)
          .map((objection) => [objection.id, objection]),
      );
      return { ...event, disclosed: { answers, objections } };
    }
    default:
      return event;
  }
}

function forHall(event: DayEvent, viewer: Viewer, before: DayState, at: number): WireEvent | null {
  const me = viewer.role === "participant" ? viewer.id : null;
  switch (event.type) {
    case "dayPrepared":
      return { ...event, setup: publicSetup(event.setup) };
    case "participantJoined":
    case "regionsAdded":
      return event.participantId === me ? event : null;
    case "participantRenamed":
      return me !== null && insiders(event, before, at).includes(me) ? event : null;
    case "seatGranted":
    case "seatReleased":
      if (event.participantId === me) return wholeView(event, viewer, before, at);
      return me !== null && isMember(before, event.seatId, me) ? withoutBy(event) : null;
    case "registrationAdded":
    case "registrationRemoved":
      return null;
    case "roundOpened": {
      const counted = { answered: 0, of: event.present.length };
      return { ...withoutBy(event), entitled: [], present: [], counted };
    }
    case "seatsAdmitted":
    case "answerGiven": {
      const counted = countedAfter(event, event.roundId, before, at);
      const seatIds = ownSeats(event.seatIds, before, me);
      if (seatIds.length === 0) return { type: "roundCounted", roundId: event.roundId, ...counted };
      return event.type === "answerGiven"
        ? { ...event, seatIds, counted }
        : { ...withoutBy(event), seatIds, counted };
    }
    case "objectionRaised":
    case "objectionReworded":
    case "objectionWithdrawn":
      return ownObjectionEvent(event, viewer, me, before, at);
    case "roundPublished": {
      const outcome = before.rounds[event.roundId]?.outcome;
      if (!outcome) throw new Error(`round ${event.roundId} is published without an outcome`);
      const objections = publishedObjections(before, event.roundId);
      return { ...withoutBy(event), disclosed: { outcome, objections } };
    }
    case "dayOpened":
    case "dayClosed":
    case "partStarted":
    case "partEndMoved":
    case "sceneShown":
    case "overlaySet":
    case "seatPolicySet":
    case "boardOpened":
    case "boardClosed":
    case "authorshipSet":
    case "proposalPresented":
    case "versionWritten":
    case "roundClosed":
    case "decisionTaken":
      return withoutBy(event);
    default:
      // Default deny: an event that is not named here does not reach the hall.
      return null;
  }
}

function ownObjectionEvent(
  event: Extract<DayEvent, { objectionId: string }>,
  viewer: Viewer,
  me: ParticipantId | null,
  before: DayState,
  at: number,
): WireEvent | null {
  const after = evolve(before, event, at);
  const was = entry(before.objections, event.objectionId);
  const is = entry(after.objections, event.objectionId);
  const saw = was !== undefined && ownsObjection(before, was, me);
  const sees = is !== undefined && ownsObjection(after, is, me);
  if (!saw && !sees) return null;
  if (event.type === "objectionRaised") return { ...event, seatIds: ownSeats(event.seatIds, before, me) };
  if (saw !== sees) return wholeView(event, viewer, before, at);
  return event.type === "objectionReworded"
    ? { ...event, seatIds: ownSeats(event.seatIds, before, me) }
    : event;
}

function wholeView(event: DayEvent, viewer: Viewer, before: DayState, at: number): WireEvent {
  const { notes: _notes, ...view } = redactDay(evolve(before, event, at), viewer);
  return { type: "dayViewReset", view: view satisfies DaySlice };
}

function countedAfter(event: DayEvent, roundId: RoundId, before: DayState, at: number) {
  const round = evolve(before, event, at).rounds[roundId];
  return { answered: round?.answered ?? 0, of: round?.of ?? 0 };
}

function ownSeats(seatIds: readonly SeatId[], state: DayState, me: ParticipantId | null): SeatId[] {
  return me === null ? [] : seatIds.filter((seatId) => isMember(state, seatId, me));
}

function membersOf(state: DayState, seatIds: readonly SeatId[]): ParticipantId[] {
  return unique(seatIds.flatMap((seatId) => state.seats[seatId]?.members.map((member) => member.id) ?? []));
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

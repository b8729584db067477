/**
 * Whom an event concerns in person: everyone else gets of it what the hall gets, so it is made for them once.
 * Source: architecture.md "The way of one command".
 */
import { photoOf } from "./boardPhotoSlice.ts";
import type { BoardPhoto } from "./boardPhotoState.ts";
import { evolve } from "./evolve.ts";
import type { DayEvent } from "./events.ts";
import type { AmendmentId, ObjectionId, ParticipantId, RoundId, SeatId } from "./ids.ts";
import { noteOf } from "./notes.ts";
import { sharersOf } from "./objections.ts";
import { authorOf } from "./redactHall.ts";
import { at as entry } from "./room.ts";
import { isMember } from "./seats.ts";
import { questionInsiders } from "./redactQuestions.ts";
import type { DayState, Note, Objection } from "./state.ts";

/**
 * The participants who get something of this event that the hall as such does not: their own, or their
 * delegation's. Everyone else may be sent what `HALL` gets.
 */
export function insiders(event: DayEvent, before: DayState, at: number): ParticipantId[] {
  switch (event.type) {
    case "participantJoined":
    case "regionsAdded":
    case "groupChosen":
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
    case "admissionAsked":
      return membersOf(before, event.seatIds);
    case "admissionDeclined":
      return membersOf(before, [event.seatId]);
    case "objectionRaised":
    case "contributionMade":
      return unique([...(event.author ? [event.author] : []), ...membersOf(before, event.seatIds)]);
    case "contributionReworded":
    case "contributionWithdrawn":
    case "contributionTakenUp":
    case "contributionHandled":
    case "contributionSetAside": {
      const made = entry(before.contributions, event.contributionId);
      return made ? makersOf(before, [made]) : [];
    }
    case "amendmentProposed":
      return unique([...(event.author ? [event.author] : []), ...membersOf(before, event.seatIds)]);
    case "amendmentShared":
      return unique([...amendmentInsiders(before, [event.amendmentId]), ...membersOf(before, event.seatIds)]);
    case "amendmentReworded":
    case "amendmentWithdrawn":
    case "amendmentHidden":
    case "amendmentRestored":
      return amendmentInsiders(before, [event.amendmentId]);
    case "processingPublished":
    case "amendmentsBound":
      return amendmentInsiders(before, event.amendmentIds);
    case "roundPublished":
      return makersOf(before, roundObjections(before, event.roundId));
    case "objectionReworded": {
      const after = evolve(before, event, at);
      const both = [entry(before.objections, event.objectionId), entry(after.objections, event.objectionId)];
      return makersOf(
        before,
        both.flatMap((each) => each ?? []),
      );
    }
    case "objectionWithdrawn":
    case "objectionMerged":
    case "objectionSplit":
    case "objectionCosigned":
    case "objectionExplained":
    case "objectionTested":
    case "resolutionProposed":
    case "resolutionAnswered":
    case "objectionLeftOpen": {
      const touched = touchedBy(event, before).flatMap((id) => entry(before.objections, id) ?? []);
      const cosigning = touched.flatMap((each) => Object.keys(each.cosigned) as SeatId[]);
      const joining = event.type === "objectionCosigned" ? event.seatIds : [];
      return unique([...makersOf(before, touched), ...membersOf(before, [...cosigning, ...joining])]);
    }
    case "pulseGiven":
      return event.author ? [event.author] : [];
    case "pulseLineHidden":
    case "pulseLineRestored": {
      const author = authorOf(before, event.momentId, event.pulseId);
      return author ? [author] : [];
    }
    case "noteWritten":
      return event.author ? [event.author] : [];
    case "noteEdited":
    case "noteWithdrawn":
    case "noteHidden":
    case "noteRestored":
    case "noteConverted":
    case "objectionAsked":
    case "objectionDeclined": {
      const author = noteOf(before, event.boardId, event.noteId)?.author;
      return author ? [author] : [];
    }
    case "helpAsked":
      return event.author ? [event.author] : [];
    case "helpTaken":
    case "helpReturned":
    case "helpFinished":
    case "helpTakenBack": {
      const caller = entry(before.help, event.helpId)?.by;
      return caller ? [caller] : [];
    }
    case "boardPhotoAdded":
      return event.author ? [event.author] : [];
    case "boardPhotoRemoved":
    case "boardPhotoDescribed":
    case "boardPhotoHidden":
    case "boardPhotoRestored": {
      const author = photoOf(before, event.boardId, event.photoId)?.author;
      return author ? [author] : [];
    }
    case "boardRevealed":
      // Who has a hidden note or photo there sees more of it than the hall.
      return unique(
        [
          ...Object.values<Note>(before.notes[event.boardId] ?? {}),
          ...Object.values<BoardPhoto>(before.boardPhotos[event.boardId] ?? {}),
        ].flatMap(({ hidden, author }) => (hidden && author ? [author] : [])),
      );
    default:
      return questionInsiders(event, before);
  }
}

/** The objections that an event after the round touches: the one it names, and those whose cluster changes with it. */
export function touchedBy(
  event: Extract<DayEvent, { objectionId: ObjectionId }>,
  before: DayState,
): ObjectionId[] {
  const was = entry(before.objections, event.objectionId);
  return unique([
    event.objectionId,
    ...(was?.mergedInto ? [was.mergedInto] : []),
    ...(event.type === "objectionMerged" ? [event.into] : []),
    ...sharersOf(before, event.objectionId).map((each) => each.id),
  ]);
}

/** All objections of a round, also those that were taken back in it. */
export function roundObjections(state: DayState, roundId: RoundId): Objection[] {
  return Object.values<Objection>(state.objections).filter((each) => each.roundId === roundId);
}

/** Who has something of their own in these amendments: their makers' delegations, and those who share them. */
function amendmentInsiders(state: DayState, ids: readonly AmendmentId[]): ParticipantId[] {
  const known = ids.flatMap((id) => entry(state.amendments, id) ?? []);
  const sharing = known.flatMap((each) => Object.keys(each.shared) as SeatId[]);
  return unique([...makersOf(state, known), ...membersOf(state, sharing)]);
}

function makersOf(state: DayState, made: readonly Pick<Objection, "by" | "seats">[]): ParticipantId[] {
  return unique(made.flatMap(({ by, seats }) => [...(by ? [by] : []), ...membersOf(state, seats)]));
}

function membersOf(state: DayState, seatIds: readonly SeatId[]): ParticipantId[] {
  return unique(seatIds.flatMap((seatId) => state.seats[seatId]?.members.map((member) => member.id) ?? []));
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

/**
 * The only road from the log to a socket: an event as one viewer may know it, or null where there is nothing for
 * them. What may not be seen is not sent. Source: architecture.md, sentence 8; consent.md "A round".
 */
import type { Viewer } from "./actor.ts";
import { evolve } from "./evolve.ts";
import { topicOf } from "./events.ts";
import type { DayEvent, WireEvent } from "./events.ts";
import type { Gathered } from "./hallState.ts";
import { gatheredFor } from "./gathering.ts";
import type { AmendmentId, ObjectionId, ParticipantId, RoundId, SeatId } from "./ids.ts";
import { insiders, roundObjections, touchedBy } from "./insiders.ts";
import { isForAll } from "./keeping.ts";
import { viewedAmendments } from "./redactAmendments.ts";
import { redactAfterEvent } from "./redactAfter.ts";
import { redactDivisionEvent } from "./redactDivision.ts";
import { redactInformationEvent } from "./redactInformation.ts";
import { isPulseEvent, redactPulseEvent } from "./redactHall.ts";
import { redactNoteEvent } from "./redactNotes.ts";
import { redactQuestionsEvent } from "./redactQuestions.ts";
import { redactRegionEvent } from "./redactRegion.ts";
import { redactSheetsEvent } from "./redactSheets.ts";
import { seesEveryone, withoutBy } from "./organisers.ts";
import { publicPart, publicSetup, redactDay, showsDraft } from "./redactState.ts";
import { at as entry } from "./room.ts";
import { isMember } from "./seats.ts";
import { daySliceOf, kindOf } from "./slices.ts";
import type { DayState, Seat } from "./state.ts";
import { objectionsByIds, owns, selfOf, viewedContribution, viewedObjectionsOf } from "./voices.ts";

/**
 * The event for this viewer. `before` is the whole day just before the event, `at` when it happened; a person
 * whose view as a whole changes gets the new view instead.
 */
export function redact(event: DayEvent, viewer: Viewer, before: DayState, at: number): WireEvent | null {
  const topic = kindOf(topicOf(event));
  if (topic === "division") return redactDivisionEvent(event, viewer);
  if (topic === "questions") return redactQuestionsEvent(event, viewer, before, at);
  if (topic === "information") return redactInformationEvent(event, viewer, before, at);
  if (topic === "after") return redactAfterEvent(event, viewer);
  if (topic === "region") return redactRegionEvent(event, viewer);
  if (topic === "sheet") return redactSheetsEvent(event, viewer, before);
  if (isPulseEvent(event)) return redactPulseEvent(event, viewer, before, at);
  if (topic === "board") return redactNoteEvent(event, viewer, before, at);
  if (seesEveryone(viewer)) return forOrganisers(event, before);
  if (viewer.role === "facilitator") return forFacilitator(event, before, at);
  if (viewer.role === "projector") {
    if (event.type === "participantJoined") {
      const joined = Object.keys(before.participants).length + 1;
      return { type: "hallCounted", joined, ...gatheredAfter(event, before, at) };
    }
    if (changesDraftOnScreen(event, before, at)) return wholeView(event, viewer, before, at);
    if (event.type === "versionDrafted" && showsDraft(before, event.proposalId)) return withoutBy(event);
  }
  return forHall(event, viewer, before, at);
}

function forOrganisers(event: DayEvent, before: DayState): WireEvent | null {
  switch (event.type) {
    case "textsErased": {
      const { fields: _fields, ...shown } = event;
      return shown;
    }
    case "answerGiven":
      return { type: "answerCovered", roundId: event.roundId, seatIds: event.seatIds };
    case "handCounted":
      return {
        type: "handCountCovered",
        roundId: event.roundId,
        total: event.count.consent + event.count.notInCircle,
      };
    case "objectionRaised":
    case "objectionReworded":
      return null;
    case "objectionWithdrawn":
      return isInOpenRound(before, event.objectionId) ? null : event;
    case "roundClosed": {
      const round = before.rounds[event.roundId];
      const objections = Object.fromEntries(
        roundObjections(before, event.roundId).map((objection) => [objection.id, objection]),
      );
      const handCount = round?.handCount;
      const disclosed = { answers: round?.answers ?? {}, objections, ...(handCount ? { handCount } : {}) };
      return { ...event, disclosed };
    }
    default:
      return event;
  }
}

/** What a subgroup's facilitator knows beyond the hall: which delegations there are, and who answered, not what. */
function forFacilitator(event: DayEvent, before: DayState, at: number): WireEvent | null {
  switch (event.type) {
    case "answerGiven":
    case "handCounted":
      return forOrganisers(event, before);
    case "helpAsked": {
      const { author: _author, ...shown } = event;
      return shown;
    }
    case "plenaryCalled":
    case "helpTaken":
    case "helpReturned":
    case "helpFinished":
    case "helpTakenBack":
      return withoutBy(event);
    case "participantRenamed": {
      // Of who sits on no seat a subgroup knows nothing.
      const isSeated = Object.values<Seat>(before.seats).some(({ members }) =>
        members.some(({ id }) => id === event.participantId),
      );
      return isSeated ? event : null;
    }
    case "seatGranted":
    case "seatAdded":
    case "seatReleased":
    case "seatsAdmitted":
      return withoutBy(event);
    case "roundOpened":
      return { ...withoutBy(event), entitled: [] };
    default:
      return forHall(event, { role: "facilitator" }, before, at);
  }
}

function forHall(event: DayEvent, viewer: Viewer, before: DayState, at: number): WireEvent | null {
  const me = selfOf(viewer);
  switch (event.type) {
    case "dayPrepared":
      return { ...event, setup: publicSetup(event.setup) };
    case "participantJoined":
    case "regionsAdded": {
      const now = gatheredAfter(event, before, at);
      if (event.participantId === me) return { ...event, ...now };
      return now.gathered ? { type: "hallGathered", gathered: now.gathered } : null;
    }
    case "sceneShown":
      return { ...withoutBy(event), ...gatheredAfter(event, before, at) };
    case "participantRenamed":
      return me !== null && insiders(event, before, at).includes(me) ? event : null;
    case "seatGranted":
    case "seatReleased":
      if (event.participantId === me) return wholeView(event, viewer, before, at);
      return me !== null && isMember(before, event.seatId, me) ? withoutBy(event) : null;
    case "groupChosen":
      return event.participantId === me ? event : null;
    case "helpAsked":
      return me !== null && event.author === me ? event : null;
    case "helpTaken":
    case "helpReturned":
    case "helpFinished":
    case "helpTakenBack":
      return me !== null && entry(before.help, event.helpId)?.by === me ? withoutBy(event) : null;
    case "registrationAdded":
    case "registrationRemoved":
    case "registrationsListed":
    case "registeredNamed":
    case "registeredChanged":
    case "registeredRemoved":
    case "paperPrinted":
    case "registrationsExported":
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
      return { ...withoutBy(event), seatIds, counted };
    }
    case "handCounted":
      return {
        type: "roundCounted",
        roundId: event.roundId,
        ...countedAfter(event, event.roundId, before, at),
      };
    case "admissionAsked": {
      const seatIds = ownSeats(event.seatIds, before, me);
      return seatIds.length > 0 ? { ...event, seatIds } : null;
    }
    case "admissionDeclined":
      return ownSeats([event.seatId], before, me).length > 0 ? withoutBy(event) : null;
    case "objectionRaised":
    case "objectionReworded":
      return ownObjectionEvent(event, viewer, me, before, at);
    case "objectionWithdrawn":
      if (isInOpenRound(before, event.objectionId)) {
        return ownObjectionEvent(event, viewer, me, before, at);
      }
      return shownAfter(event, me, before, at);
    case "objectionMerged":
    case "objectionSplit":
    case "objectionCosigned":
    case "objectionExplained":
    case "objectionTested":
    case "resolutionProposed":
    case "resolutionAnswered":
    case "objectionLeftOpen":
      return shownAfter(event, me, before, at);
    case "contributionMade":
    case "contributionReworded":
    case "contributionWithdrawn":
    case "contributionTakenUp":
    case "contributionHandled":
    case "contributionSetAside": {
      const after = evolve(before, event, at);
      const made = entry(after.contributions, event.contributionId);
      const view = made && viewedContribution(after, made, me);
      return view ? { type: "contributionsShown", contributions: { [view.id]: view } } : null;
    }
    case "amendmentProposed":
    case "amendmentReworded":
    case "amendmentWithdrawn":
    case "amendmentShared":
    case "amendmentHidden":
    case "amendmentRestored":
      return amendmentsAfter(event, [event.amendmentId], me, before, at);
    case "processingPublished":
    case "amendmentsBound":
      return amendmentsAfter(event, event.amendmentIds, me, before, at);
    case "roundPublished": {
      const after = evolve(before, event, at);
      const outcome = after.rounds[event.roundId]?.outcome;
      if (!outcome) throw new Error(`round ${event.roundId} is published without an outcome`);
      const objections = viewedObjectionsOf(after, event.roundId, me);
      return { ...withoutBy(event), disclosed: { outcome, objections } };
    }
    case "textsErased": {
      const { what, count } = event;
      return isForAll(what) ? { type: "textsErased", what, count } : { type: "textsForgotten" };
    }
    case "recordAdopted": {
      const { name: _name, role: _role, ...locked } = withoutBy(event);
      return locked;
    }
    case "keepingSet":
    case "dayOpened":
    case "dayClosed":
    case "recordPublished":
    case "publicationWithdrawn":
    case "partStarted":
    case "partEndMoved":
    case "overlaySet":
    case "seatPolicySet":
    case "boardOpened":
    case "boardClosed":
    case "revealSet":
    case "quotaSet":
    case "photosFromHallSet":
    case "authorshipSet":
    case "proposalPresented":
    case "proposalAdded":
    case "circleSet":
    case "amendingSet":
    case "stepStarted":
    case "stepSkipped":
    case "versionWritten":
    case "versionConfirmed":
    case "proposalEnded":
    case "proposalReopened":
    case "roundClosed":
    case "objectionsOrdered":
    case "floorGiven":
    case "decisionTaken":
    case "programmeTeamDecided":
    case "taskAgreed":
    case "rsvsNamed":
    case "rsvBoardSet":
    case "frameSet":
    case "frameRemoved":
    case "detailsSet":
    case "themeSet":
    case "logoSet":
    case "programmeStartSet":
    case "partRemoved":
    case "partsOrdered":
    case "proposalPrepared":
    case "proposalRemoved":
    case "proposalsOrdered":
    case "boardPrepared":
    case "boardRemoved":
    case "sheetQuestionsSet":
    case "momentsSet":
    case "planningSet":
    case "regionPlaceSet":
      return withoutBy(event);
    case "partSet":
      return { ...withoutBy(event), part: publicPart(event.part) };
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
  const saw = was !== undefined && owns(before, was, me);
  const sees = is !== undefined && owns(after, is, me);
  if (!saw && !sees) return null;
  if (event.type === "objectionRaised") {
    return { ...withoutBy(event), seatIds: ownSeats(event.seatIds, before, me) };
  }
  if (saw !== sees) return wholeView(event, viewer, before, at);
  return event.type === "objectionReworded"
    ? { ...event, seatIds: ownSeats(event.seatIds, before, me) }
    : withoutBy(event);
}

/** The objections that an event after the round touches, as this viewer may see them when it has happened. */
function shownAfter(
  event: Extract<DayEvent, { objectionId: ObjectionId }>,
  me: ParticipantId | null,
  before: DayState,
  at: number,
): WireEvent {
  const objections = objectionsByIds(evolve(before, event, at), touchedBy(event, before), me);
  return { type: "objectionsShown", objections };
}

/** Amendments as this viewer may see them when the event has happened. */
function amendmentsAfter(
  event: DayEvent,
  ids: readonly AmendmentId[],
  me: ParticipantId | null,
  before: DayState,
  at: number,
): WireEvent {
  return { type: "amendmentsShown", amendments: viewedAmendments(evolve(before, event, at), ids, me) };
}

function isInOpenRound(state: DayState, objectionId: ObjectionId): boolean {
  const objection = entry(state.objections, objectionId);
  return objection !== undefined && entry(state.rounds, objection.roundId)?.status === "open";
}

/** Whether the projector begins or ceases to show what somebody is writing. */
function changesDraftOnScreen(event: DayEvent, before: DayState, at: number): boolean {
  const was = before.scene.kind === "draft";
  const maybe = event.type === "sceneShown" && event.scene.kind === "draft";
  if (!was && !maybe) return false;
  const { scene } = evolve(before, event, at);
  const draftOf = (each: typeof scene) => (each.kind === "draft" ? each.proposalId : null);
  return draftOf(before.scene) !== draftOf(scene);
}

function wholeView(event: DayEvent, viewer: Viewer, before: DayState, at: number): WireEvent {
  return { type: "dayViewReset", view: daySliceOf(redactDay(evolve(before, event, at), viewer)) };
}

/** Who is here after an event, for who gets numbers alone; nothing while the projector does not show it. */
function gatheredAfter(event: DayEvent, before: DayState, at: number): { gathered?: Gathered } {
  const shows = event.type === "sceneShown" ? event.scene.kind === "hall" : before.scene.kind === "hall";
  if (!shows) return {};
  const known = gatherings.get(before);
  if (known?.event === event) return { gathered: known.gathered };
  const gathered = gatheredFor(evolve(before, event, at));
  if (!gathered) return {};
  gatherings.set(before, { event, gathered });
  return { gathered };
}

const gatherings = new WeakMap<DayState, { event: DayEvent; gathered: Gathered }>();

/** The counts of a round after an event: asked for every class and everyone concerned, worked out once. */
function countedAfter(event: DayEvent, roundId: RoundId, before: DayState, at: number) {
  const known = counts.get(before);
  if (known?.event === event) return known.counted;
  const round = evolve(before, event, at).rounds[roundId];
  const counted = { answered: round?.answered ?? 0, of: round?.of ?? 0 };
  counts.set(before, { event, counted });
  return counted;
}

/** By the day just before: it is let go soon, and these go with it. */
const counts = new WeakMap<DayState, { event: DayEvent; counted: { answered: number; of: number } }>();

function ownSeats(seatIds: readonly SeatId[], state: DayState, me: ParticipantId | null): SeatId[] {
  return me === null ? [] : seatIds.filter((seatId) => isMember(state, seatId, me));
}

/**
 * The only road from the log to a socket: an event as one viewer may know it, or null where there is nothing for
 * them. What may not be seen is not sent. Source: architecture.md, sentence 8; consent.md "A round".
 */
import type { Viewer } from "./actor.ts";
import { evolve } from "./evolve.ts";
import { topicOf } from "./events.ts";
import type { DayEvent, WireEvent } from "./events.ts";
import type { AmendmentId, ParticipantId } from "./ids.ts";
import { insiders } from "./insiders.ts";
import { isForAll } from "./keeping.ts";
import { seesEveryone, withoutBy } from "./organisers.ts";
import { redactAfterEvent } from "./redactAfter.ts";
import { viewedAmendments } from "./redactAmendments.ts";
import { countedAfter, gatheredAfter, ownSeats } from "./redactCounted.ts";
import { redactDivisionEvent } from "./redactDivision.ts";
import { forOrganisers } from "./redactForOrganisers.ts";
import { isPulseEvent, redactPulseEvent } from "./redactHall.ts";
import { redactInformationEvent } from "./redactInformation.ts";
import { redactNoteEvent } from "./redactNotes.ts";
import { isInOpenRound, ownObjectionEvent, shownAfter } from "./redactObjections.ts";
import { redactQuestionsEvent } from "./redactQuestions.ts";
import { redactRegionEvent } from "./redactRegion.ts";
import { redactSheetsEvent } from "./redactSheets.ts";
import { publicPart, publicSetup, showsDraft, wholeView } from "./redactState.ts";
import { at as entry } from "./room.ts";
import { isMember } from "./seats.ts";
import { kindOf } from "./slices.ts";
import type { DayState, Seat } from "./state.ts";
import { selfOf, viewedContribution, viewedObjectionsOf } from "./voices.ts";

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
    case "rehearsalHeld":
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

/** Whether the projector begins or ceases to show what somebody is writing. */
function changesDraftOnScreen(event: DayEvent, before: DayState, at: number): boolean {
  const was = before.scene.kind === "draft";
  const maybe = event.type === "sceneShown" && event.scene.kind === "draft";
  if (!was && !maybe) return false;
  const { scene } = evolve(before, event, at);
  const draftOf = (each: typeof scene) => (each.kind === "draft" ? each.proposalId : null);
  return draftOf(before.scene) !== draftOf(scene);
}

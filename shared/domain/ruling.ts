/** The answer of `decide`: the events that happen, or why nothing does. A refusal is a value, not an error. */
import type { DayEvent } from "./events.ts";

/** Every reason a command may be refused; the client has a Dutch and an English sentence for each. */
export const refusalCodes = [
  "notAllowed",
  "dayNotOpen",
  "dayClosed",
  "dayExists",
  "unknownPart",
  "unknownRegion",
  "unknownBoard",
  "unknownLane",
  "unknownNote",
  "unknownProposal",
  "unknownRound",
  "unknownSeat",
  "unknownParticipant",
  "unknownDecision",
  "unknownFrame",
  "alreadyDone",
  "idTaken",
  "alreadyJoined",
  "nameEmpty",
  "nameTooLong",
  "organisationEmpty",
  "organisationTooLong",
  "tooManyRegions",
  "boardNotOpen",
  "boardWasOpen",
  "noteEmpty",
  "noteTooLong",
  "notYourNote",
  "noteHidden",
  "noteWithdrawn",
  "quotaReached",
  "editKeyMissing",
  "reasonMissing",
  "reasonTooLong",
  "proposalNotPresented",
  "proposalDecided",
  "roundStillOpen",
  "roundNotOpen",
  "roundNotClosed",
  "roundNotPublished",
  "roundOutdated",
  "versionOutdated",
  "versionUnchanged",
  "circleEmpty",
  "noSeat",
  "seatMissing",
  "tooLate",
  "argumentMissing",
  "argumentTooLong",
  "concernMissing",
  "concernTooLong",
  "openObjections",
  "answeredThemselves",
  "handCountTooLarge",
  "proposalEnded",
  "proposalNotEnded",
  "notHandedOver",
  "titleMissing",
  "stepOver",
  "unknownContribution",
  "contributionEmpty",
  "contributionTooLong",
  "contributionHandled",
  "alreadyReacted",
  "tooManyWaiting",
  "unknownObjection",
  "objectionNotOpen",
  "objectionNotValid",
  "objectionsUntreated",
  "notYourObjection",
  "frameMakesValid",
  "resolutionMissing",
  "ownerMissing",
  "dateMissing",
  "noteMissing",
  "unknownSignal",
  "dateInPast",
  "noDivision",
  "notAssembled",
  "notYourGroup",
  "unknownRsv",
  "unknownMunicipality",
  "tooFarAway",
  "tooManyRsvs",
  "noOverlap",
  "draftChanged",
  "nothingToUndo",
  "outcomeSubmitted",
  "divisionChanged",
  "divisionUnchanged",
  "claimChanged",
  "frameBroken",
  "frameIsComputed",
  "fteOutOfBounds",
  "tooManyFigures",
  "attributionMissing",
  "unknownMoment",
  "momentNotOpen",
  "unknownLine",
  "lineHidden",
  "lineTooLong",
  "unknownInvitation",
  "unknownSlide",
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

export interface Refusal {
  readonly code: RefusalCode;
  /** Numbers and names that the sentence needs, by name. */
  readonly values?: Readonly<Record<string, string | number>>;
}

export type Ruling =
  | { readonly accepted: true; readonly events: readonly DayEvent[] }
  | { readonly accepted: false; readonly refusal: Refusal };

/** These events happen. */
export function accept(...events: DayEvent[]): Ruling {
  return { accepted: true, events };
}

/** Nothing happens, for this reason. */
export function refuse(code: RefusalCode, values?: Refusal["values"]): Ruling {
  return { accepted: false, refusal: values ? { code, values } : { code } };
}

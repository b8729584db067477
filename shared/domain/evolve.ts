/**
 * What each event of the day means, made of the rooms. The server grows the truth with it, a screen its copy, and a phone
 * what it foresees. Source: architecture.md, sentence 2.
 */
import { afterEvolvers } from "./after.ts";
import { admissionEvolvers } from "./admissions.ts";
import { amendmentEvolvers } from "./amendments.ts";
import { answerEvolvers } from "./answers.ts";
import { boardPhotoEvolvers } from "./boardPhotoSlice.ts";
import { boardEvolvers } from "./boards.ts";
import { clusterEvolvers } from "./clusters.ts";
import { contributionEvolvers } from "./contributions.ts";
import { dayMapEvolvers } from "./dayMap.ts";
import { decisionEvolvers } from "./decisions.ts";
import { divisionFrameEvolvers } from "./divisionFrames.ts";
import { divisionEvolvers } from "./divisions.ts";
import { exportEvolvers } from "./exports.ts";
import { gatheringEvolvers } from "./gathering.ts";
import { informationEvolvers } from "./information.ts";
import { keepingEvolvers } from "./keeping.ts";
import { lineageEvolvers } from "./lineage.ts";
import { membershipEvolvers } from "./memberships.ts";
import { noteEvolvers } from "./notes.ts";
import { objectionEvolvers } from "./objections.ts";
import { outcomeEvolvers } from "./outcomes.ts";
import { participantEvolvers } from "./participants.ts";
import { programmeEvolvers } from "./programme.ts";
import { pulseEvolvers } from "./pulse.ts";
import { proposalLifeEvolvers } from "./proposalLife.ts";
import { proposalEvolvers } from "./proposals.ts";
import { regionEvolvers } from "./regions.ts";
import { rehearsalEvolvers } from "./rehearsals.ts";
import { registrationEvolvers } from "./registrations.ts";
import { resolutionEvolvers } from "./resolutions.ts";
import { revealEvolvers } from "./reveals.ts";
import { roundEvolvers } from "./rounds.ts";
import { seatEvolvers } from "./seats.ts";
import { sheetEvolvers } from "./sheets.ts";
import { setupEvolvers } from "./setupChanges.ts";
import { signalEvolvers } from "./signals.ts";
import { wishEvolvers } from "./objectionWishes.ts";
import { treatmentEvolvers } from "./treatment.ts";
import { helpEvolvers } from "./help.ts";
import { questionEvolvers } from "./questions.ts";
import { rsvNameEvolvers } from "./rsvNames.ts";
import type { DayEvent, EventType, WireEvent } from "./events.ts";
import { unseenBetween } from "./room.ts";
import type { Evolvers } from "./room.ts";
import { slicesOf } from "./slices.ts";
import type { DayState } from "./state.ts";

const evolvers: Evolvers = {
  ...programmeEvolvers,
  ...setupEvolvers,
  ...participantEvolvers,
  ...seatEvolvers,
  ...registrationEvolvers,
  ...rehearsalEvolvers,
  ...boardEvolvers,
  ...noteEvolvers,
  ...revealEvolvers,
  ...clusterEvolvers,
  ...wishEvolvers,
  ...boardPhotoEvolvers,
  ...lineageEvolvers,
  ...proposalEvolvers,
  ...roundEvolvers,
  ...admissionEvolvers,
  ...answerEvolvers,
  ...amendmentEvolvers,
  ...objectionEvolvers,
  ...decisionEvolvers,
  ...contributionEvolvers,
  ...proposalLifeEvolvers,
  ...resolutionEvolvers,
  ...signalEvolvers,
  ...treatmentEvolvers,
  ...divisionEvolvers,
  ...outcomeEvolvers,
  ...divisionFrameEvolvers,
  ...membershipEvolvers,
  ...dayMapEvolvers,
  ...rsvNameEvolvers,
  ...questionEvolvers,
  ...helpEvolvers,
  ...sheetEvolvers,
  ...informationEvolvers,
  ...regionEvolvers,
  ...afterEvolvers,
  dayViewReset: (state, { view }) => ({ ...view, ...slicesOf(state) }),
  ...pulseEvolvers,
  ...gatheringEvolvers,
  ...exportEvolvers,
  ...keepingEvolvers,
};

/** What the day is after this event. `at` is the UTC instant in milliseconds at which it happened. */
export function evolve(state: DayState, event: WireEvent, at: number): DayState {
  const meaning = evolvers[event.type] as Evolvers[EventType];
  const next = meaning(state, event as never, at);
  // Who is here goes from sight with its scene, whatever took the scene away.
  return next.gathered && next.scene.kind !== "hall" ? { ...next, gathered: null } : next;
}

/** What the day is after these events. */
export function replay(
  state: DayState,
  entries: Iterable<{ readonly event: DayEvent | WireEvent; readonly at: number }>,
): DayState {
  return unseenBetween(() => {
    let result = state;
    for (const { event, at } of entries) result = evolve(result, event, at);
    return result;
  });
}

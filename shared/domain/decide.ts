/**
 * What may happen on the day, made of the rooms: which events a command makes happen, or why none does. The server's
 * truth; a phone needs only what its own person may ask (ownActs.ts). Source: architecture.md, sentence 2.
 */
import type { Context } from "./actor.ts";
import type { DayCommand } from "./commands.ts";
import { adoptionDeciders } from "./adopting.ts";
import { admissionDeciders, admissionDeskDeciders } from "./admissions.ts";
import { amendmentDeskDeciders } from "./amendmentDesk.ts";
import { amendmentDeciders } from "./amendments.ts";
import { answerDeciders, answerDeskDeciders } from "./answers.ts";
import { boardDeskDeciders } from "./boardDesk.ts";
import { boardPhotoDeskDeciders } from "./boardPhotoDesk.ts";
import { boardPhotoDeciders } from "./boardPhotos.ts";
import { boardDeciders } from "./boards.ts";
import { clusteringDeciders } from "./clustering.ts";
import { contributionDeciders, contributionDeskDeciders } from "./contributions.ts";
import { dayMapDeciders } from "./dayMap.ts";
import { decisionDeciders } from "./decisions.ts";
import { fteDeciders } from "./fteDividing.ts";
import { nominationDeciders } from "./nominations.ts";
import { reviewDeciders } from "./reviewing.ts";
import { divisionFrameDeciders } from "./divisionFrames.ts";
import { keepingDeciders } from "./erasing.ts";
import { divisionDeciders } from "./divisions.ts";
import { invitingDeciders } from "./inviting.ts";
import { helpDeciders } from "./help.ts";
import { helpDeskDeciders } from "./helpDesk.ts";
import { informationDeciders } from "./informationMaking.ts";
import { membershipDeciders, membershipDeskDeciders } from "./memberships.ts";
import { noteDeciders, noteDeskDeciders } from "./notes.ts";
import { objectionDeciders } from "./objections.ts";
import { wishDeciders } from "./objectionWishes.ts";
import { outcomeDeciders } from "./outcomes.ts";
import { participantDeciders } from "./participants.ts";
import { permissions } from "./permissions.ts";
import { programmeMakingDeciders } from "./programmeMaking.ts";
import { programmeDeciders } from "./programme.ts";
import { pulseDeciders } from "./pulse.ts";
import { pulseDeskDeciders } from "./pulseDesk.ts";
import { proposalLifeDeciders } from "./proposalLife.ts";
import { proposalMakingDeciders } from "./proposalMaking.ts";
import { proposalDeciders } from "./proposals.ts";
import { questionActDeciders } from "./questionActs.ts";
import { questionDeskDeciders } from "./questionDesk.ts";
import { regionDeciders } from "./regionKeeping.ts";
import { registeringDeciders } from "./registering.ts";
import { resolutionDeciders, resolutionDeskDeciders } from "./resolutions.ts";
import { roundDeciders } from "./rounds.ts";
import { seatDeciders } from "./seats.ts";
import { seatLinkDeciders } from "./seatLinks.ts";
import { setupMakingDeciders } from "./setupMaking.ts";
import { sheetPhotoDeciders } from "./sheetPhotos.ts";
import { sheetSigningDeciders } from "./sheetSigning.ts";
import { sheetWritingDeciders } from "./sheetWriting.ts";
import { signalDeciders } from "./signals.ts";
import { treatmentDeciders } from "./treatment.ts";
import type { Deciders } from "./room.ts";
import { ruledBy } from "./ruledBy.ts";
import type { Ruling } from "./ruling.ts";
import type { DayState } from "./state.ts";

const deciders: Deciders = {
  ...programmeDeciders,
  ...programmeMakingDeciders,
  ...proposalMakingDeciders,
  ...setupMakingDeciders,
  ...participantDeciders,
  ...seatDeciders,
  ...seatLinkDeciders,
  ...registeringDeciders,
  ...boardDeciders,
  ...noteDeciders,
  ...noteDeskDeciders,
  ...boardDeskDeciders,
  ...clusteringDeciders,
  ...wishDeciders,
  ...boardPhotoDeciders,
  ...boardPhotoDeskDeciders,
  ...proposalDeciders,
  ...roundDeciders,
  ...admissionDeciders,
  ...admissionDeskDeciders,
  ...answerDeciders,
  ...answerDeskDeciders,
  ...amendmentDeciders,
  ...amendmentDeskDeciders,
  ...decisionDeciders,
  ...contributionDeciders,
  ...contributionDeskDeciders,
  ...objectionDeciders,
  ...proposalLifeDeciders,
  ...resolutionDeciders,
  ...resolutionDeskDeciders,
  ...signalDeciders,
  ...treatmentDeciders,
  ...divisionDeciders,
  ...outcomeDeciders,
  ...divisionFrameDeciders,
  ...membershipDeciders,
  ...membershipDeskDeciders,
  ...dayMapDeciders,
  ...pulseDeciders,
  ...pulseDeskDeciders,
  ...invitingDeciders,
  ...questionActDeciders,
  ...questionDeskDeciders,
  ...helpDeciders,
  ...helpDeskDeciders,
  ...sheetWritingDeciders,
  ...sheetSigningDeciders,
  ...sheetPhotoDeciders,
  ...informationDeciders,
  ...regionDeciders,
  ...keepingDeciders,
  ...fteDeciders,
  ...nominationDeciders,
  ...reviewDeciders,
  ...adoptionDeciders,
};

/**
 * The events that this command makes happen now, or why nothing happens. Who may ask what is decided here too
 * (permissions.ts), so that no caller can forget it.
 */
export function decide(state: DayState, command: DayCommand, context: Context): Ruling {
  return ruledBy(deciders, permissions, state, command, context);
}

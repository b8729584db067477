/**
 * What a participant may ask, ruled on by the same rooms as on the server: a phone foresees its own acts with it, and
 * need not carry the rules of who leads the day. Source: architecture.md, sentence 3.
 */
import type { Context } from "./actor.ts";
import { admissionDeciders } from "./admissions.ts";
import { amendmentDeciders } from "./amendments.ts";
import { answerDeciders } from "./answers.ts";
import { boardPhotoDeciders } from "./boardPhotos.ts";
import type { DayCommand } from "./commands.ts";
import { contributionDeciders } from "./contributions.ts";
import { helpDeciders } from "./help.ts";
import { membershipDeciders } from "./memberships.ts";
import { noteDeciders } from "./notes.ts";
import { objectionDeciders } from "./objections.ts";
import { wishDeciders } from "./objectionWishes.ts";
import { ownPermissions } from "./ownPermissions.ts";
import { participantDeciders } from "./participants.ts";
import { pulseDeciders } from "./pulse.ts";
import { questionActDeciders } from "./questionActs.ts";
import { resolutionDeciders } from "./resolutions.ts";
import { ruledBy } from "./ruledBy.ts";
import type { Ruling } from "./ruling.ts";
import { seatLinkDeciders } from "./seatLinks.ts";
import { sheetPhotoDeciders } from "./sheetPhotos.ts";
import { sheetSigningDeciders } from "./sheetSigning.ts";
import { sheetWritingDeciders } from "./sheetWriting.ts";
import type { DayState } from "./state.ts";

const deciders = {
  ...participantDeciders,
  ...seatLinkDeciders,
  ...noteDeciders,
  ...wishDeciders,
  ...boardPhotoDeciders,
  ...contributionDeciders,
  ...admissionDeciders,
  ...answerDeciders,
  ...amendmentDeciders,
  ...objectionDeciders,
  ...resolutionDeciders,
  ...membershipDeciders,
  ...pulseDeciders,
  ...questionActDeciders,
  ...helpDeciders,
  ...sheetWritingDeciders,
  ...sheetSigningDeciders,
  ...sheetPhotoDeciders,
};

/** As `decide`, for a participant. */
export function decideOwn(state: DayState, command: DayCommand, context: Context): Ruling {
  return ruledBy(deciders, ownPermissions, state, command, context);
}

/**
 * Who may ask what, and when: default deny. What is not in this table is refused, whoever asks. Rules about the
 * thing itself (a board that is closed, a note of someone else) are in the rooms.
 * Source: reliability.md "Security": one table command x role x phase.
 */
import type { Role } from "./actor.ts";
import type { CommandType } from "./commands.ts";
import {
  allows,
  allowsEver,
  always,
  ownPermissions,
  running,
  runningAndAfter,
  subgroup,
} from "./ownPermissions.ts";
import type { Allowed, Phase } from "./ownPermissions.ts";

const beforeAndRunning = ["prepared", "open"] as const;
const moderatorRunning: Allowed = { moderator: running };
const seats: Allowed = { moderator: beforeAndRunning, programmeTeam: beforeAndRunning };
/** Putting notes together goes on after the day, for the record. */
const boardWork: Allowed = { moderator: runningAndAfter, facilitator: running };
/** The programme team answers for the record once the day is over. */
export const afterDay = ["closed"] as const;
/** What still moves when the record is locked. */
export const evenAdopted = ["closed", "adopted"] as const;
const mapMaking: Allowed = { moderator: always, programmeTeam: always };
/** One queue for everyone who leads; also when the day has closed under somebody who waits. */
const helping: Allowed = {
  moderator: runningAndAfter,
  programmeTeam: runningAndAfter,
  facilitator: runningAndAfter,
};
/** The page of an RSV, once the day is over. */
const keeping: Allowed = { regionKeeper: evenAdopted };
/** The programme team informs the hall before, on and after the day. */
const informing: Allowed = { programmeTeam: always };
/** The day is made before it opens; of the programme what has not come yet changes on the day too. */
const making: Allowed = { programmeTeam: ["prepared"] };
const makingProgramme: Allowed = { programmeTeam: beforeAndRunning };
/** The division of fte and the nominations are the programme team's own. */
const team: Allowed = { programmeTeam: runningAndAfter };
const followUp: Allowed = { moderator: runningAndAfter, programmeTeam: runningAndAfter };

export const permissions: Readonly<Record<CommandType, Allowed>> = {
  ...ownPermissions,
  openDay: { moderator: ["prepared", "closed"] },
  closeDay: moderatorRunning,
  goToPart: { moderator: beforeAndRunning },
  movePartEnd: moderatorRunning,
  showScene: { moderator: ["prepared", "open", "closed"] },
  setOverlay: { moderator: ["prepared", "open", "closed"] },
  openBoards: moderatorRunning,
  closeBoards: moderatorRunning,
  setAuthorship: seats,
  setReveal: seats,
  setQuota: seats,
  revealBoard: subgroup,
  enterNote: subgroup,
  pinNote: boardWork,
  unpinNote: boardWork,
  createCluster: boardWork,
  nameCluster: boardWork,
  moveNotes: boardWork,
  mergeClusters: boardWork,
  dissolveCluster: boardWork,
  mergeNotes: boardWork,
  splitNote: boardWork,
  askObjection: subgroup,
  describeBoardPhoto: boardWork,
  hideBoardPhoto: { moderator: runningAndAfter },
  restoreBoardPhoto: { moderator: runningAndAfter },
  setPhotosFromHall: seats,
  hideNote: boardWork,
  restoreNote: boardWork,
  addSeat: seats,
  grantSeat: moderatorRunning,
  releaseSeat: moderatorRunning,
  setSeatPolicy: seats,
  addRegistration: seats,
  removeRegistration: seats,
  addRegistered: seats,
  changeRegistered: seats,
  removeRegistered: seats,
  notePrinted: informing,
  noteRegistrationsExport: informing,
  presentProposal: moderatorRunning,
  addProposal: moderatorRunning,
  setCircle: moderatorRunning,
  startStep: moderatorRunning,
  skipStep: moderatorRunning,
  draftVersion: moderatorRunning,
  writeVersion: moderatorRunning,
  confirmVersion: { moderator: running, programmeTeam: running },
  endProposal: { moderator: running, programmeTeam: runningAndAfter },
  reopenProposal: { moderator: running, programmeTeam: running },
  takeUpContribution: moderatorRunning,
  answerContribution: moderatorRunning,
  setContributionAside: moderatorRunning,
  openRound: moderatorRunning,
  admitSeats: moderatorRunning,
  declineAdmission: moderatorRunning,
  enterAnswer: subgroup,
  enterHandCount: moderatorRunning,
  closeRound: moderatorRunning,
  publishRound: moderatorRunning,
  orderObjections: moderatorRunning,
  mergeObjection: moderatorRunning,
  splitObjection: moderatorRunning,
  giveFloor: moderatorRunning,
  explainObjection: moderatorRunning,
  testObjection: moderatorRunning,
  proposeResolution: moderatorRunning,
  leaveObjectionOpen: moderatorRunning,
  decideByConsent: moderatorRunning,
  decideByProgrammeTeam: { programmeTeam: runningAndAfter },
  agreeTask: followUp,
  addSignal: followUp,
  workOnSignal: followUp,
  moveMunicipalities: subgroup,
  formRsv: subgroup,
  mergeRsv: subgroup,
  renameRsv: subgroup,
  explainRsv: subgroup,
  undoEdit: subgroup,
  submitOutcome: subgroup,
  takeBackOutcome: subgroup,
  answerClaim: subgroup,
  assembleDivision: moderatorRunning,
  promiseKwartiermaker: followUp,
  setCommitment: followUp,
  setFte: team,
  setFteArea: team,
  removeFteArea: team,
  noteFte: team,
  motivateFte: team,
  keepFteVersion: team,
  publishFte: team,
  setCandidate: team,
  removeCandidate: team,
  testCandidate: team,
  checkCandidate: team,
  concludeCandidate: team,
  appointCandidate: team,
  takeBackAppointment: team,
  followObjection: followUp,
  setEvaluation: { programmeTeam: afterDay },
  removeEvaluation: { programmeTeam: afterDay },
  setReaders: { programmeTeam: afterDay },
  reviewPart: { programmeTeam: afterDay },
  takeBackReview: { programmeTeam: afterDay },
  askReader: { programmeTeam: afterDay },
  setRecordNaming: { programmeTeam: afterDay },
  correctText: { programmeTeam: afterDay },
  adoptRecord: { programmeTeam: afterDay },
  addAddendum: { programmeTeam: ["adopted"] },
  judgeFrame: followUp,
  addMembership: followUp,
  endMembership: followUp,
  setFrame: { moderator: ["prepared"], programmeTeam: ["prepared"] },
  removeFrame: { moderator: ["prepared"], programmeTeam: ["prepared"] },
  setOverlap: seats,
  setRegionContact: keeping,
  setRegionStrategy: keeping,
  setRegionMeeting: keeping,
  cancelRegionMeeting: keeping,
  setRegionAnalysis: keeping,
  removeRegionAnalysis: keeping,
  setMunicipalityRoles: keeping,
  addRegionMember: keeping,
  endRegionMember: keeping,
  publishRecord: { programmeTeam: ["adopted"] },
  withdrawPublication: { programmeTeam: evenAdopted },
  setKeeping: informing,
  setDetails: making,
  setTheme: makingProgramme,
  setLogo: makingProgramme,
  setProgrammeStart: making,
  setPart: makingProgramme,
  removePart: making,
  orderParts: makingProgramme,
  setProposal: making,
  removeProposal: making,
  orderProposals: making,
  setBoard: making,
  removeBoard: making,
  setSheetQuestions: making,
  setMoments: making,
  setPlanning: making,
  setRegionPlace: making,
  setInformationSheet: informing,
  publishInformationSheet: mapMaking,
  removeInformationSheet: informing,
  orderInformationSheets: informing,
  setFigures: mapMaking,
  removeFigures: mapMaking,
  openPulse: moderatorRunning,
  closePulse: { moderator: runningAndAfter },
  quotePulse: { moderator: runningAndAfter },
  hidePulseLine: { moderator: runningAndAfter },
  restorePulseLine: { moderator: runningAndAfter },
  markPulseLine: followUp,
  addInvitation: mapMaking,
  changeInvitation: mapMaking,
  removeInvitation: mapMaking,
  importQuestions: mapMaking,
  mergeQuestion: mapMaking,
  splitQuestion: mapMaking,
  setQuestionAside: mapMaking,
  reopenQuestion: mapMaking,
  showQuestion: mapMaking,
  draftAnswer: mapMaking,
  publishAnswers: mapMaking,
  callPlenary: { facilitator: running },
  takeHelp: helping,
  returnHelp: helping,
  finishHelp: helping,
  setAmending: moderatorRunning,
  hideAmendment: { moderator: runningAndAfter },
  restoreAmendment: { moderator: runningAndAfter },
  processAmendment: { moderator: runningAndAfter },
  publishProcessing: { moderator: runningAndAfter },
  joinDay: { visitor: running },
};

/** Whether this role may give this command at all, in whatever phase. */
export function mayEver(role: Role, command: CommandType): boolean {
  return allowsEver(permissions, role, command);
}

/** Whether this role may give this command in this phase. */
export function may(role: Role, command: CommandType, phase: Phase): boolean {
  return allows(permissions, role, command, phase);
}

/**
 * Who may ask what, and when: default deny. What is not in this table is refused, whoever asks. Rules about the
 * thing itself (a board that is closed, a note of someone else) are in the rooms.
 * Source: reliability.md "Security": one table command x role x phase.
 */
import type { Role } from "./actor.ts";
import type { CommandType } from "./commands.ts";
import type { DayState } from "./state.ts";

export type Phase = DayState["phase"];
type Allowed = Partial<Record<Role, readonly Phase[]>>;

const running = ["open"] as const;
const beforeAndRunning = ["prepared", "open"] as const;
const runningAndAfter = ["open", "closed"] as const;
const moderatorRunning: Allowed = { moderator: running };
const participantRunning: Allowed = { participant: running };
const seats: Allowed = { moderator: beforeAndRunning, programmeTeam: beforeAndRunning };
const subgroup: Allowed = { moderator: running, facilitator: running };
/** On the sheet of an RSV: its people, who sits with it, and the moderator, who may set it right after the day. */
const onSheet: Allowed = { participant: running, facilitator: running, moderator: runningAndAfter };
/** Putting notes together goes on after the day, for the record. */
const boardWork: Allowed = { moderator: runningAndAfter, facilitator: running };
/** What is known of an RSV may come in before, on and after the day. */
const always = ["prepared", "open", "closed"] as const;
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
  declineObjection: participantRunning,
  addBoardPhoto: { participant: running, moderator: runningAndAfter, facilitator: running },
  removeBoardPhoto: { participant: running, moderator: runningAndAfter, facilitator: running },
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
  claimSeat: participantRunning,
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
  joinRsv: participantRunning,
  leaveRsv: participantRunning,
  chooseGroup: participantRunning,
  openPulse: moderatorRunning,
  closePulse: { moderator: runningAndAfter },
  quotePulse: { moderator: runningAndAfter },
  hidePulseLine: { moderator: runningAndAfter },
  restorePulseLine: { moderator: runningAndAfter },
  markPulseLine: followUp,
  givePulse: participantRunning,
  addInvitation: mapMaking,
  changeInvitation: mapMaking,
  removeInvitation: mapMaking,
  askQuestion: { participant: running, moderator: always, programmeTeam: always },
  importQuestions: mapMaking,
  mergeQuestion: mapMaking,
  splitQuestion: mapMaking,
  setQuestionAside: mapMaking,
  reopenQuestion: mapMaking,
  showQuestion: mapMaking,
  draftAnswer: mapMaking,
  publishAnswers: mapMaking,
  withdrawQuestion: participantRunning,
  shareQuestion: participantRunning,
  unshareQuestion: participantRunning,
  askHelp: participantRunning,
  takeBackHelp: { participant: running, facilitator: running },
  callPlenary: { facilitator: running },
  takeHelp: helping,
  returnHelp: helping,
  finishHelp: helping,
  setAmending: moderatorRunning,
  proposeAmendment: { participant: running, moderator: running },
  rewordAmendment: { participant: running, moderator: running },
  withdrawAmendment: { participant: running, moderator: running },
  shareAmendment: participantRunning,
  hideAmendment: { moderator: runningAndAfter },
  restoreAmendment: { moderator: runningAndAfter },
  processAmendment: { moderator: runningAndAfter },
  publishProcessing: { moderator: runningAndAfter },
  holdField: onSheet,
  releaseField: onSheet,
  writeField: onSheet,
  addSentence: onSheet,
  layInText: onSheet,
  leaveOutText: onSheet,
  signCommitment: onSheet,
  takeBackSignature: onSheet,
  addSheetPhoto: onSheet,
  removeSheetPhoto: onSheet,
  joinDay: { visitor: running },
  changeName: participantRunning,
  addRegions: participantRunning,
  writeNote: participantRunning,
  editNote: { participant: running, ...subgroup },
  withdrawNote: { participant: running, ...subgroup },
  contribute: { participant: running, moderator: running },
  withdrawContribution: participantRunning,
  askAdmission: participantRunning,
  giveAnswer: participantRunning,
  cosignObjection: participantRunning,
  withdrawObjection: { participant: running, moderator: running },
  answerResolution: { participant: running, moderator: running },
};

/** Whether this role may give this command at all, in whatever phase. */
export function mayEver(role: Role, command: CommandType): boolean {
  return permissions[command][role] !== undefined;
}

/** Whether this role may give this command in this phase. */
export function may(role: Role, command: CommandType, phase: Phase): boolean {
  return permissions[command][role]?.includes(phase) ?? false;
}

import { factsOf } from "../../shared/division/mapFacts.ts";
import { expect, test } from "vitest";
import { decide } from "../../shared/domain/decide.ts";
import type { Actor, Role } from "../../shared/domain/actor.ts";
import type { CommandType, DayCommand } from "../../shared/domain/commands.ts";
import { commands } from "../../shared/domain/commands.ts";
import { participantId } from "../../shared/domain/ids.ts";
import { may, mayEver } from "../../shared/domain/permissions.ts";
import type { Phase } from "../../shared/domain/ownPermissions.ts";
import { refusalCodes } from "../../shared/domain/ruling.ts";
import { emptyDay } from "../../shared/domain/state.ts";
import { givenDay } from "../support/given.ts";

const roles: Role[] = [
  "visitor",
  "participant",
  "moderator",
  "programmeTeam",
  "facilitator",
  "regionKeeper",
  "projector",
];
const phases: Phase[] = ["none", "prepared", "open", "closed", "adopted"];
const types = commands.map((command) => command.shape.type._zod.def.values[0] as CommandType);

/**
 * Who may ask what and when, written down apart from the table in the code: whoever changes that table says so here
 * too. Phases: p prepared, o open, c closed, a adopted.
 */
const LIST = `
regionKeeper setRegionContact ca
regionKeeper setRegionStrategy ca
regionKeeper setRegionMeeting ca
regionKeeper cancelRegionMeeting ca
regionKeeper setRegionAnalysis ca
regionKeeper removeRegionAnalysis ca
regionKeeper setMunicipalityRoles ca
regionKeeper addRegionMember ca
regionKeeper endRegionMember ca
programmeTeam publishRecord a
programmeTeam withdrawPublication ca
moderator openDay pc
moderator closeDay o
moderator goToPart po
programmeTeam setKeeping poc
programmeTeam setDetails p
programmeTeam setTheme po
programmeTeam setLogo po
programmeTeam setProgrammeStart p
programmeTeam setPart po
programmeTeam removePart p
programmeTeam orderParts po
programmeTeam setProposal p
programmeTeam removeProposal p
programmeTeam orderProposals p
programmeTeam setBoard p
programmeTeam removeBoard p
programmeTeam setSheetQuestions p
programmeTeam setMoments p
programmeTeam setPlanning p
programmeTeam setRegionPlace p
programmeTeam setInformationSheet poc
programmeTeam publishInformationSheet poc
moderator publishInformationSheet poc
programmeTeam removeInformationSheet poc
programmeTeam orderInformationSheets poc
moderator movePartEnd o
moderator showScene poc
moderator setOverlay poc
moderator openBoards o
moderator closeBoards o
moderator setAuthorship po
programmeTeam setAuthorship po
moderator setReveal po
programmeTeam setReveal po
moderator setQuota po
programmeTeam setQuota po
moderator revealBoard o
facilitator revealBoard o
moderator enterNote o
facilitator enterNote o
moderator pinNote oc
facilitator pinNote o
moderator unpinNote oc
facilitator unpinNote o
moderator createCluster oc
facilitator createCluster o
moderator nameCluster oc
facilitator nameCluster o
moderator moveNotes oc
facilitator moveNotes o
moderator mergeClusters oc
facilitator mergeClusters o
moderator dissolveCluster oc
facilitator dissolveCluster o
moderator mergeNotes oc
facilitator mergeNotes o
moderator splitNote oc
facilitator splitNote o
moderator askObjection o
facilitator askObjection o
participant declineObjection o
participant addBoardPhoto o
moderator addBoardPhoto oc
facilitator addBoardPhoto o
participant removeBoardPhoto o
moderator removeBoardPhoto oc
facilitator removeBoardPhoto o
moderator describeBoardPhoto oc
facilitator describeBoardPhoto o
moderator hideBoardPhoto oc
moderator restoreBoardPhoto oc
moderator setPhotosFromHall po
programmeTeam setPhotosFromHall po
moderator editNote o
facilitator editNote o
moderator withdrawNote o
facilitator withdrawNote o
moderator hideNote oc
moderator restoreNote oc
facilitator hideNote o
facilitator restoreNote o
moderator grantSeat o
moderator releaseSeat o
moderator setSeatPolicy po
programmeTeam setSeatPolicy po
moderator addRegistration po
programmeTeam addRegistration po
moderator removeRegistration po
programmeTeam removeRegistration po
moderator addRegistered po
programmeTeam addRegistered po
moderator changeRegistered po
programmeTeam changeRegistered po
moderator removeRegistered po
programmeTeam removeRegistered po
participant claimSeat o
programmeTeam notePrinted poc
programmeTeam noteRegistrationsExport poc
moderator addSeat po
programmeTeam addSeat po
moderator presentProposal o
moderator addProposal o
moderator setCircle o
moderator startStep o
moderator skipStep o
moderator draftVersion o
moderator writeVersion o
moderator confirmVersion o
programmeTeam confirmVersion o
moderator endProposal o
programmeTeam endProposal oc
moderator reopenProposal o
programmeTeam reopenProposal o
moderator contribute o
moderator takeUpContribution o
moderator answerContribution o
moderator setContributionAside o
moderator openRound o
moderator admitSeats o
moderator declineAdmission o
moderator enterAnswer o
moderator enterHandCount o
moderator closeRound o
moderator publishRound o
moderator orderObjections o
moderator mergeObjection o
moderator splitObjection o
moderator giveFloor o
moderator explainObjection o
moderator testObjection o
moderator withdrawObjection o
moderator proposeResolution o
moderator answerResolution o
moderator leaveObjectionOpen o
moderator decideByConsent o
programmeTeam decideByProgrammeTeam oc
moderator agreeTask oc
programmeTeam agreeTask oc
moderator addSignal oc
programmeTeam addSignal oc
moderator workOnSignal oc
programmeTeam workOnSignal oc
facilitator enterAnswer o
moderator moveMunicipalities o
facilitator moveMunicipalities o
moderator formRsv o
facilitator formRsv o
moderator mergeRsv o
facilitator mergeRsv o
moderator renameRsv o
facilitator renameRsv o
moderator explainRsv o
facilitator explainRsv o
moderator undoEdit o
facilitator undoEdit o
moderator submitOutcome o
facilitator submitOutcome o
moderator takeBackOutcome o
facilitator takeBackOutcome o
moderator answerClaim o
facilitator answerClaim o
moderator assembleDivision o
moderator promiseKwartiermaker oc
programmeTeam promiseKwartiermaker oc
moderator setCommitment oc
programmeTeam setCommitment oc
programmeTeam setFteArea oc
programmeTeam removeFteArea oc
programmeTeam noteFte oc
programmeTeam motivateFte oc
programmeTeam keepFteVersion oc
programmeTeam publishFte oc
programmeTeam setCandidate oc
programmeTeam removeCandidate oc
programmeTeam testCandidate oc
programmeTeam checkCandidate oc
programmeTeam concludeCandidate oc
programmeTeam appointCandidate oc
programmeTeam takeBackAppointment oc
programmeTeam followObjection oc
moderator followObjection oc
programmeTeam setEvaluation c
programmeTeam removeEvaluation c
programmeTeam setReaders c
programmeTeam reviewPart c
programmeTeam takeBackReview c
programmeTeam askReader c
programmeTeam setRecordNaming c
programmeTeam correctText c
programmeTeam adoptRecord c
programmeTeam addAddendum a
programmeTeam setFte oc
moderator judgeFrame oc
programmeTeam judgeFrame oc
moderator addMembership oc
programmeTeam addMembership oc
moderator endMembership oc
programmeTeam endMembership oc
moderator setFrame p
programmeTeam setFrame p
moderator removeFrame p
programmeTeam removeFrame p
moderator setOverlap po
programmeTeam setOverlap po
moderator setFigures poc
programmeTeam setFigures poc
moderator removeFigures poc
programmeTeam removeFigures poc
participant joinRsv o
participant leaveRsv o
participant chooseGroup o
moderator setAmending o
participant proposeAmendment o
moderator proposeAmendment o
participant rewordAmendment o
moderator rewordAmendment o
participant withdrawAmendment o
moderator withdrawAmendment o
participant shareAmendment o
moderator hideAmendment oc
moderator restoreAmendment oc
moderator processAmendment oc
moderator publishProcessing oc
participant holdField o
facilitator holdField o
moderator holdField oc
participant releaseField o
facilitator releaseField o
moderator releaseField oc
participant writeField o
facilitator writeField o
moderator writeField oc
participant addSentence o
facilitator addSentence o
moderator addSentence oc
participant layInText o
facilitator layInText o
moderator layInText oc
participant leaveOutText o
facilitator leaveOutText o
moderator leaveOutText oc
participant signCommitment o
facilitator signCommitment o
moderator signCommitment oc
participant takeBackSignature o
facilitator takeBackSignature o
moderator takeBackSignature oc
participant addSheetPhoto o
facilitator addSheetPhoto o
moderator addSheetPhoto oc
participant removeSheetPhoto o
facilitator removeSheetPhoto o
moderator removeSheetPhoto oc
visitor joinDay o
participant changeName o
participant addRegions o
participant writeNote o
participant editNote o
participant withdrawNote o
participant giveAnswer o
participant contribute o
participant withdrawContribution o
participant askAdmission o
participant cosignObjection o
participant withdrawObjection o
participant answerResolution o
moderator openPulse o
moderator closePulse oc
moderator quotePulse oc
moderator hidePulseLine oc
moderator restorePulseLine oc
moderator markPulseLine oc
programmeTeam markPulseLine oc
moderator addInvitation poc
programmeTeam addInvitation poc
moderator changeInvitation poc
programmeTeam changeInvitation poc
moderator removeInvitation poc
programmeTeam removeInvitation poc
participant givePulse o
moderator askQuestion poc
programmeTeam askQuestion poc
moderator importQuestions poc
programmeTeam importQuestions poc
moderator mergeQuestion poc
programmeTeam mergeQuestion poc
moderator splitQuestion poc
programmeTeam splitQuestion poc
moderator setQuestionAside poc
programmeTeam setQuestionAside poc
moderator reopenQuestion poc
programmeTeam reopenQuestion poc
moderator showQuestion poc
programmeTeam showQuestion poc
moderator draftAnswer poc
programmeTeam draftAnswer poc
moderator publishAnswers poc
programmeTeam publishAnswers poc
moderator takeHelp oc
programmeTeam takeHelp oc
facilitator takeHelp oc
moderator returnHelp oc
programmeTeam returnHelp oc
facilitator returnHelp oc
moderator finishHelp oc
programmeTeam finishHelp oc
facilitator finishHelp oc
facilitator callPlenary o
facilitator takeBackHelp o
participant askQuestion o
participant withdrawQuestion o
participant shareQuestion o
participant unshareQuestion o
participant askHelp o
participant takeBackHelp o
`;
const letters: Record<string, Phase> = { p: "prepared", o: "open", c: "closed", a: "adopted" };
const listed = new Set(
  LIST.trim()
    .split("\n")
    .flatMap((line) => {
      const [role, type, when = ""] = line.split(" ");
      return [...when].map((letter) => `${role} ${type} ${letters[letter]}`);
    }),
);

test("[A1] who may ask what, and when, is what the list says, for every command, role and phase", () => {
  const allowed = roles.flatMap((role) =>
    types.flatMap((type) =>
      phases.filter((phase) => may(role, type, phase)).map((p) => `${role} ${type} ${p}`),
    ),
  );
  expect(new Set(allowed)).toEqual(listed);
});

const stub = { type: "", seatIds: [], boardIds: [], regions: [], lines: [], scene: { kind: "welcome" } };
const states = {
  none: emptyDay,
  prepared: givenDay().state,
  open: givenDay().open().state,
  closed: { ...givenDay().open().state, phase: "closed" },
  adopted: { ...givenDay().open().state, phase: "adopted" },
} as const;

function actorOf(role: Role): Actor {
  return role === "visitor" ? { role } : ({ role, id: participantId.parse("p1") } as Actor);
}

test.each(roles.flatMap((role) => types.map((type) => [role, type] as const)))(
  "[A1] [A2] %s asks %s: refused in every phase where the list does not say so",
  (role, type) => {
    for (const phase of phases) {
      if (listed.has(`${role} ${type} ${phase}`)) continue;
      const context = { now: 1, actor: actorOf(role), present: new Set<never>(), digest: String, factsOf };
      const ruling = decide(
        states[phase] as typeof emptyDay,
        { ...stub, type } as unknown as DayCommand,
        context,
      );
      const ever = phases.some((each) => listed.has(`${role} ${type} ${each}`));
      const late = { closed: "dayClosed", adopted: "dayAdopted" }[phase as string] ?? "dayNotOpen";
      // What would open an open day, or close a closed one, was done by somebody else.
      const done = (type === "openDay" && phase === "open") || (type === "closeDay" && phase === "closed");
      const code = !ever ? "notAllowed" : done ? "alreadyDone" : late;
      expect(ruling).toEqual({ accepted: false, refusal: { code } });
      expect(mayEver(role, type)).toBe(ever);
    }
  },
);

test("[A2] after the day a phone reads on and changes nothing; before it nobody joins", () => {
  const day = givenDay();
  const join = { type: "joinDay", participantId: "x", name: "X", organisation: "X", sector: "fund" } as const;
  expect(day.refused(day.visitor, { ...join, regions: [] })).toBe("dayNotOpen");
  day.open();
  const ada = day.join("Ada", "De Brug", ["north"]);
  day.must(day.moderator, { type: "closeDay" });
  expect(day.refused(day.as(ada), { type: "changeName", name: "Bo" })).toBe("dayClosed");
  expect(day.refused(day.moderator, { type: "goToPart", partId: "welcome" })).toBe("dayClosed");
});

test("every code of refusal is unlike the others", () => {
  expect(new Set(refusalCodes).size).toBe(refusalCodes.length);
});

import { by } from "../counted.ts";
import { phoneAsked } from "./phoneAsked.ts";
import { phoneBoards } from "./phoneBoards.ts";
import { phoneDecisions } from "./phoneDecisions.ts";
import { phoneDivision } from "./phoneDivision.ts";
import { phoneJoin } from "./phoneJoin.ts";
import { phoneObjections } from "./phoneObjections.ts";
import { phoneQuestions } from "./phoneQuestions.ts";
import { phonePlaces } from "./phonePlaces.ts";
import { phoneRound } from "./phoneRound.ts";

/** Words of the phone; its subjects have files of their own. */
export const phone = {
  ...phoneJoin,
  ...phoneRound,
  ...phoneDecisions,
  asked: phoneAsked,
  boards: phoneBoards,
  division: phoneDivision,
  places: phonePlaces,
  objection: phoneObjections,
  question: phoneQuestions,

  alwaysReachable: "Altijd bereikbaar",
  tabs: { now: "Nu", frames: "Kaders", questions: "Vragen", mine: "Van mij", decisions: "Besluiten" },
  partOf: (n: number, of: number, title: string) => `Onderdeel ${n} van ${of}: ${title}`,
  dayNotBegun: "Het programma is nog niet begonnen",
  welcomeStep: "Welkom",
  groupPrefix: "Jouw groep:",
  offlineTitle: "Geen verbinding.",
  offlineText: "Schrijf gerust door. Wat je schrijft blijft op je telefoon en gaat straks vanzelf mee.",
  hallWentOn: "De zaal is verder.",
  hallWentOnTyping: "De zaal is verder. Wat je schreef blijft staan.",
  goAlong: "Ga mee",
  counter: (used: number, limit: number) => `${used} / ${limit}`,
  change: "Wijzig",
  save: "Bewaar",

  // Now in the hall
  closingOnScreen:
    "Kijk naar het scherm in de zaal. We lopen langs wat er vandaag is besloten. Alles staat straks ook in het verslag.",
  hallScenes: { pulse: "Hoe was het?", hall: "Wie is hier?", closing: "Slotpresentatie" },
  nowInHall: "Nu in de zaal",
  dayIsOver: "De dag is afgelopen",
  thanks: "Dank je wel voor vandaag",
  until: (time: string) => `Tot ${time} uur.`,
  thenComes: (title: string) => `Daarna: ${title}.`,
  beginsAt: (time: string, title: string) => `Om ${time} uur: ${title}.`,
  breakOver: "We gaan verder over",
  breakIsOver: "We gaan zo verder",
  boardOpensSoon: "Zodra de begeleiding het bord opent, kun je hier een post-it schrijven.",
  boardsClosed: "Het bord is dicht. Wat je schreef vind je bij ‘Van mij’.",
  decisionComes: "Zodra de begeleiding het voorstel toont, lees je het hier.",
  myNotes: "Mijn post-its",
  decisionsSoFar: "Besluiten tot nu toe",
  noneYet: "nog geen",

  // Boards
  chooseBoard: "Welk bord?",
  yourGroupBoard: "Jouw groep",
  yourBoards: "Jouw regio’s",
  otherRegions: "Andere regio’s",
  chooseLane: "Kies een kolom",
  yourNote: (lane: string) => `Je post-it: ${lane}`,
  quotaLeft: (left: number, of: number) => `nog ${left} van je ${by(of, "post-it", "post-its")}`,
  quotaFull: (of: number) =>
    of === 1
      ? "Je hebt je post-it geplakt. Neem hem terug om een andere te schrijven."
      : `Je hebt alle ${of} post-its geplakt. Neem er een terug om een nieuwe te schrijven.`,
  boardShut: "Het bord is dicht.",
  place: "Plak op het bord",
  notePlaced: "Je post-it staat bij jouw post-its.",
  yourNotes: "Jouw post-its",
  sending: "Wordt verstuurd …",
  staysOnPhone: "Blijft op je telefoon, wordt verstuurd",
  onBoard: "Op het bord",
  onBoardEdited: "Op het bord, gewijzigd",
  hidden: "Weggehaald door de begeleiding.",
  hiddenBecause: (reason: string) => `Weggehaald door de begeleiding: ${reason}`,
  withdrawn: "Teruggenomen door de schrijver.",
  withdraw: "Neem terug",
  yesWithdraw: "Ja, neem terug",
  changeNote: "Wijzig je post-it",
  notPlaced: "Niet geplaatst.",
  notPlacedTitle: "Niet geplaatst",
  drafts: "Nog niet verstuurd",
  draftState: "Staat alleen op dit toestel",
  putBack: "Zet terug",
  throwAway: "Gooi weg",
  onThisBoard: "Op dit bord",
  newNotes: (n: number) => by(n, "nieuwe post-it", "nieuwe post-its"),
  moreNotes: (n: number) => `Toon meer (nog ${n})`,
  noNotesYet: "Hier komen de post-its van anderen. Er is er nog geen.",
  authorship: {
    named: "Op dit bord staan je naam en je organisatie bij je post-it.",
    organisation: "Op dit bord staat je organisatie bij je post-it. Je naam niet.",
    anonymous:
      "Dit bord is anoniem: er wordt niet bewaard wie wat schreef. Alleen dit toestel kan je post-it wijzigen.",
  },

  framesTitle: "Kaders",
  framesText:
    "Binnen deze kaders beslissen we vandaag. Een hard kader rekenen we na. Over een zacht kader oordelen mensen.",
  hardFrame: "Hard kader",
  softFrame: "Zacht kader",

  // Mine
  noNotes: "Je hebt nog geen post-its",
  noNotesText: "Wat je op een bord plakt, vind je hier terug.",
  myObjections: "Mijn bezwaren",
  myAnswers: "Mijn antwoorden",
  myDelegations: "Mijn delegaties",
  togetherWith: (names: string) => `samen met ${names}`,
  lookingOn: "Je kijkt mee: je koos geen regio.",
  noDelegation: {
    open: "Je spreekt nog niet namens een delegatie.",
    registered:
      "Je organisatie staat niet op de lijst voor jouw regio’s. De begeleiding kan je een plek geven.",
    desk: "De begeleiding geeft de plekken. Meld je bij de tafel in de zaal.",
  },
  myself: "Over mij",
  changeName: "Wijzig mijn naam",
  forget: "Vergeet mij op dit toestel",
  forgetText:
    "Dit toestel vergeet je naam en je concepten. Wat je geplaatst of geantwoord hebt blijft staan, en je kunt het hier niet meer wijzigen.",
  forgetYes: "Ja, vergeet mij",
};

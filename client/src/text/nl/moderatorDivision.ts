/** The moderator's side of the divided map: outcomes of the subgroups, the hall's division, members, frames. */
import { by } from "../counted.ts";

const municipalities = (n: number): string => by(n, "gemeente", "gemeenten");

export const divisionDesk = {
  views: {
    outcomes: "Uitkomsten",
    hall: "Grote zaal",
    members: "Leden",
    groups: "Wie zit waar",
    frames: "Toets aan de kaders",
  },
  viewsLabel: "Onderdelen van de kaart",
  loading: "De kaart wordt opgehaald …",
  none: "Deze dag verdeelt het land niet",
  noneText: "In de voorbereiding staat geen voorstel voor een indeling.",
  show: "Toon op het scherm",
  onScreen: "Staat op het scherm",
  showNamed: (what: string) => `Toon op het scherm: ${what}`,
  showAll: "Toon alle kaarten samen",
  showMap: "Toon de kaart op het scherm",
  theHall: "De grote zaal",
  edit: "Bewerk",
  editNamed: (name: string) => `Bewerk de kaart van ${name}`,
  back: "Terug naar de uitkomsten",
  subgroup: (name: string) => `Subgroep ${name}`,

  // the subgroups side by side
  outcomesTitle: "Wat brengen de subgroepen mee?",
  outcomesCount: (brought: number, of: number) =>
    brought === of
      ? `Alle ${of} subgroepen hebben hun uitkomst ingebracht.`
      : `${brought} van ${of} subgroepen hebben hun uitkomst ingebracht.`,
  editorTitle: "Wie hoort bij welk RSV?",
  clashCount: (n: number) => `${n} subgroepen willen dezelfde gemeenten. Die staan vooraan.`,
  keepsBid: "houdt het openingsbod",
  proposes: "stelt iets anders voor",
  working: "nog bezig",
  workingChanged: "nog bezig, al iets veranderd",
  clash: "botst",
  rsvCount: (n: number) => by(n, "RSV", "RSV’s"),
  noChange: "Nog hetzelfde als het openingsbod.",
  changes: "Wat is er anders?",
  why: "Waarom",
  reasons: "Per RSV",
  notes: (n: number) => `${by(n, "post-it", "post-its")} die hiertoe leidden`,
  noteGone: "Een post-it die er niet meer is.",
  clashWith: (name: string, places: string) => `Ook ${name} heeft ${places}.`,
  asks: (of: string, places: string) => `Vraagt van ${of}: ${places}.`,
  asked: (by: string, places: string) => `${by} vraagt: ${places}.`,
  agreed: (name: string) => `${name} is akkoord.`,
  refused: (name: string) => `${name} is niet akkoord.`,
  unanswered: (name: string) => `${name} heeft nog niet geantwoord.`,
  moreAsked: (name: string) => `Er kwam iets bij. ${name} moet opnieuw antwoorden.`,
  some: (names: string, more: number) => `${names} en nog ${municipalities(more)}`,
  noOutcomes: "Nog geen subgroep werkt aan de kaart.",
  takeBackShort: "Geef terug",
  takeBackNamed: (name: string) => `Geef de uitkomst terug aan ${name}`,
  takeBackSure: "Zeker? De subgroep kan dan weer veranderen.",

  // one division of all
  act: {
    assemble: "Voeg samen tot één kaart",
    assembleAll: "Alle subgroepen brachten hun uitkomst in. De zaal ziet daarna één kaart.",
    assembleSome: (missing: number) =>
      missing === 1
        ? "1 subgroep bracht nog niets in: die telt mee zoals de kaart daar nu is."
        : `${missing} subgroepen brachten nog niets in: die tellen mee zoals hun kaart nu is.`,
    assembleNone: "Nog geen enkele subgroep bracht iets in. Elke kaart telt mee zoals die nu is.",
    assembleSure: "Zeker? Er is nog niets ingebracht.",
    putForward: (n: number) => `Leg voor als versie ${n}`,
    putForwardEffect: "Je leest eerst de tekst na. Daarna kan de ronde open.",
    toConsent: "Naar consent",
    toConsentEffect: (n: number) => `Deze kaart is versie ${n} van het voorstel.`,
    decided: "Over deze kaart is besloten",
    decidedEffect: "Wil je er toch iets aan veranderen? Neem het voorstel dan weer op bij consent.",
  },
  assembleAgain: "Voeg opnieuw samen",
  assembleAgainText: (edits: number) =>
    edits === 0
      ? "De uitkomsten worden opnieuw samengevoegd."
      : `Let op: ${by(edits, "wijziging", "wijzigingen")} van de grote zaal ${edits === 1 ? "gaat" : "gaan"} dan verloren.`,
  assembleAgainSure: "Zeker? Druk nog een keer.",
  newerOutcomes: (names: string) => `Na het samenvoegen veranderde er iets bij: ${names}.`,
  assembledAt: (time: string) => `Samengevoegd om ${time}.`,
  placesTitle: (n: number) => `Waar hoort dit bij? ${by(n, "keuze", "keuzes")}`,
  placesText:
    "Twee subgroepen hadden deze gemeenten allebei. Ze staan nu bij hun eigen provincie. Vraag de zaal, en kies.",
  placeLegend: (places: string) => `${places} hoort bij`,
  placesLegend: (places: string) => `${places} horen bij`,
  placeElsewhere: "Staat nu ergens anders, door een wijziging van de grote zaal.",

  // the hall's division
  hallTitle: "De kaart van de grote zaal",
  hallEmpty: "Er is nog geen kaart van de grote zaal",
  hallEmptyText: "Voeg eerst de uitkomsten van de subgroepen samen.",
  versionIs: (n: number) => `Dit is versie ${n} van het voorstel.`,
  versionWas: (n: number) => `Veranderd sinds versie ${n}.`,
  noVersion: "Nog niet voorgelegd.",
  dialogTitle: (n: number) => `Versie ${n} van het voorstel`,
  dialogText: "De kaart gaat mee met deze tekst. De regels over de kaart zijn al ingevuld: lees ze na.",
  dialogName: "Hoe heet het voorstel nu?",
  dialogIntro: "Aanhef",
  dialogLines: "Regels",
  dialogHint: "Eén regel van het voorstel per regel.",
  dialogFill: "Vul de regels over de kaart opnieuw in",
  dialogSave: (n: number) => `Leg voor als versie ${n}`,
  dialogBroken: "Deze kaart past nog niet binnen de kaders. Praten kan, besluiten nog niet.",

  // frames of a version, in the cockpit
  versionFrames: (n: number) => `Kaders van versie ${n}`,
  cannotDecide: (sentence: string) => `Besluiten kan niet: ${sentence}. Pas de kaart aan.`,
  cannotDecideWhite: (sentence: string) =>
    `Besluiten kan niet: ${sentence}. Pas de kaart aan, of leg bij de toets een kwartiermaker vast.`,
  sinceBid: "Sinds het openingsbod",

  // what an objection is about
  areaIs: "Gaat over",
  areaShow: "Toon op de kaart",
  areaTitle: "Waar gaat dit bezwaar over?",
  areaMap: (names: string) => `Kaart: ${names}`,
  areaOnScreen: "Zet het bezwaar op het scherm, dan ziet de zaal het gebied ook.",
  rsv: (name: string) => `RSV ${name}`,

  // the circle of members
  circleRsvs: "Welke RSV’s?",
  circleRsvsText:
    "De kring is wie nu lid is van deze RSV’s. Bij het openen van de ronde wordt dat vastgelegd.",

  // members
  membersTitle: "Wie doet waar mee?",
  membersText: "Een post-it op “Ik doe mee!” maakt een organisatie lid. Hier zie je welke hoek nog mist.",
  membersEmpty: "Er zijn nog geen RSV’s",
  membersEmptyText: "Die komen er zodra de uitkomsten zijn samengevoegd.",
  members: (n: number) => by(n, "lid", "leden"),
  corner: {
    education: "Onderwijs",
    municipality: "Gemeente",
    civilSociety: "Maatschappelijk",
    fund: "Fonds",
    company: "Bedrijf",
  },
  cornerMissing: (names: string) => `Mist nog: ${names}`,
  cornersComplete: "Alle vijf hoeken doen mee",
  otherSectors: (n: number) => `${n} uit een andere sector`,
  rsvTable: "RSV’s met hun leden per hoek",
  rsvColumn: "RSV",
  totalColumn: "Leden",
  open: "Bekijk",
  openNamed: (name: string) => `Bekijk de leden van ${name}`,
  backToMembers: "Terug naar alle RSV’s",
  memberFromNote: "via een post-it",
  endMember: "Beëindig",
  endMemberNamed: (organisation: string) => `Beëindig het lidmaatschap van ${organisation}`,
  memberEnded: (organisation: string) => `${organisation} is geen lid meer.`,
  noMembers: "Nog niemand doet hier mee.",
  addTitle: "Voeg een lid toe",
  organisation: "Organisatie",
  sector: "Sector",
  sectorEmpty: "Kies een sector",
  add: "Voeg toe",
  addMissing: "Vul een organisatie en een sector in.",
  fromNotes: (n: number) => `Post-its van dit RSV (${n})`,
  fromNotesText: "Staat er dat iemand meedoet? Maak er een lid van.",
  noNotes: "Geen post-its van organisaties die nog geen lid zijn.",
  moreNotes: (n: number) => `Toon nog ${n}`,
  useNote: "Maak lid",
  useNoteNamed: (text: string) => `Maak de schrijver lid: ${text}`,
  noteChosen: (text: string) => `Uit post-it: “${text}”`,
  noteForget: "Zonder post-it",

  // who sits where
  groupsTitle: "Wie zit waar?",
  groupsText: (chosen: number, of: number) => `${chosen} van ${of} mensen kozen een RSV om bij te zitten.`,
  people: (n: number) => by(n, "mens", "mensen"),
  without: (n: number) => `${by(n, "mens heeft", "mensen hebben")} nog niet gekozen`,
  everyoneChose: "Iedereen heeft gekozen.",

  // the test at the close
  testTitle: "Past ons besluit binnen de kaders?",
  testOf: {
    decided: "Uitgerekend over de kaart die besloten is.",
    hall: "Uitgerekend over de kaart van de grote zaal. Er is nog niet over besloten.",
    subgroups: "Uitgerekend over de kaarten van de subgroepen samen.",
  },
  testLeft: (n: number) =>
    n === 0 ? "Alle kaders zijn getoetst." : `Nog ${by(n, "kader", "kaders")} te gaan.`,
  computed: "uitgerekend",
  judged: "beoordeeld",
  hard: "hard",
  soft: "zacht",
  verdict: {
    ok: "klopt",
    warning: "let op",
    broken: "klopt niet",
    open: "nog open",
  },
  judgeLegend: (frame: string) => `Oordeel over: ${frame}`,
  judge: "Beoordeel",
  judgeAgain: "Pas aan",
  judgeNamed: (frame: string) => `Beoordeel: ${frame}`,
  judgeNote: "Toelichting",
  judgeNoteNeeded: "Schrijf op waarom. Bij “klopt” hoeft dat niet.",
  judgeFirst: "Kies een oordeel.",
  judgeSave: "Leg vast",
  places: (n: number) => `Waar het niet past (${n})`,
  whiteTitle: (n: number) => (n === 0 ? "Geen witte vlekken" : by(n, "witte vlek", "witte vlekken")),
  whiteText: "Een gemeente zonder RSV. Het programmateam kan er een kwartiermaker toezeggen.",
  whiteNone: "Elke gemeente hoort bij een RSV.",
  promise: "Kwartiermaker toegezegd",
  promiseNamed: (name: string) => `Kwartiermaker toegezegd voor ${name}`,
  promiseAll: (n: number) => `Toegezegd voor alle ${n}`,
  promiseNote: "Toelichting bij een nieuwe toezegging",
  promiseBack: (name: string) => `De toezegging voor ${name} is ingetrokken.`,
  commitTitle: (committed: number, of: number) =>
    `${committed} van ${of} RSV’s verbonden zich aan de opdracht`,
  commit: "Verbindt zich aan de opdracht",
  commitNamed: (name: string) => `${name} verbindt zich aan de opdracht`,
  commitNote: "Toelichting bij een nieuwe vastlegging",
  commitBack: (name: string) => `${name} staat weer open.`,
  fte: (text: string) => `${text} fte`,

  // on the screen
  sceneHall: "Kaart van de zaal",
  sceneSubgroups: "Kaarten van de subgroepen samen",
  sceneVersion: (n: number) => `Kaart van versie ${n}`,
  sceneSource: (source: string) => `Bron: ${source}`,
  sceneGroups: (chosen: number, of: number) => `${chosen} van ${of} kozen`,
  sceneTested: (left: number) =>
    left === 0 ? "alle kaders getoetst" : `nog ${by(left, "kader", "kaders")} te gaan`,
  chooseMaps: "Kaart en kaders",
};

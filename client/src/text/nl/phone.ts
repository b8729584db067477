const by = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;

/** Words of joining and of the phone. */
export const phone = {
  // Joining
  startTitle: "Doe mee aan de Beslisdag",
  startText: "De code staat op het scherm in de zaal.",
  codeLabel: "Code van de dag",
  codeHint: "Zes letters en cijfers. Hoofdletters hoeven niet.",
  codeShape: "Een code heeft zes letters en cijfers, zonder 0, O, 1 en I. Kijk nog eens op het scherm.",
  looking: "We kijken …",
  startAction: "Verder",
  noConnectionNow: "Er is nu geen verbinding. Probeer het zo nog eens; de code blijft staan.",
  codeRight: (date: string, code: string) => `${date} · code ${code} klopt`,
  codeOnly: (code: string) => `Code ${code}`,
  whoAreYou: "Fijn dat je er bent. Wie ben je?",
  nameLabel: "Je naam",
  organisationLabel: "Je organisatie",
  sectorLabel: "Sector",
  sectorEmpty: "Kies een sector",
  sectorMissing: "Kies een sector.",
  regionsLabel: "Voor welke regio’s ben je hier?",
  regionAdd: "Regio erbij",
  regionRemove: "weghalen",
  noRegion: "Zonder regio: ik kijk mee",
  regionsMissing: "Kies een regio, of kies dat je meekijkt.",
  regionsMissingShort: "Kies een regio.",
  regionsToAdd: "Welke regio’s komen erbij?",
  join: "Doe mee",
  joining: "Je wordt aangemeld …",
  joinTrouble: "Nog niet aangemeld.",
  joinNotSent:
    "Er is geen verbinding. Wat je invulde staat er nog. Probeer het opnieuw: je wordt maar één keer aangemeld.",
  privacy: {
    person:
      "Je hebt geen account nodig. De begeleiding ziet je naam. Bij een bezwaar ziet de zaal je naam en je organisatie.",
    organisation:
      "Je hebt geen account nodig. Alleen de begeleiding ziet je naam. De zaal ziet je organisatie.",
    region:
      "Je hebt geen account nodig. Alleen de begeleiding ziet je naam en je organisatie. Bij een bezwaar ziet de zaal alleen je regio.",
  },
  welcomeBack: "Fijn dat je er weer bent",
  youAre: (name: string, organisation: string) => `Op dit toestel doet ${name} mee, van ${organisation}.`,
  continueAs: (name: string) => `Ga verder als ${name}`,
  someoneElse: "Ik ben iemand anders",
  someoneElseText: "Dan vergeet dit toestel wie er eerst meedeed. Wat al geplaatst is, blijft staan.",
  dayNotYet: "De dag begint zo",
  dayNotYetText: (title: string, date: string) =>
    `${title}, ${date}. Zodra de begeleiding de dag opent, kun je hier je naam invullen. Je hoeft niets te doen.`,
  dayOver: "Deze dag is afgelopen",
  dayOverText: "Je kunt niet meer meedoen. De organisatie maakt het verslag.",
  lookAgain: "Kijk opnieuw",

  // Everywhere on the phone
  alwaysReachable: "Altijd bereikbaar",
  tabs: { now: "Nu", frames: "Kaders", decisions: "Besluiten", mine: "Van mij" },
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

  // A round
  proposalEyebrow: "Het voorstel",
  newVersion: (n: number) => `Nieuwe tekst: versie ${n}`,
  proposalLabel: (title: string, n: number) => `Voorstel ${title}, versie ${n}`,
  unchanged: (from: number, to: number) =>
    from === to
      ? `Regel ${from} is gelijk gebleven.`
      : `Regels ${from} ${to === from + 1 ? "en" : "tot en met"} ${to} zijn gelijk gebleven.`,
  readThem: "Lees ze",
  validUntil: "Geldt tot",
  ifStuck: "Als we er niet uitkomen:",
  arguments: (n: number) => (n === 1 ? "Waarom dit voorstel" : `Waarom dit voorstel: ${n} argumenten`),
  roundSoon: "Straks vragen we om consent.",
  roundSoonText: "Lees het voorstel alvast. Zodra de ronde opent, geef je hier je antwoord.",
  roundIsOpen: (n: number) => `Ronde ${n} is open`,
  roundWasClosed: (n: number) => `Ronde ${n} is gesloten`,
  stillLeft: "nog",
  almostClosed: "de ronde sluit zo",
  toAnswers: "Geef je antwoord",
  yourAnswer: "Jouw antwoord",
  answerFor: (organisation: string) => `Je antwoordt namens ${organisation} voor`,
  keepAnswer: "Laat mijn antwoord zoals het is",
  toMyRegions: "Naar mijn regio’s",
  youMayWatch: "Je kunt de ronde hier volgen.",
  noSay: {
    lookingOn: {
      title: "Je kijkt mee.",
      text: "Je koos geen regio, dus je beslist niet mee. Wil je dat wel, voeg dan bij ‘Van mij’ een regio toe en vraag de begeleiding om je toe te laten.",
    },
    noSeat: {
      title: "Je organisatie heeft nog geen plek in deze kring.",
      text: "Steek je hand op: de begeleiding kan je een plek geven.",
    },
    otherCircle: {
      title: "Deze ronde gaat over een andere regio.",
      text: "De regio’s waarvoor jij hier bent beslissen nu niet mee. Klopt dat niet, ga dan naar de begeleiding.",
    },
    late: {
      title: "De ronde was al begonnen.",
      text: "De begeleiding kan je toelaten. Steek je hand op.",
    },
  },
  concernTitle: "Wat is je zorg?",
  concernText: "Het voorstel kan door. Je zorg gaat als signaal mee in het verslag.",
  concernLabel: "Waar moeten we op letten?",
  concernSend: "Geef consent, met deze zorg",
  objectionTitle: "Wat is je bezwaar?",
  objectionText: "Met jouw argument maken we het voorstel beter. Je hoeft nog geen oplossing te hebben.",
  argumentLabel: "Waarom is dit niet veilig genoeg om te proberen?",
  harmLabel: "Wat gaat er mis, en bij wie?",
  frameLabel: "Raakt het een kader?",
  frameNone: "Nee, of ik weet het niet",
  remedyLabel: "Wat zou het oplossen?",
  objectionSend: "Dien mijn bezwaar in",
  objectionPrivacy: {
    person:
      "De begeleider ziet je naam. De zaal ziet je naam en je organisatie. Je kunt je bezwaar tot de ronde sluit zelf terugnemen.",
    organisation:
      "De begeleider ziet je naam. De zaal ziet je organisatie. Je kunt je bezwaar tot de ronde sluit zelf terugnemen.",
    region:
      "De begeleider ziet je naam. De zaal ziet alleen je regio. Je kunt je bezwaar tot de ronde sluit zelf terugnemen.",
  },
  formAfterClose: "Je antwoord kan niet meer mee. Wat je schreef staat hieronder nog.",
  answerSending: "Jouw antwoord wordt verstuurd …",
  answerIn: "Jouw antwoord is binnen",
  answerByMate: (name: string) =>
    name ? `${name} antwoordde voor jullie` : "Je collega antwoordde voor jullie",
  mateObjection: (name: string) =>
    `Dit bezwaar van ${name || "je collega"} blijft staan tot ${name || "je collega"} het zelf terugneemt.`,
  onBehalf: (organisations: string, regions: string, n: number) =>
    `namens ${organisations}, ${n === 1 ? "regio" : "regio’s"} ${regions}`,
  proposal: "Voorstel",
  round: "Ronde",
  received: "Ontvangen",
  hour: (time: string) => `${time} uur`,
  stillToAnswer: (regions: string) => `Je antwoordde nog niet voor ${regions}.`,
  answerOrChange: "Antwoord of wijzig",
  changeAnswer: "Wijzig mijn antwoord",
  changeUntil: "Wijzigen kan tot de ronde sluit",
  over: "over",
  xOfY: (answered: number, of: number) => `${answered} van ${of}`,
  haveResponded: "hebben gereageerd.",
  nobodySees: "Niemand ziet wat jij antwoordde zolang de ronde open is.",
  roundClosedTitle: "De ronde is gesloten.",
  roundClosedText: "De begeleiding maakt zo de uitkomst bekend. Die zie je hier en op het scherm.",

  // Outcome and decision
  outcomeEyebrow: (n: number) => `Uitkomst van ronde ${n}`,
  noObjection: "Geen overwegend bezwaar",
  objectionsCount: (n: number) => by(n, "overwegend bezwaar", "overwegende bezwaren"),
  mayBeDecided: "De begeleiding kan dit besluit nu vastleggen.",
  weIntegrate: "We gaan integreren: met de argumenten maken we het voorstel beter.",
  delegationsAnswered: (answered: number, of: number) =>
    `${answered} van ${by(of, "delegatie", "delegaties")} gaven antwoord`,
  noReaction: "Geen reactie",
  objections: "De bezwaren",
  objectionsOnBehalf: (n: number, delegations: number) =>
    `${by(n, "bezwaar", "bezwaren")}, namens ${by(delegations, "delegatie", "delegaties")}.`,
  yourObjection: "Jouw bezwaar",
  decided: "Besloten",
  decidedByConsent: (time: string) => `Besloten met consent, om ${time} uur.`,
  noDecisions: "Er is nog niets besloten",
  noDecisionsText:
    "Zodra de zaal een besluit neemt met consent, staat het hier, met de tekst en tot wanneer het geldt.",
  stillToDecide: "Nog te beslissen",
  proposalStatus: {
    draft: "Komt later vandaag",
    presented: "Het voorstel ligt in de zaal",
    inRound: "De ronde is open",
    integrating: "De ronde is geweest, nog niet besloten",
    decided: "Besloten",
  },

  // Frames
  framesTitle: "Kaders",
  framesText:
    "Binnen deze kaders beslissen we vandaag. Een hard kader rekenen we na. Over een zacht kader oordelen mensen.",
  hardFrame: "Hard kader",
  softFrame: "Zacht kader",

  // Mine
  noNotes: "Je hebt nog geen post-its",
  noNotesText: "Wat je op een bord plakt, vind je hier terug.",
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

const count = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;

/** The moderator's screen: a proposal on its way to a decision, up to the outcome of a round. */
export const consent = {
  // steps
  stepsLabel: "Stappen naar een besluit",
  stepDone: "klaar",
  steps: {
    clarifying: "Verhelderen",
    reacting: "Reageren",
    consent: "Consent",
    testing: "Toetsen",
    integrating: "Integreren",
    deciding: "Besluit",
  },
  stepNote: {
    skipped: (note: string) => `overgeslagen: ${note}`,
    notNeeded: "niet nodig",
    since: (time: string, minutes: number) => `sinds ${time}, ${minutes} min`,
    took: (minutes: number) => (minutes < 1 ? "nog geen minuut" : `${minutes} min`),
    questions: (n: number) => count(n, "vraag", "vragen"),
    reactions: (n: number) => count(n, "reactie", "reacties"),
    roundOpen: (n: number) => `ronde ${n} staat open`,
    roundClosed: (n: number, time: string) => `ronde ${n} gesloten, ${time}`,
    roundNext: (n: number) => `ronde ${n} kan open`,
    objection: (n: number, of: number) => `bezwaar ${n} van ${of}`,
    decidedAt: (time: string) => `om ${time}`,
  },
  skip: {
    clarifying: "Sla verhelderen over",
    reacting: "Sla reageren over",
    reason: "Waarom? Dit komt in het verslag.",
    send: "Sla over",
  },
  straightToReacting: "Verder zonder deze vragen: begin met reageren",

  // the big button
  sure: {
    closeRound: (missing: number) =>
      missing > 0 ? `Zeker? Nog ${missing} reageren.` : "Zeker? Iedereen heeft gereageerd.",
    showOutcome: "Zeker? De hele zaal ziet het.",
    decide: "Zeker? Dan is het besloten.",
  },
  act: {
    present: "Presenteer het voorstel",
    presentEffect:
      "De tekst komt op het scherm en op de telefoons, met wat er gebeurt als we er niet uitkomen.",
    startClarifying: "Begin met verhelderen",
    startClarifyingEffect: "Iedereen kan vragen wat het voorstel betekent. Jij neemt de vragen een voor een.",
    takeUp: "Neem de volgende vraag",
    takeUpEffect: (waiting: number) =>
      `De vraag komt op het scherm. ${waiting === 1 ? "Dit is de laatste." : `Er wachten er ${waiting}.`}`,
    startReacting: "Begin met reageren",
    startReactingEffect: "Elke delegatie kan één korte reactie geven. Niemand antwoordt daarop.",
    openRound: (n: number) => (n === 1 ? "Open de ronde" : `Open ronde ${n}`),
    openRoundEffect: (circle: number, phones: number | null) =>
      `${count(circle, "delegatie", "delegaties")} in de kring${phones === null ? "" : `, ${count(phones, "persoon", "mensen")} aanwezig`}. Wie er nu is, telt mee.`,
    unconfirmed: (n: number) =>
      `${count(n, "maker heeft", "makers hebben")} nog niet bevestigd. Zij kunnen het in deze ronde opnieuw zeggen.`,
    circleEmpty: "Er zijn nog geen delegaties in deze kring. Zij komen vanzelf als mensen zich aanmelden.",
    closeRound: "Sluit de ronde",
    closeRoundEffect: (missing: number) =>
      missing === 0
        ? "Iedereen heeft gereageerd. Jij ziet de uitkomst als eerste."
        : `${count(missing, "delegatie telt", "delegaties tellen")} dan als “geen reactie”. Dat is geen consent.`,
    showOutcome: "Toon de uitkomst aan de zaal",
    showOutcomeEffect: (objections: number) =>
      objections === 0
        ? "Geen overwegend bezwaar. Zaal en telefoons zien dat nu."
        : `${count(objections, "overwegend bezwaar", "overwegende bezwaren")}. Zaal en telefoons zien de argumenten.`,
    giveFloor: (n: number, of: number) => `Geef het woord: bezwaar ${n} van ${of}`,
    giveFloorEffect: (maker: string) => `${maker} licht toe. Het bezwaar komt op het scherm.`,
    endFloor: "Het bezwaar is toegelicht",
    endFloorEffect: "De klok stopt. Daarna toetsen jullie het met de zaal.",
    test: (n: number) => `Toets bezwaar ${n}`,
    testEffect: "Stel de vier vragen en kies de uitkomst.",
    record: {
      valid: "Leg vast: overwegend bezwaar",
      concern: "Leg vast: zorg",
      notValid: "Leg vast: geen geldig bezwaar",
    },
    recordEffect: {
      valid: "Daarna zoeken jullie wat het oplost.",
      concern: "Het wordt een signaal en houdt het besluit niet op.",
      notValid: "De maker leest de reden. Zij staat in het verslag.",
    },
    reasonFirst: "Schrijf eerst op waarom het geen geldig bezwaar is.",
    resolve: (n: number) => `Los bezwaar ${n} op`,
    resolveEffect: "Verander de tekst, of kies een andere oplossing.",
    onward: (n: number, of: number) => `Ga naar bezwaar ${n} van ${of}`,
    awaitMaker: "Wacht op de maker",
    awaitMakerEffect: (n: number) =>
      n === 1
        ? "De maker zegt op de telefoon of het zo is opgelost."
        : `${n} makers zeggen op hun telefoon of het zo is opgelost.`,
    decide: "Besluit door consent",
    decideEffect: (none: number) =>
      none === 0
        ? "Er is geen overwegend bezwaar. Het besluit komt groot op het scherm."
        : `Er is geen overwegend bezwaar. ${count(none, "delegatie", "delegaties")} zonder reactie: dat staat in het verslag.`,
    writeVersion: "Schrijf een nieuwe versie",
    writeVersionEffect: (objections: number) =>
      `${count(objections, "bezwaar staat", "bezwaren staan")} open. Een nieuwe ronde vraagt een nieuwe tekst.`,
  },

  // what to say
  sayMoment: {
    draft: "",
    presented:
      "Dit is het voorstel. Straks vragen we eerst of het duidelijk is, dan wat je ervan vindt, en dan om consent.",
    clarifying:
      "Is duidelijk wat hier staat? Vraag nu alleen naar wat het voorstel betekent. Of het goed is, komt zo.",
    reacting: "Wat vind je ervan? Eén korte reactie per delegatie. We luisteren en antwoorden niet.",
    open: "Je hoeft het niet mooi te vinden. Zie je een reden waarom dit schade doet of niet veilig genoeg is om te proberen? Geef die reden dan nu.",
    closedClear: "De ronde is dicht. We kijken nu samen naar de uitkomst.",
    closedObjections:
      "De ronde is dicht. We kijken nu samen naar de uitkomst, en luisteren naar de bezwaren.",
    treating: "Dank voor deze bezwaren. We nemen ze een voor een. Eerst luisteren we.",
    rewritten: "Dit is de nieuwe tekst. Lees wat er veranderd is. Daarna vragen we opnieuw om consent.",
    reopened: "We nemen dit opnieuw op. Het vorige besluit blijft te lezen. We vragen opnieuw om consent.",
    clear: "Niemand heeft een overwegend bezwaar. Dan besluiten we dit nu.",
    decided: "Dit is besloten. Goed genoeg voor nu, veilig genoeg om te proberen.",
    deferred: "We houden dit aan. Er staat bij wie het oppakt en wanneer.",
    withdrawn: "Dit voorstel is ingetrokken. Dank voor het meedenken.",
    replaced: "Een ander voorstel komt hiervoor in de plaats.",
    withProgrammeTeam:
      "We komen er vandaag niet uit. Zoals afgesproken beslist het programmateam, met jullie bezwaren erbij.",
  },
  sayObjection: {
    floor: (maker: string) => `${maker}, wil je je bezwaar toelichten? Wat gaat er mis als we dit doen?`,
    explanation: "We luisteren. Vraag alleen door als je iets niet begrijpt.",
    test: "We kijken samen: geeft dit schade, komt dat door het voorstel, en weten we dat nu al?",
    way: "Wat kunnen we aan de tekst veranderen, zodat het wel veilig genoeg is?",
    maker: (maker: string) => `${maker}, is jouw bezwaar hiermee opgelost? Zeg het op je telefoon.`,
  },

  // the proposal
  otherProposal: "Kies een voorstel",
  noProposals: "Deze dag heeft geen voorstellen",
  noProposalsText: "Het programmateam zet ze klaar bij de voorbereiding. Je kunt er hier ook een toevoegen.",
  textVersion: (n: number) => `versie ${n}`,
  arguments: "Waarom dit voorstel",
  fallback: "Als we er niet uitkomen:",
  history: "Rondes en teksten",
  noHistory: "Nog geen ronde geweest.",
  roundLine: (n: number, version: number) => `Ronde ${n}, op versie ${version}`,
  roundStatus: { open: "staat open", closed: "gesloten, nog niet getoond", published: "getoond aan de zaal" },
  versionLine: (n: number) => `Versie ${n}`,

  // questions and reactions
  queue: { clarifyingQuestion: "Vragen", reaction: "Reacties" },
  waiting: (n: number) => (n === 1 ? "1 wacht" : `${n} wachten`),
  noneWaiting: {
    clarifyingQuestion: "Nog geen vragen",
    reaction: "Nog geen reacties",
  },
  noneWaitingText: {
    clarifyingQuestion: "Zodra iemand iets vraagt op de telefoon, staat het hier.",
    reaction: "Zodra een delegatie reageert op de telefoon, staat het hier.",
  },
  inHand: "Nu op het scherm",
  takeUp: "Neem op",
  takeUpNamed: (text: string) => `Neem op: ${text}`,
  answerAloud: "Mondeling beantwoord",
  heard: "Gehoord",
  answerTyped: "Typ een antwoord",
  answerLabel: "Antwoord voor de zaal",
  sendAnswer: "Plaats antwoord",
  setAside: "Leg opzij",
  asideReason: "Waarom? De maker leest dit.",
  handled: (n: number) => `Behandeld (${n})`,
  handledHow: {
    aloud: "mondeling beantwoord",
    heard: "gehoord",
    typed: "antwoord:",
    aside: "opzij gelegd:",
    withdrawn: "ingetrokken door de maker",
  },
  enterForSomeone: {
    clarifyingQuestion: "Voer een vraag in voor iemand",
    reaction: "Voer een reactie in voor iemand",
  },
  enterText: { clarifyingQuestion: "De vraag", reaction: "De reactie" },
  enterFor: "Namens",
  enterForNobody: "Iemand in de zaal",
  enter: "Voer in",
  entered: "ingevoerd door begeleider",

  // the circle
  circleTitle: "De kring",
  circleText: "De kwestie bepaalt de kring. Bij het openen telt mee wie er dan is.",
  circleKind: { nationwide: "Landelijk", regions: "Regio’s", picked: "Gekozen delegaties" },
  circleMeaning: {
    nationwide: "alle delegaties",
    regions: "delegaties uit deze regio’s",
    picked: "alleen wie je aanwijst",
  },
  circleChange: "Verander de kring",
  circleLegend: "Wie beslist mee?",
  circleRegions: "Welke regio’s?",
  circlePicked: "Welke delegaties?",
  circleSearch: "Zoek een delegatie",
  circlePickedCount: (n: number) => count(n, "gekozen", "gekozen"),
  circleSave: (n: number) => `Leg vast: ${count(n, "delegatie", "delegaties")}`,
  circleChoose: "Kies er ten minste één.",
  circleSame: "Zo is de kring al.",
  notHere: (n: number) => `Opgegeven, nog niet hier (${n})`,
  noPhone: "zonder telefoon",
  noDelegation: "niemand",
  delegations: (n: number) => count(n, "delegatie", "delegaties"),

  // an open round
  closing: "De ronde sluit na",
  closingNone: "Zonder klok",
  closingMinutes: (n: number) => `${n} min`,
  of: "van",
  haveResponded: "hebben gereageerd.",
  timeLeft: "Nog op de klok:",
  timeOver: "De tijd is om.",
  perRegion: "Wie heeft gereageerd, per regio",
  dotsLabel: (name: string, answered: number, of: number) => `${name}: ${answered} van ${of}`,
  legendDone: "heeft gereageerd",
  legendOpen: "nog niet",
  dotsText: (time: string, present: number, absent: number) =>
    `Elke stip is een delegatie: één organisatie in één regio. De kring is vastgelegd om ${time} uur: ${count(present, "delegatie", "delegaties")} aanwezig, ${absent} afwezig.`,
  secret:
    "Niemand ziet wie wat antwoordt, jij ook niet. Sluiten is nog niet tonen: jij ziet de uitkomst eerst.",
  missing: "Nog niet",
  missingNone: "Iedereen heeft gereageerd.",
  missingRegion: (name: string, n: number) => `${name}, ${n}`,
  missingMore: (n: number) => `nog ${n}`,
  asking: "Vraagt om mee te beslissen",
  late: "Later gekomen",
  lateText: "Zij meldden zich aan toen de ronde al open was.",
  admit: "Laat toe",
  admitNamed: (name: string, region: string) => `Laat ${name} toe, ${region}`,
  admitAll: (n: number) => `Laat alle ${n} toe`,
  decline: "Nee, want …",
  declineNamed: (name: string, region: string) => `Laat ${name} niet toe, ${region}`,
  declineReason: "Waarom niet? Zij lezen dit.",
  declineSend: "Laat niet toe",
  declined: (reason: string) => `Niet toegelaten: ${reason}`,

  // without a phone
  proxy: {
    open: "Iemand zonder telefoon",
    enter: "Voer in",
    enterNamed: (name: string, region: string) => `Voer in voor ${name}, ${region}`,
    title: "Antwoord invoeren",
    mark: "In het verslag staat “ingevoerd door begeleider”.",
    delegation: "Welke delegatie?",
    choose: "Kies een delegatie",
    other: "Staat er niet bij: voeg toe",
    answered: "antwoordde al",
    organisation: "Organisatie",
    sector: "Hoek",
    region: "Regio",
    chooseRegion: "Kies een regio",
    answer: "Wat zeggen zij?",
    concern: "Wat is hun zorg?",
    argument: "Waarom is dit niet veilig genoeg om te proberen?",
    harm: "Wat gaat er mis, en voor wie?",
    frame: "Botst het met een kader?",
    noFrame: "Geen kader",
    remedy: "Wat zou het oplossen?",
    send: "Voer dit antwoord in",
    chooseFirst: "Kies eerst een delegatie en een antwoord.",
  },
  hand: {
    open: "Tel handen",
    askTitle: "Netwerk weg?",
    ask: "Tel handen per regio. In het verslag staat “handmatig geteld”.",
    title: "Handmatig tellen",
    text: "Tel alleen wie nog niet op de telefoon antwoordde. Een zorg of bezwaar heeft woorden nodig: voer die in bij “Iemand zonder telefoon”.",
    consent: "Ik geef consent",
    notInCircle: "Ik beslis niet mee",
    send: "Leg de telling vast",
    now: (n: number) => `Nu handmatig geteld: ${n}. Een nieuwe telling komt hiervoor in de plaats.`,
    number: "Vul een aantal in.",
    counted: (n: number) => `${n} handmatig geteld`,
  },

  // an outcome
  outcome: "Uitkomst",
  outcomeYou: "Alleen jij ziet dit. De zaal ziet nog “ronde gesloten”.",
  outcomeShown: (time: string) => `De zaal zag dit om ${time}.`,
  outcomeSummary: (answered: number, of: number) => `${answered} van ${of} delegaties reageerden.`,
  outcomeEntered: (n: number) => `${count(n, "antwoord", "antwoorden")} ingevoerd door begeleider.`,
  outcomeByHand: (consent: number, notInCircle: number) =>
    `Handmatig geteld: ${consent} consent, ${notInCircle} beslist niet mee.`,
  answer: "Antwoord",
  answers: {
    consent: "Consent",
    consentWithConcern: "Consent, met een zorg",
    objection: "Overwegend bezwaar",
    notInCircle: "Beslist niet mee",
    none: "Geen reactie",
  },
  answerNote: {
    consent: "",
    consentWithConcern: "wordt een signaal",
    objection: "",
    notInCircle: "telt niet mee in de kring",
    none: "is geen consent",
  },
  howMany: "Delegaties",
  concerns: (n: number) => (n === 1 ? "1 zorg wordt signaal" : `${n} zorgen worden signaal`),
  concernsText: "Ze houden het besluit niet op. Ze krijgen een eigenaar in het verslag.",

  // two rounds beside each other
  compare: (before: number, after: number) => `Van ronde ${before} naar ronde ${after}`,
  previous: (n: number) => `Vorige ronde: ronde ${n}`,
  fromTo: (from: string, to: string) => `Van ${from} naar ${to}`,
  fromToNames: {
    consent: "consent",
    consentWithConcern: "consent met een zorg",
    objection: "bezwaar",
    notInCircle: "beslist niet mee",
    none: "geen reactie",
    absent: "er nog niet bij",
  },
  unchanged: (n: number) => `${count(n, "delegatie zei", "delegaties zeiden")} hetzelfde.`,
};

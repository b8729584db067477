const count = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;

/** The moderator's screen: what leads a proposal on: the big button, and what to say. */
export const lead = {
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
        ? "De maker zegt op de telefoon of het zo is opgelost. Blijft het stil? Zet de oplossing in de tekst en vraag opnieuw om consent."
        : `${n} makers zeggen op hun telefoon of het zo is opgelost. Blijft het stil? Zet de oplossing in de tekst en vraag opnieuw om consent.`,
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
};

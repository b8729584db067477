const many = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;

/** The words of the record in Dutch, of how a matter went: steps, voices, objections, decisions, signals. */
export const recordMatterNl = {
  // decisions
  byProgrammeTeam: "Besloten door het programmateam",
  teamWhen: (time: string) => `${time}. De zaal kwam er niet uit. Deze spelregel was vooraf bekend.`,
  motivation: "Waarom",
  teamSigned: "Ondertekend: het programmateam",
  openThen: (n: number): string => (n === 1 ? "Dit bezwaar bleef open" : "Deze bezwaren bleven open"),
  reviewOn: "We kijken terug op",
  reviewCriteria: "Dan kijken we naar",
  tasks: "Wie doet wat",
  task: (date: string) => `voor ${date}`,
  reopened: "Geldt niet meer",
  reopenedWhen: (time: string) => `Weer opgepakt om ${time}:`,
  reopenedNow: "Lees hoe het verder ging",
  proposer: "Ingebracht door",
  circlePicked: (n: number) => `${many(n, "gekozen delegatie", "gekozen delegaties")}`,

  // other ends
  ended: "Gestopt zonder besluit",
  endings: {
    deferred: "Uitgesteld",
    withdrawn: "Ingetrokken",
    replaced: "Vervangen door een ander voorstel",
    withProgrammeTeam: "Overgedragen aan het programmateam",
  },
  endingReason: "Reden",
  endingOwner: "Wie pakt het op",
  endingOn: "Wanneer",
  endingReplacedBy: "Vervangen door",
  handedOver: "Overgedragen",

  // the way
  way: "Zo ging het",
  steps: {
    clarifying: "Verhelderen",
    reacting: "Reageren",
    consent: "Consentronde",
    testing: "Bezwaren toetsen",
    integrating: "Integreren",
    deciding: "Besluit",
  },
  stepMinutes: (n: number) => (n < 1 ? "minder dan een minuut" : many(n, "minuut", "minuten")),
  skipped: "overgeslagen:",
  clarifyingQuestions: "Verhelderende vragen",
  reactions: "Reacties",
  answer: "Antwoord:",
  answeredAloud: "In de zaal beantwoord.",
  voicesLeft: (setAside: number, notTakenUp: number) =>
    [
      setAside > 0 ? `${setAside} opzij gezet, met een reden voor wie het schreef` : "",
      notTakenUp > 0 ? `${notTakenUp} niet aan de beurt gekomen` : "",
    ]
      .filter((each) => each !== "")
      .join("; "),
  enteredFor: "ingevoerd door de begeleiding",

  // texts
  lineAnswers: (numbers: string, n: number) =>
    n === 1 ? `bij bezwaar ${numbers}` : `bij bezwaren ${numbers}`,
  confirmed: (time: string) => `Wie het voorstel inbracht, zei om ${time}: deze tekst past nog bij de vraag.`,
  openingText: "De tekst waarmee het begon",

  // rounds
  roundFacts: (n: number) => `Ronde ${n}:`,
  roundEntered: (n: number) => `${many(n, "antwoord is", "antwoorden zijn")} ingevoerd door de begeleiding`,
  roundByHand: (consent: number, notInCircle: number) =>
    `${consent + notInCircle} handmatig geteld (${consent} consent, ${notInCircle} beslist niet mee)`,
  roundAdmitted: (n: number) => `${many(n, "delegatie", "delegaties")} later toegelaten`,
  roundDeclined: (n: number) => `${many(n, "vraag", "vragen")} om mee te beslissen afgewezen`,

  // objections
  objectionsEnded: "Bezwaren en hoe ze afliepen",
  objectionN: (n: number) => `Bezwaar ${n}`,
  objectionOf: (n: number, who: string) => `Bezwaar ${n}, van ${who}`,
  sharedBy: (n: number) => `gedeeld door ${many(n, "delegatie", "delegaties")}`,
  ends: {
    raised: "nog niet getoetst",
    merged: "samengevoegd",
    valid: "geldig, nog niet opgelost",
    concern: "een zorg, en nu een signaal",
    withdrawn: "teruggenomen door wie het maakte",
    notValid: "geen overwegend bezwaar",
    resolved: "opgelost",
    unresolved: "bleef open",
  },
  mergedInto: (n: number) => `Samengevoegd met bezwaar ${n}.`,
  explained: "Toegelicht",
  atClock: (time: string) => `om ${time}`,
  test: "De toets",
  verdicts: {
    valid: "Een overwegend bezwaar.",
    concern: "Een zorg. Die houdt het besluit niet tegen.",
    notValid: "Geen overwegend bezwaar.",
  },
  questions: {
    harms: "Geeft dit besluit schade?",
    causedByProposal: "Komt dat door het voorstel?",
    knownNow: "Weten we dat nu al?",
    breaksFrame: "Botst het met een kader?",
  },
  yes: "ja",
  no: "nee",
  notAsked: "niet gevraagd",
  resolution: "De oplossing",
  ways: {
    textChanged: "De tekst is veranderd.",
    explained: "Het is uitgelegd.",
    shorterTerm: "Het geldt korter.",
    earlierReview: "We kijken eerder terug.",
    measured: "We meten het.",
    smallGroup: "Een kleine groep werkt het uit.",
    otherProposal: "Er komt een ander voorstel.",
    referred: "Het is doorverwezen.",
  },
  inLines: (version: number, lines: string, n: number) =>
    n === 0
      ? `Tekst ${version}.`
      : n === 1
        ? `Tekst ${version}, regel ${lines}.`
        : `Tekst ${version}, regels ${lines}.`,
  byWhom: "Wie:",
  on: "Wanneer:",
  confirmation: "Wie het maakte",
  solved: (time: string) => `zei om ${time}: “Hiermee is mijn bezwaar opgelost.”`,
  notYet: (time: string) => `zei om ${time}: “Nog niet.”`,
  notAnswered: "heeft nog niet geantwoord.",
  leftOpen: "Waarom het open bleef",

  // signals
  signalState: "Stand",
  signalStates: { open: "nog te doen", inProgress: "opgepakt", answered: "beantwoord", done: "afgerond" },
  signalDue: (date: string) => `uiterlijk ${date}`,
  signalOwner: "Wie pakt het op",
  followUp: "Wat ermee gebeurt",
  signalFromObjection: (n: number) => `was bezwaar ${n}`,

  // receipts
  receipts: "Vind je eigen antwoord terug",
  receiptsIntro:
    "Op je telefoon staat bij elk antwoord een code; zoek die code hier, en je ziet wat er van jou is meegeteld.",
  receiptsWhy:
    "Bij geen code staat van wie hij is. Wie zonder telefoon antwoordde, heeft geen code. Voor hoeveel delegaties een code telt, staat er alleen als minstens drie codes voor evenveel tellen.",
  inRound: (n: number) => `ronde ${n}`,
  forDelegations: (n: number) => many(n, "delegatie", "delegaties"),
  checkLater: "Het nummer van de gebeurtenis staat erbij als alle rondes bekend zijn gemaakt.",
  decisionsFigure: (consent: number, team: number) =>
    [
      `${consent + team === 1 ? "besluit" : "besluiten"}:`,
      [consent > 0 ? `${consent} door consent` : "", team > 0 ? `${team} door het programmateam` : ""]
        .filter((each) => each !== "")
        .join(", "),
    ].join(" "),
  legendTeam: ["Door het programmateam:", "de zaal kwam er niet uit."],
};

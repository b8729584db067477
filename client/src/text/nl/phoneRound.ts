import { by } from "../counted.ts";

/** Words of a round on the phone: the text, the answers and the receipt. */
export const phoneRound = {
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
      text: "De regio’s waarvoor jij hier bent beslissen nu niet mee. Klopt dat niet, vraag dan om mee te beslissen.",
    },
    late: {
      title: "De ronde was al begonnen.",
      text: "Wil je meebeslissen? Vraag het hier. De begeleiding beslist.",
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
      "De begeleider ziet je naam. De zaal ziet je naam en je organisatie. Je kunt je bezwaar later zelf weer intrekken.",
    organisation:
      "De begeleider ziet je naam. De zaal ziet je organisatie. Je kunt je bezwaar later zelf weer intrekken.",
    region:
      "De begeleider ziet je naam. De zaal ziet alleen je regio. Je kunt je bezwaar later zelf weer intrekken.",
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
  receipt: "Bewijs",
  receiptText: "Met deze code vind je je antwoord terug in het verslag.",
  receiptSpoken: (symbols: string) => `Je bewijs is ${symbols}.`,
  circle: "Wie beslist mee",
  circleOf: {
    nationwide: "alle delegaties",
    regions: (regions: string) => `de delegaties van ${regions}`,
    picked: (n: number) => `een kring van ${by(n, "delegatie", "delegaties")}`,
    rsvs: (names: string) => `wie meedoet in ${names}`,
  },
  admission: {
    ask: "Vraag om mee te beslissen",
    askFor: (regions: string) => `Vraag om mee te beslissen voor ${regions}`,
    asking: "Je vraag wordt verstuurd …",
    waiting: "Je vroeg om mee te beslissen.",
    waitingText: "De begeleiding beslist of je delegatie in deze ronde meedoet.",
    declined: "De begeleiding liet je niet toe.",
    again: "Vraag het opnieuw",
  },
  previous: {
    title: (n: number) => `Vorige ronde: ronde ${n}`,
    about: (version: number) => `Over versie ${version} van de tekst. Die antwoorden tellen nu niet mee.`,
    yours: "Jullie antwoord toen",
    none: "Jullie gaven toen geen antwoord.",
  },
};

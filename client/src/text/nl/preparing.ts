import type { Check } from "../../../../shared/domain/readiness.ts";
import { by } from "../counted.ts";

const hours = (minutes: number): string => {
  const rest = minutes % 60;
  const whole = Math.floor(minutes / 60);
  if (whole === 0) return `${rest} min`;
  return rest === 0 ? `${whole} u` : `${whole} u ${rest}`;
};
const some = (names: readonly string[] = []): string =>
  names.length > 3 ? `${names.slice(0, 3).join(", ")} en nog ${names.length - 3}` : names.join(", ");

/** A check as a line: what it says, and what belongs under it. */
type Said = readonly [title: string, note?: string];
type Words = Readonly<Record<Check["kind"], (check: Check) => Said>>;

const checks: Words = {
  programme: ({ count, of = 0 }) =>
    count > 0
      ? [`Programma, ${by(count, "onderdeel", "onderdelen")}`, hours(of)]
      : ["Het programma is nog leeg", "Voeg een eerste onderdeel toe."],
  clock: ({ names }) => ["De tijden sluiten niet op elkaar aan", some(names)],
  fallbacks: ({ state, count, names = [] }) =>
    state === "ok"
      ? [by(count, "voorstel met een terugval", "voorstellen met een terugval")]
      : [
          `Voorstel ${count} heeft geen terugval`,
          `${names[0] ?? ""}: wat gebeurt er als we er niet uitkomen?`,
        ],
  validity: ({ count, names = [] }) => [`Voorstel ${count} loopt af voor de dag`, names[0]],
  partsWithout: ({ names }) => ["Hier is nog niets om aan te werken", some(names)],
  frames: ({ state, count, of = 0 }) =>
    state === "ok"
      ? [`Kaders, ${count} hard en ${of - count} zacht`]
      : ["Er zijn nog geen kaders", "Waarbinnen beslist de zaal?"],
  boards: ({ state, count, names }) =>
    state === "ok"
      ? [by(count, "bord", "borden")]
      : [`${by(count, "bord hoort", "borden horen")} bij geen onderdeel`, some(names)],
  facilitators: ({ state, count, of = 0, names }) =>
    state === "ok"
      ? [`${of} subgroepen met een begeleider`]
      : [`${count} van ${of} subgroepen hebben een begeleider`, some(names)],
  registrations: ({ state, count }) =>
    state === "ok"
      ? [by(count, "aanmelding", "aanmeldingen")]
      : ["Er zijn nog geen aanmeldingen", "Alleen wie is aangemeld krijgt een plek."],
  information: ({ state, count, of = 0, names }) =>
    state === "ok"
      ? [by(count, "informatieblad", "informatiebladen")]
      : of === 0
        ? ["Er zijn nog geen informatiebladen"]
        : [
            by(of - count, "informatieblad is nog een concept", "informatiebladen zijn nog concept"),
            some(names),
          ],
  map: ({ state, count, names }) =>
    state === "ok"
      ? [`Kaart van ${by(count, "gemeente", "gemeenten")}`]
      : ["Op de kaart ontbreekt een deel", some(names)],
  sheets: ({ state, count }) =>
    state === "ok"
      ? [`Werkblad met ${by(count, "vraag", "vragen")}`]
      : ["Het werkblad heeft nog geen vragen"],
  closing: ({ state }) =>
    state === "ok" ? ["Een slot"] : ["De dag heeft geen slot", "Voeg een onderdeel ‘Slot’ toe."],
  pulse: ({ state, count }) =>
    state === "ok"
      ? [`‘Hoe was het?’ op ${by(count, "moment", "momenten")}`]
      : ["De dag vraagt nergens hoe het was"],
  rehearsal: ({ state }) =>
    state === "ok" ? ["Geoefend"] : ["Oefen één keer met nepdeelnemers", "Het kost ongeveer tien minuten."],
  paper: ({ state }) => (state === "ok" ? ["Toegangsvellen afgedrukt"] : ["Druk de toegangsvellen af"]),
};

/** Words of making a day. */
export const preparing = {
  checks,
  ready: {
    title: "Klaar om te openen?",
    tally: (ok: number, all: number) => `${ok} van ${all} klaar.`,
    missing: (n: number) => by(n, "ding moet nog.", "dingen moeten nog."),
    advice: (n: number) => by(n, "is aan te raden.", "zijn aan te raden."),
    all: "Alles staat klaar.",
    states: { ok: "klaar", advice: "aan te raden", missing: "moet nog" },
    mend: { ok: "Bekijk", advice: "Bekijk", missing: "Vul aan" },
    canOpen: "De dag kan open. De regie opent hem.",
    cannotOpen: "Openen kan als niets meer moet.",
    opened: "De dag is geopend.",
  },
  preview: {
    label: "Voorbeeld",
    example: "voorbeeld",
    projector: "Zo ziet de zaal het",
    phone: "En op de telefoon",
    says: "Op het scherm staat:",
    nobody: "Het voorbeeld verandert mee terwijl je typt. Niemand anders ziet dit nu.",
  },
  unsaved: "nog niet bewaard",
  save: "Bewaar",
  saved: "Bewaard.",
  drop: "Zet terug",
  dropNew: "Gooi weg",
  remove: "Haal weg",
  removeAsk: (title: string) => `‘${title}’ weghalen?`,
  removeText: "Dit kan niet ongedaan worden gemaakt.",
  copy: "Maak een kopie",
  copyOf: (title: string) => `${title} (kopie)`,
  up: "Omhoog",
  down: "Omlaag",
  drag: "Versleep, of gebruik Alt met pijl omhoog of omlaag",
  moved: (title: string, place: number, of: number) => `${title} staat nu op plaats ${place} van ${of}.`,
  saveFirst: "Bewaar dit eerst.",
  untitled: "zonder titel",
  overtaken: "Iemand anders veranderde dit terwijl jij typte.",
  takeTheirs: "Neem dat over",
  keepMine: "Houd wat ik typte",
  leave: {
    title: "Er is nog iets niet bewaard",
    text: "Ga je hier weg, dan is wat je typte weg.",
    stay: "Blijf hier",
    go: "Ga weg zonder te bewaren",
  },
  locked: {
    open: "De dag is begonnen. Hier verandert niets meer.",
    closed: "De dag is voorbij. Hier verandert niets meer.",
    programme:
      "De dag is begonnen. Van wat nog komt kun je titel, vraag, zin, plaats, minuten en volgorde veranderen.",
    come: "geweest of bezig",
  },
  programme: {
    title: "Programma",
    add: "Onderdeel",
    fresh: "Nieuw onderdeel",
    starts: "De dag begint om",
    total: (minutes: number, end: string) => `Samen ${hours(minutes)}, tot ${end}`,
    none: "Het programma is nog leeg",
    noneText: "Voeg een eerste onderdeel toe. De tijden lopen vanzelf mee.",
    minutes: (n: number) => `${n} min`,
    fields: {
      title: "Titel",
      kind: "Soort",
      minutes: "Minuten",
      question: "Vraag op het scherm",
      place: "Waar",
      say: "Wat de begeleider zegt",
      boards: "Borden",
      proposals: "Voorstellen",
    },
    optional: "mag leeg blijven",
    noBoards: "Er zijn nog geen borden.",
    noProposals: "Er zijn nog geen voorstellen.",
    kinds: {
      welcome: "Welkom",
      information: "Informatie",
      break: "Pauze",
      groups: "Subgroepen",
      board: "Post-its",
      decision: "Beslissing",
      sheets: "Werkbladen",
      closing: "Slot",
      drinks: "Borrel",
    },
  },
  proposals: {
    title: "Voorstellen",
    intro: "Tot de dag opent blijft elke tekst versie 1.",
    add: "Voorstel",
    fresh: "Nieuw voorstel",
    freshQuestion: "Kunnen we hiermee verder?",
    none: "Er zijn nog geen voorstellen",
    noneText: "Een beslissing in het programma gaat over een voorstel.",
    fields: {
      title: "Titel",
      question: "Vraag aan de zaal",
      intro: "Aanhef",
      lines: "Regels",
      line: (n: number) => `Regel ${n}`,
      who: "Wie",
      when: "Wanneer",
      on: "Uiterlijk op",
      note: "Wat de zaal vooraf moet weten",
      proposer: "Ingebracht door",
      arguments: "Waarom dit voorstel",
      argument: (n: number) => `Argument ${n}`,
      fallback: "Als we er niet uitkomen",
      fallbackHint:
        "Dit staat bij het voorstel voordat de zaal beslist. Zonder terugval gaat de dag niet open.",
      validUntil: "Geldt tot en met",
      circle: "Wie beslist mee",
      frames: "Kaders waar dit binnen blijft",
      amendable: "De zaal mag wijzigingen voorstellen",
    },
    circles: { nationwide: "Iedereen in de zaal", regions: "Deze regio's" },
    otherCircle: "Een eigen kring, gezet aan de regietafel",
    addLine: "Regel",
    addArgument: "Argument",
    lineUp: (n: number) => `Regel ${n} omhoog`,
    lineDown: (n: number) => `Regel ${n} omlaag`,
    lineGone: (n: number) => `Regel ${n} weg`,
    argumentGone: (n: number) => `Argument ${n} weg`,
    terms: "Wie en wanneer",
    noFallback: "nog geen terugval",
    organiser: "de organisator",
  },
  boards: {
    title: "Borden",
    add: "Bord",
    fresh: "Nieuw bord",
    freshQuestion: "Wat wil je meegeven?",
    freshLane: "Advies",
    none: "Er zijn nog geen borden",
    noneText: "Op een bord plakt de zaal post-its.",
    of: { hall: "voor iedereen", unused: "bij geen onderdeel" },
    groups: { hall: "Voor iedereen", region: "Per regio", rsv: "Per RSV" },
    fields: {
      title: "Titel",
      question: "Vraag",
      lanes: "Kolommen",
      lane: (n: number) => `Kolom ${n}`,
      paper: (n: number) => `Kleur van kolom ${n}`,
      joins: "Wie hier plakt, doet mee met het RSV",
      authorship: "Wat staat er bij een post-it",
      region: "Hoort bij regio",
      everyone: "Geen, voor iedereen",
      rsv: "Hoort bij RSV",
      noRsv: "Geen",
      quota: "Hoogstens per persoon",
      quotaHint: "Leeg: zoveel als iemand wil.",
      hidden: "Verborgen tot de onthulling",
      photos: "De zaal mag er foto's bij zetten",
    },
    papers: { yellow: "Geel", mint: "Mint", sky: "Blauw", rose: "Roze" },
    authorships: { named: "Naam", organisation: "Organisatie", anonymous: "Niets, anoniem" },
    addLane: "Kolom",
    laneGone: (n: number) => `Kolom ${n} weg`,
  },
  settings: {
    title: "Instellingen",
    day: "De dag",
    fields: {
      title: "Titel",
      date: "Datum",
      place: "Waar",
      organiser: "Organisator",
      question: "Hoofdvraag",
      validUntil: "Besluiten gelden tot en met",
      timeZone: "Tijdzone",
      naming: "Wat laten zaal en verslag zien van wie een bezwaar maakt",
      language: "De schermen beginnen in het",
      seats: "Wie krijgt een plek",
    },
    namings: {
      person: "Naam en organisatie",
      organisation: "Alleen de organisatie",
      region: "Alleen de regio",
    },
    seats: {
      open: "Iedereen die binnenkomt",
      registered: "Wie is aangemeld",
      desk: "Wie de balie toelaat",
    },
    languages: { nl: "Nederlands", en: "Engels" },
    sheets: "Vragen op het werkblad",
    sheetsNone: "Het werkblad heeft nog geen vragen.",
    sheetQuestion: (n: number) => `Vraag ${n}`,
    beside: (n: number) => `Naast vraag ${n}`,
    besides: {
      none: "Niets",
      members: "Wie er meedoen",
      nomination: "De voordracht",
      appointment: "De eerste bijeenkomst",
    },
    addQuestion: "Vraag",
    moments: "‘Hoe was het?’",
    moment: (n: number) => `Moment ${n}`,
    after: (n: number) => `Moment ${n} komt na`,
    anyTime: "Als de regie het vraagt",
    addMoment: "Moment",
    planning: "Planning na de dag",
    when: (n: number) => `Wanneer ${n}`,
    what: (n: number) => `Wat ${n}`,
    addPlanned: "Stap",
    gone: (n: number) => `Rij ${n} weg`,
    places: "Waar elke subgroep zit",
  },
};

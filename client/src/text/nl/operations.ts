const size = (bytes: number): string =>
  bytes > 1e9 ? `${(bytes / 1e9).toFixed(0)} GB` : `${(bytes / 1e6).toFixed(0)} MB`;
const n = (figures: Figures, key: string): number => Number(figures[key] ?? 0);
type Figures = Readonly<Record<string, string | number>>;

/** Rehearsing, looking over the server, erasing and deleting. */
export const operations = {
  noAnswer: "De server gaf geen antwoord. Probeer het nog eens.",

  // rehearsal
  rehearsalTitle: "Oefenen",
  rehearsalText:
    "Een oefening is een dag apart, met het programma van deze dag. Op elk scherm staat OEFENING. Niets ervan komt in deze dag terecht.",
  noRehearsal: "Er is nog geen oefening.",
  noRehearsalText: "Je krijgt een eigen code en eigen links. Nepdeelnemers vullen de zaal.",
  makeRehearsal: "Maak een oefening",
  rehearsalIs: (code: string, at: string) => `Oefening ${code}, gemaakt om ${at}`,
  rehearsalPolicy: "Iedereen doet mee zonder aanmelding.",
  phases: {
    none: "De oefening wordt gemaakt",
    prepared: "De oefening is nog niet open: de begeleiding opent haar",
    open: "De oefening is open",
    closed: "De oefening is gesloten",
    adopted: "De oefening is gesloten",
  } as Readonly<Record<string, string>>,
  openAs: "Open in een nieuw venster",
  moderator: "Begeleiding",
  projector: "Projector",
  facilitator: "Een subgroep",
  phone: "Telefoon",
  players: "Nepdeelnemers",
  playersText: "Ze doen mee over het echte netwerk: joinen, post-its sturen, reageren en beslissen.",
  howMany: "Hoeveel",
  howManyWrong: "Kies een aantal van 10 tot en met 300.",
  speed: "Tempo",
  speeds: { "1": "Zoals mensen", "5": "5 keer zo snel", "20": "20 keer zo snel" } as Readonly<
    Record<string, string>
  >,
  bringIn: "Laat ze binnen",
  change: "Pas aan",
  pause: "Pauze",
  goOn: "Ga verder",
  sendHome: "Stuur ze naar huis",
  inside: (inside: number, wanted: number) => `${inside} van ${wanted} zijn binnen`,
  paused: "Ze staan stil.",
  begun: (sent: number) => `${sent} keer iets gestuurd`,
  again: "Begin opnieuw",
  againTitle: "Opnieuw beginnen?",
  againText:
    "Alles van deze oefening gaat weg. De code en de links blijven. Telefoons die meedoen krijgen dit te horen.",
  endIt: "Haal de oefening weg",
  endTitle: "De oefening weghalen?",
  endText: "Alles van de oefening gaat weg, ook de code en de links.",
  cancel: "Laat staan",
  isPractice: "Dit is zelf een oefening.",
  isPracticeText: "Maak een oefening vanuit de echte dag.",

  // preflight
  preflightTitle: "Is de server klaar?",
  preflightText: "Kijkt nu naar deze server. Duurt hoogstens twee minuten.",
  withSmoke: "Met een proef van 300 telefoons",
  withSmokeText: "Op een dag die daarna weg is. Doe dit niet als er mensen bezig zijn.",
  hallIsIn: "De dag is open en er doen mensen mee. De proef maakt hun schermen even trager.",
  look: "Kijk na",
  looking: "Bezig met nakijken",
  lookedAt: (at: string) => `Nagekeken om ${at}`,
  states: { ok: "in orde", warn: "let op", bad: "niet in orde" },
  checks: {
    disk: "Schijfruimte",
    storage: "Opslaan",
    clock: "Klok",
    address: "Adres voor telefoons",
    certificate: "Beveiligde verbinding",
    projector: "Projector",
    backup: "Reservekopie",
    smoke: "Proef met 300 telefoons",
  },
  found: {
    disk: (f: Figures) => `${size(n(f, "free"))} vrij`,
    storage: (f: Figures) =>
      n(f, "saving") ? `${n(f, "slow")} ms per keer opslaan` : "opslaan lukt nu niet",
    clock: (f: Figures) =>
      f["apart"] === undefined
        ? ""
        : `${Math.abs(n(f, "apart")).toFixed(1)} s verschil met dit apparaat. Of de klok van de server klopt, kan de server zelf niet weten.`,
    address: (f: Figures) =>
      f["at"]
        ? `${f["at"]}${f["ms"] === undefined ? "" : `, in ${f["ms"]} ms`}`
        : "er is geen adres ingesteld",
    certificate: (f: Figures) =>
      n(f, "https") ? `geldig, nog ${n(f, "days")} dagen` : "telefoons komen zonder https binnen",
    projector: (f: Figures) => (n(f, "open") ? `${n(f, "open")} open` : "geen scherm open"),
    backup: (f: Figures) =>
      n(f, "none")
        ? "er worden geen kopieën gemaakt"
        : n(f, "failed")
          ? "de laatste kopie is mislukt"
          : n(f, "age") < 0
            ? "er is nog geen kopie"
            : `${Math.round(n(f, "age") / 1000)} s oud`,
    smoke: (f: Figures) =>
      f["people"] === undefined
        ? "de proef is niet gelukt"
        : `${n(f, "people")} binnen, ${n(f, "answered")} antwoorden, ${n(f, "failed")} mislukt; 95 van de 100 binnen ${n(f, "p95")} ms`,
  },
  todo: {
    disk: "Maak ruimte vrij, of zet de database op een grotere schijf.",
    storage: "Kijk of de schijf traag is of vol zit.",
    clock: "Zet de klok van de server of van dit apparaat gelijk.",
    address: "Stel PUBLIC_URL in op het adres dat telefoons gebruiken, en probeer het met een telefoon.",
    certificate: "Zet een proxy met een certificaat voor de server, of vernieuw het certificaat.",
    projector: "Open de link van de projector op de computer in de zaal.",
    backup: "Kijk of de map voor kopieën bestaat en ruimte heeft (BACKUP).",
    smoke: "Stop andere programma's op de server, of neem een snellere server.",
  },

  // keeping
  keepingTitle: "Bewaren en wissen",
  keepingText: "Namen en foto's blijven niet langer dan nodig. De besluiten blijven.",
  termNames: (date: string) => `Op ${date} worden namen gewist.`,
  termPhotos: (date: string) => `Op ${date} worden foto's gewist.`,
  termSelf:
    "Dat gaat vanzelf. Een naam die later is opgeschreven, gaat zoveel dagen daarna. Wie het verslag ondertekende en het contact van een RSV blijven. Foto's die nergens te zien zijn, gaan eerder weg.",
  daysNames: "Namen: dagen na de dag",
  daysPhotos: "Foto's: dagen na de dag",
  daysWrong: (least: number, most: number) => `Kies een aantal van ${least} tot en met ${most}.`,
  setTerms: "Leg vast",
  termsSet: "Vastgelegd.",
  eraseTitle: "Wissen op verzoek",
  eraseText: "Zoek een naam, of woorden uit een tekst. Je ziet eerst wat er weggaat.",
  searchLabel: "Naam of woorden",
  search: "Zoek",
  nothingFound: "Niets gevonden.",
  people: "Mensen",
  texts: "Teksten",
  moreTexts: (n: number) => `En nog ${n}. Zoek met meer woorden.`,
  allOf: (name: string) => `Alles van ${name}`,
  own: (n: number) => (n === 1 ? "1 tekst van deze persoon zelf" : `${n} teksten van deze persoon zelf`),
  secretText: "Een regel bij Hoe was het? Wat er staat, mag niemand aan deze persoon verbinden.",
  mentions: "Hier noemt iemand anders de naam. Vink aan wat ook weg moet.",
  photosToo: (n: number) => (n === 1 ? "Ook 1 foto gaat weg." : `Ook ${n} foto's gaan weg.`),
  kinds: {
    name: "naam",
    text: "tekst",
    reason: "reden",
    note: "notitie",
    argument: "bezwaar",
    concern: "zorg",
  } as Readonly<Record<string, string>>,
  eraseThese: (n: number) => (n === 1 ? "Wis 1 tekst" : `Wis ${n} teksten`),
  typeWord: "Typ wissen om het zeker te weten",
  wordToType: "wissen",
  eraseWarn:
    "Dit komt niet terug. Overal staat daarna: verwijderd. De oude kopieën op deze server gaan ook weg. Kopieën die iemand ergens anders bewaart, kan de server niet wissen.",
  eraseNow: "Wis voorgoed",
  erased: (n: number) => (n === 1 ? "1 tekst is gewist." : `${n} teksten zijn gewist.`),
  backupFailed:
    "Het maken van een nieuwe kopie lukte niet. De oude kopieën op de server houden deze tekst nog.",
  roundOpen: "Er is een ronde open. Zoeken kan als die gesloten is.",
  backToSearch: "Terug naar zoeken",
  erasures: "Wat er gewist is",
  whats: { person: "een persoon", texts: "teksten", names: "alle namen", photos: "alle foto's" },
  erasureLine: (what: string, count: number, at: string) => `${at}: ${what} (${count})`,
  deleteTitle: "Deze dag verwijderen",
  deleteText:
    "Download eerst alles. Daarna kun je de hele dag van de server halen. De code komt nooit meer terug.",
  deleteOpen: "Verwijder de dag",
  deleteWarn:
    "Alles van deze dag gaat weg: teksten, foto's, links, oefening en kopieën op deze server. Niemand kan dit terughalen.",
  typeCode: (code: string) => `Typ de code ${code}`,
  deleteNow: "Verwijder voorgoed",
  deleteRunning: "De dag is open. Sluit de dag eerst.",
};

import type { TemplateName } from "../../../../shared/templates/templateNames.ts";
import type { ListedDay } from "../../../../shared/protocol/making.ts";
import { by } from "../counted.ts";

type Words = { readonly label: string; readonly meaning: string };

/** Words of the page on which days are made. */
export const making = {
  role: "dagen maken",
  title: "Dagen",
  text: "Elke dag heeft een eigen code, eigen links en een eigen verslag.",
  needLinkTitle: "Voor deze pagina heb je een link nodig",
  needLinkText:
    "Wie de server beheert, krijgt bij de eerste start een link om dagen te maken. Open die link in deze browser. Is hij kwijt? De beheerder maakt met --maker-link een nieuwe.",
  needLinkJoin: "Wil je meedoen aan een dag?",
  stale: "Deze link werkt niet meer. Er is een nieuwere gemaakt.",
  none: "Er is nog geen dag. Maak de eerste.",
  noneFound: (typed: string) => `Geen dag met “${typed}”.`,
  search: "Zoek een dag",
  searchHint: "Op titel, datum of code",
  shown: (shown: number, of: number) => `${shown} van ${by(of, "dag", "dagen")}`,
  loadFailed: "De dagen kunnen nu niet worden opgehaald.",
  code: "code",
  open: "Ga naar de dag",
  openNamed: (title: string) => `Ga naar het programmateam van ${title}`,
  phases: {
    prepared: "in voorbereiding",
    open: "bezig",
    closed: "afgesloten",
    adopted: "vastgesteld",
  } satisfies Record<ListedDay["phase"], string>,
  templates: {
    "beslisdag-2023": "Beslisdag 2023",
    "beslisdag-2024": "Volgende Beslisdag",
    regiobijeenkomst: "Regiobijeenkomst",
    leeg: "Leeg",
  } satisfies Record<TemplateName, string>,
  rsvs: (n: number) => by(n, "RSV", "RSV’s"),
  decided: "met een uitkomst",
  makeTitle: "Maak een dag",
  from: "Waarmee begint de dag?",
  sources: {
    "beslisdag-2023": {
      label: "Beslisdag 2023",
      meaning:
        "De hele dag van 28 maart 2023: elke provincie is een RSV, met indeling, profiel en afspraken.",
    },
    "beslisdag-2024": {
      label: "Volgende Beslisdag",
      meaning: "Terugkijken en verder. De uitkomst van een eerdere dag is het begin.",
    },
    regiobijeenkomst: {
      label: "Regiobijeenkomst",
      meaning: "Twee uur met één RSV: een thema, een agenda en één beslissing.",
    },
    leeg: { label: "Leeg", meaning: "Een welkom, één bord, één beslissing en een afsluiting." },
    copy: { label: "Kopie van een eerdere dag", meaning: "Dezelfde opzet, zonder wat mensen ermee deden." },
  } satisfies Record<TemplateName | "copy", Words>,
  outcomeOf: "Uitkomst van",
  outcomeHint:
    "De RSV’s van toen zijn het openingsbod, het profiel is het halffabricaat, de kaders zijn het concept en de signalen het eerste informatieblad.",
  noOutcome: "Nog geen uitkomst: begin met de provincies",
  copyOf: "Kopie van",
  copyChoose: "Kies een dag",
  copyMissing: "Kies de dag die je wilt kopiëren.",
  meeting: {
    day: "Eerdere dag",
    dayHint: "De dag waarop de zaal over dit RSV besliste.",
    noDay: "Geen: ik typ de naam van het RSV",
    rsv: "RSV",
    chooseRsv: "Kies een RSV",
    rsvMissing: "Kies een RSV.",
    along: (n: number) =>
      n === 0
        ? "Bij dit RSV doet nog geen organisatie mee."
        : `${by(n, "organisatie komt", "organisaties komen")} mee als aanmelding.`,
    name: "Naam van het RSV of de regio",
    theme: "Thema",
    themeHint: "Waar praten jullie over? Het staat in de titel, op het bord en bij de beslissing.",
    time: "Begint om",
    place: "Plaats",
    optional: "mag leeg blijven",
    tooEarly: (date: string) => `Kies ${date} of later: eerder was dit RSV er niet.`,
  },
  dayTitle: "Titel",
  titles: {
    "beslisdag-2023": "Beslisdag regionale samenwerking",
    "beslisdag-2024": "Beslisdag regionale samenwerking",
    regiobijeenkomst: "Regiobijeenkomst",
    leeg: "",
  } satisfies Record<TemplateName, string>,
  date: "Datum",
  language: "Eerste taal",
  languageHint: "Wie een scherm opent kan altijd van taal wisselen.",
  languages: { nl: "Nederlands", en: "Engels" },
  make: "Maak de dag",
  making: "De dag wordt gemaakt …",
  notMade: "De dag is nog niet gemaakt.",
  notSent:
    "Er is geen verbinding. Wat je invulde staat er nog. Probeer het opnieuw: de dag wordt maar één keer gemaakt.",
  madeTitle: (title: string) => `${title} is gemaakt`,
  madeText: "Hiermee bereidt het programmateam de dag voor. Bewaar de link nu: hij is maar één keer te zien.",
  linkAddress: "Adres van de link",
  linkQr: "QR-code van de link van het programmateam",
  copy: "Kopieer de link",
  copied: "Gekopieerd",
  copyFailed: "Kopiëren lukt niet in deze browser. Selecteer het adres.",
  go: "Ga naar het programmateam",
  another: "Nog een dag maken",
  leave: "Meld af op dit toestel",
};

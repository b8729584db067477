/** The Beslisdag of 28 March 2023: programme, frames, boards and proposals. Source: day-2023.md. */
import type { DaySetup } from "../domain/setup.ts";
import { daySetup } from "../domain/setup.ts";
import { frames2023 } from "./frames2023.ts";
import { programme2023 } from "./programme2023.ts";
import { provinces } from "./provinces.ts";

const fallback = "Komen we er samen niet uit, dan beslist het programmateam hoe het verder gaat.";
const validUntil = "2024-05-01";

const boards = [
  {
    id: "who-is-missing",
    title: "Wie missen we nog?",
    question: "Welke organisatie hoort hier ook te zijn?",
    lanes: [{ id: "names", title: "Wie missen we?", paper: "sky" }],
    authorship: "organisation",
    quota: 5,
  },
  ...provinces.map((province) => ({
    id: `province-${province.id}`,
    title: province.name,
    question: "Waar moet deze provincie op letten? Wat wil je deze groep vast meegeven?",
    lanes: [{ id: "advice", title: "Let op", paper: "rose" }],
    authorship: "organisation",
    region: province.id,
    quota: 5,
  })),
  ...provinces.map((province) => ({
    id: `rsv-${province.id}`,
    rsv: province.id,
    title: `RSV ${province.name}`,
    question: "Doe je mee? Of geef je iets mee?",
    lanes: [
      { id: "joining", title: "Ik doe mee!", paper: "mint", joins: true },
      { id: "advice", title: "Advies", paper: "yellow" },
    ],
    authorship: "organisation",
    region: province.id,
    quota: 5,
  })),
  {
    id: "profile-missing",
    title: "Wat mist er in het profiel?",
    question: "Wat moet een regiofacilitator nog meer kunnen, of juist niet?",
    lanes: [{ id: "missing", title: "Dit mist nog", paper: "yellow" }],
    authorship: "anonymous",
  },
];

const proposals = [
  {
    id: "ground-rules",
    title: "De spelregels van vandaag",
    question: "Kunnen we vandaag met deze spelregels werken?",
    text: {
      intro: "Zo beslissen we vandaag samen:",
      lines: [
        "Een besluit gaat door als niemand een overwegend bezwaar heeft.",
        "Een bezwaar heeft een argument: het doet schade, of is niet veilig genoeg.",
        "Een zorg houdt niets tegen en gaat als signaal mee in het verslag.",
        "Elke delegatie geeft één antwoord. Tot de ronde sluit ziet niemand welk.",
        "De kaders staan vast. Daarbinnen beslist de zaal.",
        "Komen we er niet uit, dan beslist het programmateam, met uitleg.",
      ],
    },
    arguments: ["Wie de regels kent, kan goed meedoen."],
    circle: { kind: "nationwide" },
    fallback: "Komen we er samen niet uit, dan stelt het programmateam de spelregels voor vandaag vast.",
    validUntil: "2023-03-29",
    frames: [],
  },
  {
    id: "division",
    title: "Elke provincie is een RSV",
    question: "Is iedereen akkoord met deze regio-indeling?",
    text: {
      intro: "We verdelen Nederland in twaalf regionale samenwerkingsverbanden (RSV's).",
      lines: [
        "Elke provincie is één RSV.",
        "Samen dekken de RSV's heel Nederland.",
        "Een organisatie kan aan meer dan één RSV meedoen.",
        "Deze indeling geldt tot 1 mei 2024. Op de volgende Beslisdag kijken we of zij werkt.",
      ],
    },
    arguments: [
      "Inzoomen is makkelijker dan uitzoomen.",
      "Het sluit aan op samenwerkingen die er al zijn.",
      "Het geeft slagkracht.",
      "Er is ruimte voor verschillende maten van betrokkenheid.",
    ],
    circle: { kind: "nationwide" },
    fallback,
    validUntil,
    frames: ["nationwide-coverage", "one-per-province", "at-most-20"],
  },
  {
    id: "profile",
    title: "Profiel van de regiofacilitator",
    question: "Gaan we met dit profiel aan de slag?",
    text: {
      intro: "De regiofacilitator is één senior die",
      lines: [
        "aantoonbaar ervaring heeft met leiding geven aan samenwerking tussen projecten en in netwerken;",
        "aantoonbaar ervaring heeft met het aanjagen en waarmaken van initiatieven;",
        "contacten heeft in lokale samenwerkingen in de regio (gemeenten, onderwijs en andere) of die snel kan opbouwen;",
        "achter de opdracht aan de RSV's staat;",
        "op korte termijn beschikbaar is.",
      ],
    },
    note: "Het profiel in de kaders heeft vijf criteria. Op de dia's in de zaal ontbreekt er één; hier staan ze alle vijf.",
    amendable: true,
    arguments: ["Het profiel volgt uit de kaders. De zaal vult het aan."],
    circle: { kind: "nationwide" },
    fallback,
    validUntil,
    frames: ["nomination", "fte-bounds"],
  },
  {
    id: "agreements",
    title: "Procesafspraken en ondersteuning",
    question: "Werken we zo samen met het programmateam?",
    text: {
      intro: "Het programmateam ondersteunt de RSV's zo:",
      lines: [
        "Opstart: begeleiding naar een voordracht, onboarding en een HR-pakket.",
        "Werk: uitwisseling, intervisie, training, een jaarlijkse evaluatie en hulp bij conflicten.",
        "Kennis: data inzichtelijk maken, effectonderzoek en communicatie.",
        "Samenhang: thematisch werken en MDT on Tour.",
      ],
      terms: [
        { who: "Programmateam", when: "april-mei" },
        { who: "Programmateam" },
        { who: "Programmateam" },
        { who: "Programmateam" },
      ],
    },
    amendable: true,
    arguments: ["Zo weet elk RSV waar het op kan rekenen."],
    circle: { kind: "nationwide" },
    fallback,
    validUntil,
    frames: ["commitment"],
  },
];

/** The template day `beslisdag-2023`, checked against its schema when it is loaded. */
export const beslisdag2023: DaySetup = daySetup.parse({
  template: "beslisdag-2023",
  title: "Beslisdag regionale samenwerking",
  date: "2023-03-28",
  timeZone: "Europe/Amsterdam",
  organiser: "Programmateam MDT",
  question:
    "Hoe werken we regionaal samen, zodat jongeren in heel Nederland een MDT kunnen volgen die bij hen past, nu en later?",
  validUntil,
  seatPolicy: "open",
  naming: "organisation",
  regions: provinces,
  programme: programme2023,
  frames: frames2023,
  boards,
  proposals,
  registrations: [],
  division: { proposalId: "division", overlap: false },
  moments: [
    { id: "after-the-groups", title: "Na de subgroepen", after: "groups" },
    { id: "at-the-end", title: "Aan het slot", after: "closing" },
  ],
  sheetQuestions: [
    { id: "who", question: "Wie doen er mee, en wie missen we nog?", beside: "members" },
    { id: "reach", question: "Welke jongeren en gebieden bereiken we nu niet?" },
    { id: "year", question: "Wat willen we over een jaar samen bereikt hebben?" },
    { id: "deciding", question: "Hoe nemen we besluiten, en wat doen we als het niet loopt?" },
    {
      id: "nomination",
      question: "Wie dragen we voor als regiofacilitator, of hoe komen we tot een voordracht?",
      beside: "nomination",
    },
    { id: "first", question: "Wat spreken we nu af: onze eerste bijeenkomst?", beside: "appointment" },
  ],
  planning: [
    { when: "28 maart 2023", what: "Beslisdag" },
    { when: "half april", what: "Budget verdeeld over de RSV's" },
    { when: "april-mei", what: "Voordracht en aanstelling van regiofacilitators, start van de samenwerking" },
    { when: "juni-oktober", what: "Regionale strategie en werkagenda" },
    { when: "november 2023 - februari 2024", what: "Evaluatie in elke regio" },
    { when: "maart 2024", what: "Volgende Beslisdag" },
  ],
});

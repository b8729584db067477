import { by } from "../counted.ts";

/** What a board says of itself and of one's own notes on it. */
export const phoneBoards = {
  sealedTitle: "Nog verborgen.",
  sealed: (n: number) =>
    n === 0
      ? "Je ziet je eigen post-its. Die van anderen zie je zodra de begeleiding ze onthult, iedereen tegelijk."
      : `Nog ${by(n, "post-it", "post-its")} van anderen. Je ziet ze zodra de begeleiding ze onthult, iedereen tegelijk.`,
  revealed: "Het bord is onthuld. Je ziet nu wat iedereen schreef.",
  quota: (used: number, of: number) => `${used} van ${of} ${of === 1 ? "post-it" : "post-its"}`,
  lateNow: "De tijd van dit bord is om. Je kunt nog schrijven; er komt ‘later’ bij te staan.",
  late: "later",
  entered: "ingevoerd door begeleider",
  pinned: "vastgeprikt",

  // What became of it
  inCluster: (name: string) => `Ligt in de groep ‘${name}’.`,
  mergedInto: (text: string) => `Samengevoegd met: ‘${text}’`,
  with: (n: number) => `Samen met ${by(n, "andere post-it", "andere post-its")} die hetzelfde zegt.`,
  became: {
    amendment: "Werd een wijzigingsvoorstel.",
    contribution: "Werd een reactie op het voorstel.",
    objection: "Werd een bezwaar.",
    question: "Werd een vraag.",
    signal: "Werd een signaal voor het programmateam.",
    membership: "Telt als: wij doen mee.",
    invitation: "Werd een uitnodiging: wie missen we nog?",
  },

  // Would you object?
  askedTitle: "De begeleiding vraagt: maak je hier een bezwaar van?",
  askedText: (title: string) => `Het gaat om ‘${title}’. Alleen jij kunt er een bezwaar van maken.`,
  askedOpen: "De ronde is open. Je woorden staan al in het formulier. Je kunt ze daar nog veranderen.",
  askedLater: "Er is nu geen ronde open. Zodra die opengaat, vraagt deze kaart het opnieuw.",
  askedNoSeat: "Je spreekt in deze ronde niet namens een delegatie. Bespreek het met je begeleider.",
  askedRaised: "Je maakte er een bezwaar van.",
  toObjection: "Ja, naar het formulier",
  decline: "Nee, het is geen bezwaar",
  declined: "Je gaf aan: het is geen bezwaar.",

  // The notes of others
  search: "Zoek op dit bord",
  found: (n: number) => (n === 0 ? "Niets gevonden." : by(n, "post-it gevonden", "post-its gevonden")),
  others: (n: number) => `ook ${by(n, "andere", "anderen")}`,
  loose: "Nog niet gegroepeerd",
  given: "Meegegeven door andere regio’s",
  ours: "Van jullie eigen regio",
  count: (n: number) => by(n, "post-it", "post-its"),

  // Boards of subgroups
  yourProvince: "Jouw groep",
  otherProvinces: "Geef iets mee aan een andere provincie",
  otherProvincesText: "Waar moet die groep op letten? Zij zien het meteen.",
  ownFirst: (name: string) => `Naar je eigen bord: ${name}`,
  givenToUs: (n: number) => `${by(n, "post-it", "post-its")} van anderen op dit bord`,
  fromElsewhere: "van buiten je groep",

  photos: "Foto’s van papier",
};

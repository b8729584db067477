/** The frames of the day (kaders). Those with a check are computed; people judge the others. Source: day-2023.md. */
const network = "Landelijk dekkend netwerk";
const work = "Uitvoering";
const funding = "Regiofacilitator: financiering";

export const frames2023 = [
  {
    id: "nationwide-coverage",
    group: network,
    hard: true,
    text: "Samen dekken de RSV's heel Nederland: elke gemeente hoort bij minstens één RSV.",
    check: { kind: "coverage" },
  },
  {
    id: "one-per-province",
    group: network,
    hard: true,
    text: "In elke provincie is minstens 1 RSV.",
    check: { kind: "perProvince", least: 1 },
  },
  {
    id: "at-most-20",
    group: network,
    hard: true,
    text: "Er zijn hoogstens 20 RSV's.",
    check: { kind: "atMostRsvs", most: 20 },
  },
  {
    id: "nomination",
    group: network,
    hard: true,
    text: "Elk RSV mag één regiofacilitator voordragen die aan het vastgestelde profiel voldoet. Lukt dat niet, dan helpt het programmateam en stelt het zo nodig zelf iemand aan.",
  },
  {
    id: "kwartiermaker",
    group: network,
    hard: true,
    text: "Waar geen RSV actief is, komt een kwartiermaker van het programmateam.",
    check: { kind: "kwartiermaker" },
  },
  {
    id: "commitment",
    group: network,
    hard: true,
    text: "Elk RSV verbindt zich aan de opdracht.",
    check: { kind: "commitment" },
  },
  {
    id: "open-rsvs",
    group: work,
    hard: false,
    text: "RSV's zijn open. Afspraken die anderen uitsluiten kunnen niet.",
  },
  {
    id: "new-partners",
    group: work,
    hard: false,
    text: "RSV's blijven zoeken naar nieuwe partners, in elk geval uit de vijfhoek.",
  },
  {
    id: "shared-ownership",
    group: work,
    hard: false,
    text: "Besluiten leiden tot gedeeld eigenaarschap bij wie het aangaat.",
  },
  {
    id: "existing-relations",
    group: work,
    hard: false,
    text: "Bestaande samenwerkingen en relaties met het programmateam blijven bestaan.",
  },
  {
    id: "secondment",
    group: funding,
    hard: false,
    text: "OCW betaalt via detachering, schaal 12 trede 5 (Rijk). Geen dubbele financiering uit subsidies.",
  },
  {
    id: "fte-bounds",
    group: funding,
    hard: true,
    text: "Per RSV is er minimaal 0,5 en maximaal 1,0 fte.",
    check: { kind: "fteBounds", least: 0.5, most: 1 },
  },
  {
    id: "fte-shared",
    group: funding,
    hard: true,
    text: "Uit dezelfde fte's komen de kwartiermakers voor gebieden zonder RSV of zonder passende voordracht.",
  },
  {
    id: "fte-division",
    group: funding,
    hard: true,
    text: "Het programmateam verdeelt de fte's over de RSV's (hoogstens 20).",
  },
];

import { by } from "../counted.ts";

/** Words of the projector for the division of the country: map, figures, frames and groups. */
export const projectorDivision = {
  loading: "De kaart komt eraan.",
  together: (n: number) => `Samen vormen we ${by(n, "RSV", "RSV’s")}`,
  ofRegion: (region: string, n: number) => `${region}: ${n === 1 ? "één RSV" : `${n} RSV’s`}`,
  mapLabel: (n: number, white: number) =>
    `Kaart met ${by(n, "RSV", "RSV’s")} en ${by(white, "witte vlek", "witte vlekken")}`,
  isBid: "Dit is het openingsbod: elke provincie is één RSV.",
  sinceBid: (n: number) => `${by(n, "verandering", "veranderingen")} sinds het openingsbod.`,
  lastChange: "Net veranderd",
  municipalities: (n: number) => by(n, "gemeente", "gemeenten"),
  moreRsvs: (n: number) => `en nog ${by(n, "RSV", "RSV’s")}`,
  whiteSpots: (n: number): string => (n === 1 ? "witte vlek" : "witte vlekken"),

  versionTitle: (n: number) => `De indeling van versie ${n}`,
  changedSince: (n: number) => `Anders dan versie ${n}`,
  changedSinceBid: "Anders dan het openingsbod",
  unchanged: "Deze versie heeft dezelfde indeling als de vorige.",
  moreChanges: (n: number) => `en nog ${by(n, "verandering", "veranderingen")}, op je telefoon`,

  figuresLegend: "Wat de kleuren betekenen",
  from: (low: string, high: string) => (low === high ? low : `${low} tot en met ${high}`),
  whiteBelow: (limit: string) => `minder dan ${limit}: een witte vlek`,
  noFigure: "geen getal bekend",
  source: (source: string) => `Bron: ${source}`,

  testTitle: "Past ons besluit binnen de kaders?",
  verdicts: { ok: "klopt", warning: "let op", broken: "klopt niet", open: "nog niet bekend" },
  notJudged: "nog te beoordelen",
  judged: { ok: "past", warning: "let op", broken: "past niet" },
  whiteSpotsGroup: "Witte vlekken",
  kwartiermakerComes: (note: string) => (note ? `kwartiermaker komt: ${note}` : "er komt een kwartiermaker"),
  noKwartiermaker: "nog geen kwartiermaker",
  continued: "vervolg",
  framesLeft: (n: number) => `nog ${by(n, "kader", "kaders")} te gaan`,
  allFit: "alles past",

  groupsTitle: "Waar ga je zitten?",
  organisations: (n: number) => by(n, "organisatie doet mee", "organisaties doen mee"),

  area: (names: string) => `Het gaat over ${names}`,
};

/** Words of the divided map: moving over it, its list, its signs, and what the frames say. */
import type { ListWords } from "../../parts/map/MunicipalityList.svelte";
import type { MapWords } from "../../parts/map/mapModel.ts";
import { by } from "../counted.ts";

const map: MapWords = {
  zoomIn: "Dichterbij",
  zoomOut: "Verder weg",
  wholeMap: "Hele kaart",
  moveLeft: "Naar links",
  moveRight: "Naar rechts",
  moveUp: "Omhoog",
  moveDown: "Omlaag",
  controls: "Kaart bewegen",
  keys: "Pijlen: naar een gemeente ernaast. Enter: kies. Plus en min: dichterbij en verder weg. 0: hele kaart.",
  cell: ({ name, groups, province, value }) =>
    [name, groups.length > 0 ? `RSV ${groups.join(" en ")}` : "geen RSV", province, value]
      .filter(Boolean)
      .join(", "),
};

const list: ListWords = {
  caption: "Gemeenten en hun RSV",
  search: "Zoek een gemeente",
  filter: "Laat zien",
  everything: "Alle RSV’s",
  whiteSpot: "Witte vlek",
  outside: "Bij een andere subgroep",
  municipality: "Gemeente",
  group: "RSV",
  elsewhere: "Uit een andere provincie:",
  none: "Geen gemeente gevonden. Zoek op een deel van de naam.",
  count: (shown) => by(shown, "gemeente", "gemeenten"),
  more: (left) => `Nog ${left} laten zien`,
};

export const division = {
  realBorders: "Echte grenzen",
  bordersTrouble: "De grenzen konden niet worden opgehaald; je ziet zeshoeken.",
  map,
  list,
  municipalities: (n: number) => by(n, "gemeente", "gemeenten"),
  rsvs: (n: number) => by(n, "RSV", "RSV’s"),
  legend: "Wat er op de kaart staat",
  legendGroups: "RSV’s op de kaart",
  provinceBorder: "grens van de provincie",
  fromElsewhere: "gemeente van een buurprovincie",
  outside: "hoort bij een andere subgroep",
  whiteSpot: "witte vlek: bij geen RSV",
  changedBy: (name: string) => `${name} veranderde de kaart net. Kijk even opnieuw.`,
  framesLabel: "Kaders",
  met: "klopt",
  broken: "klopt nog niet",
  frames: {
    short: { atMostRsvs: "RSV’s", perProvince: "provincies", coverage: "gemeenten", fteBounds: "fte" },
    open: "nog niet bekend",
    warning: "let op",
    sentence: (figure: string, of: string) => `${figure} ${of}`,
    outOf: (n: number) => `van ${n}`,
    atMost: (n: number) => `van hoogstens ${n}`,
    rsvs: (n: number): string => (n === 1 ? "RSV" : "RSV’s"),
    tooMany: (n: number) => `RSV’s: ${n} te veel`,
    outOfProvinces: (n: number) => `van ${by(n, "provincie", "provincies")}`,
    provincesWithRsv: (least: number) =>
      least === 1 ? "provincies met een RSV" : `provincies met ${least} RSV’s of meer`,
    provinceWithout: (names: string, least: number): string =>
      least === 1 ? `${names}: 0 RSV’s` : `${names}: minder dan ${least} RSV’s`,
    municipalities: "gemeenten",
    outOfMunicipalities: (n: number) => `van ${by(n, "gemeente", "gemeenten")}`,
    missing: (names: string, n: number) => `${names} ${n === 1 ? "mist" : "missen"}`,
    promised: (names: string, _n: number) => `${names}: kwartiermaker komt`,
    someMunicipalities: (n: number) => by(n, "gemeente", "gemeenten"),
    noWhiteSpots: "witte vlekken",
    withPromise: "witte vlekken met een kwartiermaker",
    withoutPromise: (names: string) => `witte vlekken; nog geen kwartiermaker voor ${names}`,
    outOfRsvs: (n: number) => `van ${by(n, "RSV", "RSV’s")}`,
    committed: "verbonden zich aan de opdracht",
    fte: (n: number) => n.toLocaleString("nl-NL", { minimumFractionDigits: 1, maximumFractionDigits: 3 }),
    outOfFte: (n: string) => `van ${n} fte`,
    withinBounds: (least: string, most: string) => `tussen ${least} en ${most} fte`,
    outOfBounds: (names: string) => `${names} valt buiten de grens`,
    overBudget: "meer dan er te verdelen is",
    ifLeast: (least: string) => `als elk RSV minstens ${least} krijgt`,
    divided: "verdeeld",
    andMore: (first: string, n: number) => `${first} en ${n} andere`,
  },
};

export type DivisionText = typeof division;

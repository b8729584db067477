/** A map to look at: the facts of 2023 in an invented division. */
import type { FrameFigure } from "../../../../../client/src/parts/map/FramesStrip.svelte";
import type { LegendItem } from "../../../../../client/src/parts/map/MapLegend.svelte";
import type { ListWords } from "../../../../../client/src/parts/map/MunicipalityList.svelte";
import type { MapCell, MapGroup, MapWords } from "../../../../../client/src/parts/map/mapModel.ts";
import { municipalities2023 } from "../../../../../shared/facts/municipalities2023.ts";
import { neighbours2023 } from "../../../../../shared/facts/neighbours2023.ts";
import { eitherNeighbours, groupNeighbours, touching } from "../../../../../shared/map/adjacency.ts";
import { assignFills, letterOf } from "../../../../../shared/map/fills.ts";
import { hexagonShapes } from "../../../../../shared/map/hexagons.ts";
import { provinces } from "../../../../../shared/templates/provinces.ts";

export type Language = "nl" | "en";
export const provinceName = new Map<string, string>(provinces.map(({ id, name }) => [id, name]));
const municipalities = [...municipalities2023.values()];
const shapes = hexagonShapes(municipalities, 10);

export const cells: readonly MapCell[] = municipalities.map(({ code, name, province }, index) => ({
  code,
  name,
  province: provinceName.get(province)!,
  shape: shapes[index]!,
}));
export const codeOf = (name: string) => municipalities.find((each) => each.name === name)!.code;
export const inProvince = (id: string) =>
  municipalities.filter(({ province }) => province === id).map(({ code }) => code);

const gooi = ["Blaricum", "Gooise Meren", "Hilversum", "Huizen", "Laren", "Wijdemeren"].map(codeOf);
const valley = [
  "Renswoude",
  "Rhenen",
  "Utrechtse Heuvelrug",
  "Veenendaal",
  "Wijk bij Duurstede",
  "Woudenberg",
].map(codeOf);
export const whiteSpots = new Set([codeOf("Vijfheerenlanden"), codeOf("Vlieland")]);
export const newest = "utrecht";

const near = eitherNeighbours(touching(shapes), neighbours2023);

function named(parts: readonly { id: string; name: string; cells: readonly string[] }[]): MapGroup[] {
  const fills = assignFills(
    parts.map(({ id }) => id),
    groupNeighbours(parts, near),
  );
  return parts.map((part, index) => ({ ...part, letter: letterOf(index), fill: fills.get(part.id)! }));
}

/** Every province cut in a western and an eastern half: 24 groups, for the patterns. */
export const halves = named(
  provinces.flatMap(({ id, name }) => {
    const codes = inProvince(id);
    const x = (code: string) => cells.find((cell) => cell.code === code)!.shape.centre.x;
    const middle = codes.reduce((sum, code) => sum + x(code), 0) / codes.length;
    return [
      { id: `${id}-west`, name: `${name} West`, cells: codes.filter((code) => x(code) < middle) },
      { id: `${id}-oost`, name: `${name} Oost`, cells: codes.filter((code) => x(code) >= middle) },
    ];
  }),
);

/** Provinces, one over a border with two white spots, and a municipality that belongs to two. */
export const groups = named([
  ...provinces.map(({ id, name }) => {
    const own = inProvince(id).filter((code) => !whiteSpots.has(code) && !gooi.includes(code));
    if (id !== "utrecht") return { id, name, cells: own };
    const rest = own.filter((code) => !valley.includes(code));
    return { id, name: "Utrecht, Gooi en Vechtstreek", cells: [...rest, ...gooi] };
  }),
  { id: "vallei", name: "Heuvelrug en Vallei", cells: [...valley, codeOf("Leusden")] },
]);
export const elsewhere = new Set(gooi);
export const utrechtAndAround = [...inProvince("utrecht"), ...gooi];
export const outside = new Set(
  municipalities.map(({ code }) => code).filter((code) => !utrechtAndAround.includes(code)),
);

/** An invented number for every municipality. */
export const values = new Map(
  municipalities.map(({ code }, index) => [
    code,
    { step: (index * 7) % 5, text: String(((index * 37) % 90) + 3) },
  ]),
);

const words = {
  nl: {
    zoomIn: "Dichterbij",
    zoomOut: "Verder weg",
    wholeMap: "Hele kaart",
    moveLeft: "Naar links",
    moveRight: "Naar rechts",
    moveUp: "Omhoog",
    moveDown: "Omlaag",
    controls: "Kaart bewegen",
    keys: "Pijlen: naar een gemeente ernaast. Enter: kies. Plus en min: dichterbij en verder weg. 0: hele kaart.",
    cell: ({ name, groups: of, province, value }) =>
      [name, of.length > 0 ? `RSV ${of.join(" en ")}` : "witte vlek", province, value]
        .filter(Boolean)
        .join(", "),
  },
  en: {
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    wholeMap: "Whole map",
    moveLeft: "Move left",
    moveRight: "Move right",
    moveUp: "Move up",
    moveDown: "Move down",
    controls: "Move the map",
    keys: "Arrows: to a municipality beside it. Enter: choose. Plus and minus: zoom. 0: whole map.",
    cell: ({ name, groups: of, province, value }) =>
      [name, of.length > 0 ? `RSV ${of.join(" and ")}` : "white spot", province, value]
        .filter(Boolean)
        .join(", "),
  },
} satisfies Record<Language, MapWords>;
export const mapWords = (language: Language): MapWords => words[language];

export const listWords = (language: Language): ListWords =>
  language === "nl"
    ? {
        caption: "Gemeenten en hun RSV",
        search: "Zoek een gemeente",
        filter: "Laat zien",
        everything: "Alle RSV's",
        whiteSpot: "Witte vlek",
        municipality: "Gemeente",
        group: "RSV",
        elsewhere: "Uit een andere provincie:",
        none: "Geen gemeente gevonden. Zoek op een deel van de naam.",
        count: (shown) => `${shown} gemeenten`,
        more: (left) => `Nog ${left} laten zien`,
      }
    : {
        caption: "Municipalities and their RSV",
        search: "Find a municipality",
        filter: "Show",
        everything: "All RSVs",
        whiteSpot: "White spot",
        municipality: "Municipality",
        group: "RSV",
        elsewhere: "Of another province:",
        none: "No municipality found. Search for a part of its name.",
        count: (shown) => `${shown} municipalities`,
        more: (left) => `Show ${left} more`,
      };

export const listed = municipalities
  .map(({ code, name, province }) => ({
    code,
    name,
    province: provinceName.get(province)!,
    groups: groups.filter((group) => group.cells.includes(code)),
    elsewhere: elsewhere.has(code),
  }))
  .sort((a, b) => a.name.localeCompare(b.name, "nl"));

export const figures = (language: Language): readonly FrameFigure[] =>
  language === "nl"
    ? [
        { id: "most", met: true, figure: "19", of: "van hoogstens 20", text: "RSV's" },
        { id: "each", met: true, figure: "12", of: "van 12", text: "provincies met een RSV" },
        { id: "all", met: false, figure: "341", of: "van 342 gemeenten", text: "Vijfheerenlanden mist" },
        { id: "fte", met: true, figure: "9,5", of: "van 12,0 fte", text: "als elk RSV 0,5 krijgt" },
      ]
    : [
        { id: "most", met: true, figure: "19", of: "of at most 20", text: "RSVs" },
        { id: "each", met: true, figure: "12", of: "of 12", text: "provinces with an RSV" },
        {
          id: "all",
          met: false,
          figure: "341",
          of: "of 342 municipalities",
          text: "Vijfheerenlanden is missing",
        },
        { id: "fte", met: true, figure: "9.5", of: "of 12.0 fte", text: "if every RSV gets 0.5" },
      ];

export const legend = (language: Language): readonly LegendItem[] => [
  ...groups.slice(9, 13).map(({ id, letter, name, fill, cells: { length } }) => ({
    id,
    letter,
    sign: fill,
    text: name,
    note: language === "nl" ? `${length} gemeenten` : `${length} municipalities`,
  })),
];
export const signs = (language: Language): readonly LegendItem[] => {
  const [border, diamond, white, quiet] =
    language === "nl"
      ? [
          "grens van de provincie",
          "gemeente van een buurprovincie",
          "witte vlek",
          "hoort bij een andere subgroep",
        ]
      : ["border of the province", "municipality of a neighbour", "white spot", "of another subgroup"];
  return [
    { id: "border", sign: "border", text: border! },
    { id: "diamond", sign: "diamond", text: diamond! },
    { id: "white", sign: "white", text: white! },
    { id: "quiet", sign: "quiet", text: quiet! },
  ];
};

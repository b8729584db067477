/** A division as one picture that stands alone: no script, no style sheet, nothing from elsewhere. */
import { eitherNeighbours, groupNeighbours, touching } from "../map/adjacency.ts";
import { boxOf, widened } from "../map/cellShape.ts";
import type { CellShape } from "../map/cellShape.ts";
import { assignFills, mostFills, tintCount } from "../map/fills.ts";
import type { Fill } from "../map/fills.ts";
import { hexagonShapes } from "../map/hexagons.ts";
import { labelPlace } from "../map/labelPlace.ts";
import { bordersBetween, openPathOf, outlineOf, pathOf } from "../map/outline.ts";
import { rsvLetter } from "./labels.ts";
import { mapColours } from "./mapColours.ts";
import { facts2023 } from "./mapFacts.ts";
import type { MapFacts } from "./mapFacts.ts";
import { covered } from "./rsv.ts";
import type { Rsv } from "./rsv.ts";
import { heading, legend, page, textAt } from "./svgPage.ts";
import type { LegendRow } from "./svgPage.ts";
import { badge, borderLine, mixId, patternDefs, rounded, tintOf } from "./svgParts.ts";
import { svgWords } from "./svgWords.ts";
import { element, xmlText } from "./xml.ts";

export interface DivisionPicture {
  readonly title: string;
  readonly language: "nl" | "en";
  readonly rsvs: readonly Rsv[];
  readonly facts: MapFacts;
  /** A day's own geometry; hexagons without it. */
  readonly shapes?: readonly CellShape[] | undefined;
  /** The looks that the RSVs have on the screens, by id, so that the picture has the same. */
  readonly fills?: ReadonlyMap<string, Fill> | undefined;
  /** The map alone, for a page that has its own heading and legend. */
  readonly mapOnly?: boolean | undefined;
  /** Under the map; of hexagons of 2023 it is known. */
  readonly source?: string | undefined;
}

/**
 * The map as SVG, to print or put in a text: tiles in the fill and pattern of their RSV with its letter, white spots
 * hatched, province borders dashed, a legend, and title and description for who does not see it. Names are text,
 * whatever they hold.
 */
export function divisionSvg(picture: DivisionPicture): string {
  const { title, language, rsvs, facts } = picture;
  const words = svgWords[language];
  const shapes = picture.shapes ?? hexagonShapes(facts.municipalities.values(), 10);
  const fills = fillsOf(picture, shapes);
  const inRsv = covered(rsvs);
  const white = [...facts.municipalities.keys()].filter((code) => !inRsv.has(code));
  const mixes = mixesOf(rsvs, fills);

  const rows: LegendRow[] = rsvs.map((each) => ({
    sign: { fill: fills.get(each.id)!, letter: rsvLetter(each) },
    text: each.name,
    note: words.many(each.municipalities.length),
  }));
  if (white.length > 0) rows.push({ sign: "white", text: words.white, note: words.many(white.length) });
  if (mixes.size > 0) rows.push({ sign: "shared", text: words.shared, note: words.many(mixes.size) });
  rows.push({ sign: "border", text: words.provinceBorder, note: "" });
  const key = legend(rows);
  const height = Math.max(page.height, key.bottom + page.margin);

  const source = picture.source ?? (facts === facts2023 && picture.shapes === undefined ? words.source : "");
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: picture.mapOnly
        ? `${page.margin - 8} ${page.top - 8} ${page.map} ${page.height - page.top - 36}`
        : `0 0 ${page.width} ${height}`,
      role: "img",
      "aria-labelledby": "title description",
      "xml:lang": language,
      lang: language,
      "font-family":
        "'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible Next Variable', Verdana, system-ui, sans-serif",
      fill: mapColours.ink,
    },
    element("title", { id: "title" }, xmlText(title)),
    element(
      "desc",
      { id: "description" },
      xmlText(
        words.description(
          rsvs.map((each) => [rsvLetter(each), each.name, each.municipalities.length]),
          white.map((code) => facts.municipalities.get(code)!.name),
        ),
      ),
    ),
    patternDefs(new Set(mixes.values())),
    ...(picture.mapOnly
      ? [mapOf(picture, shapes, fills, mixes, new Set(white), page.height)]
      : [
          element("rect", { width: page.width, height, fill: mapColours.surface }),
          heading(title),
          mapOf(picture, shapes, fills, mixes, new Set(white), height),
          key.drawn,
          textAt(page.margin, height - 24, 17, source, { fill: mapColours.inkSoft }),
        ]),
  );
}

/** Tiles, patterns, borders and letters, fitted in the left of the page. */
function mapOf(
  { rsvs, facts }: DivisionPicture,
  shapes: readonly CellShape[],
  fills: ReadonlyMap<string, Fill>,
  mixes: ReadonlyMap<string, string>,
  white: ReadonlySet<string>,
  height: number,
): string {
  const byCode = new Map(shapes.map((shape) => [shape.code, shape]));
  const near = touching(shapes);
  const box = widened(boxOf(shapes) ?? { left: 0, top: 0, right: 1, bottom: 1 }, 2);
  const scale = Math.min(
    page.map / (box.right - box.left),
    (Math.min(height, page.height) - page.top - 60) / (box.bottom - box.top),
  );
  const first = new Map<string, Rsv>();
  for (const each of [...rsvs].reverse()) for (const code of each.municipalities) first.set(code, each);
  const fillOf = (code: string): string => {
    const [mix, own] = [mixes.get(code), first.get(code)];
    if (mix) return `url(#${mixId(mix)})`;
    return own ? tintOf(fills.get(own.id)!.tint) : mapColours.surface;
  };
  const groups = rsvs.map((each) => ({
    each,
    outline: pathOf(outlineOf(each.municipalities.flatMap((code) => byCode.get(code) ?? []))),
  }));
  const line = { fill: "none", stroke: mapColours.ink, "stroke-linejoin": "round" };
  return element(
    "g",
    {
      transform: `translate(${page.margin} ${page.top}) scale(${rounded(scale)}) translate(${rounded(-box.left)} ${rounded(-box.top)})`,
      "fill-rule": "evenodd",
    },
    element(
      "g",
      { stroke: mapColours.surface, "stroke-width": 0.8 },
      ...shapes.map((shape) => element("path", { d: pathOf(shape.rings), fill: fillOf(shape.code) })),
    ),
    ...groups.flatMap(({ each, outline }) => {
      const { pattern } = fills.get(each.id)!;
      return pattern === "plain" ? [] : [element("path", { d: outline, fill: `url(#${pattern})` })];
    }),
    ...[...white].flatMap((code) => {
      const shape = byCode.get(code);
      return shape
        ? [element("path", { d: pathOf(shape.rings), ...line, "stroke-width": 1.2, fill: "url(#hatch)" })]
        : [];
    }),
    ...groups.map(({ outline }) => element("path", { d: outline, ...line, "stroke-width": 2 })),
    borderLine(openPathOf(bordersBetween(shapes, (code) => facts.municipalities.get(code)?.province))),
    ...groups.flatMap(({ each }) => {
      const at = labelPlace(each.municipalities, byCode, near);
      return at ? [badge(at, rsvLetter(each), 11)] : [];
    }),
  );
}

/** The look of every RSV: given, or chosen so that neighbours differ; beyond what there is, tints go round. */
function fillsOf(
  { rsvs, facts, fills }: DivisionPicture,
  shapes: readonly CellShape[],
): ReadonlyMap<string, Fill> {
  const near = eitherNeighbours(touching(shapes), facts.neighbours);
  const groups = rsvs.map((each) => ({ id: each.id as string, cells: each.municipalities }));
  const some = groups.slice(0, mostFills).map(({ id }) => id);
  const chosen = assignFills(some, groupNeighbours(groups, near), fills);
  return new Map(
    groups.map(({ id }, index) => [id, chosen.get(id) ?? { tint: index % tintCount, pattern: "plain" }]),
  );
}

/** Cells of more than one RSV, each with the two tints of the first two; the same tint twice is one. */
function mixesOf(rsvs: readonly Rsv[], fills: ReadonlyMap<string, Fill>): ReadonlyMap<string, string> {
  const tints = new Map<string, number[]>();
  for (const each of rsvs)
    for (const code of each.municipalities)
      tints.set(code, [...(tints.get(code) ?? []), fills.get(each.id)!.tint]);
  return new Map(
    [...tints].flatMap(([code, [first, second]]) =>
      second === undefined ? [] : [[code, `${first!} ${second}`] as const],
    ),
  );
}

/** The pieces that the map as a picture is made of: patterns, tiles, signs and the legend. Units are those of the map. */
import type { Fill } from "../map/fills.ts";
import type { Point } from "../map/cellShape.ts";
import { mapColours } from "./mapColours.ts";
import { element, xmlText } from "./xml.ts";

const { ink, surface, tints } = mapColours;
const soft = { stroke: ink, "stroke-opacity": 0.5, "stroke-width": 0.7, fill: "none" };

/** A tint by its index, beyond the last one from the first again. */
export function tintOf(index: number): string {
  return tints[index % tints.length]!;
}

/** The same patterns as on the screens, and half-and-half fills for cells of two RSVs ("0 3": two tints). */
export function patternDefs(mixes: Iterable<string>): string {
  const square = (id: string, size: number, extra: Record<string, string>, ...content: string[]) =>
    element(
      "pattern",
      { id, width: size, height: size, patternUnits: "userSpaceOnUse", ...extra },
      ...content,
    );
  const dot = (at: number) => element("circle", { cx: at, cy: at, r: 0.75, fill: ink, "fill-opacity": 0.5 });
  const half = (tint: string) => element("stop", { offset: "50%", "stop-color": tintOf(Number(tint)) });
  return element(
    "defs",
    {},
    square("dots", 5, {}, dot(1.25), dot(3.75)),
    square("rows", 4, {}, element("path", { d: "M0 1h4", ...soft })),
    square("crosses", 6, {}, element("path", { d: "M1.5 3h3M3 1.5v3", ...soft })),
    square(
      "hatch",
      4.2,
      { patternTransform: "rotate(-45)" },
      element("path", { d: "M0 1h4.2", stroke: ink, "stroke-opacity": 0.85, "stroke-width": 1.3 }),
    ),
    ...[...mixes].map((mix) => {
      const [first = "", second = ""] = mix.split(" ");
      return element(
        "linearGradient",
        { id: mixId(mix), x1: 0, y1: 0, x2: 1, y2: 1 },
        half(first),
        half(second),
      );
    }),
  );
}

/** The id of a half-and-half fill. */
export function mixId(mix: string): string {
  return `mix-${mix.replace(" ", "-")}`;
}

/** A letter on a dark disc, readable on every tint. */
export function badge({ x, y }: Point, letter: string, size: number): string {
  return (
    element("circle", {
      cx: rounded(x),
      cy: rounded(y),
      r: rounded(size * (letter.length > 1 ? 0.92 : 0.78)),
      fill: ink,
      stroke: surface,
      "stroke-width": rounded(size / 9),
    }) +
    element(
      "text",
      {
        x: rounded(x),
        y: rounded(y + size * 0.35),
        "font-size": rounded(size),
        "font-weight": 700,
        "text-anchor": "middle",
        fill: surface,
      },
      xmlText(letter),
    )
  );
}

/** What a row of the legend shows before its text. */
export type LegendSign = { readonly fill: Fill; readonly letter: string } | "white" | "border" | "shared";

const tile = "M0 -8.5L7.4 -4.25V4.25L0 8.5L-7.4 4.25V-4.25Z";

/** A sign of the legend round (0, 0), about 17 units high; a letter stands to the right of it. */
export function legendSign(sign: LegendSign): string {
  if (sign === "border") return borderLine("M-9 0H9");
  const shape = (fill: string) =>
    element("path", { d: tile, fill, stroke: ink, "stroke-width": 1.6, "stroke-linejoin": "round" });
  if (sign === "white") return shape(surface) + shape("url(#hatch)");
  if (sign === "shared")
    return (
      shape(tintOf(0)) +
      element("path", { d: "M0 8.5L7.4 4.25V-4.25L-7.4 4.25Z", fill: tintOf(1) }) +
      shape("none")
    );
  const { tint, pattern } = sign.fill;
  return shape(tintOf(tint)) + (pattern === "plain" ? "" : shape(`url(#${pattern})`));
}

/** A dashed line, as province borders are drawn. */
export function borderLine(d: string): string {
  return element("path", {
    d,
    fill: "none",
    stroke: ink,
    "stroke-width": 1.4,
    "stroke-dasharray": "3 3",
    "stroke-linecap": "round",
  });
}

/** A number for a picture: two digits behind the point. */
export function rounded(value: number): number {
  return Number(value.toFixed(2));
}

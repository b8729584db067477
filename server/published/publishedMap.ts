/** The RSVs as one picture of hexagons, drawn by the server: some dark with their number, the others quiet. */
import { touching } from "../../shared/map/adjacency.ts";
import { boxOf, widened } from "../../shared/map/cellShape.ts";
import type { Box, Point } from "../../shared/map/cellShape.ts";
import { hexagonShapes } from "../../shared/map/hexagons.ts";
import { labelPlace } from "../../shared/map/labelPlace.ts";
import { outlineOf, pathOf } from "../../shared/map/outline.ts";
import type { Markup } from "../export/html.ts";
import { html } from "../export/html.ts";
import type { PublishedDay, PublishedRsv } from "./publishedDay.ts";

interface Drawn {
  readonly box: Box;
  readonly rsvs: readonly {
    readonly rsv: PublishedRsv;
    readonly cells: string;
    readonly outline: string;
    readonly at: Point | undefined;
  }[];
  /** Municipalities of no RSV. */
  readonly rest: string;
}

/** The map, with these RSVs picked out; `addressOf` is where a click on an RSV leads. Hidden from readers: the list says it. */
export function publishedMap(
  day: PublishedDay,
  picked: ReadonlySet<string>,
  addressOf: (rsv: PublishedRsv) => string,
): Markup {
  const { box, rsvs, rest } = drawn(day);
  const size = `${box.left.toFixed(1)} ${box.top.toFixed(1)} ${(box.right - box.left).toFixed(1)} ${(box.bottom - box.top).toFixed(1)}`;
  return html`<svg class="land" viewBox="${size}" aria-hidden="true" focusable="false">
    ${rest !== "" && html`<path class="rest" d="${rest}" />`}
    ${rsvs.map(
      ({ rsv, cells, outline }) =>
        html`<a href="${addressOf(rsv)}" tabindex="-1" class="${picked.has(rsv.id) ? "on" : "off"}"
          ><title>${rsv.name}</title><path class="in" d="${cells}" /><path class="edge" d="${outline}"
        /></a>`,
    )}
    ${rsvs.map(
      ({ rsv, at }) =>
        at &&
        (picked.size === 0 || picked.has(rsv.id)) &&
        html`<g class="n"
          ><circle cx="${at.x.toFixed(1)}" cy="${at.y.toFixed(1)}" r="11" /><text
            x="${at.x.toFixed(1)}"
            y="${(at.y + 4.2).toFixed(1)}"
            >${rsv.n}</text
          ></g
        >`,
    )}
  </svg>`;
}

/** Borders take a while to find: once for each division. */
const known = new WeakMap<object, Drawn>();

function drawn(day: PublishedDay): Drawn {
  const before = known.get(day);
  if (before) return before;
  const shapes = hexagonShapes(day.facts.municipalities.values(), 10);
  const byCode = new Map(shapes.map((shape) => [shape.code, shape]));
  const near = touching(shapes);
  const inRsv = new Set<string>();
  const rsvs = day.rsvs.map((rsv) => {
    const codes = rsv.municipalities.map(({ code }) => code);
    for (const code of codes) inRsv.add(code);
    const cells = codes.flatMap((code) => byCode.get(code) ?? []);
    return {
      rsv,
      cells: cells.map(({ rings }) => pathOf(rings, 1)).join(""),
      outline: pathOf(outlineOf(cells), 1),
      at: labelPlace(codes, byCode, near),
    };
  });
  const rest = shapes.filter(({ code }) => !inRsv.has(code));
  const made: Drawn = {
    box: widened(boxOf(shapes) ?? { left: 0, top: 0, right: 1, bottom: 1 }, 4),
    rsvs,
    rest: rest.map(({ rings }) => pathOf(rings, 1)).join(""),
  };
  known.set(day, made);
  return made;
}

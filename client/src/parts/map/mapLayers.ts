/** What is drawn for cells and groups: looks, outlines, letters, names. Pure; the components only place it. */
import { piecesOf } from "../../../../shared/map/adjacency.ts";
import type { Neighbours } from "../../../../shared/map/adjacency.ts";
import type { Box, CellShape, Point } from "../../../../shared/map/cellShape.ts";
import { labelPlace } from "../../../../shared/map/labelPlace.ts";
import { outlineOf, pathOf } from "../../../../shared/map/outline.ts";
import type { CellValue, MapCell, MapGroup, MapWords } from "./mapModel.ts";
import { tileLines } from "./tileName.ts";

/** How one cell looks and is spoken. */
export interface CellLook {
  /** Class: a tint, a step of the scale, strong, quiet, or white. */
  readonly look: string;
  /** Two tints, where the cell belongs to several groups. */
  readonly mix: readonly [number, number] | undefined;
  readonly label: string;
}

/** The look of every cell. A number goes before a group, a group before quiet; a white spot before all. */
export function looksOf(
  cells: readonly MapCell[],
  groups: readonly MapGroup[],
  {
    white,
    quiet,
    values,
    words,
  }: {
    readonly white: ReadonlySet<string>;
    readonly quiet: ReadonlySet<string>;
    readonly values: ReadonlyMap<string, CellValue> | undefined;
    readonly words: MapWords | undefined;
  },
): ReadonlyMap<string, CellLook> {
  const groupsOf = new Map<string, MapGroup[]>();
  for (const group of groups)
    for (const code of group.cells) {
      const others = groupsOf.get(code);
      if (others) others.push(group);
      else groupsOf.set(code, [group]);
    }
  return new Map(
    cells.map(({ code, name, province }) => {
      const mine = groupsOf.get(code) ?? [];
      const [first, second] = mine;
      const value = values?.get(code);
      let look = "empty";
      if (white.has(code)) look = "white";
      else if (values) look = value ? `step-${value.step}` : "empty";
      else if (mine.some(({ strong }) => strong)) look = "strong";
      else if (first) look = `tint-${first.fill.tint + 1}`;
      else if (quiet.has(code)) look = "quiet";
      const mix =
        look.startsWith("tint") && first && second && first.fill.tint !== second.fill.tint
          ? ([first.fill.tint, second.fill.tint] as const)
          : undefined;
      const label =
        words?.cell({ name, province, groups: mine.map((group) => group.name), value: value?.text }) ?? "";
      return [code, { look, mix, label }];
    }),
  );
}

export interface GroupDrawing {
  readonly id: string;
  readonly letter: string;
  readonly pattern: string | undefined;
  readonly strong: boolean;
  readonly path: string;
  readonly at: Point | undefined;
}

/** Draws groups, and remembers the drawing of a group whose cells did not change. */
export function groupDrawer(
  shapes: ReadonlyMap<string, CellShape>,
  touching: Neighbours,
): (groups: readonly MapGroup[]) => GroupDrawing[] {
  let memory = new Map<string, { readonly path: string; readonly at: Point | undefined }>();
  return (groups) => {
    const drawn: typeof memory = new Map();
    const drawings = groups.map(({ id, letter, fill, strong = false, cells }) => {
      const key = cells.join();
      const known = drawn.get(key) ?? memory.get(key) ?? drawingOf(cells, shapes, touching);
      drawn.set(key, known);
      return { id, letter, pattern: fill.pattern === "plain" ? undefined : fill.pattern, strong, ...known };
    });
    memory = drawn;
    return drawings;
  };
}

function drawingOf(cells: readonly string[], shapes: ReadonlyMap<string, CellShape>, touching: Neighbours) {
  return {
    path: pathOf(outlineOf(cells.flatMap((code) => shapes.get(code) ?? []))),
    at: labelPlace(cells, shapes, touching),
  };
}

export interface NameDrawing {
  readonly code: string;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  /** On a dark tile. */
  readonly light: boolean;
  /** On a hatched tile. */
  readonly halo: boolean;
}

/** Tiles narrower than this on the screen (px) carry no name. */
const narrowest = 50;

/** The names that can be read at this scale (px per map unit), of cells in sight, each with its number; their size in map units, so that zooming sets no text anew. */
export function namesOf(
  cells: readonly MapCell[],
  scale: number,
  sight: Box,
  looks: ReadonlyMap<string, CellLook>,
  values: ReadonlyMap<string, CellValue> | undefined,
): { readonly size: number; readonly names: NameDrawing[] } {
  const size = Math.max(medianRadius(cells) * 0.36, 9 / scale);
  const names = cells.flatMap(({ code, name, shape: { centre, radius } }): NameDrawing[] => {
    const width = radius * 2 * scale;
    const { x, y } = centre;
    const inSight =
      x > sight.left - radius &&
      x < sight.right + radius &&
      y > sight.top - radius &&
      y < sight.bottom + radius;
    if (width < narrowest || !inSight) return [];
    const value = values?.get(code)?.text;
    const lines = tileLines(name, (radius * 1.8) / size, value === undefined ? 3 : 2);
    const look = looks.get(code)?.look ?? "";
    const [light, halo] = [/strong|step-4/.test(look), look === "white"];
    return [{ code, x, y, light, halo, lines: value === undefined ? lines : [...lines, value] }];
  });
  return { size, names };
}

/** The usual size of a cell: hexagons are all the same, real municipalities are not. 0 without cells. */
export function medianRadius(cells: readonly MapCell[]): number {
  const sorted = cells.map(({ shape }) => shape.radius).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** The pieces of white spots that get a name beside them: the first of each piece, in words of at most `most`. */
export function calloutsOf(
  codes: Iterable<string>,
  cells: ReadonlyMap<string, MapCell>,
  touching: Neighbours,
  most: number,
): { readonly code: string; readonly text: string; readonly shape: CellShape }[] {
  return piecesOf(
    [...codes].filter((code) => cells.has(code)),
    touching,
  )
    .slice(0, most)
    .map(([code = "", ...others]) => {
      const { name, shape } = cells.get(code)!;
      return { code, shape, text: others.length > 0 ? `${name} +${others.length}` : name };
    });
}

/** What someone picked on the map or in the list, and where it could go. Pure. */
import type { MapFacts } from "../../../shared/division/mapFacts.ts";
import { rsvsOf } from "../../../shared/division/rsv.ts";
import type { MunicipalityCode, Rsv } from "../../../shared/division/rsv.ts";
import { cellAt } from "../../../shared/map/cellShape.ts";
import type { CellShape, Point } from "../../../shared/map/cellShape.ts";
import { partedByLine } from "../../../shared/map/lineCut.ts";

/** With one more, or with one less. */
export function toggled(picked: ReadonlySet<string>, code: string): Set<string> {
  const next = new Set(picked);
  if (!next.delete(code)) next.add(code);
  return next;
}

/**
 * The RSVs that what is picked could go to, those that border it most first; one that has all of it already is left
 * out.
 */
export function targetsFor(
  picked: ReadonlySet<MunicipalityCode>,
  rsvs: readonly Rsv[],
  { neighbours }: MapFacts,
): Rsv[] {
  const near = new Set([...picked].flatMap((code) => [code, ...(neighbours.get(code) ?? [])]));
  const closeness = new Map(
    rsvs.map((each) => [each.id, each.municipalities.filter((code) => near.has(code)).length]),
  );
  return rsvs
    .filter((each) => ![...picked].every((code) => each.municipalities.includes(code)))
    .sort((a, b) => closeness.get(b.id)! - closeness.get(a.id)! || a.n - b.n);
}

/** The RSVs that what is picked stands in, by number. */
export function standIn(picked: ReadonlySet<MunicipalityCode>, rsvs: readonly Rsv[]): Rsv[] {
  return rsvs.filter((each) => each.municipalities.some((code) => picked.has(code)));
}

/**
 * Both sides of the RSV that a drawn line cuts (the one it runs through longest), the smaller first; undefined where it
 * cuts none in two. Distances in map units; `reach` is how far beside a cell the line may run.
 */
export function cutByLine(
  line: readonly Point[],
  shapes: readonly CellShape[],
  rsvs: readonly Rsv[],
  reach: number,
): readonly [MunicipalityCode[], MunicipalityCode[]] | undefined {
  const run = new Map<Rsv, number>();
  for (const point of alongLine(line)) {
    const code = cellAt(shapes, point, reach)?.code;
    for (const each of code === undefined ? [] : rsvsOf(rsvs, code)) run.set(each, (run.get(each) ?? 0) + 1);
  }
  const byRun = [...run].sort(([, a], [, b]) => b - a);
  for (const [rsv] of byRun) {
    const own = new Set(rsv.municipalities);
    const { left, right } = partedByLine(
      shapes.filter(({ code }) => own.has(code)),
      line,
    );
    if (left.length > 0 && right.length > 0)
      return left.length <= right.length ? [left, right] : [right, left];
  }
  return undefined;
}

/** Points of a line, with more between those that lie far apart: a hand that moves fast leaves few. */
function alongLine(line: readonly Point[]): Point[] {
  return line.flatMap((point, index) => {
    const before = line[index - 1];
    if (!before) return [point];
    const steps = 8;
    return Array.from({ length: steps }, (_, step) => ({
      x: before.x + ((point.x - before.x) * (step + 1)) / steps,
      y: before.y + ((point.y - before.y) * (step + 1)) / steps,
    }));
  });
}

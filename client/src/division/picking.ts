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
 * The RSVs that what is picked could go to, nearest first, of those that border it the one with most borders; one that
 * has all of it already is left out.
 */
export function targetsFor(
  picked: ReadonlySet<MunicipalityCode>,
  rsvs: readonly Rsv[],
  { neighbours }: MapFacts,
): Rsv[] {
  const steps = stepsFrom(picked, neighbours);
  const away = ({ municipalities }: Rsv) =>
    Math.min(Infinity, ...municipalities.map((code) => steps.get(code) ?? Infinity));
  const nearby = ({ municipalities }: Rsv, step: number) =>
    municipalities.filter((code) => steps.get(code) === step).length;
  const order = new Map(rsvs.map((each) => [each.id, { away: away(each), count: nearby(each, away(each)) }]));
  return rsvs
    .filter((each) => ![...picked].every((code) => each.municipalities.includes(code)))
    .sort((a, b) => {
      const [one, two] = [order.get(a.id)!, order.get(b.id)!];
      // Infinity from itself is no number: what no land leads to comes last, by number.
      const nearer = one.away === two.away ? 0 : one.away - two.away;
      return nearer || two.count - one.count || a.n - b.n;
    });
}

/** How many borders lie between what is picked and everything that land leads to. */
function stepsFrom(picked: ReadonlySet<string>, neighbours: MapFacts["neighbours"]): Map<string, number> {
  const steps = new Map([...picked].map((code) => [code, 0]));
  for (const [code, step] of steps)
    for (const other of neighbours.get(code) ?? []) if (!steps.has(other)) steps.set(other, step + 1);
  return steps;
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

/** Numbers on the map: in at most five steps for the legend, and white spots by a threshold. */
import type { Figures } from "./figuresCsv.ts";
import type { MapFacts } from "./mapFacts.ts";
import type { MunicipalityCode } from "./rsv.ts";

export interface ScaleStep {
  /** 0 (lightest) to 4 (darkest); with less than five steps they are spread. */
  readonly step: number;
  /** The lowest and the highest value in it. */
  readonly from: number;
  readonly to: number;
  /** How many values are in it. */
  readonly count: number;
}

/**
 * Steps with about as many values each, from low to high; equal values are in the same step. Five, or fewer where there
 * are not five different values; none without values.
 */
export function scaleOf(values: Iterable<number>): ScaleStep[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const left = [...counts].sort(([a], [b]) => a - b);
  const steps = Math.min(5, left.length);
  const made: Omit<ScaleStep, "step">[] = [];
  while (made.length < steps) {
    const aim = left.reduce((sum, [, count]) => sum + count, 0) / (steps - made.length);
    const [from, first] = left.shift()!;
    let [to, count] = [from, first];
    // One value for each step after this one stays; the next comes along while that is nearer to an even share.
    while (
      left.length > steps - made.length - 1 &&
      (made.length === steps - 1 || count + left[0]![1] / 2 <= aim)
    ) {
      const [next, more] = left.shift()!;
      [to, count] = [next, count + more];
    }
    made.push({ from, to, count });
  }
  return made.map((each, index) => ({
    step: steps === 1 ? 2 : Math.round((index * 4) / (steps - 1)),
    ...each,
  }));
}

/** The step of a value: the last that begins at or below it, else the first. 0 without steps. */
export function stepOf(scale: readonly ScaleStep[], value: number): number {
  return ([...scale].reverse().find(({ from }) => from <= value) ?? scale[0])?.step ?? 0;
}

/** The number of every municipality that has one; of figures per province that of its province. */
export function perMunicipality(
  { level, values }: Pick<Figures, "level" | "values">,
  { municipalities }: MapFacts,
): ReadonlyMap<MunicipalityCode, number> {
  return new Map(
    [...municipalities.values()].flatMap(({ code, province }) => {
      const value = values[level === "province" ? province : code];
      return value === undefined ? [] : [[code, value] as const];
    }),
  );
}

/** White spots: municipalities with a number below the threshold. One without a number is not known to be one. */
export function belowThreshold(
  values: ReadonlyMap<MunicipalityCode, number>,
  threshold: number,
): Set<MunicipalityCode> {
  return new Set([...values].flatMap(([code, value]) => (value < threshold ? [code] : [])));
}

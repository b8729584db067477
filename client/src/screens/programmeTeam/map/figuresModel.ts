/** Figures as the map is given them: a step and a number for every municipality, white spots, and the legend. */
import {
  belowThreshold,
  perMunicipality,
  scaleOf,
  stepOf,
} from "../../../../../shared/division/figureScale.ts";
import type { MapFacts } from "../../../../../shared/division/mapFacts.ts";
import type { MapFigures } from "../../../../../shared/domain/divisionState.ts";
import type { LegendItem } from "../../../parts/map/MapLegend.svelte";
import type { CellValue } from "../../../parts/map/mapModel.ts";

export interface FiguresOnMap {
  readonly values: ReadonlyMap<string, CellValue>;
  readonly white: ReadonlySet<string>;
  readonly legend: readonly LegendItem[];
}

/** `words` write a stretch of the scale, and what is below the threshold; `written` a number. */
export function figuresOnMap(
  figures: MapFigures,
  facts: MapFacts,
  written: (value: number) => string,
  words: { step: (from: string, to: string) => string; whiteBelow: (n: string) => string },
): FiguresOnMap {
  const numbers = perMunicipality(figures, facts);
  const scale = scaleOf(Object.values(figures.values));
  const unit = figures.unit ? ` ${figures.unit}` : "";
  const { whiteBelow } = figures;
  return {
    values: new Map(
      [...numbers].map(([code, value]) => [
        code,
        { step: stepOf(scale, value), text: written(value) + unit },
      ]),
    ),
    white: whiteBelow === undefined ? new Set() : belowThreshold(numbers, whiteBelow),
    legend: [
      ...scale.map(({ step, from, to, count }): LegendItem => ({
        id: String(step),
        sign: step,
        text: words.step(written(from), written(to)) + unit,
        note: String(count),
      })),
      ...(whiteBelow === undefined
        ? []
        : [{ id: "white", sign: "white" as const, text: words.whiteBelow(written(whiteBelow)) + unit }]),
    ],
  };
}

/** What a map is given: cells, groups of cells, and words. Nothing of a day. */
import type { CellShape } from "../../../../shared/map/cellShape.ts";
import type { Fill } from "../../../../shared/map/fills.ts";

export interface MapCell {
  readonly code: string;
  readonly name: string;
  /** By name; where it changes the dashed border runs. */
  readonly province: string;
  readonly shape: CellShape;
}

export interface MapGroup {
  readonly id: string;
  /** A letter or number that stands for it on the map and in the list. */
  readonly letter: string;
  readonly name: string;
  readonly fill: Fill;
  readonly cells: readonly string[];
  /** Drawn solid in the accent: the one thing that this picture is about. */
  readonly strong?: boolean;
}

/** A number shown on a cell: its step in the scale (0 to 4) and how it is written. */
export interface CellValue {
  readonly step: number;
  readonly text: string;
}

export interface MapWords {
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly wholeMap: string;
  readonly moveLeft: string;
  readonly moveRight: string;
  readonly moveUp: string;
  readonly moveDown: string;
  /** Above the buttons, for who does not see them. */
  readonly controls: string;
  /** What keys do, read once on entering the map. */
  readonly keys: string;
  /** How a cell is spoken: its name, the names of its groups (none is a white spot), its province, its number. */
  readonly cell: (cell: {
    readonly name: string;
    readonly groups: readonly string[];
    readonly province: string;
    readonly value?: string | undefined;
  }) => string;
}

/**
 * Which size a text gets in a place of a fixed size: the largest step in which it stays whole. All lengths are in
 * rem of the projector, where 1 rem is 36 px at 1920 x 1080 and the stage is at least 53.33 x 30 rem.
 */
import { linesOf } from "../../parts/textWidth.ts";

/** The stage between its margins: what every beamer has at least. */
export const STAGE = { width: 48, height: 27 } as const;

export interface Box {
  readonly width: number;
  readonly height: number;
}

/** A size, and how many lines of it the place holds; more than that is cut off with an ellipsis. */
export interface Fitted {
  readonly size: number;
  readonly lines: number;
  /** How many lines the text takes at that size. */
  readonly takes: number;
}

/** Height of a text at a size in a width. */
export function heightOf(text: string, width: number, size: number, lineHeight: number): number {
  return linesOf(text, width / size) * size * lineHeight;
}

/** The first of `sizes` (largest first) that `fits`; the smallest where none does. */
export function largest(sizes: readonly number[], fits: (size: number) => boolean): number {
  return sizes.find(fits) ?? sizes.at(-1) ?? 1;
}

/** The size for one text in a box. `sizes` largest first. */
export function fitText(text: string, box: Box, sizes: readonly number[], lineHeight: number): Fitted {
  const size = largest(sizes, (each) => heightOf(text, box.width, each, lineHeight) <= box.height);
  const lines = Math.max(1, Math.floor(box.height / (size * lineHeight) + 0.001));
  return { size, lines, takes: Math.min(lines, linesOf(text, box.width / size)) };
}

/** Line height of titles; they are large, so they stand close. */
export const TITLE_LINE = 1.06;
const titleSizes = [2.11, 1.94, 1.78, 1.55, 1.3] as const;

/** The size of the sentence on top of a frame: two lines at most. */
export function fitTitle(title: string, width: number = STAGE.width): Fitted {
  return fitText(title, { width, height: 2 * 1.78 * TITLE_LINE + 0.01 }, titleSizes, TITLE_LINE);
}

/** What is left between the title and the footer of a frame. */
export function heightBelow(title: Fitted): number {
  const step = 1.32 + 0.5;
  const footer = 2.89 + 0.78;
  const gap = 0.94;
  return STAGE.height - step - title.takes * title.size * TITLE_LINE - gap - footer;
}

/** How a text that is being written stands on the screen: as large as it fits, in one column, then in two, then in pages. */
import { blockHeights, pagesOf } from "./changedLines.ts";
import { STAGE } from "./fit.ts";

export interface DraftLayout {
  readonly columns: 1 | 2;
  /** rem */
  readonly size: number;
  /** Indexes of the blocks, the opening sentence first, by page. */
  readonly pages: readonly (readonly number[])[];
}

const GAP = 2.2;
const TWO = (STAGE.width - GAP) / 2;
/** From large to small; below the last the pages turn. */
const steps: readonly (readonly [columns: 1 | 2, size: number])[] = [
  [1, 1.55],
  [1, 1.39],
  [1, 1.25],
  [1, 1.11],
  [1, 1],
  [2, 1],
  [2, 0.9],
  [2, 0.8],
];

/**
 * The first step in which all blocks fit in `height` rem, from step `from` on: a text that grew too long for a size does
 * not jump back to it while people read. Gives that step too.
 */
export function draftLayout(
  texts: readonly string[],
  height: number,
  from = 0,
): DraftLayout & { readonly step: number } {
  for (let step = Math.min(from, steps.length - 1); ; step += 1) {
    const [columns, size] = steps[step] ?? [2, 0.8];
    const heights = blockHeights(texts, columns === 1 ? STAGE.width : TWO, size);
    const pages = columns === 1 ? pagesOf(heights, height) : inTwo(heights, height);
    if (pages.length <= 1 || step >= steps.length - 1) return { columns, size, pages, step };
  }
}

/** Two columns a page, which break between blocks only. */
function inTwo(heights: readonly number[], height: number): number[][] {
  const columns = pagesOf(heights, height);
  return Array.from({ length: Math.ceil(columns.length / 2) }, (_, page) =>
    columns.slice(page * 2, page * 2 + 2).flat(),
  );
}

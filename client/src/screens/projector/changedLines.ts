/**
 * What changed in the text of a proposal, as the projector shows it: its opening sentence word by word, its lines, and
 * of those the ones that answer an objection.
 */
import { lineChanges, wordChanges } from "../../../../shared/domain/difference.ts";
import type { LineChange, TextChange } from "../../../../shared/domain/difference.ts";
import type { ProposalText } from "../../../../shared/domain/setup.ts";
import { lineRuns } from "../../parts/proposalLines.ts";
import type { NumberedLine } from "../../parts/proposalLines.ts";
import { heightOf } from "./fit.ts";

/** The opening sentence with what changed in it; empty where neither text has one. */
export function introChange(before: ProposalText, after: ProposalText): readonly TextChange[] {
  return wordChanges(before.intro ?? "", after.intro ?? "");
}

/** Whether a piece of text is not as it was. */
export const isChanged = (parts: readonly TextChange[]): boolean => parts.some(({ kind }) => kind !== "same");

/** A text as long as its change is on the screen: what went stays in sight, what came is bold. */
export function measured({ parts }: Pick<LineChange, "parts">): string {
  return parts
    .map(({ kind, text }) => (kind === "added" ? ` ${text}${"n".repeat(text.length / 12)} ` : text))
    .join("");
}

/**
 * The lines of `after` that answer an objection, with what changed in them and their number; `wanted` counts the lines
 * from 0. A line that went just before a wanted one belongs to it. Nothing wanted, or none of it changed: all that did.
 */
export function answeringLines(
  before: ProposalText,
  after: ProposalText,
  wanted: readonly number[],
): NumberedLine[] {
  const all = lineRuns(lineChanges(before.lines, after.lines), false).flatMap((run) => [...run.lines]);
  const changed = all.filter((line) => line.changed);
  const chosen = all.filter((line, index) => {
    if (line.number !== undefined) return wanted.includes(line.number - 1);
    const next = all.slice(index).find((each) => each.number !== undefined);
    return next?.number !== undefined && next.changed && wanted.includes(next.number - 1);
  });
  return chosen.some((line) => line.changed) ? chosen : changed;
}

/** What stands on the screen of a text that is being written: lines, and runs of lines that stayed the same. */
export type DraftItem =
  | { readonly kind: "line"; readonly line: NumberedLine }
  | { readonly kind: "folded"; readonly from: number; readonly to: number };

/** The lines with what changed; unchanged ones fold, a changed one never does. */
export function draftItems(before: readonly string[], after: readonly string[]): DraftItem[] {
  return lineRuns(lineChanges(before, after), true).flatMap(({ fold, lines }): DraftItem[] => {
    const from = lines[0]?.number ?? 0;
    return fold
      ? [{ kind: "folded", from, to: from + lines.length - 1 }]
      : lines.map((line) => ({ kind: "line", line }));
  });
}

export const CHANGED_LINE = 1.28;
/** Room for the number before a line, in em. */
export const NUMBER = 1.5;

/** The height of each of these blocks at a size in a width, with the gap below it. */
export function blockHeights(texts: readonly string[], width: number, size: number): number[] {
  const indented = width - NUMBER * size;
  return texts.map((text) => heightOf(text, indented, size, CHANGED_LINE) + size * 0.42);
}

/** Blocks of these heights in pages of `height`; a block never breaks, and stands alone where it is higher. */
export function pagesOf(heights: readonly number[], height: number): number[][] {
  const pages: number[][] = [];
  let used = Infinity;
  heights.forEach((each, index) => {
    if (used + each > height) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)?.push(index);
    used += each;
  });
  return pages;
}

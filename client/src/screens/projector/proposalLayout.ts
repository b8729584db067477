/**
 * How a proposal stands on the screen by the amount of its text: large in one column beside the facts, then in two
 * columns above them, then without its arguments, then smaller; last of all only its first lines.
 */
import type { ProposalText } from "../../../../shared/domain/setup.ts";
import { heightOf } from "./fit.ts";

export interface ProposalLayout {
  readonly columns: 1 | 2;
  /** rem */
  readonly size: number;
  readonly withArguments: boolean;
  /** How many of the lines are shown; the rest is on the phones. */
  readonly lines: number;
}

export const LINE = 1.22;
/** One column leaves room for the facts beside it. */
export const ONE_COLUMN = 31.4;
export const TWO_COLUMN = 22.9;
/** Room for the number before a line, in em; two digits need more. */
export const numberWidth = (lines: number): number => (lines > 9 ? 1.95 : 1.44);
/** 22 px: what the front half of a hall still reads. */
const SMALLEST = 0.6;
/** The strip with the facts below two columns; with small text it has its headings beside, not above. */
const STRIP = 4.6;
const LOW_STRIP = 3.4;

/** What a map beside everything leaves for the words. */
export const MAPPED = 24.4;
/** Below the text: until when it holds, and what happens when the hall does not come to a decision. */
export const MAPPED_STRIP = 4.5;

/** The size at which the whole text stands beside a map, without its arguments; undefined where it would be too small. */
export function sizeBesideMap(text: ProposalText, height: number): number | undefined {
  return [1.25, 1.11, 1, 0.9].find(
    (size) => blocks(text, [], MAPPED, size).reduce(sum, 0) <= height - MAPPED_STRIP - 0.4,
  );
}

/** The layout for this text in `height` rem below the title. */
export function proposalLayout(
  text: ProposalText,
  argumentList: readonly string[],
  height: number,
): ProposalLayout {
  const lines = text.lines.length;
  const one = (size: number, withArguments: boolean) =>
    blocks(text, withArguments ? argumentList : [], ONE_COLUMN, size).reduce(sum, 0) <= height;
  const two = (size: number, withArguments: boolean) =>
    inTwo(blocks(text, withArguments ? argumentList : [], TWO_COLUMN, size), size, height);
  for (const size of [1.39, 1.25, 1.11, 1]) {
    if (one(size, true)) return { columns: 1, size, withArguments: true, lines };
  }
  for (const size of [1.11, 1]) {
    if (two(size, true)) return { columns: 2, size, withArguments: true, lines };
  }
  for (const size of [1.11, 1]) {
    if (one(size, false)) return { columns: 1, size, withArguments: false, lines };
  }
  for (const size of [1, 0.9, 0.8, 0.72, 0.66, SMALLEST]) {
    if (two(size, false)) return { columns: 2, size, withArguments: false, lines };
  }
  const all = blocks(text, [], TWO_COLUMN, SMALLEST);
  const before = all.length - lines;
  let shown = lines;
  while (shown > 1 && !inTwo(all.slice(0, before + shown), SMALLEST, height)) shown -= 1;
  return { columns: 2, size: SMALLEST, withArguments: false, lines: shown };
}

const sum = (total: number, each: number): number => total + each;

/** Whether blocks of these heights fit in two columns, which break between blocks only. */
function inTwo(heights: readonly number[], size: number, height: number): boolean {
  const longest = Math.max(...heights);
  return (heights.reduce(sum, 0) + longest) / 2 + size * 0.4 <= height - (size < 1 ? LOW_STRIP : STRIP);
}

/** The height of the opening line, of every numbered line, of the heading of the arguments and of each of those, with the gap below each. */
function blocks(text: ProposalText, argumentList: readonly string[], width: number, size: number): number[] {
  const gap = size * 0.4;
  const indented = width - numberWidth(text.lines.length) * size;
  const line = (each: string) => heightOf(each, indented, size, LINE) + gap;
  return [
    ...(text.intro ? [heightOf(text.intro, width, size, LINE) + gap * 1.5] : []),
    ...text.lines.map(line),
    ...(argumentList.length > 0 ? [1.22 * LINE + 1, ...argumentList.map(line)] : []),
  ];
}

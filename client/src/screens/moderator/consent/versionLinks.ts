/**
 * Which changed line of a new text answers which objection. A link is a line number from 0; WHOLE stands for what has no
 * line in the new text: what was taken away, and the opening sentence.
 */
import { lineChanges, wordChanges, type LineChange } from "../../../../../shared/domain/difference.ts";
import type { ObjectionId } from "../../../../../shared/domain/ids.ts";
import type { ProposalText } from "../../../../../shared/domain/setup.ts";

export const WHOLE = -1;
export type Links = Readonly<Record<ObjectionId, readonly number[]>>;

/** A change between two texts and the place its links have. */
export interface ChangedLine {
  readonly line: number;
  readonly change: LineChange;
  readonly intro?: boolean;
}

/** What changed, in the order of the new text; the opening sentence first. */
export function changedLines(before: ProposalText, after: ProposalText): ChangedLine[] {
  const changed: ChangedLine[] = [];
  const [oldIntro, newIntro] = [before.intro ?? "", after.intro ?? ""];
  if (oldIntro !== newIntro) {
    changed.push({
      line: WHOLE,
      change: { changed: true, parts: wordChanges(oldIntro, newIntro) },
      intro: true,
    });
  }
  let line = 0;
  for (const change of lineChanges(before.lines, after.lines)) {
    const gone = change.parts.length > 0 && change.parts.every((part) => part.kind === "removed");
    if (change.changed) changed.push({ line: gone ? WHOLE : line, change });
    if (!gone) line += 1;
  }
  return changed;
}

/** The links after somebody typed: they stay with their lines, and what changes anew answers `objectionId`. */
export function relinked(
  latest: ProposalText,
  before: ProposalText,
  after: ProposalText,
  links: Links,
  objectionId: ObjectionId | undefined,
): Links {
  const moved = movedLines(before.lines, after.lines);
  const kept = Object.fromEntries(
    Object.entries(links).map(([id, lines]) => [id, [...new Set(lines.map(moved))]]),
  ) as Links;
  if (objectionId === undefined) return kept;
  const had = new Set(changedLines(latest, before).map(({ line }) => moved(line)));
  const fresh = changedLines(latest, after).filter(({ line }) => !had.has(line));
  return fresh.reduce((all, { line }) => withLink(all, objectionId, line, true), kept);
}

/** The links with one set or taken away. */
export function withLink(links: Links, objectionId: ObjectionId, line: number, on: boolean): Links {
  const lines = (links[objectionId] ?? []).filter((each) => each !== line);
  return { ...links, [objectionId]: on ? [...lines, line] : lines };
}

/** What a new text answers, as the command says it: only what really changed, and only what may still be answered. */
export function answersOf(
  latest: ProposalText,
  after: ProposalText,
  links: Links,
  resolvable: readonly ObjectionId[],
): { objectionId: ObjectionId; lines: number[] }[] {
  const changed = new Set(changedLines(latest, after).map(({ line }) => line));
  return resolvable.flatMap((objectionId) => {
    const linked = (links[objectionId] ?? []).filter((line) => changed.has(line));
    if (linked.length === 0) return [];
    return [{ objectionId, lines: linked.filter((line) => line !== WHOLE).sort((a, b) => a - b) }];
  });
}

/** Where each line went when what stands between the same beginning and the same end was rewritten. */
function movedLines(before: readonly string[], after: readonly string[]): (line: number) => number {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (
    end < Math.min(before.length, after.length) - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  ) {
    end += 1;
  }
  return (line) => {
    if (line < start) return line;
    if (line >= before.length - end) return line + after.length - before.length;
    return Math.min(line, Math.max(start, after.length - end - 1));
  };
}

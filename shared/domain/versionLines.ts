/**
 * Which line of a version is which line of the one before, and what made it so. A line keeps its id as long as it is
 * kept or changed; a line that goes stays in the version that had it. Source: issue "Everything the hall says".
 */
import type { GoneLine, LineOrigin, VersionLine } from "./amendmentState.ts";
import { lineChanges } from "./difference.ts";
import type { LineId } from "./ids.ts";
import type { LineTerms, ProposalText } from "./setup.ts";
import type { Proposal, Version } from "./state.ts";

/** What a version says of its lines. */
export interface LinesOfVersion {
  readonly lines: VersionLine[];
  readonly gone: GoneLine[];
}

/** A line with its words, and where it came from in this version. */
export interface NumberedLine extends VersionLine {
  /** As people count: from 1. */
  readonly number: number;
  readonly text: string;
  readonly terms?: LineTerms;
}

/** The lines of the first version, which has none before it. */
export function firstLines(text: ProposalText): VersionLine[] {
  return text.lines.map((_line, index) => ({ id: lineIdAt(1, index), was: "new", from: [] }));
}

/**
 * The lines of a text that follows `before`: by the ids its writer gave, else by what its words have in common with
 * the lines that were. `origins` says what each line was written for, by its id.
 */
export function linesAfter(
  before: Pick<Version, "text"> & { readonly lines: readonly VersionLine[] },
  text: ProposalText,
  n: number,
  lineIds: readonly LineId[] | undefined,
  origins: (lineId: LineId, index: number | null) => LineOrigin[],
): LinesOfVersion {
  const old = new Map(before.lines.map(({ id }, index) => [id, index]));
  const given = lineIds?.length === text.lines.length ? lineIds : matched(before, text);
  const used = new Set<LineId>();
  const lines = text.lines.map((line, index): VersionLine => {
    const id = freeId(given[index], n, index, used, old);
    used.add(id);
    const was = old.get(id);
    const same =
      was !== undefined && before.text.lines[was] === line && sameTerms(before.text, was, text, index);
    return {
      id,
      was: was === undefined ? "new" : same ? "kept" : "changed",
      from: origins(id, index),
    };
  });
  const gone = before.lines
    .filter(({ id }) => !used.has(id))
    .map(({ id }) => ({ id, from: origins(id, null) }));
  return { lines, gone };
}

/** The lines of a version with who they are; worked out where a day is from before lines had that. */
export function identifiedLines(proposal: Proposal, n: number): VersionLine[] {
  const version = proposal.versions.find((each) => each.n === n);
  if (!version) return [];
  if (version.lines) return version.lines;
  const index = proposal.versions.indexOf(version);
  const before = proposal.versions[index - 1];
  if (!before) return firstLines(version.text);
  const lines = identifiedLines(proposal, before.n);
  return linesAfter({ text: before.text, lines }, version.text, n, undefined, () => []).lines;
}

/** The lines of a version as they are read: number, words, who and when. */
export function numberedLines(proposal: Proposal, n: number): NumberedLine[] {
  const text = proposal.versions.find((each) => each.n === n)?.text;
  return identifiedLines(proposal, n).map((line, index) => {
    const terms = text?.terms?.[index];
    return { ...line, number: index + 1, text: text?.lines[index] ?? "", ...(terms ? { terms } : {}) };
  });
}

/** The line in the newest version that has it, up to `until`: also one that a later version no longer has. */
export function lineOf(proposal: Proposal, lineId: LineId, until = Infinity): NumberedLine | undefined {
  for (const { n } of [...proposal.versions].reverse()) {
    const line = n <= until ? numberedLines(proposal, n).find(({ id }) => id === lineId) : undefined;
    if (line) return line;
  }
  return undefined;
}

/** What a line came from, over all versions up to `n`: oldest first, each once. */
export function lineageOf(proposal: Proposal, lineId: LineId, n: number): LineOrigin[] {
  const all = proposal.versions
    .filter((version) => version.n <= n)
    .flatMap((version) => [
      ...(version.lines ?? []).filter(({ id }) => id === lineId).flatMap(({ from }) => from),
      ...(version.gone ?? []).filter(({ id }) => id === lineId).flatMap(({ from }) => from),
    ]);
  return all.filter((each, index) => all.findIndex((other) => sameOrigin(each, other)) === index);
}

/** Whether two texts say the same in words and in who and when. */
export function sameText(a: ProposalText, b: ProposalText | undefined): boolean {
  return (
    b !== undefined &&
    a.intro === b.intro &&
    a.lines.length === b.lines.length &&
    a.lines.every((line, index) => line === b.lines[index] && sameTerms(a, index, b, index))
  );
}

function sameOrigin(a: LineOrigin, b: LineOrigin): boolean {
  return a.kind === b.kind && a.id === b.id;
}

function sameTerms(a: ProposalText, i: number, b: ProposalText, j: number): boolean {
  const [one, other] = [a.terms?.[i], b.terms?.[j]];
  return one?.who === other?.who && one?.when === other?.when && one?.on === other?.on;
}

/** For each line of the text the id of the line that it was, by the same alignment that people are shown. */
function matched(
  before: Pick<Version, "text"> & { readonly lines: readonly VersionLine[] },
  text: ProposalText,
): (LineId | undefined)[] {
  const found: (LineId | undefined)[] = [];
  let old = 0;
  for (const { parts } of lineChanges(before.text.lines, text.lines)) {
    const [first] = parts;
    const only = parts.length === 1 ? first?.kind : undefined;
    if (only === "removed") old += 1;
    else if (only === "added") found.push(undefined);
    else {
      found.push(before.lines[old]?.id);
      old += 1;
    }
  }
  return found;
}

/** The id that was asked for where no line before it in this text has it; else a new one. */
function freeId(
  given: LineId | undefined,
  n: number,
  index: number,
  used: ReadonlySet<LineId>,
  old: ReadonlyMap<LineId, number>,
): LineId {
  if (given !== undefined && !used.has(given)) return given;
  let id = lineIdAt(n, index);
  while (used.has(id) || old.has(id)) id = `${id}~` as LineId;
  return id;
}

/** The id of a line that nobody named: the version that brought it in, and its place there. */
function lineIdAt(n: number, index: number): LineId {
  return `v${n}-${index + 1}` as LineId;
}

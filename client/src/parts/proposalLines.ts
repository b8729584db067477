/** A piece of changed text. */
export type TextPart = { readonly kind: "same" | "added" | "removed"; readonly text: string };

/** One line of a proposal, with what changed in it. */
export type ProposalLine = { readonly changed: boolean; readonly parts: readonly TextPart[] };

/** A line with its number; removed lines keep their place but have no number. */
export type NumberedLine = ProposalLine & { readonly number: number | undefined };

/** Lines that are shown together: open, or a run of unchanged lines that may fold. */
export type LineRun = { readonly fold: boolean; readonly lines: readonly NumberedLine[] };

/**
 * Numbers the lines and gathers runs of two or more unchanged lines, which may fold when something else did change.
 * A changed line never folds. Without any change, or with `fold` false, nothing folds.
 */
export function lineRuns(lines: readonly ProposalLine[], fold: boolean): readonly LineRun[] {
  let next = 1;
  const mayFold = fold && lines.some((line) => line.changed);
  const runs: { changed: boolean; lines: NumberedLine[] }[] = [];
  for (const line of lines) {
    const gone = line.parts.length > 0 && line.parts.every((part) => part.kind === "removed");
    const numbered = { ...line, number: gone ? undefined : next++ };
    const last = runs.at(-1);
    if (last?.changed === line.changed) last.lines.push(numbered);
    else runs.push({ changed: line.changed, lines: [numbered] });
  }
  return runs.map(({ changed, lines }) => ({ fold: mayFold && !changed && lines.length > 1, lines }));
}

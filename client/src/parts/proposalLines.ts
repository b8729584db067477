/** A piece of changed text. */
export type TextPart = { readonly kind: "same" | "added" | "removed"; readonly text: string };

/** One numbered line of a proposal: plain text, or the parts of a change. */
export type ProposalLine = {
  readonly text?: string;
  readonly parts?: readonly TextPart[];
  readonly changed?: boolean;
};

/** A line with its number; removed lines keep their place but have no number. */
export type NumberedLine = {
  readonly number: number | undefined;
  readonly changed: boolean;
  readonly parts: readonly TextPart[];
};

/** Lines that are shown together: open, or a run of unchanged lines that may fold. */
export type LineRun = { readonly fold: boolean; readonly lines: readonly NumberedLine[] };

const isChanged = (line: ProposalLine): boolean =>
  line.changed === true || (line.parts ?? []).some((part) => part.kind !== "same");

/**
 * Numbers the lines and gathers runs of two or more unchanged lines, which may fold when something else did change.
 * A changed line never folds. Without any change, or with `fold` false, nothing folds.
 */
export function lineRuns(lines: readonly ProposalLine[], fold: boolean): readonly LineRun[] {
  let next = 1;
  const numbered = lines.map((line): NumberedLine => {
    const parts = line.parts ?? [{ kind: "same" as const, text: line.text ?? "" }];
    const gone = parts.length > 0 && parts.every((part) => part.kind === "removed");
    const number = gone ? undefined : next;
    if (!gone) next += 1;
    return { number, changed: isChanged(line), parts };
  });
  const mayFold = fold && numbered.some((line) => line.changed);
  const runs: { changed: boolean; lines: NumberedLine[] }[] = [];
  for (const line of numbered) {
    const last = runs.at(-1);
    if (last && last.changed === line.changed) last.lines.push(line);
    else runs.push({ changed: line.changed, lines: [line] });
  }
  return runs.map((run) => ({ fold: mayFold && !run.changed && run.lines.length > 1, lines: run.lines }));
}

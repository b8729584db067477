/** What changed between two texts, line by line and within a changed line word by word. Pure, and small. */
import type { ProposalLine, TextPart } from "./proposalLines.ts";

type Step<T> = { readonly kind: "same" | "added" | "removed"; readonly value: T };

/**
 * The lines of `after` with what changed since `before` marked: a line that was changed holds its parts, a line
 * that went keeps its place as removed. Two lines that share less than a third of their words are not one line
 * that changed, but one that went and one that came.
 */
export function changedLines(before: readonly string[], after: readonly string[]): ProposalLine[] {
  const lines: ProposalLine[] = [];
  let gone: string[] = [];
  let come: string[] = [];
  const flush = (): void => {
    const pairs = Math.min(gone.length, come.length);
    for (let i = 0; i < pairs; i += 1) lines.push(...changedLine(gone[i] ?? "", come[i] ?? ""));
    for (const text of gone.slice(pairs)) lines.push(whole("removed", text));
    for (const text of come.slice(pairs)) lines.push(whole("added", text));
    gone = [];
    come = [];
  };
  for (const { kind, value } of steps(before, after)) {
    if (kind === "removed") gone.push(value);
    else if (kind === "added") come.push(value);
    else {
      flush();
      lines.push({ text: value });
    }
  }
  flush();
  return lines;
}

/** One text beside its earlier self, word by word; neighbouring words of one kind are one part. */
export function changedWords(before: string, after: string): TextPart[] {
  const parts: { kind: TextPart["kind"]; text: string }[] = [];
  for (const { kind, value } of grouped(steps(words(before), words(after)))) {
    const last = parts.at(-1);
    if (last?.kind === kind) last.text += value;
    else {
      // Words that went and words that came must not be read as one word.
      if (
        last?.kind === "removed" &&
        kind === "added" &&
        /[\p{L}\p{N}]$/u.test(last.text) &&
        /^[\p{L}\p{N}]/u.test(value)
      )
        parts.push({ kind: "same", text: " " });
      parts.push({ kind, text: value });
    }
  }
  return parts;
}

function changedLine(before: string, after: string): ProposalLine[] {
  const parts = changedWords(before, after);
  const length = (kinds: readonly string[]) =>
    parts.reduce((sum, part) => sum + (kinds.includes(part.kind) ? part.text.trim().length : 0), 0);
  const alike = length(["same"]) / Math.max(length(["same", "added"]), length(["same", "removed"]), 1);
  if (alike < 1 / 3) return [whole("removed", before), whole("added", after)];
  return [{ parts, changed: true }];
}

function whole(kind: TextPart["kind"], text: string): ProposalLine {
  return { parts: [{ kind, text }], changed: true };
}

function words(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{N}]/gu) ?? [];
}

/** Puts a removal before the addition that takes its place, also where a lone space stands between. */
function grouped(all: Step<string>[]): Step<string>[] {
  const result: Step<string>[] = [];
  let gone: Step<string>[] = [];
  let come: Step<string>[] = [];
  const flush = (): void => {
    result.push(...gone, ...come);
    gone = [];
    come = [];
  };
  all.forEach((step, index) => {
    const next = all[index + 1];
    if (step.kind === "removed") gone.push(step);
    else if (step.kind === "added") come.push(step);
    else if (step.value.trim() === "" && gone.length + come.length > 0 && next && next.kind !== "same") {
      gone.push({ ...step, kind: "removed" });
      come.push({ ...step, kind: "added" });
    } else {
      flush();
      result.push(step);
    }
  });
  flush();
  return result;
}

/** The shortest way from one list to the other (longest common subsequence). */
function steps<T>(before: readonly T[], after: readonly T[]): Step<T>[] {
  const width = after.length + 1;
  const common = new Uint16Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      common[i * width + j] =
        before[i] === after[j]
          ? (common[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(common[(i + 1) * width + j] ?? 0, common[i * width + j + 1] ?? 0);
    }
  }
  const result: Step<T>[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    const was = before[i];
    const is = after[j];
    if (i < before.length && j < after.length && was === is) {
      result.push({ kind: "same", value: was as T });
      i += 1;
      j += 1;
    } else if (
      j >= after.length ||
      (i < before.length && (common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0))
    ) {
      result.push({ kind: "removed", value: was as T });
      i += 1;
    } else {
      result.push({ kind: "added", value: is as T });
      j += 1;
    }
  }
  return result;
}

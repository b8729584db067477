/**
 * What changed between two versions of a text, for people: line by line, and inside a changed line word by word.
 * Pure and stable: the same two texts give the same difference everywhere it is shown.
 */

/** A piece of a line. Joined, `same` and `removed` are the old line, `same` and `added` the new one. */
export interface TextChange {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}

/** One line in the order of the new text; a removed line stands where it was. */
export interface LineChange {
  readonly changed: boolean;
  readonly parts: readonly TextChange[];
}

// Two lines that share less than this part of the shorter one's words are another line, not a changed one.
const ALIKE = 0.6;

/** The lines of `after`, with what changed since `before`. */
export function lineChanges(before: readonly string[], after: readonly string[]): LineChange[] {
  const changes: LineChange[] = [];
  let gone: string[] = [];
  let come: string[] = [];
  const settle = () => {
    changes.push(...replaced(gone, come));
    gone = [];
    come = [];
  };
  for (const { kind, value } of sequenceChanges(before, after)) {
    if (kind === "removed") gone.push(value);
    else if (kind === "added") come.push(value);
    else {
      settle();
      changes.push({ changed: false, parts: [{ kind: "same", text: value }] });
    }
  }
  settle();
  return changes;
}

/** What changed inside one text, by whole words. */
export function wordChanges(before: string, after: string): TextChange[] {
  const parts: { kind: TextChange["kind"]; text: string }[] = [];
  for (const { kind, value } of sequenceChanges(wordsOf(before), wordsOf(after))) {
    const last = parts.at(-1);
    if (last?.kind === kind) last.text += value;
    else parts.push({ kind, text: value });
  }
  return parts;
}

function replaced(gone: readonly string[], come: readonly string[]): LineChange[] {
  const left = [...gone];
  const changes: LineChange[] = [];
  for (const line of come) {
    const index = left.findIndex((old) => alike(old, line));
    if (index < 0) {
      changes.push({ changed: true, parts: [{ kind: "added", text: line }] });
      continue;
    }
    const passed = left.splice(0, index + 1);
    const old = passed.pop() ?? "";
    changes.push(...passed.map(removedLine), { changed: true, parts: wordChanges(old, line) });
  }
  return [...changes, ...left.map(removedLine)];
}

function removedLine(text: string): LineChange {
  return { changed: true, parts: [{ kind: "removed", text }] };
}

function alike(before: string, after: string): boolean {
  const [old, fresh] = [wordsOf(before), wordsOf(after)].map((words) =>
    words.filter((word) => word.trim() !== ""),
  );
  if (!old || !fresh) return false;
  const kept = sequenceChanges(old, fresh).filter(({ kind }) => kind === "same").length;
  return kept >= ALIKE * Math.min(old.length, fresh.length);
}

/** Words and the white space between them, so that joined they are the text again. */
function wordsOf(text: string): string[] {
  return text.split(/(\s+)/).filter((piece) => piece !== "");
}

/** The longest common subsequence of two lists, told as steps; what goes is told before what comes. */
function sequenceChanges(before: readonly string[], after: readonly string[]) {
  const longest = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1));
  const at = (i: number, j: number) => longest[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = longest[i];
      if (row) row[j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const steps: { kind: TextChange["kind"]; value: string }[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [old, fresh] = [before[i], after[j]];
    if (old !== undefined && old === fresh) {
      steps.push({ kind: "same", value: old });
      i += 1;
      j += 1;
    } else if (old !== undefined && (fresh === undefined || at(i + 1, j) >= at(i, j + 1))) {
      steps.push({ kind: "removed", value: old });
      i += 1;
    } else if (fresh !== undefined) {
      steps.push({ kind: "added", value: fresh });
      j += 1;
    }
  }
  return steps;
}

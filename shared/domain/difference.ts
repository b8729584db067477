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

// Two lines that share less than this part of the letters of the shorter one are two lines, not one that changed.
const ALIKE = 0.5;

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
  for (const step of sequenceChanges(before, after)) {
    if (step.kind === "removed") gone.push(step.text);
    else if (step.kind === "added") come.push(step.text);
    else {
      settle();
      changes.push({ changed: false, parts: [step] });
    }
  }
  settle();
  return changes;
}

/** What changed inside one text, by whole words; neighbouring words of one kind are one part. */
export function wordChanges(before: string, after: string): TextChange[] {
  const parts: { kind: TextChange["kind"]; text: string }[] = [];
  for (const { kind, text } of inPhrases(sequenceChanges(wordsOf(before), wordsOf(after)))) {
    const last = parts.at(-1);
    if (last?.kind === kind) last.text += text;
    else parts.push({ kind, text });
  }
  return parts;
}

function replaced(gone: readonly string[], come: readonly string[]): LineChange[] {
  const left = [...gone];
  let added: string[] = [];
  const changes: LineChange[] = [];
  const pass = (removed: readonly string[]) => {
    changes.push(
      ...removed.map((text) => whole("removed", text)),
      ...added.map((text) => whole("added", text)),
    );
    added = [];
  };
  for (const line of come) {
    const index = left.findIndex((old) => alike(old, line));
    if (index < 0) added.push(line);
    else {
      const [old = "", ...passed] = left.splice(0, index + 1).reverse();
      pass(passed.reverse());
      changes.push({ changed: true, parts: wordChanges(old, line) });
    }
  }
  pass(left);
  return changes;
}

function whole(kind: TextChange["kind"], text: string): LineChange {
  return { changed: true, parts: [{ kind, text }] };
}

function alike(before: string, after: string): boolean {
  const letters = (text: string) => text.replace(/\s/gu, "").length;
  const kept = sequenceChanges(wordsOf(before), wordsOf(after)).filter(({ kind }) => kind === "same");
  const shorter = Math.min(letters(before), letters(after));
  return kept.reduce((sum, { text }) => sum + letters(text), 0) >= ALIKE * shorter;
}

/** Words, signs and the white space between them, so that joined they are the text again. */
function wordsOf(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];
}

/** Tells words that went together before the words that take their place, also where only a space stayed between. */
function inPhrases(steps: readonly TextChange[]): TextChange[] {
  const phrases: TextChange[] = [];
  let gone: TextChange[] = [];
  let come: TextChange[] = [];
  steps.forEach((step, index) => {
    const next = steps[index + 1];
    if (step.kind === "removed") gone.push(step);
    else if (step.kind === "added") come.push(step);
    else if (gone.length + come.length > 0 && step.text.trim() === "" && next && next.kind !== "same") {
      gone.push({ kind: "removed", text: step.text });
      come.push({ kind: "added", text: step.text });
    } else {
      phrases.push(...gone, ...come, step);
      gone = [];
      come = [];
    }
  });
  return [...phrases, ...gone, ...come];
}

/** The longest common subsequence of two lists, told as steps; what goes is told before what comes. */
function sequenceChanges(before: readonly string[], after: readonly string[]): TextChange[] {
  const width = after.length + 1;
  const longest = new Uint16Array((before.length + 1) * width);
  const at = (i: number, j: number) => longest[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      longest[i * width + j] =
        before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const steps: TextChange[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [old, fresh] = [before[i], after[j]];
    if (old !== undefined && old === fresh) {
      steps.push({ kind: "same", text: old });
      i += 1;
      j += 1;
    } else if (old !== undefined && (fresh === undefined || at(i + 1, j) >= at(i, j + 1))) {
      steps.push({ kind: "removed", text: old });
      i += 1;
    } else if (fresh !== undefined) {
      steps.push({ kind: "added", text: fresh });
      j += 1;
    }
  }
  return steps;
}

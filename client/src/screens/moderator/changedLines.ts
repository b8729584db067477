/** What changed between two texts of a proposal, for eyes: whole lines that came or went, words within a line. */
import type { ProposalText } from "../../../../shared/domain/setup.ts";
import type { ProposalLine, TextPart } from "../../parts/proposalLines.ts";

interface Piece {
  readonly kind: TextPart["kind"];
  readonly text: string;
}

/** The lines of `next` with what changed since `before`; without `before` nothing is marked. */
export function changedLines(before: ProposalText | undefined, next: ProposalText): ProposalLine[] {
  if (!before) return next.lines.map((text) => ({ text }));
  const result: ProposalLine[] = [];
  let gone: string[] = [];
  let come: string[] = [];
  const flush = () => {
    const pairs = Math.max(gone.length, come.length);
    for (let i = 0; i < pairs; i += 1) result.push(...changedLine(gone[i], come[i]));
    gone = [];
    come = [];
  };
  for (const piece of compare(before.lines, next.lines)) {
    if (piece.kind === "removed") gone.push(piece.text);
    else if (piece.kind === "added") come.push(piece.text);
    else {
      flush();
      result.push({ text: piece.text });
    }
  }
  flush();
  return result;
}

function changedLine(gone: string | undefined, come: string | undefined): ProposalLine[] {
  const removed: ProposalLine[] =
    gone === undefined ? [] : [{ changed: true, parts: [{ kind: "removed", text: gone }] }];
  const added: ProposalLine[] =
    come === undefined ? [] : [{ changed: true, parts: [{ kind: "added", text: come }] }];
  if (gone === undefined || come === undefined) return [...removed, ...added];
  const parts = joined(compare(words(gone), words(come)));
  const kept = parts.filter((part) => part.kind === "same").reduce((sum, part) => sum + part.text.length, 0);
  // Two sentences that share little are read as one that went and one that came.
  return kept * 3 < Math.max(gone.length, come.length) ? [...removed, ...added] : [{ changed: true, parts }];
}

function words(text: string): string[] {
  return text.match(/\s+|[^\s]+/gu) ?? [];
}

function joined(pieces: readonly Piece[]): TextPart[] {
  const result: { kind: TextPart["kind"]; text: string }[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (last?.kind === piece.kind) last.text += piece.text;
    else result.push({ ...piece });
  }
  return result;
}

/** The longest common row of pieces, with what is not in it as removed and added, in reading order. */
function compare(before: readonly string[], next: readonly string[]): Piece[] {
  const width = next.length + 1;
  const length = new Uint16Array((before.length + 1) * width);
  const at = (i: number, j: number): number => length[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = next.length - 1; j >= 0; j -= 1) {
      length[i * width + j] =
        before[i] === next[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const result: Piece[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < next.length) {
    const old = before[i];
    const text = next[j];
    if (old !== undefined && text !== undefined && old === text) {
      result.push({ kind: "same", text });
      i += 1;
      j += 1;
    } else if (old !== undefined && (text === undefined || at(i + 1, j) >= at(i, j + 1))) {
      result.push({ kind: "removed", text: old });
      i += 1;
    } else if (text !== undefined) {
      result.push({ kind: "added", text });
      j += 1;
    }
  }
  return result;
}

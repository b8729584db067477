/** Words set in lines of a width, and drawn. */
import type { Run } from "../document/documentModel.ts";
import type { Face, Letters, Pdf } from "./pdfLetters.ts";

/** Words in one style on one line; x from the left of the line, in points. */
interface Stretch {
  text: string;
  readonly actual: string | undefined;
  readonly face: Face;
  readonly size: number;
  readonly change: Run["change"];
  readonly x: number;
  width: number;
}

export interface Line {
  readonly stretches: readonly Stretch[];
  readonly width: number;
}

export interface Look {
  readonly size: number;
  readonly bold?: boolean;
}

/** Lines stand so many times their size apart. */
export const LEADING = 1.42;

/** The lines of these words; a word that is wider than a line is cut. */
export function linesOf(letters: Letters, runs: readonly Run[], width: number, look: Look): Line[] {
  const lines: Line[] = [];
  let stretches: Stretch[] = [];
  let x = 0;
  /** A space that is drawn only when something follows it on the line. */
  let space: Omit<Stretch, "x" | "width"> | undefined;
  let spaceWidth = 0;

  const end = () => {
    lines.push({ stretches, width: x });
    stretches = [];
    x = 0;
    space = undefined;
    spaceWidth = 0;
  };
  const put = (part: Omit<Stretch, "x" | "width">, wide: number) => {
    const last = stretches.at(-1);
    const same =
      last &&
      last.actual === undefined &&
      part.actual === undefined &&
      last.face === part.face &&
      last.size === part.size &&
      last.change === part.change;
    if (same) {
      last.text += part.text;
      last.width += wide;
    } else stretches.push({ ...part, x, width: wide });
    x += wide;
  };
  const word = (parts: readonly Omit<Stretch, "x" | "width">[]) => {
    const wide = parts.map((part) => letters.width(part.face, part.size, part.text));
    const all = wide.reduce((sum, each) => sum + each, 0);
    if (all > width) {
      if (x + spaceWidth > width * 0.6) end();
      else if (space) flushSpace();
      for (const part of parts) cut(part);
      return;
    }
    if (x > 0 && x + spaceWidth + all > width) end();
    else flushSpace();
    parts.forEach((part, index) => put(part, wide[index]!));
  };
  const flushSpace = () => {
    if (space && x > 0) put(space, spaceWidth);
    space = undefined;
    spaceWidth = 0;
  };
  const cut = (part: Omit<Stretch, "x" | "width">) => {
    if (part.actual !== undefined) {
      if (x > 0) end();
      // Boxes for signs that are not there: what they stand for goes along with the first line of them.
      const one = letters.width(part.face, part.size, part.text) / [...part.text].length;
      const most = Math.max(1, Math.floor(width / one));
      const signs = [...part.text];
      for (let from = 0; from < signs.length; from += most) {
        if (from > 0) end();
        const text = signs.slice(from, from + most).join("");
        put({ ...part, text, actual: from === 0 ? part.actual : " " }, one * (text.length || 1));
      }
      return;
    }
    let rest = "";
    for (const sign of part.text) {
      const wider = letters.width(part.face, part.size, rest + sign);
      if (x + wider > width && rest !== "") {
        put({ ...part, text: rest }, letters.width(part.face, part.size, rest));
        end();
        rest = "";
      }
      rest += sign;
    }
    if (rest !== "") put({ ...part, text: rest }, letters.width(part.face, part.size, rest));
  };

  const piecesOf = (text: string) => (text === "\n" ? [{ text, actual: undefined }] : letters.pieces(text));
  let pending: Omit<Stretch, "x" | "width">[] = [];
  const settle = () => {
    if (pending.length > 0) word(pending);
    pending = [];
  };
  for (const run of runs) {
    const face: Face =
      run.bold || look.bold || run.change === "added" ? "bold" : run.italic ? "italic" : "regular";
    const size = run.small ? look.size * 0.88 : look.size;
    for (const piece of run.text.split(/(\n)/).flatMap(piecesOf)) {
      const style = { actual: piece.actual, face, size, change: run.change };
      if (piece.actual !== undefined) {
        pending.push({ ...style, text: piece.text });
        continue;
      }
      for (const token of piece.text.split(/(\n| +)/)) {
        if (token === "") continue;
        if (token === "\n") {
          settle();
          end();
        } else if (token.startsWith(" ")) {
          settle();
          space = { ...style, text: " " };
          spaceWidth = letters.width(face, size, " ");
        } else pending.push({ ...style, text: token });
      }
    }
  }
  settle();
  if (stretches.length > 0 || lines.length === 0) end();
  return lines;
}

/** Draws a line with its left at x and its foot at `base`. */
export function drawLine(
  pdf: Pdf,
  letters: Letters,
  line: Line,
  x: number,
  base: number,
  colour: string,
): void {
  for (const { text, actual, face, size, change, x: from, width } of line.stretches) {
    letters.use(face, size);
    pdf.fillColor(colour);
    if (actual !== undefined) pdf.markContent("Span", { actual });
    pdf.text(text, x + from, base, { lineBreak: false, baseline: "alphabetic" });
    if (actual !== undefined) pdf.endMarkedContent();
    if (change) {
      const y = change === "added" ? base + size * 0.18 : base - size * 0.28;
      pdf
        .save()
        .lineWidth(change === "added" ? 1.2 : 0.8)
        .strokeColor(colour);
      pdf
        .moveTo(x + from, y)
        .lineTo(x + from + width, y)
        .stroke()
        .restore();
    }
  }
}

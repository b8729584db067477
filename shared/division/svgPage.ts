/** The page round the map as a picture: heading, legend and lines of text. */
import { mapColours } from "./mapColours.ts";
import { legendSign } from "./svgParts.ts";
import type { LegendSign } from "./svgParts.ts";
import { element, xmlText } from "./xml.ts";

/** In units of the page: A4 lying down, longer when the legend is. */
export const page = { width: 1360, height: 960, margin: 40, top: 100, map: 700 };

/** In one line, or small in two; what does not fit is in the title that is read out. */
export function heading(title: string): string {
  const bold = { "font-weight": 700 };
  if (linesOf(title, 52).length < 2) return textAt(page.margin, 66, 38, title, bold);
  const lines = linesOf(title, 78).slice(0, 2);
  return lines.map((line, index) => textAt(page.margin, 44 + index * 32, 25, line, bold)).join("");
}

export interface LegendRow {
  readonly sign: LegendSign;
  readonly text: string;
  readonly note: string;
}

/** Rows down the right of the page, names in as many lines as they need. */
export function legend(rows: readonly LegendRow[]): { readonly drawn: string; readonly bottom: number } {
  const [left, size] = [page.margin + page.map + 40, 19];
  let y = page.top + 10;
  const drawn = rows.map(({ sign, text, note }) => {
    const lines = linesOf(text, 28);
    const letter = typeof sign === "object" ? sign.letter : "";
    const row = [
      element("g", { transform: `translate(${left} ${y}) scale(1.6)` }, legendSign(sign)),
      textAt(left + 24, y + 7, size, letter, { "font-weight": 700 }),
      ...lines.map((line, index) => textAt(left + 66, y + 7 + index * 23, size, line)),
      textAt(page.width - page.margin, y + 7, 16, note, {
        "text-anchor": "end",
        fill: mapColours.inkSoft,
      }),
    ];
    y += Math.max(1, lines.length) * 23 + 13;
    return row.join("");
  });
  return { drawn: drawn.join(""), bottom: y };
}

/** Text at its baseline; empty text is nothing. */
export function textAt(
  x: number,
  y: number,
  size: number,
  text: string,
  more: Readonly<Record<string, string | number>> = {},
): string {
  return text === "" ? "" : element("text", { x, y, "font-size": size, ...more }, xmlText(text));
}

/** Text in lines of about so many letters, broken between words, and within a word that is longer than a line. */
function linesOf(text: string, most: number): string[] {
  const words = text
    .split(/\s+/)
    .filter((each) => each !== "")
    .flatMap((word) => [...(word.match(new RegExp(`.{1,${most}}`, "gu")) ?? [])]);
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

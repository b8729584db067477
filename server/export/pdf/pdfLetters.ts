/**
 * The letters of a PDF: Atkinson Hyperlegible Next, embedded. It knows Latin only. What it does not know is drawn as a
 * box, and goes along as the text that is copied, searched and read aloud; a wrong glyph is never shown.
 */
import { createRequire } from "node:module";
import type PDFDocument from "pdfkit";

export type Pdf = InstanceType<typeof PDFDocument>;
export type Face = "regular" | "bold" | "italic";

/** Text as it is drawn; `actual` is what it stands for where that is something else. */
export interface Piece {
  readonly text: string;
  readonly actual?: string;
}

const FOLDER = "@expo-google-fonts/atkinson-hyperlegible-next";
const files: Readonly<Record<Face, string>> = {
  regular: "400Regular/AtkinsonHyperlegibleNext_400Regular.ttf",
  bold: "700Bold/AtkinsonHyperlegibleNext_700Bold.ttf",
  italic: "400Regular_Italic/AtkinsonHyperlegibleNext_400Regular_Italic.ttf",
};

/** Where the letters of this face are on disk. */
export function fontFile(face: Face): string {
  return createRequire(import.meta.url).resolve(`${FOLDER}/${files[face]}`);
}

/** What stands for a sign that the letters do not have; they have this one. */
export const BOX = "\u25a1";

interface Font {
  readonly font: { readonly characterSet: readonly number[] };
  widthOfString(text: string, size: number): number;
}

/** Measures and cuts text for the letters of one document. */
export interface Letters {
  /** In points. */
  width(face: Face, size: number, text: string): number;
  /** The text as it can be drawn. */
  pieces(text: string): readonly Piece[];
  /** What was drawn otherwise, in the order in which it came. */
  readonly replaced: ReadonlySet<string>;
  /** The next text is set in these. */
  use(face: Face, size: number): void;
}

const usual = /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u017e\u2013\u2014\u2018-\u201d\u2022\u2026\u20ac]*$/;

/** The letters of this document; it carries along only the glyphs that it uses. */
export function lettersOf(pdf: Pdf): Letters {
  const fonts = new Map<Face, Font>();
  for (const face of Object.keys(files) as Face[]) {
    pdf.registerFont(face, fontFile(face));
    pdf.font(face);
    fonts.set(face, (pdf as unknown as { _font: Font })._font);
  }
  const known = new Set(fonts.get("regular")!.font.characterSet);
  for (const face of ["bold", "italic"] as const) {
    const own = new Set(fonts.get(face)!.font.characterSet);
    for (const code of known) if (!own.has(code)) known.delete(code);
  }
  const box = known.has(BOX.codePointAt(0)!) ? BOX : "?";
  const graphemes = new Intl.Segmenter("nl", { granularity: "grapheme" });
  const widths = new Map<string, number>();
  const replaced = new Set<string>();
  const isKnown = (text: string) => [...text].every((sign) => known.has(sign.codePointAt(0)!));

  function drawnAs(grapheme: string): string {
    const [base = ""] = grapheme;
    const rest = [...grapheme].slice(1).filter((sign) => known.has(sign.codePointAt(0)!));
    // Signs over and under a letter that are not there leave the letter.
    if (known.has(base.codePointAt(0)!) && /^\p{L}|^\p{N}|^\p{P}|^ /u.test(base)) return base + rest.join("");
    return /^[\p{Cf}\p{Cc}\p{Z}]+$/u.test(grapheme) ? " " : box;
  }

  /** With the space after it, as it is drawn later: then the letters are laid once. In thousandths of the size. */
  function measured(font: Font, text: string): number {
    if (text.endsWith(" ")) return font.widthOfString(text, 1000);
    return font.widthOfString(`${text} `, 1000) - font.widthOfString(" ", 1000);
  }

  return {
    replaced,
    width(face, size, text) {
      const key = `${face} ${text}`;
      let width = widths.get(key);
      if (width === undefined) widths.set(key, (width = measured(fonts.get(face)!, text)));
      return (width * size) / 1000;
    },
    pieces(text) {
      if (usual.test(text) || isKnown(text)) return [{ text }];
      const pieces: Piece[] = [];
      for (const { segment } of graphemes.segment(text)) {
        const last = pieces.at(-1);
        if (isKnown(segment)) {
          if (last && last.actual === undefined) pieces[pieces.length - 1] = { text: last.text + segment };
          else pieces.push({ text: segment });
          continue;
        }
        replaced.add(segment);
        const drawn = drawnAs(segment);
        if (last?.actual !== undefined && last.text.endsWith(drawn) && drawn === box)
          pieces[pieces.length - 1] = { text: last.text + drawn, actual: last.actual + segment };
        else pieces.push({ text: drawn, actual: segment });
      }
      return pieces;
    },
    use(face, size) {
      // By pdf.font the file would be read anew each time.
      (pdf as unknown as { _font: Font })._font = fonts.get(face)!;
      pdf.fontSize(size);
    },
  };
}

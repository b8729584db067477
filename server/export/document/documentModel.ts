/** A text to print, whatever prints it: what PDF and ODT have in common. Made of the record's own sections. */

/** Words in one style. A line break in them is "\n". */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly small?: boolean;
  readonly change?: "added" | "removed";
  /** Where it is not the language of the document. */
  readonly language?: string;
}

export interface Cell {
  readonly runs: readonly Run[];
  /** What it is the head of. */
  readonly head?: "column" | "row";
  /** How many columns it is wide. */
  readonly span: number;
}

/** How a paragraph stands out from the others. */
export type Tone = "plain" | "lead" | "soft" | "notice" | "term";

export type Block =
  | { readonly kind: "heading"; readonly level: number; readonly runs: readonly Run[] }
  | { readonly kind: "paragraph"; readonly tone: Tone; readonly runs: readonly Run[] }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: "quote"; readonly blocks: readonly Block[] }
  | {
      readonly kind: "table";
      readonly name: string;
      readonly head: readonly (readonly Cell[])[];
      readonly rows: readonly (readonly Cell[])[];
    }
  | {
      readonly kind: "figure";
      /** What is to be seen on it, for who does not see it. */
      readonly alt: string;
      readonly picture: Picture;
      readonly caption: readonly Run[];
    };

export type Picture =
  | { readonly kind: "jpeg"; readonly content: Uint8Array }
  /** A drawing of our own making. */
  | { readonly kind: "svg"; readonly content: string };

export interface PrintDocument {
  readonly title: string;
  readonly language: "nl" | "en";
  readonly author: string;
  /** When it was made, UTC ms. */
  readonly madeAt: number;
  /** On every page: what it is of, and what stands in the way of taking it for the adopted record of a real day. */
  readonly running: string;
  readonly mark: string | undefined;
  /** At the foot of every page: when it was adopted and its check code, or that it is a draft (exportMark.ts). */
  readonly standing: string;
  readonly blocks: readonly Block[];
}

/** The words of runs, without their style. */
export function plainText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}

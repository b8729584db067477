/** The paper of a PDF: where the next line goes, and when a new page begins. In points. */
import type { Pdf } from "./pdfLetters.ts";

export const paper = { width: 595.28, height: 841.89, left: 62, right: 62, top: 78, bottom: 70 } as const;
export const colours = {
  ink: "#14223a",
  soft: "#4a5568",
  accent: "#00695f",
  line: "#c9c3b8",
  paper: "#f6f1e7",
  mark: "#8a1538",
} as const;

export interface Cursor {
  y: number;
  /** How much room is left on this page. */
  readonly room: number;
  /** Makes room, on a new page where there is not enough; nothing stands within marked content then. */
  need(height: number): void;
}

/** A cursor on the first page. */
export function cursorOf(pdf: Pdf): Cursor {
  const foot = paper.height - paper.bottom;
  return {
    y: paper.top,
    get room() {
      return foot - this.y;
    },
    need(height) {
      if (this.y + height <= foot || this.y === paper.top) return;
      pdf.addPage();
      this.y = paper.top;
    },
  };
}

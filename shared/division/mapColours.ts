/** The colours of the map where no style sheet is: those of client/src/look/tokens.css, which a test compares. */
export const mapColours = {
  tints: ["#a9d0b0", "#91bef7", "#e6cc84", "#dda187", "#d4d4f2", "#d5f8c2", "#c8a7b0", "#a7b0cb"],
  ink: "#16243a",
  inkSoft: "#46566d",
  surface: "#ffffff",
} as const;

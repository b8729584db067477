import type { recordAmendNl } from "./recordAmendNl.ts";

const many = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;

/** The words of the record in English, of lines, agreements and amendments. */
export const recordAmendEn: typeof recordAmendNl = {
  agreements: "Who does what when",
  note: "About the text",
  line: "Line",
  what: "What",
  who: "Who",
  when: "When",
  from: "Where it came from",
  lineage: "Where each line came from",
  fromTheStart: "the text with which it began",
  fromAmendment: (n: number) => `amendment ${n}`,
  fromObjection: (n: number) => `objection ${n}`,
  fromNote: "from a note",
  heading: (n: number) => many(n, "amendment", "amendments"),
  kinds: { add: "new line", change: "change", delete: "delete line" },
  ofLine: (n: number) => `line ${n}`,
  sharedBy: "Shared by",
  hows: {
    adopted: "Taken over",
    partly: "Taken over in part",
    reworded: "In other words",
    not: "Not taken over",
  },
  notProcessed: "Not processed",
  inVersion: (n: number) => `in version ${n}`,
  hiddenBecause: "Taken away:",
  left: (hidden: number, withdrawn: number) =>
    [hidden > 0 ? `${hidden} taken away` : "", withdrawn > 0 ? `${withdrawn} withdrawn` : ""]
      .filter((each) => each !== "")
      .join("; "),
};

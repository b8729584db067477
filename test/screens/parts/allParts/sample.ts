import type { DaySegment } from "../../../../client/src/parts/DayLine.svelte";
import type { ProposalLine } from "../../../../client/src/parts/proposalLines.ts";

export const day: readonly DaySegment[] = [45, 40, 20, 60, 45, 45, 25, 25, 70, 30].map((minutes, index) => ({
  minutes,
  state: index < 4 ? "past" : index === 4 ? "now" : "later",
}));

const same = (text: string): ProposalLine => ({ changed: false, parts: [{ kind: "same", text }] });

export const proposal: readonly ProposalLine[] = [
  same("heeft ervaring met leiding geven aan samenwerking"),
  same("heeft ervaring met aanjagen en waarmaken"),
  same("heeft contacten in de regio, of bouwt die snel op"),
  same("staat achter de opdracht"),
  {
    changed: true,
    parts: [
      { kind: "same", text: "is " },
      { kind: "removed", text: "op korte termijn" },
      { kind: "added", text: "binnen drie maanden" },
      { kind: "same", text: " beschikbaar" },
    ],
  },
  { changed: true, parts: [{ kind: "added", text: "vraagt jongeren om mee te denken" }] },
];

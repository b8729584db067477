import type { DaySegment } from "../../../../client/src/parts/DayLine.svelte";
import type { ProposalLine } from "../../../../client/src/parts/proposalLines.ts";

export const day: readonly DaySegment[] = [45, 40, 20, 60, 45, 45, 25, 25, 70, 30].map((minutes, index) => ({
  minutes,
  state: index < 4 ? "past" : index === 4 ? "now" : "later",
}));

export const proposal: readonly ProposalLine[] = [
  { text: "heeft ervaring met leiding geven aan samenwerking" },
  { text: "heeft ervaring met aanjagen en waarmaken" },
  { text: "heeft contacten in de regio, of bouwt die snel op" },
  { text: "staat achter de opdracht" },
  {
    parts: [
      { kind: "same", text: "is " },
      { kind: "removed", text: "op korte termijn" },
      { kind: "same", text: " " },
      { kind: "added", text: "binnen drie maanden" },
      { kind: "same", text: " beschikbaar" },
    ],
  },
  { parts: [{ kind: "added", text: "vraagt jongeren om mee te denken" }] },
];

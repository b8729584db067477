/** The programme of a next year's day: look back, then the same way to a division. Source: day-2023.md "De tweede dag". */
import type { BoardId, PartId } from "../domain/ids.ts";
import type { Part } from "../domain/setup.ts";
import { beslisdag2023 } from "./beslisdag2023.ts";

const goingOn = "Gaan we zo door, en wat moet anders?";

/** The parts in their order; `rsvBoards` are those of the RSVs with which the day begins. */
export function programme2024(rsvBoards: readonly BoardId[]): Part[] {
  return beslisdag2023.programme.map((part) => {
    const changed = changes[part.id];
    if (part.id === "processing") return { ...part, boards: [...rsvBoards] };
    return changed ? { ...part, ...changed } : part;
  });
}

const changes: Readonly<Record<string, Partial<Part>>> = {
  information: {
    id: "looking-back" as PartId,
    kind: "board",
    title: "Terugkijken: hoe ging het in de RSV's?",
    question: goingOn,
    say: "We kijken terug op wat we besloten. Wat ging goed? Wat moet anders? Lees ook de signalen van de vorige keer.",
    boards: ["looking-back" as BoardId],
  },
  groups: {
    title: "Subgroepen: gaan we zo door?",
    question: goingOn,
    say: "De indeling van nu is het openingsbod. Kan die blijven, of heeft iemand een reden waarom het hier anders moet?",
  },
  "decision-profile": {
    say: "Dit is het profiel van nu. Wat mist er? Schrijf het op. Daarna vragen we om consent.",
  },
};

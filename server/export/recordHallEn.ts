import { closingEn } from "../../shared/domain/closingEn.ts";
import type { recordHallNl } from "./recordHallNl.ts";

const many = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;

/** How it was, who is missed, and the closing presentation, in English. */
export const recordHallEn: typeof recordHallNl = {
  closing: closingEn,
  howWasIt: "How was it?",
  pulseIntro:
    "At these moments the hall said how it was: one tap, and one sentence for who wanted. It says nowhere whose.",
  letKnow: (n) => `${many(n, "person", "people")} let us know.`,
  stillOpen: "This moment is still open; the sentences come here when it closes.",
  faces: { rough: "Rough", tough: "Tough", fair: "All right", good: "Good", great: "Very good" },
  facesTable: "How many people chose which face",
  marked: "Picked for the atmosphere report",
  otherLines: "Also said",
  lines: "What people added",
  hidden: (n) => `${many(n, "sentence is", "sentences are")} left out:`,
  missing: "Who is missing?",
  missingIntro: "These organisations will be invited.",
  fromNote: "from a note",
  inviter: "Invited by",
};

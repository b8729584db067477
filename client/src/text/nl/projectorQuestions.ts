import { by } from "../counted.ts";

/** Words of the projector for questions and answers. */
export const projectorQuestions = {
  answerTitle: "Antwoord voor iedereen",
  question: "Vraag",
  asked: (n: number) => (n === 1 ? "1 keer gevraagd" : `${n} keer gevraagd`),
  corrected: "Verbeterd antwoord",
  onPhone: "Het hele antwoord staat op je telefoon, bij Vragen",
  everywhere: "Staat ook op je telefoon, bij Vragen",
  openTitle: "Deze vragen leven in de zaal",
  waiting: (n: number) => `${by(n, "vraag", "vragen")} nog zonder antwoord`,
  none: "Alle vragen zijn beantwoord",
  noneText: "Heb je er nog een? Stel hem op je telefoon, bij Vragen.",
  people: (n: number): string => (n === 1 ? "vraagt dit" : "vragen dit"),
  askYours: "Heb jij deze vraag ook? Tik hem aan op je telefoon.",
};

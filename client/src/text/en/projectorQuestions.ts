import { by } from "../counted.ts";
import type { projectorQuestions as nl } from "../nl/projectorQuestions.ts";

/** Words of the projector for questions and answers. */
export const projectorQuestions: typeof nl = {
  answerTitle: "An answer for everyone",
  question: "Question",
  asked: (n) => (n === 1 ? "asked once" : `asked ${n} times`),
  corrected: "Corrected answer",
  onPhone: "The whole answer is on your phone, under Questions",
  everywhere: "Also on your phone, under Questions",
  openTitle: "These questions live in the hall",
  waiting: (n) => `${by(n, "question", "questions")} not answered yet`,
  none: "All questions have been answered",
  noneText: "Do you have another? Ask it on your phone, under Questions.",
  people: (n) => (n === 1 ? "asks this" : "ask this"),
  askYours: "Do you have this question too? Tap it on your phone.",
};

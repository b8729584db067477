import type { recordQuestionsNl } from "./recordQuestionsNl.ts";

const many = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;

/** The words of the record in English, of questions and help. */
export const recordQuestionsEn: typeof recordQuestionsNl = {
  questions: "Questions and answers",
  questionsIntro: "Everyone got an answer at the same moment.",
  questionsNone: "No questions were asked that the hall could read.",
  questionAsked: (n) => (n === 1 ? "asked once" : `asked ${n} times`),
  questionEntered: "entered by the organisers",
  questionMerged: "Also asked like this",
  questionAnswer: (time) => `Answer at ${time}`,
  questionCorrected: (time) => `Corrected answer at ${time}`,
  questionEarlier: (time) => `Earlier answer, at ${time}`,
  questionOpen: "Not answered yet",
  questionsNotShown: (waiting, aside) =>
    `Besides these, ${many(waiting, "question", "questions")} without an answer that the hall did not read, and ${many(aside, "question", "questions")} set aside.`,
  helped: (n) => `Somebody in the hall was helped ${n === 1 ? "once" : `${n} times`}.`,
};

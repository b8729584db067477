const many = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;

/** The words of the record in Dutch, of questions and help. */
export const recordQuestionsNl = {
  questions: "Vragen en antwoorden",
  questionsIntro: "Een antwoord kreeg iedereen op hetzelfde moment.",
  questionsNone: "Er zijn geen vragen gesteld die de zaal kon lezen.",
  questionAsked: (n: number) => (n === 1 ? "1 keer gevraagd" : `${n} keer gevraagd`),
  questionEntered: "ingevoerd door de organisatie",
  questionMerged: "Ook zo gevraagd",
  questionAnswer: (time: string) => `Antwoord om ${time}`,
  questionCorrected: (time: string) => `Verbeterd antwoord om ${time}`,
  questionEarlier: (time: string) => `Eerder antwoord, om ${time}`,
  questionOpen: "Nog niet beantwoord",
  questionsNotShown: (waiting: number, aside: number) =>
    `Daarnaast ${many(waiting, "vraag", "vragen")} zonder antwoord die de zaal niet las, en ${many(aside, "vraag", "vragen")} terzijde gelegd.`,
  helped: (n: number) => `${n === 1 ? "Eén keer" : `${n} keer`} is iemand in de zaal geholpen.`,
};

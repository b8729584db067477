/** Questions and answers as the record tells them: what the hall could read; of the others how many. */
import type { RecordQuestions } from "../protocol/recordQuestions.ts";
import type { HelpCall } from "./helpState.ts";
import { instantText } from "./instant.ts";
import type { Question, PublishedAnswer } from "./questionState.ts";
import { isPublicQuestion, mergedInto, rootQuestions } from "./questions.ts";
import { makerOf } from "./recordOfMaker.ts";
import type { NamingAsked } from "./recordOfMaker.ts";
import type { DayState } from "./state.ts";
import { typedWords } from "./text.ts";

/** The questions of the record. */
export function recordOfQuestions(state: DayState, naming: NamingAsked): RecordQuestions {
  const roots = rootQuestions(state);
  const shown = roots.filter((each) => isPublicQuestion(state, each));
  const hidden = roots.filter((each) => !isPublicQuestion(state, each));
  return {
    public: shown.map((question) => ({
      ...askedRecord(question, naming),
      asked: question.asked,
      merged: mergedInto(state, question.id).map((each) => askedRecord(each, naming)),
      ...(question.answer ? { answer: answerRecord(question.answer) } : {}),
      earlier: question.earlier.map(answerRecord),
    })),
    notShown: {
      waiting: hidden.filter(({ status }) => status === "waiting").length,
      setAside: hidden.filter(({ status }) => status === "setAside").length,
    },
    help: Object.values<HelpCall>(state.help).filter(
      ({ kind, status }) => kind === "help" && status === "done",
    ).length,
  };
}

function askedRecord(question: Question, naming: NamingAsked) {
  const { id, text, at } = question;
  return { id, text: typedWords(text), at: instantText(at), ...makerOf(question, naming) };
}

function answerRecord({ text, at }: PublishedAnswer) {
  return { text: typedWords(text), at: instantText(at) };
}

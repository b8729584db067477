/** How who leads the day treats questions: merge, set aside, let the hall read, answer. Source: issue "Everything the hall says". */
import { askedByFault, enteredQuestion, textFault } from "./questionActs.ts";
import type { QuestionId } from "./ids.ts";
import type { Question } from "./questionState.ts";
import { questionOf, rootOf } from "./questions.ts";
import { linkOf } from "./room.ts";
import type { Deciders } from "./room.ts";
import { accept, refuse } from "./ruling.ts";
import type { Refusal } from "./ruling.ts";
import type { DayState } from "./state.ts";
import { lengthOf, maximum } from "./text.ts";

export const questionDeskDeciders = {
  importQuestions: (state, { questions }, { actor }) => {
    const fresh = new Map<QuestionId, (typeof questions)[number]>();
    for (const each of questions) {
      // A list that is sent twice stands once.
      if (questionOf(state, each.questionId) || fresh.has(each.questionId)) continue;
      const fault = textFault(each.text) ?? askedByFault(state, each);
      if (fault) return { accepted: false, refusal: fault };
      fresh.set(each.questionId, each);
    }
    if (fresh.size === 0) return refuse("alreadyDone");
    return accept(...[...fresh.values()].map((each) => enteredQuestion(each, actor)));
  },

  mergeQuestion: (state, { questionId, into }, { actor }) => {
    const known = questionOf(state, questionId);
    const aim = questionOf(state, into);
    const target = aim && rootOf(state, aim);
    if (!known || !target || known.status === "withdrawn" || target.status === "withdrawn") {
      return refuse("unknownQuestion");
    }
    if (known.mergedInto === target.id || target.id === known.id) return refuse("alreadyDone");
    // An answer that everyone read keeps its own place.
    if (known.status === "answered") return refuse("questionHandled");
    return accept({ type: "questionMerged", questionId, into: target.id, ...linkOf(actor) });
  },

  splitQuestion: (state, { questionId }, { actor }) => {
    const known = questionOf(state, questionId);
    if (!known) return refuse("unknownQuestion");
    if (known.mergedInto === undefined) return refuse("alreadyDone");
    if (known.status === "answered") return refuse("questionHandled");
    return accept({ type: "questionSplit", questionId, ...linkOf(actor) });
  },

  setQuestionAside: (state, { questionId, reason }, { actor }) => {
    const known = treatable(state, questionId);
    if ("code" in known) return { accepted: false, refusal: known };
    if (known.status === "setAside") return refuse("alreadyDone");
    if (known.status === "answered") return refuse("questionHandled");
    if (reason === "") return refuse("reasonMissing");
    if (lengthOf(reason) > maximum.concern) return refuse("reasonTooLong", { max: maximum.concern });
    return accept({ type: "questionSetAside", questionId, reason, ...linkOf(actor) });
  },

  reopenQuestion: (state, { questionId }, { actor }) => {
    const known = treatable(state, questionId);
    if ("code" in known) return { accepted: false, refusal: known };
    if (known.status !== "setAside") return refuse("alreadyDone");
    return accept({ type: "questionReopened", questionId, ...linkOf(actor) });
  },

  showQuestion: (state, { questionId, shown }, { actor }) => {
    const known = treatable(state, questionId);
    if ("code" in known) return { accepted: false, refusal: known };
    if (known.status !== "waiting") return refuse("questionHandled");
    if (known.shown === shown) return refuse("alreadyDone");
    return accept({ type: "questionUncovered", questionId, shown, ...linkOf(actor) });
  },

  draftAnswer: (state, { questionId, text, seen }, { actor }) => {
    const known = treatable(state, questionId);
    if ("code" in known) return { accepted: false, refusal: known };
    if (known.status === "setAside") return refuse("questionHandled");
    if ((known.draft?.text ?? "") === text) return refuse("alreadyDone");
    if (lengthOf(text) > maximum.answer) return refuse("answerTooLong", { max: maximum.answer });
    if (seen !== (known.drafts ?? 0)) return refuse("answerChanged");
    return accept({ type: "answerDrafted", questionId, ...(text ? { text } : {}), ...linkOf(actor) });
  },

  publishAnswers: (state, { answers }, { actor }) => {
    const questionIds = new Set<QuestionId>();
    for (const { questionId, seen } of answers) {
      const known = treatable(state, questionId);
      if ("code" in known) return { accepted: false, refusal: known };
      if (known.status === "setAside") return refuse("questionHandled");
      if (seen !== (known.drafts ?? 0)) return refuse("answerChanged");
      if (!known.draft) return refuse("answerMissing");
      if (known.draft.text === known.answer?.text) return refuse("answerUnchanged");
      questionIds.add(questionId);
    }
    return accept({ type: "answersPublished", questionIds: [...questionIds], ...linkOf(actor) });
  },
} satisfies Partial<Deciders>;

/** The question that this is about; of a merged one nothing is said but with the one it was merged into. */
function treatable(state: DayState, questionId: QuestionId): Question | Refusal {
  const known = questionOf(state, questionId);
  if (!known || known.status === "withdrawn") return { code: "unknownQuestion" };
  return known.mergedInto === undefined ? known : { code: "questionMerged" };
}

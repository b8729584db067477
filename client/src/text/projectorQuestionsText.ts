import { projectorQuestions } from "./nl/projectorQuestions.ts";
import { dictionary } from "./text.svelte.ts";

/** The words of the projector about questions, in the language of now. */
export const projectorQuestionsText = dictionary(projectorQuestions, () =>
  import("./en/projectorQuestions.ts").then((each) => each.projectorQuestions),
);

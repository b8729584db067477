/** The questions of the desk: by what is to be done with them, found by words, and which look alike. */
import { openCalls } from "../../../shared/domain/help.ts";
import { mergedInto, rootQuestions } from "../../../shared/domain/questions.ts";
import type { Question } from "../../../shared/domain/questionState.ts";
import type { DayState } from "../../../shared/domain/state.ts";

export const piles = ["todo", "ready", "answered", "aside"] as const;
/** `todo` has no answer yet, `ready` a drafted one, `answered` was published, `aside` was set aside. */
export type Pile = (typeof piles)[number];

/** In which pile a question lies. A correction that waits is ready too. */
export function pileOf({ status, draft }: Question): Pile {
  if (status === "setAside") return "aside";
  if (draft) return "ready";
  return status === "answered" ? "answered" : "todo";
}

/** The questions of a pile in which every word of the search stands; those of most people first, the oldest first. */
export function questionsIn(state: DayState, pile: Pile, search: string): Question[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  const found = (question: Question): boolean => {
    const { text, organisation = "", name = "", answer, draft } = question;
    const merged = mergedInto(state, question.id).map((each) => each.text);
    const all = plain([text, organisation, name, answer?.text, draft?.text, ...merged].join(" "));
    return words.every((word) => all.includes(word));
  };
  const order = (a: Question, b: Question): number =>
    pile === "answered" ? (b.answer?.at ?? 0) - (a.answer?.at ?? 0) : b.asked - a.asked || a.at - b.at;
  return rootQuestions(state)
    .filter((each) => pileOf(each) === pile && found(each))
    .sort(order);
}

/** How many questions wait for an answer. */
export function questionsToDo(state: DayState): number {
  return rootQuestions(state).filter(({ status }) => status === "waiting").length;
}

/** How many calls for help nobody has taken. */
export function waitingHelp(state: DayState): number {
  return openCalls(state).filter(({ status }) => status === "waiting").length;
}

/** What a question may be merged into: those that share most of its longer words first, with whether they look alike. */
export function mergeTargets(state: DayState, question: Question): { question: Question; alike: boolean }[] {
  const own = longWords(question.text);
  return rootQuestions(state)
    .filter((each) => each.id !== question.id && each.status !== "setAside")
    .map((each) => {
      const theirs = longWords(each.text);
      const shared = [...own].filter((word) => theirs.has(word)).length;
      const score = shared / Math.max(1, Math.min(own.size, theirs.size));
      return { question: each, alike: shared >= 2 && score >= 0.4, score };
    })
    .sort((a, b) => b.score - a.score || b.question.asked - a.question.asked)
    .map(({ question: each, alike }) => ({ question: each, alike }));
}

function longWords(text: string): Set<string> {
  return new Set(
    plain(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 3),
  );
}

function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/** What the phone's list of questions holds, in which order, and what a search finds in it. */
import type { ParticipantId } from "../../../../../shared/domain/ids.ts";
import { isPublicQuestion, mergedInto, rootQuestions } from "../../../../../shared/domain/questions.ts";
import type { Question } from "../../../../../shared/domain/questionState.ts";
import type { DayState } from "../../../../../shared/domain/state.ts";

/** What this person asked themselves, the newest first. */
export function ownQuestions({ questions }: DayState, me: ParticipantId | null): Question[] {
  return Object.values<Question>(questions.questions)
    .filter((each) => me !== null && each.by === me && each.status !== "withdrawn")
    .sort((a, b) => b.at - a.at);
}

/** What waits for an answer in sight of the hall, those of most people first. */
export function waitingQuestions(state: DayState): Question[] {
  return publicRoots(state)
    .filter(({ status }) => status === "waiting")
    .sort((a, b) => b.asked - a.asked || a.at - b.at);
}

/** What was answered, the newest answer first. */
export function answeredQuestions(state: DayState): Question[] {
  return publicRoots(state)
    .filter(({ answer }) => answer !== undefined)
    .sort((a, b) => b.answer!.at - a.answer!.at || a.at - b.at);
}

/** Those in which every word of the search stands, in question, answer, or what was merged into it; letters without accents. */
export function searched(state: DayState, questions: readonly Question[], search: string): Question[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...questions];
  return questions.filter((question) => {
    const merged = mergedInto(state, question.id).map(({ text }) => text);
    const earlier = question.earlier.map(({ text }) => text);
    const all = plain([question.text, question.answer?.text ?? "", ...merged, ...earlier].join(" "));
    return words.every((word) => all.includes(word));
  });
}

function publicRoots(state: DayState): Question[] {
  return rootQuestions(state).filter((each) => isPublicQuestion(state, each));
}

function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/**
 * What the hall asks, and the answers, as one viewer may see it: one's own always, those of others once the moderator
 * lets the hall read them or they are answered, named as the day's policy says; what is being prepared is for who
 * prepares it. Source: consent.md "Anonymity is a promise about stored data".
 */
import type { Viewer } from "./actor.ts";
import { evolve } from "./evolve.ts";
import type { DayEvent, WireEvent } from "./events.ts";
import type { ParticipantId, QuestionId } from "./ids.ts";
import { seesEveryone } from "./organisers.ts";
import type { Question, QuestionSlice } from "./questionState.ts";
import { isPublicQuestion, mergedInto, questionOf } from "./questions.ts";
import type { DayState } from "./state.ts";
import { selfOf } from "./voices.ts";

/** The slice for this viewer. */
export function redactQuestions(state: DayState, viewer: Viewer): QuestionSlice {
  const { questions, also } = state.questions;
  if (seesEveryone(viewer)) return state.questions;
  const me = selfOf(viewer);
  const views = Object.values<Question>(questions).flatMap((each) => viewedQuestion(state, each, me) ?? []);
  const own: QuestionSlice["also"] = {};
  for (const [id, people] of Object.entries<ParticipantId[]>(also)) {
    if (me !== null && people.includes(me)) own[id as QuestionId] = [me];
  }
  return { questions: Object.fromEntries(views.map((view) => [view.id, view])), also: own };
}

/** An event of the topic for this viewer, given the day just before it; null where there is nothing for them. */
export function redactQuestionsEvent(
  event: DayEvent,
  viewer: Viewer,
  before: DayState,
  at: number,
): WireEvent | null {
  if (seesEveryone(viewer)) return event;
  const me = selfOf(viewer);
  switch (event.type) {
    case "questionShared":
    case "questionUnshared": {
      if (event.participantId === me) return event;
      const { questionId } = event;
      const after = evolve(before, event, at);
      const known = questionOf(after, questionId);
      const view = known && viewedQuestion(after, known, me);
      return view ? { type: "questionCounted", questionId, asked: view.asked } : null;
    }
    case "answerDrafted":
      return null;
    default:
      return shownAfter(event, me, before, at);
  }
}

/** Whom an event of the topic concerns in person: who asked what it touches, and who shares it now or no more. */
export function questionInsiders(event: DayEvent, before: DayState): ParticipantId[] {
  const askers = touchedBy(event, before).flatMap((id) => questionOf(before, id)?.by ?? []);
  if (event.type === "questionAsked" && event.author) askers.push(event.author);
  if (event.type === "questionShared" || event.type === "questionUnshared") askers.push(event.participantId);
  return [...new Set(askers)];
}

/** The questions that become or look otherwise by an event. */
function touchedBy(event: DayEvent, before: DayState): QuestionId[] {
  const cluster = (id: QuestionId) => [id, ...mergedInto(before, id).map((each) => each.id)];
  switch (event.type) {
    case "questionAsked":
    case "questionWithdrawn":
    case "questionShared":
    case "questionUnshared":
      return [event.questionId];
    case "questionMerged":
    case "questionSplit": {
      const was = questionOf(before, event.questionId)?.mergedInto;
      const into = event.type === "questionMerged" ? [event.into] : [];
      return [...new Set([...cluster(event.questionId), ...(was ? [was] : []), ...into])];
    }
    case "questionSetAside":
    case "questionReopened":
    case "questionUncovered":
      return cluster(event.questionId);
    case "answersPublished":
      return event.questionIds.flatMap(cluster);
    default:
      return [];
  }
}

/** What an event touches, as this viewer may see it when it has happened; null where they see nothing of it. */
function shownAfter(
  event: DayEvent,
  me: ParticipantId | null,
  before: DayState,
  at: number,
): WireEvent | null {
  const after = evolve(before, event, at);
  const questions: Record<QuestionId, Question> = {};
  const gone: QuestionId[] = [];
  for (const id of touchedBy(event, before)) {
    const was = questionOf(before, id);
    const is = questionOf(after, id);
    const view = is && viewedQuestion(after, is, me);
    if (view) questions[id] = view;
    else if (was && viewedQuestion(before, was, me)) gone.push(id);
  }
  if (gone.length === 0 && Object.keys(questions).length === 0) return null;
  return { type: "questionsShown", questions, gone };
}

/** A question as this viewer may see it; undefined where they may not know that it is there. */
function viewedQuestion(state: DayState, question: Question, me: ParticipantId | null): Question | undefined {
  const { draft: _draft, drafts: _drafts, ...known } = question;
  if (me !== null && question.by === me) return known;
  if (!isPublicQuestion(state, question)) return undefined;
  const { by: _by, from: _from, reason: _reason, name, organisation, ...shown } = known;
  const naming = state.setup?.naming ?? "organisation";
  return {
    ...shown,
    ...(naming === "person" && name !== undefined ? { name } : {}),
    ...(naming !== "region" && organisation !== undefined ? { organisation } : {}),
  };
}

/**
 * Questions, collected beforehand and asked on the day: merged, set aside with a reason, or answered for everyone at
 * once. What happens to one happens to those merged into it. Source: day-2023.md "Kaders" (gelijk speelveld).
 */
import type { ParticipantId, QuestionId } from "./ids.ts";
import type { Question, QuestionSlice } from "./questionState.ts";
import { at as entry, put, without } from "./room.ts";
import type { Evolvers } from "./room.ts";
import type { DayState } from "./state.ts";

export const questionEvolvers = {
  questionAsked: (state, event, at) => {
    const { type: _type, questionId, author, by, ...asked } = event;
    const entered = by !== undefined || author === undefined;
    return withQuestions(state, {
      id: questionId,
      ...asked,
      at,
      ...(author ? { by: author } : {}),
      ...(entered ? { entered: true as const } : {}),
      status: "waiting",
      shown: false,
      asked: 1,
      earlier: [],
    });
  },
  questionWithdrawn: (state, { questionId }, at) => {
    const known = questionOf(state, questionId);
    if (!known) return state;
    const { id, by, regions, earlier } = known;
    // Its words leave the state; only the log remembers them.
    const gone: Question = {
      id,
      text: "",
      at: known.at,
      regions,
      earlier,
      status: "withdrawn",
      shown: false,
      asked: 0,
    };
    return withQuestions(state, { ...gone, handledAt: at, ...(by ? { by } : {}) });
  },
  questionShared: (state, { questionId, participantId }) => {
    if (isAsker(state, questionId, participantId)) return state;
    const also = put(state.questions.also, questionId, [
      ...(entry(state.questions.also, questionId) ?? []),
      participantId,
    ]);
    return counted({ ...state, questions: { ...state.questions, also } }, questionId, 1);
  },
  questionUnshared: (state, { questionId, sharedAs, participantId }) => {
    let also = state.questions.also;
    for (const id of sharedAs) {
      const left = (entry(also, id) ?? []).filter((each) => each !== participantId);
      also = left.length > 0 ? put(also, id, left) : without(also, id);
    }
    const after = { ...state, questions: { ...state.questions, also } };
    return isAsker(after, questionId, participantId) ? after : counted(after, questionId, -1);
  },
  questionMerged: (state, { questionId, into }, at) => {
    const target = questionOf(state, into);
    if (!target) return state;
    const { status, reason } = target;
    const moved = [questionId, ...mergedInto(state, questionId).map(({ id }) => id)].flatMap((id) => {
      const known = questionOf(state, id);
      if (!known) return [];
      const { reason: _reason, ...rest } = known;
      return {
        ...rest,
        mergedInto: into,
        shown: false,
        status,
        handledAt: at,
        ...(reason ? { reason } : {}),
      };
    });
    return recounted(withQuestions(state, ...moved), questionId, into);
  },
  questionSplit: (state, { questionId }) => {
    const known = questionOf(state, questionId);
    if (!known?.mergedInto) return state;
    const { mergedInto: root, reason: _reason, handledAt: _handledAt, ...rest } = known;
    return recounted(withQuestions(state, { ...rest, status: "waiting" }), questionId, root);
  },
  questionSetAside: (state, { questionId, reason }, at) =>
    changed(state, questionId, (each) => ({
      ...each,
      status: "setAside",
      shown: false,
      reason,
      handledAt: at,
    })),
  questionReopened: (state, { questionId }) =>
    changed(state, questionId, ({ reason: _reason, handledAt: _handledAt, ...each }) => ({
      ...each,
      status: "waiting",
    })),
  questionUncovered: (state, { questionId, shown }) => {
    const known = questionOf(state, questionId);
    return known ? withQuestions(state, { ...known, shown }) : state;
  },
  answerDrafted: (state, { questionId, text, by }, at) => {
    const known = questionOf(state, questionId);
    if (!known) return state;
    const { draft: _draft, ...rest } = known;
    const draft = text === undefined ? {} : { draft: { text, at, ...(by ? { by } : {}) } };
    return withQuestions(state, { ...rest, ...draft, drafts: (known.drafts ?? 0) + 1 });
  },
  answersPublished: (state, { questionIds }, at) =>
    questionIds.reduce((before, id) => {
      const known = questionOf(before, id);
      if (!known?.draft) return before;
      const { draft, answer, ...rest } = known;
      const earlier = answer ? [...known.earlier, answer] : known.earlier;
      const published = { ...rest, earlier, answer: { text: draft.text, at } };
      return changed(withQuestions(before, published), id, (each) => ({
        ...each,
        status: "answered",
        handledAt: at,
      }));
    }, state),
  questionsShown: (state, { questions, gone }) => {
    const kept = gone.reduce((left, id) => without(left, id), state.questions.questions);
    return { ...state, questions: { ...state.questions, questions: { ...kept, ...questions } } };
  },
  questionCounted: (state, { questionId, asked }) => {
    const known = questionOf(state, questionId);
    return known ? withQuestions(state, { ...known, asked }) : state;
  },
  questionsViewReset: (state, { view }) => ({ ...state, questions: view }),
} satisfies Partial<Evolvers>;

/** The question under this id, as far as the viewer may know it. */
export function questionOf(state: DayState, id: QuestionId): Question | undefined {
  return entry(state.questions.questions, id);
}

/** The question itself, or the one it was merged into. */
export function rootOf(state: DayState, question: Question): Question | undefined {
  return question.mergedInto === undefined ? question : questionOf(state, question.mergedInto);
}

/** The questions that were merged into this one, oldest first. */
export function mergedInto({ questions }: Pick<DayState, "questions">, id: QuestionId): Question[] {
  return Object.values<Question>(questions.questions)
    .filter((each) => each.mergedInto === id)
    .sort(byTime);
}

/** The questions that were not merged into another, oldest first; none that were taken back. */
export function rootQuestions({ questions }: Pick<DayState, "questions">): Question[] {
  return Object.values<Question>(questions.questions)
    .filter((each) => each.mergedInto === undefined && each.status !== "withdrawn")
    .sort(byTime);
}

/** The questions that wait for an answer in sight of the hall, those of most people first. */
export function openQuestions(state: Pick<DayState, "questions">): Question[] {
  return rootQuestions(state)
    .filter((each) => each.status === "waiting" && each.shown)
    .sort((a, b) => b.asked - a.asked);
}

/** Whether the hall may read it: it waits in sight, or it was answered; of a merged one, whether that one may be read. */
export function isPublicQuestion(state: DayState, question: Question): boolean {
  if (question.status === "withdrawn") return false;
  const root = rootOf(state, question);
  return root !== undefined && (root.shown || root.status === "answered");
}

/** Whether this person asks this, by themselves, with another who did, or with one of those merged into it. */
export function isAsker(state: DayState, id: QuestionId, me: ParticipantId): boolean {
  const asks = (each: QuestionId) => (entry(state.questions.also, each) ?? []).includes(me);
  const root = questionOf(state, id);
  if (root?.by === me || asks(id)) return true;
  return mergedInto(state, id).some((each) => each.by === me || asks(each.id));
}

/** Where this person said "deze vraag heb ik ook", of this question and those merged into it. */
export function sharedAs(state: DayState, id: QuestionId, me: ParticipantId): QuestionId[] {
  const cluster = [id, ...mergedInto(state, id).map((each) => each.id)];
  return cluster.filter((each) => (entry(state.questions.also, each) ?? []).includes(me));
}

function byTime(a: Question, b: Question): number {
  return a.at - b.at || (a.id < b.id ? -1 : 1);
}

function withQuestions(state: DayState, ...changed: Question[]): DayState {
  const questions = changed.reduce<QuestionSlice["questions"]>(
    (before, each) => put(before, each.id, each),
    state.questions.questions,
  );
  return { ...state, questions: { ...state.questions, questions } };
}

/** The same happens to a question and to those merged into it. */
function changed(state: DayState, id: QuestionId, change: (each: Question) => Question): DayState {
  const known = questionOf(state, id);
  return known ? withQuestions(state, ...[known, ...mergedInto(state, id)].map(change)) : state;
}

function counted(state: DayState, id: QuestionId, more: 1 | -1): DayState {
  const known = questionOf(state, id);
  return known ? withQuestions(state, { ...known, asked: known.asked + more }) : state;
}

/** Counts people anew where clusters changed; only who knows who asked can. */
function recounted(state: DayState, ...ids: QuestionId[]): DayState {
  return withQuestions(
    state,
    ...ids.flatMap((id) => {
      const known = questionOf(state, id);
      if (!known) return [];
      const cluster = [known, ...mergedInto(state, id)];
      const people = new Set(
        cluster.flatMap((each) => [
          ...(each.by ? [each.by] : []),
          ...(entry(state.questions.also, each.id) ?? []),
        ]),
      );
      return { ...known, asked: people.size + cluster.filter((each) => each.by === undefined).length };
    }),
  );
}

/** What can have happened to questions and calls for help. Part of the day's events; see events.ts. */
import * as z from "zod/mini";
import { helper, helpSubject } from "./helpState.ts";
import * as ids from "./ids.ts";
import { noteRef } from "./lineageRef.ts";
import { question, questionSlice } from "./questionState.ts";
import { personalText } from "./text.ts";

const event = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), ...shape });
const by = z.optional(ids.linkId);
const { questionId } = ids;

/** Of the topic `questions`. */
const questionTopicEvents = [
  event("questionAsked", {
    questionId,
    text: personalText,
    author: z.optional(ids.participantId),
    name: z.optional(personalText),
    organisation: z.optional(z.string()),
    regions: z.array(ids.regionId),
    from: z.optional(noteRef),
    by,
  }),
  event("questionWithdrawn", { questionId }),
  /** "Deze vraag heb ik ook". */
  event("questionShared", { questionId, participantId: ids.participantId }),
  /** Taken back, also where it was said of a question that has been merged into this one since. */
  event("questionUnshared", {
    questionId,
    sharedAs: z.array(questionId),
    participantId: ids.participantId,
  }),
  event("questionMerged", { questionId, into: questionId, by }),
  event("questionSplit", { questionId, by }),
  event("questionSetAside", { questionId, reason: personalText, by }),
  event("questionReopened", { questionId, by }),
  /** Whether the hall may read it before it is answered. */
  event("questionUncovered", { questionId, shown: z.boolean(), by }),
  /** Without a text it was thrown away. */
  event("answerDrafted", { questionId, text: z.optional(personalText), by }),
  /** What was drafted for these is their answer from now on: one event, so that everyone has all of it at once. */
  event("answersPublished", { questionIds: z.array(questionId), by }),
] as const;

/** Of the topic `day`: who asks for help must have it wherever they look. */
export const questionEvents = [
  ...questionTopicEvents,
  event("helpAsked", {
    helpId: ids.helpId,
    /** Who leads a subgroup is not told. */
    author: z.optional(ids.participantId),
    name: personalText,
    organisation: z.string(),
    subject: helpSubject,
    words: z.optional(personalText),
    region: z.optional(ids.regionId),
    place: z.optional(personalText),
  }),
  event("plenaryCalled", {
    helpId: ids.helpId,
    region: z.optional(ids.regionId),
    rsv: z.optional(ids.rsvId),
    words: personalText,
    by,
  }),
  event("helpTaken", { helpId: ids.helpId, ...helper.shape, by }),
  event("helpReturned", { helpId: ids.helpId, by }),
  event("helpFinished", { helpId: ids.helpId, by }),
  event("helpTakenBack", { helpId: ids.helpId, by }),
] as const;

export const questionWireEvents = [
  /** To the hall: these questions as this viewer may see them now, and those they may see no more. */
  event("questionsShown", { questions: z.record(questionId, question), gone: z.array(questionId) }),
  /** To the hall: how many people ask this, not who. */
  event("questionCounted", { questionId, asked: z.int() }),
  /** To one viewer: the slice as it is now. */
  event("questionsViewReset", { view: questionSlice }),
] as const;

const ofQuestions = new Set<string>(
  [...questionTopicEvents, ...questionWireEvents].map(
    (schema) => schema.shape.type._zod.def.values[0] as string,
  ),
);

/** Whether events of this type belong to the topic `questions`. */
export function isQuestionEvent(type: string): boolean {
  return ofQuestions.has(type);
}

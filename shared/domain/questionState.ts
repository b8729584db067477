/**
 * What is true of the questions of the day, collected beforehand and asked by phones. The slice of the topic
 * `questions`; as schemas, because it crosses the wire. Source: day-2023.md "Kaders" (gelijk speelveld).
 */
import * as z from "zod/mini";
import * as ids from "./ids.ts";
import { noteRef } from "./lineageRef.ts";

const instant = z.number();
const count = z.int().check(z.nonnegative());

export const publishedAnswer = z.object({ text: z.string(), at: instant });

export const question = z.object({
  id: ids.questionId,
  /** Empty when it was taken back. */
  text: z.string(),
  at: instant,
  /** Who asked it; absent where it was entered, and for viewers who may not know. */
  by: z.optional(ids.participantId),
  name: z.optional(z.string()),
  organisation: z.optional(z.string()),
  regions: z.array(ids.regionId),
  /** Entered by an organiser, beforehand or for somebody. */
  entered: z.optional(z.literal(true)),
  /** The note it was made of. */
  from: z.optional(noteRef),
  /** Of a merged question that of the one it was merged into. */
  status: z.enum(["waiting", "setAside", "answered", "withdrawn"]),
  /** Never itself a merged one. */
  mergedInto: z.optional(ids.questionId),
  /** The hall may read it while it waits for its answer. */
  shown: z.boolean(),
  /** How many people ask this, each once, with those of the questions merged into it. */
  asked: count,
  /** Why it was set aside. */
  reason: z.optional(z.string()),
  handledAt: z.optional(instant),
  /** The answer, or its correction, that somebody is preparing. */
  draft: z.optional(z.object({ text: z.string(), at: instant, by: z.optional(ids.linkId) })),
  /** How often a draft was kept or thrown away, so that of two who write at once the second knows. */
  drafts: z.optional(count),
  answer: z.optional(publishedAnswer),
  /** What was answered before a correction, oldest first. */
  earlier: z.array(publishedAnswer),
});

/** The slice of the topic `questions`. */
export const questionSlice = z.object({
  questions: z.record(ids.questionId, question),
  /** "Deze vraag heb ik ook": who said so; a participant has only their own. */
  also: z.record(ids.questionId, z.array(ids.participantId)),
});

export type PublishedAnswer = z.infer<typeof publishedAnswer>;
export type Question = z.infer<typeof question>;
export type QuestionSlice = z.infer<typeof questionSlice>;

/** A day on which nobody asked anything. */
export const emptyQuestions: QuestionSlice = { questions: {}, also: {} };

/** The slice of the topic `questions`: what the hall asks, and the answers. */
import * as z from "zod/mini";

export const questionSlice = z.object({});

export type QuestionSlice = z.infer<typeof questionSlice>;

/** A day on which nothing was asked. */
export const emptyQuestions: QuestionSlice = {};

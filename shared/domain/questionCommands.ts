/** What can be asked of questions and of the helpdesk. Part of the day's commands; see commands.ts. */
import * as z from "zod/mini";
import { helpSubject } from "./helpState.ts";
import * as ids from "./ids.ts";
import { noteRef } from "./lineageRef.ts";
import { typedLine, typedText } from "./text.ts";

const command = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), ...shape });
const { questionId } = ids;
/** Drafts seen, so that nobody overwrites or publishes what they did not read. */
const n = z.int().check(z.nonnegative());

export const questionCommands = [
  // From a phone, or entered by an organiser for somebody.
  command("askQuestion", {
    questionId,
    text: typedText,
    /** Of who asked, where an organiser enters it. */
    organisation: z.optional(typedLine),
    region: z.optional(ids.regionId),
    /** The note it is made of; only an organiser makes one of a note. */
    from: z.optional(noteRef),
  }),
  command("importQuestions", {
    questions: z
      .array(
        z.object({
          questionId,
          text: typedText,
          organisation: z.optional(typedLine),
          region: z.optional(ids.regionId),
        }),
      )
      .check(z.minLength(1), z.maxLength(100)),
  }),
  command("withdrawQuestion", { questionId }),
  command("shareQuestion", { questionId }),
  command("unshareQuestion", { questionId }),
  // Prepared and answered.
  command("mergeQuestion", { questionId, into: questionId }),
  command("splitQuestion", { questionId }),
  command("setQuestionAside", { questionId, reason: typedLine }),
  command("reopenQuestion", { questionId }),
  command("showQuestion", { questionId, shown: z.boolean() }),
  /** An empty text takes the draft away. */
  command("draftAnswer", { questionId, text: typedText, seen: n }),
  command("publishAnswers", {
    answers: z.array(z.object({ questionId, seen: n })).check(z.minLength(1), z.maxLength(100)),
  }),
  // Help.
  command("askHelp", {
    helpId: ids.helpId,
    subject: helpSubject,
    words: z.optional(typedText),
    region: z.optional(ids.regionId),
    place: z.optional(typedLine),
  }),
  command("callPlenary", { helpId: ids.helpId, words: typedText }),
  command("takeHelp", { helpId: ids.helpId }),
  command("returnHelp", { helpId: ids.helpId }),
  command("finishHelp", { helpId: ids.helpId }),
  command("takeBackHelp", { helpId: ids.helpId }),
] as const;

/** Questions and answers as the record holds them. Part of the record; see record.ts. */
import * as z from "zod/mini";
import * as ids from "../domain/ids.ts";
import { about, count, instant, words } from "./recordFields.ts";

const asked = {
  id: ids.questionId,
  text: words,
  at: instant,
  regions: z.array(ids.regionId),
  organisation: z.optional(z.string()),
  name: about(z.optional(words), "Only when names were asked for, on a day that names people."),
  entered: about(
    z.optional(z.literal(true)),
    "Entered by who organised the day: asked beforehand, or aloud.",
  ),
};
const answered = z.object({ text: words, at: instant });

export const questions = z.object({
  public: about(
    z.array(
      z.object({
        ...asked,
        asked: about(count, "How many people asked this, each once, with those of the merged questions."),
        merged: about(z.array(z.object(asked)), "Questions that were answered with this one, oldest first."),
        answer: about(z.optional(answered), "Absent: not answered. Everyone got it at this moment."),
        earlier: about(z.array(answered), "What was answered before a correction, oldest first."),
      }),
    ),
    "What the hall could read: answered questions and those that waited in its sight, oldest first.",
  ),
  notShown: about(
    z.object({ waiting: count, setAside: count }),
    "Questions that the hall did not read: how many, not what they said.",
  ),
  help: about(count, "How often somebody in the hall was helped."),
});

export type RecordQuestions = z.infer<typeof questions>;

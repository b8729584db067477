/** The sheets of the RSVs as the record tells them: what stands on them at the end, and how often it was written. */
import * as z from "zod/mini";
import * as ids from "../domain/ids.ts";
import { sector } from "../domain/setup.ts";
import { about, count, instant, words } from "./recordFields.ts";

export const sheet = z.object({
  rsv: ids.rsvId,
  name: z.string(),
  answers: z.array(
    z.object({
      id: about(ids.sheetFieldId, "Of the question: a correction of its answer names it as `field`."),
      question: z.string(),
      text: about(words, "Empty where nothing was filled in."),
      at: z.optional(instant),
      texts: about(count, "How many texts were placed in it, of which this is the last."),
      notPlaced: about(z.array(words), "Texts that stand beside it and were not placed."),
    }),
  ),
  contact: about(z.optional(words), "Only where names were asked for."),
  nominee: about(
    z.optional(words),
    "Only where names were asked for; otherwise `nominated` tells whether there is one.",
  ),
  nominated: z.boolean(),
  appointment: z.object({
    date: z.optional(words),
    time: z.optional(words),
    place: z.optional(words),
    lead: about(z.optional(words), "Only where names were asked for."),
  }),
  members: z.array(z.object({ organisation: z.string(), sector })),
  commitment: z.object({
    committed: z.boolean(),
    signatures: z.array(
      z.object({ organisation: z.string(), at: instant, takenBackAt: z.optional(instant) }),
    ),
  }),
  photos: z.array(z.object({ of: z.enum(["group", "paper"]), at: instant })),
});

export type RecordSheet = z.infer<typeof sheet>;

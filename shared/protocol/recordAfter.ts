/**
 * What the programme team did after the day, as the record tells it: the division of fte once it was published, who was
 * appointed, the follow-up of what stayed open, corrections, the adoption and what was added to it. Candidates who were
 * not appointed, the test, and a division that was not published are not in it.
 */
import * as z from "zod/mini";
import { correctionTarget } from "../domain/afterState.ts";
import * as ids from "../domain/ids.ts";
import { calendarDate } from "../domain/setup.ts";
import { about, count, instant, words } from "./recordFields.ts";

const share = {
  name: z.string(),
  fte: z.number(),
  asked: about(z.optional(z.number()), "What it asked for."),
  remark: z.optional(words),
};

const fte = z.object({
  version: about(count, "The kept version that was published."),
  publishedAt: instant,
  rsvs: z.array(z.object({ rsv: ids.rsvId, ...share })),
  kwartiermakers: about(z.array(z.object(share)), "Areas without an RSV or without a fitting nomination."),
  sum: z.number(),
  budget: z.optional(z.number()),
  motivation: words,
  versions: about(
    z.array(
      z.object({
        n: count,
        at: instant,
        sum: z.number(),
        note: z.optional(words),
        who: about(z.optional(words), "Only when names were asked for."),
      }),
    ),
    "Those that were kept up to the published one, oldest first.",
  ),
});

const nomination = z.object({
  rsv: ids.rsvId,
  name: z.string(),
  appointed: about(
    z.optional(
      z.object({
        on: calendarDate,
        fte: z.number(),
        organisation: about(z.optional(z.string()), "Where the naming of the record is not `region`."),
        person: about(z.optional(words), "Where the naming is `person` and names were asked for."),
      }),
    ),
    "The facilitator; absent while nobody is appointed.",
  ),
});

export const recordAfter = z.object({
  fte: about(z.optional(fte), "Once it was published."),
  nominations: about(z.array(nomination), "Of each RSV; empty while nobody at all is appointed."),
  objections: about(
    z.array(
      z.object({
        objection: ids.objectionId,
        owner: words,
        on: calendarDate,
        note: z.optional(words),
      }),
    ),
    "Who goes on with an objection that stayed open.",
  ),
  evaluations: about(
    z.array(
      z.object({
        region: ids.regionId,
        on: calendarDate,
        place: z.optional(words),
        outcome: z.optional(words),
      }),
    ),
    "By date.",
  ),
  corrections: about(
    z.array(
      z.object({
        n: count,
        kind: correctionTarget.shape.kind,
        proposal: z.optional(ids.proposalId),
        version: z.optional(count),
        line: about(z.optional(count), "From 1."),
        decision: about(z.optional(count), "The number of the decision."),
        signal: about(z.optional(count), "The number of the signal."),
        question: z.optional(ids.questionId),
        rsv: z.optional(ids.rsvId),
        field: about(z.optional(ids.sheetFieldId), "Of a sheet: which question."),
        was: about(words, "What stood there before; it stays readable where it stood."),
        text: about(words, "What should have stood there."),
        reason: words,
        at: instant,
        name: about(z.optional(words), "Who corrected it; only when names were asked for."),
      }),
    ),
    "Oldest first.",
  ),
  adoption: about(
    z.optional(
      z.object({
        at: instant,
        role: words,
        name: about(z.optional(words), "Only when names were asked for."),
        readers: about(count, "How many people read each part over, at least."),
        digest: about(z.string(), "SHA-256 of this record as it was before its adoption, canonical JSON."),
        signature: about(z.string(), "Ed25519 over the digest, base64."),
        key: about(z.string(), "The public key, SPKI in base64."),
      }),
    ),
    "Absent on a provisional record.",
  ),
  addenda: about(
    z.array(z.object({ n: count, title: words, text: words, at: instant })),
    "Added after the adoption, which they do not change; oldest first.",
  ),
});

export type RecordAfter = z.infer<typeof recordAfter>;
export type RecordCorrection = RecordAfter["corrections"][number];

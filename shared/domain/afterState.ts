/**
 * The slice of the topic `after`: what the programme team does with the day once it is over. As a schema, because it
 * crosses the wire, to organisers only. Source: issue "Before and after", After.
 */
import * as z from "zod/mini";
import { fteShares } from "./divisionState.ts";
import { notedExport } from "./exportState.ts";
import * as ids from "./ids.ts";
import { calendarDate } from "./setup.ts";

const instant = z.number();
const count = z.int().check(z.nonnegative());

/** What stands beside an RSV or an area in the table of fte. */
export const fteNote = z.object({ remark: z.optional(z.string()), asked: z.optional(z.number()) });

/** A division of fte that was kept: it never changes. */
export const fteVersion = z.object({
  n: count,
  at: instant,
  /** Who kept it, as they typed their name, and why. */
  who: z.string(),
  note: z.optional(z.string()),
  ...fteShares,
  budget: z.optional(z.number()),
  /** What stood beside it and why it is so, at that moment. */
  notes: z.record(ids.anyId, fteNote),
  motivation: z.string(),
});

export const criterionVerdict = z.enum(["met", "notMet", "unclear"]);
/** What the programme team looks at besides the profile. Source: day-2023.md "Voordracht". */
export const candidateChecks = ["cv", "letter", "vog", "conflict"] as const;
export const candidateCheck = z.enum(candidateChecks);
export const candidateOutcome = z.enum(["suits", "suitsNot", "withdrawn"]);

/** Somebody who is put forward as facilitator of an RSV. */
export const candidate = z.object({
  id: ids.candidateId,
  rsvId: ids.rsvId,
  name: z.string(),
  organisation: z.optional(z.string()),
  at: instant,
  /** By line of the decided profile. */
  criteria: z.record(
    ids.anyId,
    z.object({ verdict: criterionVerdict, remark: z.optional(z.string()), at: instant }),
  ),
  /** When each was seen. */
  checks: z.record(z.string(), instant),
  outcome: z.optional(z.object({ kind: candidateOutcome, reason: z.optional(z.string()), at: instant })),
  appointed: z.optional(z.object({ fte: z.number(), on: calendarDate, at: instant })),
});

export const evaluation = z.object({
  id: ids.evaluationId,
  region: ids.regionId,
  on: calendarDate,
  place: z.optional(z.string()),
  outcome: z.optional(z.string()),
});

/** A part of the record as the programme team reads it: `decision:ID`, or one of the others by its name. */
export const recordPart = z.string().check(z.regex(/^[a-z]+(:[A-Za-z0-9_~-]{1,160})?$/));

/** Somebody read a part and says that it is right; `print` is what it was then. */
export const review = z.object({
  part: recordPart,
  name: z.string(),
  print: z.string(),
  at: instant,
  by: z.optional(ids.linkId),
});

/** What a correction is of; `id` is of a proposal, decision, signal, question or RSV, as `kind` says. */
export const correctionTarget = z.object({
  kind: z.enum(["intro", "line", "motivation", "criteria", "signal", "answer", "sheet"]),
  id: ids.anyId,
  /** Of `intro` and `line`. */
  version: z.optional(count),
  /** Of `line`, from 0. */
  line: z.optional(count),
  /** Of `sheet`. */
  field: z.optional(ids.sheetFieldId),
});

/** What should have been written; what was written stays where it is. */
export const correction = z.object({
  id: ids.correctionId,
  target: correctionTarget,
  text: z.string(),
  reason: z.string(),
  name: z.string(),
  at: instant,
  by: z.optional(ids.linkId),
});

export const recordNaming = z.enum(["organisation", "region"]);

export const afterSlice = z.object({
  /** Files that were made of the day, oldest first. */
  exports: z.array(notedExport),
  fteNotes: z.record(ids.anyId, fteNote),
  fteMotivation: z.string(),
  /** Oldest first. */
  fteVersions: z.array(fteVersion),
  candidates: z.record(ids.candidateId, candidate),
  /** Of objections that stayed open: who goes on with it, and when that is looked at. */
  followUps: z.record(
    ids.objectionId,
    z.object({ owner: z.string(), on: calendarDate, note: z.optional(z.string()), at: instant }),
  ),
  evaluations: z.record(ids.evaluationId, evaluation),
  /** How many people read each part before the record is adopted. */
  readers: count,
  reviews: z.array(review),
  /** Who was asked to read a part. */
  asked: z.array(z.object({ part: recordPart, name: z.string(), at: instant })),
  /** What the record shows of who brought something in, where that is less than the day's own naming. */
  naming: z.optional(recordNaming),
  /** Oldest first. */
  corrections: z.array(correction),
  addenda: z.array(
    z.object({
      id: ids.addendumId,
      title: z.string(),
      text: z.string(),
      at: instant,
      by: z.optional(ids.linkId),
    }),
  ),
});

export type FteVersion = z.infer<typeof fteVersion>;
export type Candidate = z.infer<typeof candidate>;
export type Evaluation = z.infer<typeof evaluation>;
export type Review = z.infer<typeof review>;
export type Correction = z.infer<typeof correction>;
export type CorrectionTarget = z.infer<typeof correctionTarget>;
export type AfterSlice = z.infer<typeof afterSlice>;

/** A day after which nothing was done yet. */
export const emptyAfter: AfterSlice = {
  exports: [],
  fteNotes: {},
  fteMotivation: "",
  fteVersions: [],
  candidates: {},
  followUps: {},
  evaluations: {},
  readers: 1,
  reviews: [],
  asked: [],
  corrections: [],
  addenda: [],
};

/** Longest texts and most things, in characters and numbers. */
export const afterMaximum = {
  /** Areas with a kwartiermaker, candidates, evaluations, corrections, addenda: more than a day has. */
  areas: 40,
  candidates: 200,
  evaluations: 100,
  corrections: 500,
  addenda: 50,
} as const;

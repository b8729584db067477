/** What the programme team can have done after the day. Part of the day's events; see events.ts. */
import * as z from "zod/mini";
import {
  candidateCheck,
  candidateOutcome,
  correctionTarget,
  criterionVerdict,
  evaluation,
  recordNaming,
  recordPart,
} from "./afterState.ts";
import { fteShares } from "./divisionState.ts";
import { exportEvents } from "./exportEvents.ts";
import * as ids from "./ids.ts";
import { calendarDate } from "./setup.ts";
import { personalText } from "./text.ts";

const event = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), ...shape });
const by = z.optional(ids.linkId);
const someText = z.optional(personalText);
const ofCandidate = { candidateId: ids.candidateId };

/** All of the log. */
export const afterEvents = [
  ...exportEvents,
  /** Beside an RSV or an area; without a remark there is none any more. */
  event("fteNoted", { of: ids.anyId, remark: someText, asked: z.optional(z.number()), by }),
  event("fteMotivated", { text: personalText, by }),
  event("fteVersionKept", {
    n: z.int(),
    ...fteShares,
    budget: z.optional(z.number()),
    who: personalText,
    note: someText,
    by,
  }),
  event("candidateSet", {
    ...ofCandidate,
    rsvId: ids.rsvId,
    name: personalText,
    organisation: z.optional(z.string()),
    by,
  }),
  event("candidateRemoved", { ...ofCandidate, by }),
  /** Without a verdict it is not said any more. */
  event("candidateTested", {
    ...ofCandidate,
    criterion: ids.anyId,
    verdict: z.optional(criterionVerdict),
    remark: someText,
    by,
  }),
  event("candidateChecked", { ...ofCandidate, check: candidateCheck, seen: z.boolean(), by }),
  /** Without an outcome it is open again. */
  event("candidateConcluded", {
    ...ofCandidate,
    outcome: z.optional(candidateOutcome),
    reason: someText,
    by,
  }),
  event("candidateAppointed", { ...ofCandidate, fte: z.number(), on: calendarDate, by }),
  event("appointmentTakenBack", { ...ofCandidate, reason: personalText, by }),
  event("objectionFollowed", {
    objectionId: ids.objectionId,
    owner: personalText,
    on: calendarDate,
    note: someText,
    by,
  }),
  event("evaluationSet", { ...evaluation.shape, place: someText, outcome: someText, by }),
  event("evaluationRemoved", { id: ids.evaluationId, by }),
  event("readersSet", { count: z.int(), by }),
  event("partReviewed", { part: recordPart, name: personalText, print: z.string(), by }),
  event("reviewTakenBack", { part: recordPart, reviewedAt: z.number(), by }),
  event("readerAsked", { part: recordPart, name: personalText, by }),
  event("recordNamingSet", { naming: z.optional(recordNaming), by }),
  event("textCorrected", {
    id: ids.correctionId,
    target: correctionTarget,
    text: personalText,
    reason: personalText,
    name: personalText,
    by,
  }),
  event("addendumAdded", { id: ids.addendumId, title: personalText, text: personalText, by }),
] as const;

/** Of the topic `day`: the record is locked. Who did it is for organisers. */
export const adoptionEvents = [
  event("recordAdopted", {
    name: someText,
    role: someText,
    digest: z.string(),
    signature: z.string(),
    key: z.string(),
    by,
  }),
] as const;

const ofAfter = new Set<string>(afterEvents.map((schema) => schema.shape.type._zod.def.values[0] as string));

/** Whether events of this type belong to the topic `after`. */
export function isAfterEvent(type: string): boolean {
  return ofAfter.has(type);
}

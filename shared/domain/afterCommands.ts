/** What the programme team asks after the day. Part of the day's commands; see commands.ts. */
import * as z from "zod/mini";
import {
  candidateCheck,
  candidateOutcome,
  correctionTarget,
  criterionVerdict,
  recordNaming,
  recordPart,
} from "./afterState.ts";
import * as ids from "./ids.ts";
import { calendarDate } from "./setup.ts";
import { typedLine, typedText } from "./text.ts";

const command = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), ...shape });
const nothingOr = <S extends z.core.$ZodType>(schema: S) => z.optional(z.nullable(schema));
const ofCandidate = { candidateId: ids.candidateId };

export const afterCommands = [
  // The division of fte. `seen`: what stood there when its giver began to type.
  command("setFteArea", { id: ids.areaId, name: typedLine, fte: z.number(), seen: nothingOr(z.number()) }),
  command("removeFteArea", { id: ids.areaId }),
  command("noteFte", {
    of: ids.anyId,
    remark: typedText,
    asked: nothingOr(z.number()),
    seen: z.optional(typedText),
  }),
  command("motivateFte", { text: typedText, seen: z.optional(typedText) }),
  command("keepFteVersion", { name: typedLine, note: typedLine }),
  command("publishFte", { version: z.int() }),
  // Who is put forward, and the test.
  command("setCandidate", {
    ...ofCandidate,
    rsvId: ids.rsvId,
    name: typedLine,
    organisation: typedLine,
  }),
  command("removeCandidate", ofCandidate),
  command("testCandidate", {
    ...ofCandidate,
    criterion: ids.anyId,
    verdict: z.nullable(criterionVerdict),
    remark: typedText,
  }),
  command("checkCandidate", { ...ofCandidate, check: candidateCheck, seen: z.boolean() }),
  command("concludeCandidate", {
    ...ofCandidate,
    outcome: z.nullable(candidateOutcome),
    reason: typedText,
  }),
  command("appointCandidate", { ...ofCandidate, fte: z.number(), on: calendarDate }),
  command("takeBackAppointment", { ...ofCandidate, reason: typedText }),
  // What is followed up.
  command("followObjection", {
    objectionId: ids.objectionId,
    owner: typedLine,
    on: calendarDate,
    note: typedText,
  }),
  command("setEvaluation", {
    id: ids.evaluationId,
    region: ids.regionId,
    on: calendarDate,
    place: typedLine,
    outcome: typedText,
  }),
  command("removeEvaluation", { id: ids.evaluationId }),
  // Reading the record over, and adopting it.
  command("setReaders", { count: z.int() }),
  command("reviewPart", { part: recordPart, name: typedLine, seen: z.string().check(z.maxLength(40)) }),
  command("takeBackReview", { part: recordPart, reviewedAt: z.number() }),
  command("askReader", { part: recordPart, name: typedLine }),
  command("setRecordNaming", { naming: z.nullable(recordNaming) }),
  command("correctText", {
    id: ids.correctionId,
    target: correctionTarget,
    /** What stood there when its giver began to type. */
    seen: typedText,
    text: typedText,
    reason: typedText,
    name: typedLine,
  }),
  command("adoptRecord", { name: typedLine, role: typedLine }),
  command("addAddendum", { id: ids.addendumId, title: typedLine, text: typedText }),
] as const;

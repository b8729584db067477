/** What can have happened to amendments. Part of the day's events; see events.ts. */
import * as z from "zod/mini";
import { amendment, amendmentKind, processingWay } from "./amendmentState.ts";
import * as ids from "./ids.ts";
import { noteRef } from "./lineageRef.ts";
import { personalText } from "./text.ts";

const event = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), ...shape });
const by = z.optional(ids.linkId);
const amendmentId = ids.amendmentId;
const amendmentIds = z.array(amendmentId);
const seatIds = z.array(ids.seatId);

export const amendmentEvents = [
  event("amendingSet", { proposalId: ids.proposalId, open: z.boolean(), by }),
  event("amendmentProposed", {
    amendmentId,
    proposalId: ids.proposalId,
    kind: amendmentKind,
    lineId: z.optional(ids.lineId),
    version: z.int(),
    text: personalText,
    why: z.optional(personalText),
    seatIds,
    regions: z.array(ids.regionId),
    author: z.optional(ids.participantId),
    name: z.optional(personalText),
    organisation: z.optional(z.string()),
    from: z.optional(noteRef),
    by,
  }),
  event("amendmentReworded", { amendmentId, text: personalText, why: z.optional(personalText) }),
  event("amendmentWithdrawn", { amendmentId }),
  event("amendmentShared", { amendmentId, seatIds, shares: z.boolean() }),
  event("amendmentHidden", { amendmentId, reason: personalText, by }),
  event("amendmentRestored", { amendmentId, by }),
  /** Without `how` what the scribe had in mind is taken back. */
  event("amendmentProcessed", {
    amendmentId,
    how: z.optional(processingWay),
    reason: z.optional(personalText),
    lineIds: z.array(ids.lineId),
    by,
  }),
  event("processingPublished", { amendmentIds, by }),
  /** Written into a version: what was proposed for them is how they were processed. */
  event("amendmentsBound", { proposalId: ids.proposalId, version: z.int(), amendmentIds, by }),
] as const;

export const amendmentWireEvents = [
  /** To the hall: amendments as this viewer may see them now. */
  event("amendmentsShown", { amendments: z.record(amendmentId, amendment) }),
] as const;

/**
 * What is true of amendments and of the lines they are about. As schemas, because all of it crosses the wire.
 * Source: issue "Everything the hall says", "Profile of the regiofacilitator".
 */
import * as z from "zod/mini";
import * as ids from "./ids.ts";
import { noteRef } from "./lineageRef.ts";

const instant = z.number();
const count = z.int().check(z.nonnegative());

/** What made a line be what it is in one version. */
export const lineOrigin = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("amendment"), id: ids.amendmentId }),
  z.object({ kind: z.literal("objection"), id: ids.objectionId }),
]);

/** A line of one version: which line it is, what became of it there, and why. */
export const versionLine = z.object({
  id: ids.lineId,
  was: z.enum(["kept", "changed", "new"]),
  from: z.array(lineOrigin),
});

/** A line of the version before that this version no longer has. */
export const goneLine = z.object({ id: ids.lineId, from: z.array(lineOrigin) });

export const amendmentKind = z.enum(["add", "change", "delete"]);

/** What the scribe does with an amendment ("voorgestelde verwerking"). */
export const processingWay = z.enum(["adopted", "partly", "reworded", "not"]);
export const processing = z.object({
  how: processingWay,
  reason: z.optional(z.string()),
  /** The lines in which it lands; none where it is not taken over. */
  lineIds: z.array(ids.lineId),
  at: instant,
});

export const amendment = z.object({
  id: ids.amendmentId,
  proposalId: ids.proposalId,
  kind: amendmentKind,
  /** The line it changes or deletes, or after which it adds one; at the end when left out. */
  lineId: z.optional(ids.lineId),
  /** The version that its maker had before them. */
  version: count,
  text: z.string(),
  why: z.optional(z.string()),
  at: instant,
  editedAt: z.optional(instant),
  by: z.optional(ids.participantId),
  seats: z.array(ids.seatId),
  name: z.optional(z.string()),
  organisation: z.optional(z.string()),
  regions: z.array(ids.regionId),
  /** Entered by the moderator for someone without a phone, or from a note. */
  entered: z.optional(z.literal(true)),
  from: z.optional(noteRef),
  /** Delegations that say "deel ik"; a viewer of the hall has only their own. */
  shared: z.record(
    ids.seatId,
    z.object({ at: instant, organisation: z.optional(z.string()), region: ids.regionId }),
  ),
  /** For the hall: who shares it, as the naming of the day lets it know. */
  sharedBy: z.optional(z.array(z.object({ organisation: z.optional(z.string()), region: ids.regionId }))),
  /** What the scribe has in mind; for organisers until it is published. */
  proposed: z.optional(processing),
  /** What was published, or written into a version. */
  processing: z.optional(processing),
  /** The version it was written into. */
  boundTo: z.optional(count),
  withdrawnAt: z.optional(instant),
  hidden: z.optional(z.object({ reason: z.optional(z.string()), at: instant, by: z.optional(ids.linkId) })),
});

export type LineOrigin = z.infer<typeof lineOrigin>;
export type VersionLine = z.infer<typeof versionLine>;
export type GoneLine = z.infer<typeof goneLine>;
export type ProcessingWay = z.infer<typeof processingWay>;
export type Processing = z.infer<typeof processing>;
export type Amendment = z.infer<typeof amendment>;

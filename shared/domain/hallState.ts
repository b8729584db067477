/**
 * What the hall says of itself: how it was ("Hoe was het?"), who is here, and who is missed. Part of the day's state;
 * see state.ts.
 */
import * as z from "zod/mini";
import * as ids from "./ids.ts";
import { noteRef } from "./lineageRef.ts";
import { sector } from "./setup.ts";

const instant = z.number();
const count = z.int().check(z.nonnegative());

/** The five faces, from hard to good. Words, never a figure: nothing is added up of them. */
export const pulseFaces = ["rough", "tough", "fair", "good", "great"] as const;
export const pulseFace = z.enum(pulseFaces);

/** Most lines that are quoted on the projector at once. */
export const MOST_QUOTED = 3;

/** What one person said of a moment. */
export const pulseReaction = z.object({
  id: ids.pulseId,
  face: pulseFace,
  line: z.optional(z.string()),
  /** Whose it is, so that they can change it: known to the server and to them, to nobody else. */
  author: z.optional(ids.participantId),
  hidden: z.optional(z.object({ reason: z.string(), at: instant, by: z.optional(ids.linkId) })),
  /** Picked for the atmosphere report. */
  marked: z.optional(z.literal(true)),
});

/** A moment as the hall sees it once it was shown: how many chose each face, and the lines quoted now. */
export const shownPulse = z.object({
  counts: z.record(pulseFace, count),
  lines: z.array(z.object({ id: ids.pulseId, line: z.string() })),
});

export const pulseMoment = z.object({
  status: z.enum(["open", "closed"]),
  openedAt: instant,
  closedAt: z.optional(instant),
  /** How many let it be known. */
  answered: count,
  reactions: z.record(ids.pulseId, pulseReaction),
  /** The lines that stand on the projector, for organisers; the hall has them in `shown`. */
  quoted: z.array(ids.pulseId),
  /** Null until it was closed and on the projector. */
  shown: z.nullable(shownPulse),
});

/** Who is here, in numbers: all that the hall and the projector get of it. */
export const gathered = z.object({
  people: count,
  regions: z.record(ids.regionId, count),
  sectors: z.partialRecord(sector, count),
});

/** An organisation that is missed and will be invited. */
export const invitation = z.object({
  id: ids.invitationId,
  organisation: z.string(),
  sector: z.optional(sector),
  region: z.optional(ids.regionId),
  /** Who will invite them. */
  inviter: z.optional(z.string()),
  /** The note it was made of. */
  from: z.optional(noteRef),
  at: instant,
});

/** The slice of the hall, within the topic `day`. */
export const hallSlice = {
  pulse: z.record(ids.momentId, pulseMoment),
  /** Filled only for who may not see the people themselves, while the projector shows who is here. */
  gathered: z.nullable(gathered),
  invitations: z.record(ids.invitationId, invitation),
};

export type PulseFace = z.infer<typeof pulseFace>;
export type PulseReaction = z.infer<typeof pulseReaction>;
export type PulseMoment = z.infer<typeof pulseMoment>;
export type ShownPulse = z.infer<typeof shownPulse>;
export type Gathered = z.infer<typeof gathered>;
export type Invitation = z.infer<typeof invitation>;

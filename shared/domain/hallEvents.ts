/** What can have happened around "Hoe was het?", who is here and who is missed. Part of the day's events; see events.ts. */
import * as z from "zod/mini";
import { gathered, pulseFace, shownPulse } from "./hallState.ts";
import * as ids from "./ids.ts";
import { noteRef } from "./lineageRef.ts";
import { sector } from "./setup.ts";
import { personalText } from "./text.ts";

const event = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), ...shape });
const by = z.optional(ids.linkId);

export const hallEvents = [
  event("pulseOpened", { momentId: ids.momentId, by }),
  event("pulseClosed", { momentId: ids.momentId, by }),
  /** The first of a person, or another in its place; the author leaves the server for nobody but themselves. */
  event("pulseGiven", {
    momentId: ids.momentId,
    pulseId: ids.pulseId,
    face: pulseFace,
    line: z.optional(personalText),
    author: z.optional(ids.participantId),
  }),
  /** It was closed and came on the projector: from now on the hall sees it. */
  event("pulseRevealed", { momentId: ids.momentId, by }),
  event("pulseQuoted", { momentId: ids.momentId, pulseIds: z.array(ids.pulseId), by }),
  event("pulseLineHidden", {
    momentId: ids.momentId,
    pulseId: ids.pulseId,
    reason: personalText,
    disclosed: z.optional(shownPulse),
    by,
  }),
  event("pulseLineRestored", { momentId: ids.momentId, pulseId: ids.pulseId, by }),
  event("pulseLineMarked", { momentId: ids.momentId, pulseId: ids.pulseId, marked: z.boolean(), by }),
  event("invitationAdded", {
    invitationId: ids.invitationId,
    organisation: z.string(),
    sector: z.optional(sector),
    region: z.optional(ids.regionId),
    inviter: z.optional(personalText),
    from: z.optional(noteRef),
    by,
  }),
  event("invitationChanged", {
    invitationId: ids.invitationId,
    organisation: z.string(),
    sector: z.optional(sector),
    region: z.optional(ids.regionId),
    inviter: z.optional(personalText),
    by,
  }),
  event("invitationRemoved", { invitationId: ids.invitationId, by }),
] as const;

export const hallWireEvents = [
  /** To the hall: one more let it be known. */
  event("pulseCounted", { momentId: ids.momentId, answered: z.int() }),
  /** To the hall: what it may see of a moment that was shown. */
  event("pulseShown", { momentId: ids.momentId, shown: shownPulse }),
  /** To the hall, while the projector shows who is here. */
  event("hallGathered", { gathered }),
] as const;

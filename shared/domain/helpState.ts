/** Calls for help: from a phone to a queue that everyone shares who leads, and from a subgroup to the plenary. */
import * as z from "zod/mini";
import * as ids from "./ids.ts";

const instant = z.number();

/** What somebody needs help with. */
export const helpSubjects = ["technology", "content", "accessibility", "other"] as const;
export const helpSubject = z.enum(helpSubjects);

/** Who took a call: the role and, of a facilitator, the subgroup or the RSV. */
export const helper = z.object({
  role: z.enum(["moderator", "programmeTeam", "facilitator"]),
  region: z.optional(ids.regionId),
  rsv: z.optional(ids.rsvId),
});

export const helpCall = z.object({
  id: ids.helpId,
  /** `plenary`: a facilitator calls the moderator to their subgroup, or asks the hall something. */
  kind: z.enum(["help", "plenary"]),
  /** Who asks; absent for a facilitator, and for viewers who may not know. */
  by: z.optional(ids.participantId),
  name: z.optional(z.string()),
  organisation: z.optional(z.string()),
  subject: z.optional(helpSubject),
  words: z.optional(z.string()),
  /** In which subgroup; in the hall when neither this nor `place` is there. */
  region: z.optional(ids.regionId),
  place: z.optional(z.string()),
  /** Of a call to the plenary by who sits with an RSV. */
  rsv: z.optional(ids.rsvId),
  at: instant,
  status: z.enum(["waiting", "taken", "done", "takenBack"]),
  taken: z.optional(z.object({ ...helper.shape, at: instant })),
  endedAt: z.optional(instant),
});

export type HelpSubject = z.infer<typeof helpSubject>;
export type Helper = z.infer<typeof helper>;
export type HelpCall = z.infer<typeof helpCall>;

/** As what a screen takes part. */
import * as z from "zod/mini";

export const roles = [
  "participant",
  "moderator",
  "programmeTeam",
  "facilitator",
  "regionKeeper",
  "projector",
] as const;
export const role = z.enum(roles);

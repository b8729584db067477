/** What can be asked around "Hoe was het?" and who is missed. Part of the day's commands; see commands.ts. */
import * as z from "zod/mini";
import { MOST_QUOTED, pulseFace } from "./hallState.ts";
import * as ids from "./ids.ts";
import { noteRef } from "./lineageRef.ts";
import { sector } from "./setup.ts";
import { typedLine } from "./text.ts";

const command = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), ...shape });
const line = { momentId: ids.momentId, pulseId: ids.pulseId };
const invited = {
  invitationId: ids.invitationId,
  organisation: typedLine,
  sector: z.optional(sector),
  region: z.optional(ids.regionId),
  inviter: z.optional(typedLine),
};

export const hallCommands = [
  command("openPulse", { momentId: ids.momentId }),
  command("closePulse", { momentId: ids.momentId }),
  command("quotePulse", {
    momentId: ids.momentId,
    pulseIds: z.array(ids.pulseId).check(z.maxLength(MOST_QUOTED)),
  }),
  command("hidePulseLine", { ...line, reason: typedLine }),
  command("restorePulseLine", line),
  command("markPulseLine", { ...line, marked: z.boolean() }),
  command("addInvitation", { ...invited, from: z.optional(noteRef) }),
  command("changeInvitation", invited),
  command("removeInvitation", { invitationId: ids.invitationId }),
  // A participant says how it was.
  command("givePulse", { ...line, face: pulseFace, line: z.optional(typedLine) }),
] as const;

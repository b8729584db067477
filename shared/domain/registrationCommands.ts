/** What can be asked of the list of registrations. Part of the day's commands; see commands.ts. */
import * as z from "zod/mini";
import * as ids from "./ids.ts";
import { informationSession, paper } from "./registrationState.ts";
import { sector } from "./setup.ts";
import { typedLine } from "./text.ts";

const command = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), ...shape });

/** A line as somebody typed it; an empty name is none. */
export const typedRegistration = z.object({
  id: ids.registeredId,
  organisation: typedLine,
  sector,
  regions: z.array(ids.regionId).check(z.minLength(1), z.maxLength(100)),
  name: z.optional(typedLine),
  session: z.optional(informationSession),
});

export const registrationCommands = [
  command("addRegistration", { organisation: typedLine, sector, region: ids.regionId }),
  command("removeRegistration", { seatId: ids.seatId }),
  command("addRegistered", { line: typedRegistration }),
  command("changeRegistered", { line: typedRegistration }),
  command("removeRegistered", { registeredId: ids.registeredId }),
  /** By who came in with the link of a seat; which seat is in the link, never in the message. */
  command("claimSeat", {}),
  command("notePrinted", { paper, links: z.int().check(z.minimum(0), z.maximum(10_000)) }),
  command("noteRegistrationsExport", {}),
] as const;

export type TypedRegistration = z.infer<typeof typedRegistration>;

/** What can have happened to the list of registrations. Part of the day's events; see events.ts. */
import * as z from "zod/mini";
import * as ids from "./ids.ts";
import { informationSession, listedLine, paper } from "./registrationState.ts";
import { sector } from "./setup.ts";
import { personalText } from "./text.ts";

const event = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), ...shape });
const by = z.optional(ids.linkId);

export const registrationEvents = [
  event("registrationAdded", {
    seatId: ids.seatId,
    organisation: z.string(),
    sector,
    region: ids.regionId,
    by,
  }),
  event("registrationRemoved", { seatId: ids.seatId, by }),
  /** Lines of the list, at most a hundred an event; their names follow, each on its own. */
  event("registrationsListed", { lines: z.array(listedLine).check(z.maxLength(100)), by }),
  /** The name on a line; empty when it was taken off. */
  event("registeredNamed", { registeredId: ids.registeredId, name: personalText, by }),
  event("registeredChanged", {
    registeredId: ids.registeredId,
    organisation: z.string(),
    sector,
    regions: z.array(ids.regionId),
    session: z.optional(informationSession),
    by,
  }),
  event("registeredRemoved", { registeredId: ids.registeredId, by }),
  /** Paper was made, with so many links that no earlier paper opens any more. */
  event("paperPrinted", { paper, links: z.int(), by }),
  /** The list left the day as a file. */
  event("registrationsExported", { lines: z.int(), by }),
] as const;

/** Every one of them: the hall and the projector get none, for who is on the list is the organisers'. */
export const registrationEventTypes = registrationEvents.map(
  (schema) => schema.shape.type._zod.def.values[0] as RegistrationEventType,
);
export type RegistrationEventType = z.infer<(typeof registrationEvents)[number]>["type"];

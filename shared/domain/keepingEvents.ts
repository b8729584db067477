/** What can have happened to what a day keeps. Part of the day's events; see events.ts. */
import * as z from "zod/mini";
import * as ids from "./ids.ts";
import { erasedWhat, keeping } from "./keepingState.ts";

const event = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), ...shape });
const by = z.optional(ids.linkId);

export const keepingEvents = [
  event("keepingSet", { ...keeping.shape, by }),
  /**
   * Texts of the log that are no longer kept. `fields` says which: where the vault still holds one, it is erased when
   * the day is read. They stay on the server: places in the log would tell how an open round goes.
   */
  event("textsErased", {
    what: erasedWhat,
    count: z.int(),
    fields: z.optional(z.array(z.object({ revision: z.int(), field: z.string() }))),
    participantId: z.optional(ids.participantId),
    by,
  }),
] as const;

export const keepingWireEvents = [
  /** To who is not told what was erased: what you hold may say more than is kept, ask for all of it anew. */
  event("textsForgotten", {}),
] as const;

/** What can have happened with exports. Part of the topic `after`; see afterEvents.ts. */
import * as z from "zod/mini";
import { madeExport } from "./exportState.ts";
import { linkId } from "./ids.ts";

export const exportEvents = [
  z.object({ type: z.literal("exportMade"), ...madeExport.shape, by: z.optional(linkId) }),
] as const;

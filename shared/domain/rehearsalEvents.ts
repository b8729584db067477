/** What can have happened with rehearsing a day, as that day knows it. Part of the day's events; see events.ts. */
import * as z from "zod/mini";

export const rehearsalEvents = [
  /** A rehearsal of this setup was opened; `print` is that of what people went through (rehearsalPrint.ts). */
  z.object({ type: z.literal("rehearsalHeld"), print: z.string().check(z.maxLength(40)) }),
] as const;

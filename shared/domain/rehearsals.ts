/** That a day was rehearsed, for who prepares it. A phone carries this file: what a rehearsal is stands apart. */
import type { Evolvers } from "./room.ts";

export const rehearsalEvolvers = {
  rehearsalHeld: (state, { print }) => ({ ...state, rehearsed: print }),
} satisfies Partial<Evolvers>;

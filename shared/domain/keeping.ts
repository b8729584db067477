/** What a day keeps of persons, and that something was erased. A phone carries this; what only organisers ask it does not. */
import type { Viewer } from "./actor.ts";
import type { Erasure } from "./keepingState.ts";
import { seesEveryone } from "./organisers.ts";
import type { Evolvers } from "./room.ts";

export const keepingEvolvers = {
  keepingSet: (state, { persons, photos }) =>
    state.setup ? { ...state, setup: { ...state.setup, keeping: { persons, photos } } } : state,
  textsErased: (state, { what, count, participantId, by }, at) => {
    const erasure = { at, what, count, ...(participantId ? { participantId } : {}), ...(by ? { by } : {}) };
    return { ...state, erasures: [...state.erasures, erasure] };
  },
  textsForgotten: (state) => state,
} satisfies Partial<Evolvers>;

/** What was erased as this viewer may know it: the hall that the term passed, not that one person asked for it. */
export function viewedErasures(erasures: readonly Erasure[], viewer: Viewer): Erasure[] {
  if (seesEveryone(viewer)) return [...erasures];
  return erasures.filter(({ what }) => isForAll(what)).map(({ at, what, count }) => ({ at, what, count }));
}

/** Whether everyone may know that this was erased: it was announced, and is of nobody in particular. */
export function isForAll(what: Erasure["what"]): boolean {
  return what === "names" || what === "photos";
}

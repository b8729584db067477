/**
 * How long a day keeps, and erasing. Erasing is no command of the socket: what it is about are places in the log, which
 * no screen knows. Source: reliability.md "Privacy"; issue "Before and after", "Erase and keep".
 */
import type { Actor } from "./actor.ts";
import type { ParticipantId } from "./ids.ts";
import type { ErasedWhat } from "./keepingState.ts";
import { keepingOf } from "./keepingTerms.ts";
import { at, linkOf } from "./room.ts";
import type { Deciders } from "./room.ts";
import { openRounds } from "./rounds.ts";
import { accept, refuse } from "./ruling.ts";
import type { Ruling } from "./ruling.ts";
import type { DayState } from "./state.ts";

export const keepingDeciders = {
  setKeeping: (state, { persons, photos }, { actor }) => {
    if (!state.setup) return refuse("dayNotOpen");
    const known = keepingOf(state);
    if (known.persons === persons && known.photos === photos) return refuse("alreadyDone");
    return accept({ type: "keepingSet", persons, photos, ...linkOf(actor) });
  },
} satisfies Partial<Deciders>;

/** What is to be erased: which texts of the log, and whose when they are all of one person. */
export interface Erasing {
  readonly what: ErasedWhat;
  readonly fields: readonly { readonly revision: number; readonly field: string }[];
  readonly participantId?: ParticipantId;
  /** Photos have no text in the vault. */
  readonly count?: number;
}

/**
 * Erases texts of the day for good. Refused to all but the programme team, while a round is open (its answers are
 * nobody's to look through), for someone who is not there, and when there is nothing to erase.
 */
export function eraseTexts(state: DayState, erasing: Erasing, actor: Actor): Ruling {
  if (actor.role !== "programmeTeam") return refuse("notAllowed");
  if (mayNotSearch(state)) return refuse("roundStillOpen");
  const { participantId } = erasing;
  if (participantId && !at(state.participants, participantId)) return refuse("unknownParticipant");
  return erased(state, erasing, actor);
}

/** The same when the term has passed: the day itself does it, whatever is going on. */
export function eraseByTerm(state: DayState, erasing: Erasing): Ruling {
  return erased(state, erasing, { role: "visitor" });
}

/** While a round is open nobody looks through what was answered, also not to erase. */
export function mayNotSearch(state: DayState): boolean {
  return openRounds(state).length > 0;
}

function erased(state: DayState, { what, fields, participantId, count }: Erasing, actor: Actor): Ruling {
  if (!state.setup) return refuse("dayNotOpen");
  const known = new Map(fields.map(({ revision, field }) => [`${revision} ${field}`, { revision, field }]));
  const number = count ?? known.size;
  if (number === 0) return refuse("alreadyDone");
  return accept({
    type: "textsErased",
    what,
    count: number,
    fields: [...known.values()],
    ...(participantId ? { participantId } : {}),
    ...linkOf(actor),
  });
}

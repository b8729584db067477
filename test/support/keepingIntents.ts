/** How long the day keeps, and what is erased of it. Chosen by chance; a part is refused. */
import { eraseByTerm, eraseTexts } from "../../shared/domain/erasing.ts";
import type { ParticipantId } from "../../shared/domain/ids.ts";
import { namesOfPeople, textsOf } from "../../shared/domain/personTexts.ts";
import type { Ruling } from "../../shared/domain/ruling.ts";
import type { Chance } from "./chance.ts";
import type { CommandInput, GivenDay } from "./given.ts";

/** The programme team sets another term. */
export function keepingIntent(chance: Chance): CommandInput {
  return { type: "setKeeping", persons: chance.of([7, 14, 30, 365])!, photos: chance.of([7, 90, 730])! };
}

/** Somebody asks to be erased, or the term passes. As an act: the texts themselves are the vault's business. */
export function erasingIntent(day: GivenDay, chance: Chance): Ruling {
  if (chance.often(0.2)) return eraseByTerm(day.state, { what: "names", fields: namesOfPeople(day.entries) });
  const people = Object.keys(day.state.participants) as ParticipantId[];
  const participantId = chance.of(people) ?? ("nobody" as ParticipantId);
  const fields = textsOf(day.entries, participantId).slice(0, 1 + chance.below(9));
  const whose = chance.often(0.7) ? { what: "person" as const, participantId } : { what: "texts" as const };
  return eraseTexts(day.state, { ...whose, fields }, day.programmeTeam);
}

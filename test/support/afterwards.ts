/** The weeks after a played day: RSVs' pages are kept, the record is adopted and published, and more is kept. */
import type { Actor } from "../../shared/domain/actor.ts";
import { towardsAdoption, afterIntent } from "./afterIntents.ts";
import { chanceFrom } from "./chance.ts";
import type { CommandInput, GivenDay } from "./given.ts";
import type { Mint } from "./mint.ts";
import { regionIntent } from "./regionIntents.ts";

/** What a record asks at most before it is adopted; a day that asks more is left as it is. */
const MOST = 90;

/** Plays them on a day that is closed. */
export function afterwards(
  day: GivenDay,
  seed: number,
  mint: Mint,
  attempt: (actor: Actor, input: CommandInput | null) => void,
): void {
  const chance = chanceFrom(seed);
  const keep = (times: number): void => {
    const rsv = chance.of(day.state.rsvs)?.id;
    for (let left = rsv ? times : 0; left > 0; left -= 1)
      attempt(day.regionKeeper(rsv!), regionIntent(day.state, rsv!, chance, mint));
  };
  keep(30);
  for (let left = MOST; left > 0 && day.state.phase === "closed"; left -= 1)
    attempt(day.programmeTeam, towardsAdoption(day.state, chance, mint));
  if (day.state.phase !== "adopted") return;
  for (const type of ["publishRecord", "withdrawPublication", "publishRecord"] as const)
    attempt(day.programmeTeam, { type });
  attempt(day.programmeTeam, afterIntent(day.state, chance, mint));
  keep(10);
}

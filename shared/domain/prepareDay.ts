/** How a day begins. Apart from day.ts, because a phone needs neither this nor the municipalities. */
import type { MapFacts } from "../division/mapFacts.ts";
import { facts2023 } from "../division/mapFacts.ts";
import { sheetsOfTemplate } from "./informationMaking.ts";
import type { InformationSetup } from "./informationState.ts";
import { openingOf } from "./openingOfSetup.ts";
import { divisionOfVersionOne } from "./outcomes.ts";
import { accept, refuse } from "./ruling.ts";
import type { Ruling } from "./ruling.ts";
import type { DaySetup } from "./setup.ts";
import type { DayState } from "./state.ts";

/**
 * The events with which a day begins: the template with its join code and, where it divides the country, the opening
 * bid; with the information sheets of the template, which everyone may read. Refused when the day has begun.
 */
export function prepareDay(
  state: DayState,
  code: string,
  setup: DaySetup,
  facts: MapFacts = facts2023,
  sheets: readonly InformationSetup[] = [],
): Ruling {
  if (state.phase !== "none") return refuse("dayExists");
  const prepared = { type: "dayPrepared", code, setup } as const;
  const information = sheetsOfTemplate(sheets);
  if (!setup.division) return accept(prepared, ...information);
  const opening = openingOf(setup, facts);
  return accept(
    prepared,
    { type: "divisionOpened", ...opening, overlap: setup.division.overlap },
    divisionOfVersionOne(setup, opening.rsvs, facts),
    ...information,
  );
}

/** Who shares an amendment, as names and never as a number of them. */
import type { Amendment } from "../../../shared/domain/amendmentState.ts";
import type { DayState } from "../../../shared/domain/state.ts";
import { listText } from "../text/format.ts";

/** "Fonds Vooruit en School De Brug"; by region where the day names no organisations; empty where nobody does. */
export function sharersText(state: DayState, { shared, sharedBy }: Amendment): string {
  const all = sharedBy ?? Object.values(shared);
  const region = (id: string) => state.setup?.regions.find((each) => each.id === id)?.name ?? id;
  return listText([...new Set(all.map((each) => each.organisation ?? region(each.region)))]);
}

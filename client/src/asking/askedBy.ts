import type { Question } from "../../../shared/domain/questionState.ts";
import type { DayState } from "../../../shared/domain/state.ts";

/** Who asked a question, as an organiser knows it: name, organisation, regions; empty where nothing is known. */
export function askedBy(state: DayState, { name, organisation, regions }: Question): string {
  const places = regions.map((id) => state.setup?.regions.find((each) => each.id === id)?.name ?? id);
  const some = places.length > 3 ? [...places.slice(0, 3), "…"] : places;
  return [name, organisation, some.join(", ")].filter(Boolean).join(" · ");
}

/** Who sits where in the afternoon: how many people chose each RSV, and who has not chosen. */
import type { NamedRsv } from "../../../../../shared/domain/divisionState.ts";
import type { DayState, Participant } from "../../../../../shared/domain/state.ts";

export interface Seating {
  readonly groups: readonly { readonly rsv: NamedRsv; readonly people: readonly Participant[] }[];
  /** By organisation. */
  readonly without: readonly Participant[];
}

/** Every RSV with who chose it, in the order of the division. */
export function seatingOf(state: DayState): Seating {
  const people = Object.values<Participant>(state.participants).sort((a, b) =>
    a.organisation.localeCompare(b.organisation, "nl"),
  );
  const known = new Set(state.rsvs.map(({ id }) => id));
  return {
    groups: state.rsvs.map((rsv) => ({
      rsv,
      people: people.filter(({ id }) => state.groups[id] === rsv.id),
    })),
    without: people.filter(({ id }) => {
      const chosen = state.groups[id];
      return chosen === undefined || !known.has(chosen);
    }),
  };
}

/** What the published record is made of: as long as none of it changed, a file of it is the same. */
import type { DayState } from "../../shared/domain/state.ts";

/** The parts of the state that the record tells; pages of RSVs and the list of exports are no part of it. */
export function recordBasis({ regions: _regions, after, ...state }: DayState): readonly unknown[] {
  const { exports: _exports, ...told } = after;
  return [...Object.values(state), ...Object.values(told)];
}

/** Whether both are the same, part by part. */
export function sameBasis(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index]);
}

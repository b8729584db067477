/** The table of fte as it is shown: who asks and gets what, and what is wrong with it. */
import { fteAmount } from "../../../../../shared/division/frames/fteAmount.ts";
import { fteLimitsOf } from "../../../../../shared/division/frames/fteLimits.ts";
import type { FteFault, FteLimits } from "../../../../../shared/division/frames/fteLimits.ts";
import type { FteArea, Membership } from "../../../../../shared/domain/divisionState.ts";
import { areasOf, fteNow } from "../../../../../shared/domain/fteDividing.ts";
import { appointedFor, candidatesOf } from "../../../../../shared/domain/nominations.ts";
import type { DayState } from "../../../../../shared/domain/state.ts";
import { language } from "../../../text/text.svelte.ts";

/** How far an RSV is with its facilitator. */
export type NominationState = "appointed" | "suits" | "testing" | "none";

export interface FteRow {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  readonly area: boolean;
  readonly fte: number | null;
  readonly asked: number | null;
  readonly remark: string;
  readonly fault: FteFault | undefined;
  readonly municipalities?: number;
  readonly members?: number;
  readonly nomination?: NominationState;
}

/** A number of fte as people read it: "0,6". */
export function written(fte: number): string {
  return fteAmount(fte, language());
}

/** The limits of this day. */
export function limitsOf(day: DayState): FteLimits {
  return fteLimitsOf(day.setup?.frames ?? []);
}

/** A row for each RSV by number, and then for each area with a kwartiermaker. */
export function fteRows(day: DayState): FteRow[] {
  const { faults } = fteNow(day);
  const members = Object.values<Membership>(day.division.memberships);
  const beside = (id: string) => {
    const note = Object.hasOwn(day.after.fteNotes, id) ? day.after.fteNotes[id] : undefined;
    return {
      asked: note?.asked ?? null,
      remark: note?.remark ?? "",
      fault: faults.find((each) => each.id === id),
    };
  };
  return [
    ...day.rsvs.map(({ id, n, name, municipalities }) => ({
      id,
      label: String(n),
      name,
      area: false,
      fte: Object.hasOwn(day.division.fte, id) ? (day.division.fte[id] ?? null) : null,
      ...beside(id),
      municipalities,
      members: members.filter(({ rsvId }) => rsvId === id).length,
      nomination: nominationOf(day, id),
    })),
    ...areasOf(day).map(({ id, name, fte }: FteArea) => ({
      id,
      label: "K",
      name,
      area: true,
      fte,
      ...beside(id),
    })),
  ];
}

function nominationOf(day: DayState, id: DayState["rsvs"][number]["id"]): NominationState {
  if (appointedFor(day, id)) return "appointed";
  const candidates = candidatesOf(day, id);
  if (candidates.some(({ outcome }) => outcome?.kind === "suits")) return "suits";
  return candidates.length > 0 ? "testing" : "none";
}

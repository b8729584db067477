/** The division of fte while it is typed: what each RSV gets, the sum, and whether it fits. */
import type { RsvId } from "../../../../../shared/domain/ids.ts";
import type { Frame } from "../../../../../shared/domain/setup.ts";
import { typedNumber } from "./frameForm.ts";

export interface FteBounds {
  readonly least?: number;
  readonly most?: number;
  readonly budget?: number;
}

export type FteVerdict = "none" | "wrong" | "below" | "above" | "within";

/** The bounds of the day: the narrowest of its frames over fte; none where it has no such frame. */
export function fteBoundsOf(frames: readonly Frame[]): FteBounds {
  const checks = frames.flatMap(({ check }) => (check?.kind === "fteBounds" ? [check] : []));
  if (checks.length === 0) return {};
  const budgets = checks.flatMap(({ budget }) => budget ?? []);
  return {
    least: Math.max(...checks.map(({ least }) => least)),
    most: Math.min(...checks.map(({ most }) => most)),
    ...(budgets.length > 0 ? { budget: Math.min(...budgets) } : {}),
  };
}

/** What is said of one RSV's number as it is typed. */
export function fteVerdict(typed: string, { least = 0, most = Infinity }: FteBounds): FteVerdict {
  if (typed.trim() === "") return "none";
  const fte = typedNumber(typed);
  if (fte === undefined) return "wrong";
  return fte < least ? "below" : fte > most ? "above" : "within";
}

/** The sum of what is typed, in thousandths so that halves and tenths add up exactly. */
export function fteSum(typed: readonly string[]): number {
  return typed.reduce((sum, each) => sum + Math.round(1000 * (typedNumber(each) ?? 0)), 0) / 1000;
}

/** What has to be told to the day: RSVs whose number is another than it was; null is nothing. */
export function fteChanges(
  typed: Readonly<Record<RsvId, string>>,
  known: Readonly<Record<RsvId, number>>,
): { readonly rsvId: RsvId; readonly fte: number | null }[] {
  return (Object.keys(typed) as RsvId[]).flatMap((rsvId) => {
    const fte = typed[rsvId]?.trim() === "" ? null : (typedNumber(typed[rsvId] ?? "") ?? null);
    return fte === (known[rsvId] ?? null) ? [] : [{ rsvId, fte }];
  });
}

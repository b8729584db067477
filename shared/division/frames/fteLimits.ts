/** What the frames of a day say of the division of fte, and whether one keeps to them. Source: day-2023.md "Kaders". */
import type { FrameCheck } from "./checks.ts";

/** In fte, but for the number of RSVs; absent where no frame says so. */
export interface FteLimits {
  readonly least?: number;
  readonly most?: number;
  /** All there is to divide. Without a budget: as many as the largest number of RSVs may have together. */
  readonly budget?: number;
  readonly rsvs?: number;
}

/** Somebody who gets fte, or nothing yet. */
export interface FteShare {
  readonly id: string;
  readonly fte: number | undefined;
}

export interface FteFault {
  readonly kind: "missing" | "below" | "above" | "areaEmpty" | "budget" | "tooMany";
  /** The RSV or area; absent of the sum and the number. */
  readonly id?: string;
  readonly fte?: number;
  readonly limit?: number;
}

export interface FteTotals {
  readonly rsvs: number;
  readonly areas: number;
  readonly sum: number;
  /** Undefined without a budget; below nothing when it is spent twice. */
  readonly left: number | undefined;
  readonly faults: readonly FteFault[];
}

/** The limits of the day: the narrowest of its frames. */
export function fteLimitsOf(frames: readonly { readonly check?: FrameCheck | undefined }[]): FteLimits {
  const bounds = frames.flatMap(({ check }) => (check?.kind === "fteBounds" ? [check] : []));
  const numbers = frames.flatMap(({ check }) => (check?.kind === "atMostRsvs" ? [check.most] : []));
  const rsvs = numbers.length > 0 ? Math.min(...numbers) : undefined;
  const number = rsvs === undefined ? {} : { rsvs };
  if (bounds.length === 0) return number;
  const most = Math.min(...bounds.map((each) => each.most));
  const budgets = bounds.flatMap(({ budget }) => budget ?? []);
  if (budgets.length === 0 && rsvs !== undefined) budgets.push(inThousandths(rsvs * most));
  return {
    least: Math.max(...bounds.map(({ least }) => least)),
    most,
    ...(budgets.length > 0 ? { budget: Math.min(...budgets) } : {}),
    ...number,
  };
}

/** What this division comes to, and everything that keeps it from being final. */
export function fteTotals(
  limits: FteLimits,
  rsvs: readonly FteShare[],
  areas: readonly FteShare[],
): FteTotals {
  const { least = 0, most = Infinity, budget } = limits;
  const ofRsvs = sumOf(rsvs);
  const ofAreas = sumOf(areas);
  const sum = inThousandths(ofRsvs + ofAreas);
  const faults = [
    ...rsvs.flatMap(({ id, fte }): FteFault[] => {
      if (fte === undefined) return [{ kind: "missing", id }];
      if (fte < least) return [{ kind: "below", id, fte, limit: least }];
      return fte > most ? [{ kind: "above", id, fte, limit: most }] : [];
    }),
    // The lower bound is for an RSV; a kwartiermaker for a small area may do with less, but not with nothing.
    ...areas.flatMap(({ id, fte = 0 }): FteFault[] => {
      if (fte <= 0) return [{ kind: "areaEmpty", id }];
      return fte > most ? [{ kind: "above", id, fte, limit: most }] : [];
    }),
    ...(budget !== undefined && sum > budget ? [{ kind: "budget" as const, fte: sum, limit: budget }] : []),
    ...(limits.rsvs !== undefined && rsvs.length > limits.rsvs
      ? [{ kind: "tooMany" as const, limit: limits.rsvs }]
      : []),
  ];
  return {
    rsvs: ofRsvs,
    areas: ofAreas,
    sum,
    left: budget === undefined ? undefined : inThousandths(budget - sum),
    faults,
  };
}

/** Halves and tenths of an fte do not add up exactly; thousandths are as fine as anyone divides. */
export function inThousandths(fte: number): number {
  return Math.round(fte * 1000) / 1000;
}

function sumOf(shares: readonly FteShare[]): number {
  return shares.reduce((sum, { fte }) => sum + Math.round(1000 * (fte ?? 0)), 0) / 1000;
}

/** What an editor does to a division: each gives the division as it would be. An RSV without municipalities is gone. */
import type { RegionId, RsvId } from "../domain/ids.ts";
import { nextNumber, sortedCodes } from "./rsv.ts";
import type { MunicipalityCode, Rsv } from "./rsv.ts";

/**
 * The municipalities go to this RSV, or to none; `keep`: they stay where they were as well. To an RSV that is not there
 * nothing moves.
 */
export function moved(
  rsvs: readonly Rsv[],
  codes: readonly MunicipalityCode[],
  to: RsvId | null,
  keep = false,
): Rsv[] {
  if (to !== null && !rsvs.some((each) => each.id === to)) return [...rsvs];
  const left = keep ? [...rsvs] : without(rsvs, codes, to);
  return withoutEmpty(
    left.map((each) =>
      each.id === to ? { ...each, municipalities: sortedCodes([...each.municipalities, ...codes]) } : each,
    ),
  );
}

/** A new RSV of these municipalities, taken from where they were; `keep`: they stay there as well. */
export function formed(
  rsvs: readonly Rsv[],
  { id, name, home }: { readonly id: RsvId; readonly name: string; readonly home: RegionId },
  codes: readonly MunicipalityCode[],
  keep = false,
): Rsv[] {
  const made: Rsv = { id, n: nextNumber(rsvs), name, home, municipalities: sortedCodes(codes) };
  return withoutEmpty([...(keep ? rsvs : without(rsvs, codes, null)), made]);
}

/** All municipalities of one RSV go to the other, and the one is gone. With itself, or with none, nothing merges. */
export function merged(rsvs: readonly Rsv[], id: RsvId, into: RsvId): Rsv[] {
  if (id === into || !rsvs.some((each) => each.id === into)) return [...rsvs];
  const from = rsvs.find((each) => each.id === id)?.municipalities ?? [];
  return moved(
    rsvs.filter((each) => each.id !== id),
    from,
    into,
    true,
  );
}

/** The RSV under another name. */
export function renamed(rsvs: readonly Rsv[], id: RsvId, name: string): Rsv[] {
  return rsvs.map((each) => (each.id === id ? { ...each, name } : each));
}

function without(rsvs: readonly Rsv[], codes: readonly MunicipalityCode[], but: RsvId | null): Rsv[] {
  const taken = new Set(codes);
  return rsvs.map((each) =>
    each.id === but || !each.municipalities.some((code) => taken.has(code))
      ? each
      : { ...each, municipalities: each.municipalities.filter((code) => !taken.has(code)) },
  );
}

function withoutEmpty(rsvs: readonly Rsv[]): Rsv[] {
  return rsvs.filter((each) => each.municipalities.length > 0);
}

/** The divisions of the subgroups laid together: who claims what, and the one division they make. */
import type { RegionId } from "../domain/ids.ts";
import type { MapFacts } from "./mapFacts.ts";
import type { MunicipalityCode, Rsv } from "./rsv.ts";

export type Divisions = Readonly<Record<RegionId, readonly Rsv[]>>;

/** A municipality that more than one subgroup has in an RSV of its own. */
export interface Conflict {
  readonly code: MunicipalityCode;
  /** In the order of the subgroups. */
  readonly between: readonly RegionId[];
}

/** What a subgroup has of another's province. */
export interface Claim {
  /** Who takes, and of whose province. */
  readonly by: RegionId;
  readonly of: RegionId;
  readonly codes: readonly MunicipalityCode[];
}

/** The RSVs of all subgroups in their order, numbered on; a municipality may stand in more than one of them. */
export function laidTogether(order: readonly RegionId[], divisions: Divisions): Rsv[] {
  return order.flatMap((region) => divisions[region] ?? []).map((each, index) => ({ ...each, n: index + 1 }));
}

/** Municipalities that stand in RSVs of more than one subgroup, by code. */
export function conflictsOf(order: readonly RegionId[], divisions: Divisions): Conflict[] {
  const claimed = new Map<MunicipalityCode, RegionId[]>();
  for (const region of order) {
    const codes = new Set((divisions[region] ?? []).flatMap((each) => each.municipalities));
    for (const code of codes) claimed.set(code, [...(claimed.get(code) ?? []), region]);
  }
  return [...claimed]
    .filter(([, between]) => between.length > 1)
    .map(([code, between]) => ({ code, between }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/**
 * One division of all subgroups' divisions. Where two have the same municipality it stays in its own province until
 * people say otherwise, else with the first (with `overlap` it stands in both). Without `overlap` a municipality that
 * one subgroup has twice stays in the first of the two. RSVs that are left without municipalities are gone.
 */
export function assembled(
  order: readonly RegionId[],
  divisions: Divisions,
  { municipalities }: MapFacts,
  overlap: boolean,
): Rsv[] {
  if (overlap) return numbered(laidTogether(order, divisions));
  const stays = new Map<MunicipalityCode, RegionId>();
  for (const { code, between } of conflictsOf(order, divisions)) {
    const own = between.find((region) => municipalities.get(code)?.province === region);
    stays.set(code, own ?? between[0]!);
  }
  const placed = new Set<MunicipalityCode>();
  const kept = order.flatMap((region) =>
    (divisions[region] ?? []).map((each) => {
      const own = each.municipalities.filter(
        (code) => (stays.get(code) ?? region) === region && !placed.has(code),
      );
      for (const code of own) placed.add(code);
      return { ...each, municipalities: own };
    }),
  );
  return numbered(kept);
}

/** What every subgroup has of other provinces, by who takes and then by whose it is. */
export function claimsOf(
  order: readonly RegionId[],
  divisions: Divisions,
  { municipalities }: MapFacts,
): Claim[] {
  return order.flatMap((by) => {
    const ofOthers = new Map<RegionId, MunicipalityCode[]>();
    for (const code of new Set((divisions[by] ?? []).flatMap((each) => each.municipalities))) {
      const of = municipalities.get(code)?.province as RegionId | undefined;
      if (of !== undefined && of !== by) ofOthers.set(of, [...(ofOthers.get(of) ?? []), code]);
    }
    return order.flatMap((of) => {
      const codes = ofOthers.get(of)?.sort();
      return codes ? [{ by, of, codes }] : [];
    });
  });
}

function numbered(rsvs: readonly Rsv[]): Rsv[] {
  return rsvs
    .filter((each) => each.municipalities.length > 0)
    .map((each, index) => ({ ...each, n: index + 1 }));
}

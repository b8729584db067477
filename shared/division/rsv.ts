/**
 * A regional partnership (RSV) as a set of municipalities, and a division of the country as a list of them. Pure
 * lists: who may change them and when is in shared/domain. Source: day-2023.md "Wat er besloten wordt", 1.
 */
import * as z from "zod/mini";
import { regionId, rsvId } from "../domain/ids.ts";
import type { RegionId, RsvId } from "../domain/ids.ts";

/** Code of Statistics Netherlands, text because of its leading zeros: "GM0014". */
export const municipalityCode = z.string().check(z.regex(/^GM\d{4}$/));

export const rsv = z.object({
  id: rsvId,
  /** Its number in the division it stands in, from 1; its letter on the map is made of it and stays. */
  n: z.int().check(z.minimum(1), z.maximum(1000)),
  name: z.string(),
  /** The subgroup that made it. */
  home: regionId,
  /** Sorted by code, each once. */
  municipalities: z.array(municipalityCode),
});

/** What changes a division: these RSVs take their place, those are gone. */
export const patch = z.object({ put: z.array(rsv), gone: z.array(rsvId) });

export type MunicipalityCode = z.infer<typeof municipalityCode>;
export type Rsv = z.infer<typeof rsv>;
export type Patch = z.infer<typeof patch>;

/** The codes sorted, each once. */
export function sortedCodes(codes: Iterable<MunicipalityCode>): MunicipalityCode[] {
  return [...new Set(codes)].sort();
}

/** The division after a patch, by number. */
export function patched(rsvs: readonly Rsv[], { put, gone }: Patch): Rsv[] {
  const changed = new Set<RsvId>([...put.map((each) => each.id), ...gone]);
  return [...rsvs.filter((each) => !changed.has(each.id)), ...put].sort((a, b) => a.n - b.n);
}

/** The patch that makes `after` of `before`; empty where they are the same. */
export function patchBetween(before: readonly Rsv[], after: readonly Rsv[]): Patch {
  const was = new Map(before.map((each) => [each.id, each]));
  const is = new Set(after.map((each) => each.id));
  return {
    put: after.filter((each) => !sameRsv(was.get(each.id), each)),
    gone: before.filter((each) => !is.has(each.id)).map((each) => each.id),
  };
}

/** Whether a patch changes nothing. */
export function isEmptyPatch({ put, gone }: Patch): boolean {
  return put.length === 0 && gone.length === 0;
}

/** The RSVs a municipality belongs to, in the order of the division. */
export function rsvsOf(rsvs: readonly Rsv[], code: MunicipalityCode): Rsv[] {
  return rsvs.filter((each) => each.municipalities.includes(code));
}

/** Every municipality that belongs to an RSV. */
export function covered(rsvs: readonly Rsv[]): Set<MunicipalityCode> {
  return new Set(rsvs.flatMap((each) => each.municipalities));
}

/** The number for the next RSV of this division. */
export function nextNumber(rsvs: readonly Rsv[]): number {
  return Math.max(0, ...rsvs.map((each) => each.n)) + 1;
}

/** The RSVs that a subgroup begins with, numbered on their own: on its own map the first is A. */
export function partOf(rsvs: readonly Rsv[], home: RegionId): Rsv[] {
  return rsvs.filter((each) => each.home === home).map((each, index) => ({ ...each, n: index + 1 }));
}

/** The opening bid: every region with municipalities is one RSV under its own name, in the order of the regions. */
export function openingBid(
  regions: readonly { readonly id: RegionId; readonly name: string }[],
  municipalities: Iterable<{ readonly code: string; readonly province: string }>,
): Rsv[] {
  const byProvince = new Map<string, string[]>();
  for (const { code, province } of municipalities) {
    byProvince.set(province, [...(byProvince.get(province) ?? []), code]);
  }
  return regions
    .filter(({ id }) => byProvince.has(id))
    .map(({ id, name }, index) => ({
      id: id as string as RsvId,
      n: index + 1,
      name,
      home: id,
      municipalities: sortedCodes(byProvince.get(id) ?? []),
    }));
}

/**
 * The opening bid that an earlier day left: its RSVs in their order, each at home in the region of which it has the
 * most municipalities. Municipalities that are no more are left out, and an RSV that has none left with them.
 */
export function openingFrom(
  opening: readonly {
    readonly id: RsvId;
    readonly name: string;
    readonly municipalities: readonly string[];
  }[],
  regions: readonly { readonly id: RegionId }[],
  municipalities: ReadonlyMap<string, { readonly province: string }>,
): Rsv[] {
  const kept = opening
    .map((each) => ({
      ...each,
      municipalities: each.municipalities.filter((code) => municipalities.has(code)),
    }))
    .filter((each) => each.municipalities.length > 0);
  return kept.flatMap(({ id, name, municipalities: codes }, index) => {
    const counts = new Map<string, number>();
    for (const code of codes) {
      const { province } = municipalities.get(code)!;
      counts.set(province, (counts.get(province) ?? 0) + 1);
    }
    // Of regions with as many the first of the day; an RSV far from all of them is the first one's to look after.
    const [home] = [...regions].sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
    return home ? [{ id, n: index + 1, name, home: home.id, municipalities: sortedCodes(codes) }] : [];
  });
}

function sameRsv(a: Rsv | undefined, b: Rsv): boolean {
  return (
    a !== undefined &&
    a.n === b.n &&
    a.name === b.name &&
    a.home === b.home &&
    a.municipalities.length === b.municipalities.length &&
    a.municipalities.every((code, i) => code === b.municipalities[i])
  );
}

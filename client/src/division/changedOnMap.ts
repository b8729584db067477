/** What changed, as the map draws it: the municipalities that are elsewhere now are solid, with the letter of where. */
import type { MunicipalityCode } from "../../../shared/division/rsv.ts";
import type { MapGroup } from "../parts/map/mapModel.ts";

/** The groups with these municipalities solid; a group of which all changed is solid as a whole. */
export function withChanged(
  groups: readonly MapGroup[],
  codes: ReadonlySet<MunicipalityCode>,
): readonly MapGroup[] {
  if (codes.size === 0) return groups;
  return groups.flatMap((group) => {
    const changed = group.cells.filter((code) => codes.has(code));
    if (changed.length === 0) return [group];
    if (changed.length === group.cells.length) return [{ ...group, strong: true }];
    return [group, { ...group, id: `${group.id} changed`, cells: changed, strong: true }];
  });
}

/** The five corners (vijfhoek) that an RSV wants in it, and which of them it still misses. */
import type { Membership } from "../../../shared/domain/divisionState.ts";
import type { Sector } from "../../../shared/domain/setup.ts";

/** In the order in which they are told. */
export const corners = [
  "education",
  "municipality",
  "civilSociety",
  "fund",
  "company",
] as const satisfies readonly Sector[];

/** The corners of which no member takes part. */
export function missingCorners(members: readonly Pick<Membership, "sector">[]): Sector[] {
  return corners.filter((corner) => !members.some(({ sector }) => sector === corner));
}

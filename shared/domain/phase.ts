/** How far a day is. */
import type { Phase } from "./ownPermissions.ts";

/** Whether the hall has gone home: closed, also when its record has been adopted since. */
export function isOver(phase: Phase): boolean {
  return phase === "closed" || phase === "adopted";
}

/** Whether everyone may read the adopted record and the RSVs, without a link: made public, and not withdrawn since. */
export function isPublic({
  phase,
  publishedAt,
}: {
  phase: Phase;
  publishedAt?: number | undefined;
}): boolean {
  return phase === "adopted" && publishedAt !== undefined;
}

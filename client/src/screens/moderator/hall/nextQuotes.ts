/** Which lines are quoted next, so that a hall reads all of them a few at a time. */
import { MOST_QUOTED } from "../../../../../shared/domain/hallState.ts";
import type { PulseReaction } from "../../../../../shared/domain/hallState.ts";
import type { PulseId } from "../../../../../shared/domain/ids.ts";

/** The lines after those that are quoted now; from the first again after the last. None that is hidden. */
export function nextQuotes(lines: readonly PulseReaction[], quoted: readonly PulseId[]): PulseId[] {
  const standing = lines.filter(({ hidden }) => !hidden).map(({ id }) => id);
  const last = Math.max(-1, ...quoted.map((id) => standing.indexOf(id)));
  const from = last + 1 < standing.length ? last + 1 : 0;
  return standing.slice(from, from + MOST_QUOTED);
}

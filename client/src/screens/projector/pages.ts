/** Pages of a scene that turn by themselves, because nobody stands at the projector. */
import { everyTick } from "../../parts/everyTick.ts";

/** Long enough to read a full page aloud. */
const PAGE_MS = 40_000;

/**
 * Which of `count` pages is on now, from 0: the first when the scene begins, the next every forty seconds. To be read in
 * a derived, with the server's clock.
 */
export function turningPages(now: () => number): (count: number) => number {
  const shownAt = now();
  const tick = everyTick(1000);
  return (count) => {
    tick();
    return count <= 1 ? 0 : Math.max(0, Math.floor((now() - shownAt) / PAGE_MS)) % count;
  };
}

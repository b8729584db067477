import { createSubscriber } from "svelte/reactivity";

/**
 * A function that, read inside an effect or the markup, makes its reader read again every `everyMs` milliseconds,
 * and stops its timer when nobody reads any more. It gives no time itself: the reader asks its own clock.
 */
export function everyTick(everyMs: number): () => void {
  return createSubscriber((update) => {
    const timer = setInterval(update, everyMs);
    return () => clearInterval(timer);
  });
}

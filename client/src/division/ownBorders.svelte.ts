import { SvelteMap } from "svelte/reactivity";
import type { MapFacts } from "../../../shared/division/mapFacts.ts";
import type { CellShape } from "../../../shared/map/cellShape.ts";
import type { DayState } from "../../../shared/domain/state.ts";
import { fetchShapes, rememberBorders, rememberedBorders } from "./ownGeometry.ts";
import type { Borders } from "./ownGeometry.ts";

/** The day's own borders as a screen draws them: `cellsOf(facts, borders.shapes)` and `attribution` under the map. */
export interface OwnBorders {
  /** Whether the day has any: without them there is nothing to choose. */
  readonly there: boolean;
  readonly chosen: Borders;
  /** What to draw; undefined is hexagons, also while they are on their way. */
  readonly shapes: readonly CellShape[] | undefined;
  /** To stand under the map while `shapes` is drawn. */
  readonly attribution: string | undefined;
  /** They could not be fetched. */
  readonly trouble: boolean;
  /** For this device, kept. */
  choose(borders: Borders): void;
}

let chosen = $state<Borders>(rememberedBorders());
/** By digest; null could not be fetched. */
const arrived = new SvelteMap<string, readonly CellShape[] | null>();
// eslint-disable-next-line svelte/prefer-svelte-reactivity -- bookkeeping that nothing draws
const asked = new Set<string>();

/** The borders of this day, of which the topic `division` is followed. */
export function ownBorders(day: () => DayState, facts: () => MapFacts): OwnBorders {
  const shown = $derived(chosen === "own" ? day().division.geometry : undefined);
  const shapes = $derived.by(() => {
    if (!shown) return undefined;
    const { digest } = shown;
    const found = arrived.get(digest);
    if (found === undefined) ask(day().code, digest, facts());
    return found;
  });
  return {
    get there() {
      return day().division.geometry !== undefined;
    },
    get chosen() {
      return chosen;
    },
    get shapes() {
      return shapes ?? undefined;
    },
    get attribution() {
      return shapes ? shown?.attribution : undefined;
    },
    get trouble() {
      return shapes === null;
    },
    choose(borders) {
      chosen = borders;
      rememberBorders(borders);
    },
  };
}

function ask(code: string, digest: string, { municipalities }: MapFacts): void {
  if (asked.has(digest)) return;
  asked.add(digest);
  void fetchShapes(code, digest, new Set(municipalities.keys())).then((found) => {
    arrived.set(digest, found);
  });
}

/**
 * A day's own borders on this device: fetched once, read into cells, and whether they are shown instead of hexagons.
 * Needs the municipalities, so import it only where a screen is fetched when asked for.
 */
import type { CellShape } from "../../../shared/map/cellShape.ts";
import type { TopologyReader } from "../../../shared/map/geometry.ts";

export type Borders = "own" | "hexagons";

const KEY = "bd-map-borders";
const WAIT_MS = 30_000;

const fetched = new Map<string, Promise<readonly CellShape[] | null>>();

/**
 * The shapes of a day's borders by the digest of its file: the same array for the same digest. Null where they cannot
 * be fetched or read; asked again the next time. `wanted`: codes of the municipalities of the day.
 */
export function fetchShapes(
  code: string,
  digest: string,
  wanted: ReadonlySet<string>,
): Promise<readonly CellShape[] | null> {
  const key = `${code} ${digest}`;
  const known = fetched.get(key);
  if (known) return known;
  const shapes = shapesOf(code, digest, wanted).then((found) => {
    if (!found) fetched.delete(key);
    return found;
  });
  fetched.set(key, shapes);
  return shapes;
}

/** What this device shows where a day has borders of its own; at first those. */
export function rememberedBorders(): Borders {
  try {
    return localStorage.getItem(KEY) === "hexagons" ? "hexagons" : "own";
  } catch {
    return "own";
  }
}

/** Keeps what this device shows. */
export function rememberBorders(borders: Borders): void {
  try {
    localStorage.setItem(KEY, borders);
  } catch {
    // Without storage it holds until the page is left.
  }
}

async function shapesOf(
  code: string,
  digest: string,
  wanted: ReadonlySet<string>,
): Promise<readonly CellShape[] | null> {
  try {
    const response = await fetch(
      `/api/days/${encodeURIComponent(code)}/geometry/${encodeURIComponent(digest)}`,
      { signal: AbortSignal.timeout(WAIT_MS) },
    );
    if (!response.ok) return null;
    const [text, { readGeometry }, { feature }] = await Promise.all([
      response.text(),
      import("../../../shared/map/geometry.ts"),
      import("topojson-client"),
    ]);
    const read = readGeometry(text, wanted, feature as unknown as TopologyReader);
    return read.ok ? read.shapes : null;
  } catch {
    return null;
  }
}

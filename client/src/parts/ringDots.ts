/** A place on the ring, in a box from -100 to 100. */
export type RingDot = { readonly x: number; readonly y: number };

/** The dots of a ring with their common radius and the radius of the free space in the middle, all in the same unit. */
export type RingDots = { readonly dots: readonly RingDot[]; readonly radius: number; readonly free: number };

// more rows rather than smaller dots: the last row of the hall must still see them
const rowsFor = (total: number): number => {
  if (total <= 48) return 1;
  if (total <= 120) return 2;
  if (total <= 300) return 3;
  if (total <= 480) return 4;
  return total <= 700 ? 5 : 6;
};

const OUTER = 97;

const round = (value: number): number => Math.round(value * 100) / 100;

/**
 * Places `total` equal dots on one to six concentric rows, clockwise from twelve o'clock, so that filling the first
 * n of them fills the ring as a clock does. A dot's place depends on its number only and says nothing about who answered or what.
 * `extraRows` makes the dots of a small ring bigger. Promises exactly `total` dots (0 to any whole number), all inside the box, none overlapping up to 1,000.
 */
export function ringDots(total: number, extraRows = 0): RingDots {
  if (total <= 0) return { dots: [], radius: 0, free: OUTER };
  const rows = rowsFor(total) + (total > 48 ? extraRows : 0);
  const columns = Math.max(Math.ceil(total / rows), 12);
  const step = (2 * Math.PI) / (rows === 1 ? Math.max(total, 1) : columns);
  const spread = Math.min(step, (2 * Math.PI) / 18) * OUTER;
  const gap = rows === 1 ? 0 : (spread * 1.45) / 2;
  const wanted = Math.min(spread * (rows === 1 ? 0.32 : 0.29), 8.4);
  // the innermost row is the narrowest
  const radius = Math.min(wanted, (OUTER - wanted - (rows - 1) * gap) * step * 0.42);
  const edge = OUTER - radius;
  const dots: RingDot[] = [];
  for (let index = 0; index < total; index += 1) {
    // inner and outer rows stand in line, the rows between them half a step further: a honeycomb
    const column = Math.floor(index / rows);
    const place = index % rows;
    const even = Math.ceil(rows / 2);
    const row = place < even ? rows - 1 - 2 * place : rows - 2 - 2 * (place - even);
    const angle = (column + (place < even ? 0 : 0.5)) * step;
    const distance = edge - (rows - 1 - row) * gap;
    dots.push({ x: round(Math.sin(angle) * distance), y: round(-Math.cos(angle) * distance) });
  }
  return { dots, radius: round(radius), free: round(edge - (rows - 1) * gap - radius) };
}

/** The dots of "Hoe was het?": one for each person, in columns of the same width for all faces, filled from below. */

export interface PulseDots {
  /** How many dots fit beside and above each other, in all columns alike. */
  readonly across: number;
  readonly high: number;
  readonly columns: readonly (readonly { readonly x: number; readonly y: number }[])[];
}

/** A column of dots is so much wider than high on the screen. */
const SHAPE = 1.35;
const LEAST_ACROSS = 12;

/** The dots of these counts. Every dot is as large as every other, so that a fuller face is a larger block. */
export function pulseDots(counts: readonly number[]): PulseDots {
  const most = Math.max(1, ...counts);
  let across = LEAST_ACROSS;
  while (Math.ceil(most / across) > across / SHAPE) across += 1;
  const high = Math.ceil(across / SHAPE);
  return {
    across,
    high,
    columns: counts.map((count) =>
      Array.from({ length: count }, (_, index) => ({
        x: (index % across) + 0.5,
        y: high - Math.floor(index / across) - 0.5,
      })),
    ),
  };
}

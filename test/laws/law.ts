import { vi } from "vitest";

// Laws say nothing about speed; a busy machine may take its time.
vi.setConfig({ testTimeout: 600_000 });

/**
 * How a law is tried: a fixed seed and so many days, many more in the long run (`LONG=1`). A failure is told as
 * found; set SHRINK=1 to have fast-check look for a smaller day, which takes a while.
 */
export function tried(seed: number, days: number) {
  const numRuns = process.env.LONG ? days * 20 : days;
  return { seed, numRuns, endOnFailure: !process.env.SHRINK };
}

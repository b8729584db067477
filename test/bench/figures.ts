/** Figures of a run: percentiles of what was measured, and what a process used meanwhile. */
import { readFileSync } from "node:fs";

/** The value below which this share of the samples lies, in the samples' unit. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

export interface Usage {
  /** Processor time of the process so far, in ms. */
  cpuMs: number;
  /** Memory in use, in MB. */
  memoryMb: number;
}

/** What a process used so far, read from the kernel (Linux). */
export function usageOf(pid: number): Usage {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const ticks = Number(fields[11]) + Number(fields[12]);
  const rss = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return { cpuMs: ticks * 10, memoryMb: Number(rss) / 1024 };
}

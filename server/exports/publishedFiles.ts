/**
 * The files of a published record: made once, by who asks first, and kept as long as the record stays the same. Beside
 * the hall as every file, one at a time, so that readers cannot keep the programme team from its own.
 */
import type { DayHost } from "../days/dayHost.ts";
import { recordBasis, sameBasis } from "../published/recordBasis.ts";
import { exportJobs, progressKey } from "./exportJobs.ts";
import type { ExportFile, ExportTask } from "./exportTask.ts";

export const publishedFormats = ["pdf", "odt", "csv"] as const;
export type PublishedFormat = (typeof publishedFormats)[number];

export interface PublishedFiles {
  /** The file; rejects when it cannot be made now. Whether the day is published is asked before. */
  of(host: DayHost, format: PublishedFormat, language: "nl" | "en"): Promise<ExportFile>;
  close(): Promise<void>;
}

interface Kept {
  readonly basis: readonly unknown[];
  readonly files: Map<string, Promise<ExportFile>>;
}

/** `taskOf` says what a file is made of; `report` is told of bugs. */
export function publishedFilesOf(
  { now, report }: { now: () => number; report: (what: string, error: unknown) => void },
  taskOf: (host: DayHost, format: PublishedFormat, language: "nl" | "en") => ExportTask,
): PublishedFiles {
  const jobs = exportJobs({ now, report }, { atOnce: 1, waiting: 12, patienceMs: 120_000, keepMs: 30_000 });
  const days = new WeakMap<DayHost, Kept>();
  let made = 0;

  async function make(task: ExportTask): Promise<ExportFile> {
    made += 1;
    const [owner, id] = ["published", String(made)];
    const begun = jobs.begin({
      owner,
      id,
      task: () => Promise.resolve(task),
      onMade: (file) => Promise.resolve(file),
    });
    if (begun === "busy") throw new Error("too many files of published records wait");
    for (;;) {
      const progress = jobs.progress(owner, id);
      if (progress?.state === "ready") return jobs.file(owner, id)!;
      if (!progress || progress.state === "failed") throw new Error("the file of a published record failed");
      await jobs.changed(owner, id, progressKey(progress));
    }
  }

  return {
    of(host, format, language) {
      const basis = recordBasis(host.state);
      let kept = days.get(host);
      if (!kept || !sameBasis(kept.basis, basis)) {
        kept = { basis, files: new Map() };
        days.set(host, kept);
      }
      const { files } = kept;
      const key = `${format} ${language}`;
      const known = files.get(key);
      if (known) return known;
      const file = make(taskOf(host, format, language));
      files.set(key, file);
      // What failed is tried again by who asks next.
      file.catch(() => files.delete(key));
      return file;
    },
    close: () => jobs.close(),
  };
}

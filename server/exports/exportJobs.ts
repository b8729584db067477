/**
 * The making of files: in threads of their own, so that the hall goes on; a few at once, the others wait. Who no longer asks
 * how far it is no longer waits for it.
 */
import { Worker } from "node:worker_threads";
import type { ExportProgress } from "../../shared/protocol/exports.ts";
import type { ExportFile, ExportTask, FromThread } from "./exportTask.ts";

export interface ExportJobLimits {
  /** So many threads at once. */
  readonly atOnce: number;
  /** So many wait at most, over all days. */
  readonly waiting: number;
  /** Nobody asked for so long: given up, in milliseconds. */
  readonly patienceMs: number;
  /** A file is kept so long after it was last asked for, in milliseconds. */
  readonly keepMs: number;
}

export const usualJobLimits: ExportJobLimits = {
  atOnce: 2,
  waiting: 12,
  patienceMs: 30_000,
  keepMs: 300_000,
};

export interface JobRequest {
  /** Of whom it is: only they are told. */
  readonly owner: string;
  readonly id: string;
  /** Asked when its turn has come. */
  readonly task: () => Promise<ExportTask>;
  /** Asked before anyone gets the file, which is what it answers; when it rejects there is none. */
  readonly onMade: (file: ExportFile, task: ExportTask) => Promise<ExportFile>;
}

export interface ExportJobs {
  /** Begins, or waits for its turn; the same id twice is one. `busy` when too many wait. */
  begin(request: JobRequest): "begun" | "busy";
  progress(owner: string, id: string): ExportProgress | undefined;
  /** Resolves when it is further than `seen` (progressKey), or after a while. */
  changed(owner: string, id: string, seen: string): Promise<void>;
  file(owner: string, id: string): ExportFile | undefined;
  cancel(owner: string, id: string): void;
  close(): Promise<void>;
}

/** A progress as somebody says that they have seen it. */
export function progressKey(progress: ExportProgress): string {
  return `${progress.state}-${progress.state === "making" ? progress.done : 0}`;
}

/** Who follows a file is told at most so often, and at least so often, in milliseconds. */
const TELL_MS = { most: 200, least: 10_000 };

interface Job extends JobRequest {
  progress: ExportProgress;
  askedAt: number;
  file?: ExportFile;
  thread?: Worker;
  ended?: boolean;
  /** Who waits until it is further. */
  readonly followers: Set<() => void>;
}

/** The jobs of one server. `now` is a clock in milliseconds; `report` is told of bugs. */
export function exportJobs(
  { now, report }: { now: () => number; report: (what: string, error: unknown) => void },
  limits: ExportJobLimits = usualJobLimits,
): ExportJobs {
  const jobs = new Map<string, Job>();
  const resting: Worker[] = [];
  const keyOf = (owner: string, id: string) => `${owner} ${id}`;
  const inState = (state: ExportProgress["state"]) =>
    [...jobs.values()].filter(({ progress }) => progress.state === state);
  const sweeping = setInterval(sweep, Math.min(limits.patienceMs, 5_000));
  sweeping.unref();

  function sweep(): void {
    for (const [key, job] of jobs) {
      const over = job.progress.state === "ready" || job.progress.state === "failed";
      if (now() - job.askedAt > (over ? limits.keepMs : limits.patienceMs)) drop(key);
    }
  }

  function drop(key: string): void {
    const job = jobs.get(key);
    jobs.delete(key);
    if (!job) return;
    job.ended = true;
    tell(job);
    void job.thread?.terminate();
    next();
  }

  function is(job: Job, progress: ExportProgress): void {
    job.progress = progress;
    tell(job);
  }

  function tell({ followers }: Job): void {
    for (const follower of followers) follower();
    followers.clear();
  }

  function next(): void {
    for (const job of inState("waiting")) {
      if (inState("making").length >= limits.atOnce) return;
      is(job, { state: "making", done: 0, of: 0 });
      void make(job)
        .catch((error: unknown) => {
          if (!job.ended) {
            report("an export failed", error);
            is(job, { state: "failed" });
          }
        })
        .finally(next);
    }
  }

  async function make(job: Job): Promise<void> {
    const task = await job.task();
    if (job.ended) return;
    const file = await job.onMade(await inThread(job, task), task);
    job.file = file;
    is(job, { state: "ready", name: file.name, bytes: file.content.byteLength });
  }

  function inThread(job: Job, task: ExportTask): Promise<ExportFile> {
    const thread = resting.pop() ?? new Worker(new URL("./exportThread.mjs", import.meta.url));
    for (const name of ["error", "exit"]) thread.removeAllListeners(name);
    job.thread = thread;
    return new Promise((resolve, reject) => {
      const told = (message: FromThread) => {
        if (message.kind === "progress") {
          if (job.progress.state === "making")
            is(job, { state: "making", done: message.done, of: message.of });
          return;
        }
        rest(thread);
        delete job.thread;
        if (message.kind === "file") resolve(message.file);
        else reject(new Error(message.why));
      };
      thread.on("message", told);
      thread.once("error", reject);
      thread.once("exit", (code) => reject(new Error(`the thread ended with ${code}`)));
      thread.postMessage(task);
    });
  }

  function forget(thread: Worker): void {
    const at = resting.indexOf(thread);
    if (at >= 0) resting.splice(at, 1);
  }

  /** A thread takes a while to begin: who has made a file waits for the next one. */
  function rest(thread: Worker): void {
    for (const name of ["message", "error", "exit"]) thread.removeAllListeners(name);
    // One that breaks while it rests is not asked again.
    for (const name of ["error", "exit"]) thread.once(name, () => forget(thread));
    resting.push(thread);
    setTimeout(() => {
      if (resting.includes(thread)) void thread.terminate();
    }, limits.keepMs).unref();
  }

  return {
    begin(request) {
      const key = keyOf(request.owner, request.id);
      const known = jobs.get(key);
      if (known && known.progress.state !== "failed") return "begun";
      if (inState("waiting").length >= limits.waiting) return "busy";
      jobs.set(key, { ...request, progress: { state: "waiting" }, askedAt: now(), followers: new Set() });
      next();
      return "begun";
    },
    progress(owner, id) {
      const job = jobs.get(keyOf(owner, id));
      if (job) job.askedAt = now();
      return job?.progress;
    },
    async changed(owner, id, seen) {
      const job = jobs.get(keyOf(owner, id));
      if (!job || progressKey(job.progress) !== seen) return;
      await new Promise<void>((resolve) => {
        const late = setTimeout(resolve, TELL_MS.least);
        late.unref();
        job.followers.add(() => {
          clearTimeout(late);
          const isOver = job.ended || job.progress.state === "ready" || job.progress.state === "failed";
          setTimeout(resolve, isOver ? 0 : TELL_MS.most);
        });
      });
    },
    file(owner, id) {
      const job = jobs.get(keyOf(owner, id));
      if (job) job.askedAt = now();
      return job?.file;
    },
    cancel: (owner, id) => drop(keyOf(owner, id)),
    async close() {
      clearInterval(sweeping);
      const threads = [...jobs.values()].map((job) => {
        job.ended = true;
        tell(job);
        return job.thread?.terminate();
      });
      jobs.clear();
      await Promise.all([...threads, ...resting.map((thread) => thread.terminate())]);
    },
  };
}

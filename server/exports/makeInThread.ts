/** What runs in a thread: makes the files it is asked for, one after the other, and tells how far it is. */
import { parentPort } from "node:worker_threads";
import { makeExport } from "./makeExport.ts";
import type { ExportTask, FromThread } from "./exportTask.ts";

const tell = (told: FromThread) => parentPort?.postMessage(told);

parentPort?.on("message", (task: ExportTask) => {
  makeExport(task, (done, of) => tell({ kind: "progress", done, of })).then(
    (file) => tell({ kind: "file", file }),
    (error: unknown) =>
      tell({ kind: "failed", why: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});

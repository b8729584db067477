/** What runs in a thread: makes one file and tells how far it is. Lower in turn than the hall. */
import { parentPort, workerData } from "node:worker_threads";
import { makeExport } from "./makeExport.ts";
import type { ExportTask, FromThread } from "./exportTask.ts";

const tell = (told: FromThread) => parentPort?.postMessage(told);
const file = await makeExport(workerData as ExportTask, (done, of) => tell({ kind: "progress", done, of }));
tell({ kind: "file", file });

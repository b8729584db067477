/** Files of days: asked for, made beside the hall, noted in the log, and only then handed over. */
import { createHash } from "node:crypto";
import type { Actor } from "../../shared/domain/actor.ts";
import type { MadeExport } from "../../shared/domain/exportState.ts";
import { noteExport } from "../../shared/domain/exports.ts";
import type { DayState } from "../../shared/domain/state.ts";
import type { ExportProgress, ExportRequest } from "../../shared/protocol/exports.ts";
import type { DayHost } from "../days/dayHost.ts";
import type { EventLog } from "../log/eventLog.ts";
import type { PhotoTable } from "../photos/photoTable.ts";
import type { Checkpoints } from "../seal/checkpoints.ts";
import type { ServerKey } from "../seal/serverKey.ts";
import { exportJobs } from "./exportJobs.ts";
import type { ExportJobLimits } from "./exportJobs.ts";
import type { ExportFile, ExportTask, LogParts } from "./exportTask.ts";
import { photosFor } from "./photosFor.ts";
import { publishedFilesOf } from "./publishedFiles.ts";
import type { PublishedFiles } from "./publishedFiles.ts";
import { sealedLines } from "./sealedLines.ts";

export interface ExportingParts {
  readonly log: Pick<EventLog, "chain" | "vault">;
  readonly photos: PhotoTable;
  readonly key: ServerKey;
  readonly checkpoints: Checkpoints;
  readonly now: () => number;
  readonly report: (what: string, error: unknown) => void;
  readonly limits?: ExportJobLimits;
}

export interface Exporting {
  /** Public key with which this server signs, base64 of SPKI. */
  readonly publicKey: string;
  /** Begins to make a file for who asks; `busy` when too many wait. Whether they may is asked before (whyNoExport). */
  begin(host: DayHost, actor: Actor, request: ExportRequest): "begun" | "busy";
  /** Undefined for a file that nobody of this day asked for, or long ago. */
  progress(host: DayHost, id: string): ExportProgress | undefined;
  /** Resolves when it is further than what was seen, or after a while. */
  changed(host: DayHost, id: string, seen: string): Promise<void>;
  file(host: DayHost, id: string): ExportFile | undefined;
  cancel(host: DayHost, id: string): void;
  /** The files that everyone may take of a published record: without names, so no line in the log. */
  readonly published: PublishedFiles;
  /** Gives up what is being made. */
  close(): Promise<void>;
}

/** The exports of one server. */
export function exportingOf(parts: ExportingParts): Exporting {
  const { log, photos, key, checkpoints, now, report, limits } = parts;
  const jobs = exportJobs({ now, report }, limits);
  const published = publishedFilesOf({ now, report }, (host, format, language) => {
    const { id: day, state, revision, headHash: hash } = host;
    const wish = { of: "record", format, language, names: false } as const;
    // Of the moment that it was published, as the page is.
    const madeAt = state.publishedAt ?? host.now();
    return {
      wish,
      day,
      head: { revision, hash },
      madeAt,
      state,
      photos: photosFor(state, wish, (id) => photos.find(day, id)),
    };
  });

  async function taskOf(host: DayHost, { exportId: _id, ...wish }: ExportRequest): Promise<ExportTask> {
    checkpoints.note(host, "export");
    // All of one moment: nothing waits between reading the state and reading where the log stands.
    const { id: day, state, revision, headHash: hash } = host;
    const task = { wish, day, head: { revision, hash }, madeAt: host.now(), state };
    if (wish.of !== "log") return { ...task, photos: photosFor(state, wish, (id) => photos.find(day, id)) };
    return { ...task, photos: new Map(), log: await logOf(day, revision) };
  }

  async function logOf(day: string, revision: number): Promise<LogParts> {
    const rows = await log.chain(day);
    await new Promise((resolve) => setImmediate(resolve));
    const { kept, erased } = await log.vault(day);
    const upTo = (each: { readonly revision: number }) => each.revision <= revision;
    return {
      rows: rows.filter(upTo),
      vault: { kept: kept.filter(upTo), erased: erased.filter(upTo) },
      checkpoints: checkpoints.table.all(day),
      key: key.publicKey,
    };
  }

  /** The line in the log: without it nobody gets the file. */
  async function note(host: DayHost, actor: Actor, made: MadeExport): Promise<void> {
    const answer = await host.act(actor, `export-${made.exportId}`, "noteExport", (state) =>
      noteExport(state, made, actor),
    );
    if (!answer.accepted) throw new Error(`the export was not noted: ${answer.refusal.code}`);
  }

  /** What had been erased when each file was made. */
  const madeOf = new WeakMap<ExportFile, DayState["erasures"]>();
  const isOutdated = (host: DayHost, { erasures }: DayState) =>
    erasures.length !== host.state.erasures.length;

  return {
    get publicKey() {
      return key.publicKey;
    },
    begin: (host, actor, request) =>
      jobs.begin({
        owner: host.id,
        id: request.exportId,
        task: () => taskOf(host, request),
        async onMade(file, { head, state }) {
          if (isOutdated(host, state)) throw new Error("texts were erased while the export was made");
          const whole = request.of === "log" ? { ...file, content: sealedLines(file.content, key) } : file;
          const { exportId, of, format, language } = request;
          const names = request.of === "log" ? true : request.names;
          const digest = createHash("sha256").update(whole.content).digest("hex");
          await note(host, actor, { exportId, of, format, language, names, head: head.hash, digest });
          madeOf.set(whole, state.erasures);
          return whole;
        },
      }),
    progress: (host, id) => jobs.progress(host.id, id),
    changed: (host, id, seen) => jobs.changed(host.id, id, seen),
    file(host, id) {
      const file = jobs.file(host.id, id);
      if (!file || madeOf.get(file)?.length === host.state.erasures.length) return file;
      // What it holds may be kept no longer: it goes, and is asked for anew.
      jobs.cancel(host.id, id);
      return undefined;
    },
    cancel: (host, id) => jobs.cancel(host.id, id),
    published,
    close: async () => {
      await Promise.all([jobs.close(), published.close()]);
    },
  };
}

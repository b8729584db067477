/** What is made, and of what: handed to a thread of its own, so it is plain data. */
import type { MadeExport } from "../../shared/domain/exportState.ts";
import type { DayState } from "../../shared/domain/state.ts";
import type { ExportChoice } from "../../shared/protocol/exports.ts";
import type { ChainRow, Vault } from "../log/eventLog.ts";
import type { KeptCheckpoint } from "../seal/checkpointTable.ts";

export type ExportWish = Pick<MadeExport, "of" | "format" | "language" | "names"> & ExportChoice;

/** A day as it stood when somebody asked. */
export interface ExportTask {
  readonly wish: ExportWish;
  readonly day: string;
  readonly head: { readonly revision: number; readonly hash: string };
  /** UTC ms. */
  readonly madeAt: number;
  readonly state: DayState;
  /** The photos that may go in, by id, as they are kept. */
  readonly photos: ReadonlyMap<string, Uint8Array>;
  /** Only for the log. */
  readonly log?: LogParts;
}

export interface LogParts {
  readonly rows: readonly ChainRow[];
  readonly vault: Vault;
  readonly checkpoints: readonly KeptCheckpoint[];
  /** Public key of this server, base64 of SPKI. */
  readonly key: string;
}

export interface ExportFile {
  readonly name: string;
  readonly type: string;
  readonly content: Uint8Array;
  /** How a page must be served; it carries the same itself. */
  readonly contentSecurityPolicy?: string;
}

/** What a thread tells: how far it is, then the file. */
export type FromThread =
  | { readonly kind: "progress"; readonly done: number; readonly of: number }
  | { readonly kind: "file"; readonly file: ExportFile }
  | { readonly kind: "failed"; readonly why: string };

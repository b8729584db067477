import type { Json } from "../../shared/log/canonicalJson.ts";

/** An event as the log sees it: a type and data. What it means is the domain's business. */
export type LoggedEvent = { readonly type: string } & { readonly [field: string]: Json };

/** One accepted command: its id, when the server accepted it (UTC ms) and what it made happen. */
export interface Commit {
  commandId: string;
  at: number;
  events: readonly LoggedEvent[];
}

/** One event with its place in the order of the day. Revisions run 1, 2, 3, … without a gap. */
export interface Entry {
  revision: number;
  /** UTC ms. */
  at: number;
  event: LoggedEvent;
}

/** How far a day's log reaches. `head` is the hash of its last row; of an empty log its genesis (chain.ts). */
export interface Head {
  revision: number;
  head: string;
}

/** One row as the chain seals it; chain.ts documents the exact form. */
export interface ChainRow {
  revision: number;
  /** UTC ms. */
  at: number;
  /** Not sealed by the hash, so that an export may leave it out. */
  commandId?: string;
  /** Canonical JSON of the event, with commitments in the place of personal fields. */
  canonical: string;
  /** Hex sha256 over the hash before it and this row. */
  hash: string;
}

/** A day's log as it was read, row and entry of each revision. */
export interface ReadDay {
  readonly rows: readonly ChainRow[];
  readonly entries: readonly Entry[];
}

/** Points at one personal field of one logged event. */
export interface PersonalField {
  revision: number;
  field: string;
}

/** One personal value, kept outside the chain. */
export interface PersonalRow {
  field: string;
  /** Hex, 128 random bits: without it a short name could be guessed from its commitment. */
  salt: string;
  value: string;
}

/** What is kept outside the chain of a day, and which of it was erased; by revision, then field. */
export interface Vault {
  readonly kept: readonly (PersonalField & PersonalRow)[];
  readonly erased: readonly PersonalField[];
}

/**
 * The append-only log of days: the truth from which everything else is derived.
 *
 * It knows no actors and stores none. A command id is a random string that says nothing about who sent it.
 */
export interface EventLog {
  /**
   * Adds the commits in order, in one transaction: all of them are on disk when this resolves, or none is.
   * A commit without events is remembered too, so that its command is answered the same when it is resent.
   * Refuses with DuplicateCommand (checked first), RevisionConflict or StorageFailed; nothing is written then.
   */
  append(day: string, expectedRevision: number, commits: readonly Commit[]): Promise<Head>;
  /** The entries after revision `after` (0: all), in order. Throws LogDamaged rather than tell something else than was written. */
  read(day: string, after?: number): Promise<Entry[]>;
  /** How far the day's log reaches; revision 0 for a day without events. */
  head(day: string): Promise<Head>;
  /** The revision of the last event the command made (of the log at that time when it made none); undefined when unknown. */
  revisionOf(day: string, commandId: string): Promise<number | undefined>;
  /** The sealed rows after revision `after`, in order: for export and verification. */
  chain(day: string, after?: number): Promise<ChainRow[]>;
  /** The day's personal values with their salts: with the sealed rows all that an export needs. */
  vault(day: string): Promise<Vault>;
  /**
   * Deletes personal values for good; they read as ERASED from then on and the chain stays valid. Unknown fields are
   * skipped. After StorageFailed copies may linger in storage: erase the same again.
   */
  erase(day: string, which: readonly PersonalField[]): Promise<void>;
  /** The days that have events, sorted. */
  days(): Promise<string[]>;
  /** Lets go of the storage. */
  close(): Promise<void>;
}

/** The log is not where the caller thought: somebody else appended first. Read on and decide again. */
export class RevisionConflict extends Error {
  override name = "RevisionConflict";
  constructor(
    readonly day: string,
    readonly expected: number,
    readonly actual: number,
  ) {
    super(`Day ${day} is at revision ${actual}, not at ${expected}.`);
  }
}

/** This command was accepted before; `revision` is what it got then. Undefined when it stood twice in one append. */
export class DuplicateCommand extends Error {
  override name = "DuplicateCommand";
  constructor(
    readonly day: string,
    readonly commandId: string,
    readonly revision: number | undefined,
  ) {
    super(`Command ${commandId} is already in the log of day ${day}.`);
  }
}

/** Why storage failed: no room, the disk itself, another process holding the file, or not writable. */
export type StorageFault = "full" | "io" | "busy" | "readonly";

/** The append did not happen and nothing of it remains; a later one may succeed. */
export class StorageFailed extends Error {
  override name = "StorageFailed";
  constructor(
    readonly fault: StorageFault,
    options?: ErrorOptions,
  ) {
    super(`Storage failed (${fault}).`, options);
  }
}

/** What is stored is not what was written. */
export class LogDamaged extends Error {
  override name = "LogDamaged";
}

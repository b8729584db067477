/**
 * Checks an exported log from its own lines alone: no server, no database, no network. It knows only shared and
 * node:crypto, so that whoever distrusts the server need not trust it here.
 */
import { createHash, createPublicKey, verify } from "node:crypto";
import { personalFieldsOf } from "../../shared/domain/events.ts";
import { replay } from "../../shared/domain/evolve.ts";
import { recordOf } from "../../shared/domain/record.ts";
import { sealedText } from "../../shared/domain/sealedRecord.ts";
import { emptyDay } from "../../shared/domain/state.ts";
import type { DayState } from "../../shared/domain/state.ts";

import type { Json } from "../../shared/log/canonicalJson.ts";
import {
  checkpointText,
  commitmentIn,
  commitmentText,
  exportSealText,
  genesisText,
  recordSealText,
  rowText,
} from "../../shared/log/chainForm.ts";
import { replayedEvents } from "../../shared/log/replayedState.ts";
import { firstDifference } from "./firstDifference.ts";
import { jsonIn, readLines } from "./readLines.ts";
import type { EventLine, LogFile } from "./readLines.ts";

/** Something that is not as it was written, and where. */
export interface Fault {
  /** Of the file, from 1; absent where it is about the file as a whole. */
  readonly line?: number;
  readonly revision?: number;
  readonly field?: string;
  readonly why: string;
}

export interface Verdict {
  readonly faults: readonly Fault[];
  /** What the file says of itself; undefined when its first line cannot be read. */
  readonly told?: {
    readonly title: string;
    readonly code: string;
    readonly events: number;
    readonly checkpoints: number;
    readonly erased: number;
    /** SHA-256 of the public key, to compare with what the server shows. */
    readonly fingerprint: string;
    /** The digest that was adopted, where the record was. */
    readonly adopted?: string;
  };
}

/** Everything that is wrong with this file, in the order in which it stands; and, with a record, whether it follows. */
export function verifyLog(text: string, recordText?: string): Verdict {
  const read = readLines(text);
  const faults: Fault[] = [...read.faults];
  const { file } = read;
  if (!file) return { faults };
  const isSigned = signatureCheck(file.header.key);
  if (!isSigned) faults.push({ line: 1, field: "key", why: "the public key cannot be read" });

  const signed = (said: string, signature: string) => isSigned?.(said, signature) ?? false;
  const replayed = replayFaults(file, signed, recordText);
  const all = [
    faults,
    chainFaults(file),
    textFaults(file),
    checkpointFaults(file, signed),
    replayed.faults,
    endFaults(file, read.before, signed),
  ].flat();
  const { title, code, key } = file.header;
  return {
    faults: all.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    told: {
      title,
      code,
      events: file.events.length,
      checkpoints: file.checkpoints.length,
      erased: file.erased.length,
      fingerprint: sha256(key),
      ...(replayed.adopted === undefined ? {} : { adopted: replayed.adopted }),
    },
  };
}

/** Each event is where it was written: its hash fits its words and the hash before it, from the day's own beginning. */
function chainFaults({ header, events }: LogFile): Fault[] {
  const faults: Fault[] = [];
  let before = sha256(genesisText(header.day));
  let revision = 0;
  for (const { line, row, hash } of events) {
    revision += 1;
    const at = { line, revision: row.revision };
    if (row.revision !== revision)
      faults.push({ ...at, field: "revision", why: `revision ${revision} is expected here` });
    if (sha256(rowText(before, row)) !== hash)
      faults.push({ ...at, field: "hash", why: "the hash does not fit the event and the hash before it" });
    revision = row.revision;
    before = hash;
  }
  if (header.head.revision !== revision || header.head.hash !== before)
    faults.push({ line: 1, field: "head", why: "the log does not end where its first line says" });
  return faults;
}

/** Each text that was taken out of an event is here and fits, or was erased; and nothing else is. */
function textFaults({ events, texts, erased }: LogFile): Fault[] {
  const faults: Fault[] = [];
  const known = new Map(texts.map((each) => [`${each.revision} ${each.field}`, each]));
  const gone = new Map(erased.map((each) => [`${each.revision} ${each.field}`, each]));
  if (known.size < texts.length) faults.push({ why: "a text stands here twice" });
  if (gone.size < erased.length) faults.push({ why: "a text is erased twice" });
  for (const { line, row, event } of events) {
    const personal = new Set(personalFieldsOf(event.type));
    for (const [field, value] of Object.entries(event)) {
      const key = `${row.revision} ${field}`;
      const commitment = commitmentIn(value);
      const at = { line, revision: row.revision, field };
      if (commitment === undefined) {
        if (personal.has(field)) faults.push({ ...at, why: "a text stands in the event itself" });
        continue;
      }
      const [text, erasure] = [known.get(key), gone.get(key)];
      known.delete(key);
      gone.delete(key);
      if (text && erasure)
        faults.push({ ...at, line: erasure.line, why: "this text is here and was erased" });
      else if (!text && !erasure) faults.push({ ...at, why: "the text of this field is missing" });
      else if (text && sha256(commitmentText(text.salt, text.value)) !== commitment)
        faults.push({ ...at, line: text.line, why: "this text is not what was written" });
    }
  }
  for (const { line, revision, field } of [...known.values(), ...gone.values()])
    faults.push({ line, revision, field, why: "no event has this text" });
  return faults;
}

type Signed = (said: string, signature: string) => boolean;

/** The log went by every place that the server signed. */
function checkpointFaults({ header, events, checkpoints }: LogFile, signed: Signed): Fault[] {
  const faults: Fault[] = [];
  let last = 0;
  for (const { line, revision, head, at, signature } of checkpoints) {
    const where = { line, revision };
    if (revision <= last) faults.push({ ...where, field: "revision", why: "checkpoints are out of order" });
    last = revision;
    if (!signed(checkpointText({ day: header.day, revision, head, at }), signature))
      faults.push({
        ...where,
        field: "signature",
        why: "the signature of this checkpoint is not of this key",
      });
    if (events[revision - 1]?.hash !== head)
      faults.push({ ...where, field: "head", why: "the log did not go by this checkpoint" });
  }
  return faults;
}

/** The record follows from the events, byte for byte; what was adopted is what then stood there. */
function replayFaults(
  file: LogFile,
  signed: Signed,
  recordText: string | undefined,
): { faults: Fault[]; adopted?: string } {
  const faults: Fault[] = [];
  const { header, events, record } = file;
  const rows = events.map(({ row }) => row);
  let adopted: string | undefined;
  try {
    const entries = replayedEvents(rows, { kept: file.texts });
    const stateAt = (count: number): DayState => replay(emptyDay, entries.slice(0, count));
    entries.forEach(({ event }, index) => {
      if (event.type !== "recordAdopted") return;
      const { line, row } = events[index] as EventLine;
      const { digest, signature, key } = event;
      adopted = digest;
      const at = { line, revision: row.revision };
      if (key !== header.key || !signed(recordSealText(digest), signature))
        faults.push({ ...at, field: "signature", why: "the seal of the record is not of this key" });
      // Where a text was erased since, the record that was sealed can no longer be made.
      const isWhole = file.erased.every(({ revision }) => revision >= row.revision);
      if (isWhole && sha256(sealedText(stateAt(index)) ?? "") !== digest)
        faults.push({
          ...at,
          field: "digest",
          why: "this is not the record that stood here when it was adopted",
        });
    });
    const state = stateAt(entries.length);
    const head = { revision: header.head.revision, hash: header.head.hash };
    const made = recordOf(state, { head, generatedAt: header.madeAt, names: true });
    const difference = firstDifference(asJson(made), record.record);
    if (difference !== undefined)
      faults.push({
        line: record.line,
        field: difference,
        why: "the record does not follow from the events",
      });
    if (state.code !== header.code || (state.setup?.title ?? "") !== header.title)
      faults.push({ line: 1, field: "title", why: "the first line names another day" });
    if (recordText !== undefined) faults.push(...recordFaults(file, recordText, stateAt));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    faults.push({ line: record.line, why: `the events cannot be replayed (${why})` });
  }
  return { faults, ...(adopted === undefined ? {} : { adopted }) };
}

const NO_RECORD: Fault = { field: "record", why: "what was given beside the log is no record" };

/** What is asked of a file before it is laid beside the log. */
interface RecordFile {
  readonly log?: { readonly hash?: unknown };
  readonly generatedAt?: unknown;
  readonly names?: unknown;
}

/** A record that was exported on its own, at whatever moment of this log. */
function recordFaults({ events }: LogFile, text: string, stateAt: (count: number) => DayState): Fault[] {
  const given = jsonIn(text) as RecordFile | null | undefined;
  if (typeof given !== "object" || given === null) return [NO_RECORD];
  const hash = given.log?.hash;
  const index = events.findIndex((each) => each.hash === hash);
  if (index < 0) return [{ field: "record.log.hash", why: "this log never stood where the record was made" }];
  const generatedAt = Date.parse(String(given.generatedAt));
  if (Number.isNaN(generatedAt)) return [NO_RECORD];
  const made = recordOf(stateAt(index + 1), {
    head: { revision: index + 1, hash: String(hash) },
    generatedAt,
    names: given.names === true,
  });
  // In one order of fields: what the server wrote before a restart and after it may differ in that.
  const difference = firstDifference(asJson(made), given as unknown as Json);
  if (difference === undefined) return [];
  return [
    {
      revision: index + 1,
      field: `record${difference === "" ? "" : `.${difference}`}`,
      why: "the record given beside the log does not follow from it",
    },
  ];
}

/** Nothing was added to the file, taken from it or changed in it after the server signed it. */
function endFaults({ end }: LogFile, before: string, signed: Signed): Fault[] {
  const faults: Fault[] = [];
  const count = before.split("\n").length - 1;
  if (end.lines !== count)
    faults.push({ line: end.line, field: "lines", why: `${end.lines} lines were signed, ${count} are here` });
  if (sha256(before) !== end.digest)
    faults.push({ line: end.line, field: "digest", why: "the lines are not those that were signed" });
  if (!signed(exportSealText(end.digest), end.signature))
    faults.push({ line: end.line, field: "signature", why: "the signature of the file is not of this key" });
  return faults;
}

/** Checks signatures of this key; undefined when it is no key. Another writing of the same bytes is not the same. */
function signatureCheck(key: string): Signed | undefined {
  try {
    const spki = bytesOf(key);
    const parsed = createPublicKey({ key: spki, format: "der", type: "spki" });
    if (parsed.asymmetricKeyType !== "ed25519") return undefined;
    return (said, signature) => {
      try {
        return verify(null, Buffer.from(said, "utf8"), parsed, bytesOf(signature));
      } catch {
        return false;
      }
    };
  } catch {
    return undefined;
  }
}

function bytesOf(base64: string): Buffer {
  const bytes = Buffer.from(base64, "base64");
  if (bytes.toString("base64") !== base64) throw new Error("not the one form of these bytes");
  return bytes;
}

function asJson(value: unknown): Json {
  return JSON.parse(JSON.stringify(value ?? null)) as Json;
}

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

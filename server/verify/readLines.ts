/** Reads an exported log line by line; each line is one JSON value in its canonical form, of a kind that is known. */
import { canonicalJson } from "../../shared/log/canonicalJson.ts";
import type { Json } from "../../shared/log/canonicalJson.ts";
import { LOG_FORM } from "../../shared/log/exportForm.ts";
import { nestsDeeper } from "../../shared/protocol/nestsDeeper.ts";

/** Deeper than anything of a day: who reads it any deeper runs out of room. */
const DEEPEST = 100;

interface Placed {
  /** In the file, from 1. */
  readonly line: number;
}

export interface EventLine extends Placed {
  readonly row: { readonly revision: number; readonly at: number; readonly canonical: string };
  readonly event: { readonly type: string } & { readonly [field: string]: Json };
  readonly hash: string;
}

export interface TextLine extends Placed {
  readonly revision: number;
  readonly field: string;
  readonly salt: string;
  readonly value: string;
}

export interface LogFile {
  readonly header: {
    readonly day: string;
    readonly code: string;
    readonly title: string;
    readonly head: { readonly revision: number; readonly hash: string };
    readonly madeAt: number;
    readonly key: string;
  };
  readonly events: readonly EventLine[];
  readonly texts: readonly TextLine[];
  readonly erased: readonly (Placed & { readonly revision: number; readonly field: string })[];
  readonly checkpoints: readonly (Placed & {
    readonly revision: number;
    readonly head: string;
    readonly at: number;
    readonly signature: string;
  })[];
  readonly record: Placed & { readonly record: Json };
  readonly end: Placed & { readonly lines: number; readonly digest: string; readonly signature: string };
}

export interface LineFault {
  readonly line?: number;
  readonly why: string;
}

/** The fields of each kind of line, in canonical order, with what they hold. */
const kinds = {
  header: {
    code: "string",
    day: "string",
    form: "string",
    head: "object",
    key: "string",
    kind: "string",
    madeAt: "number",
    title: "string",
  },
  event: { at: "number", event: "object", hash: "string", kind: "string", revision: "number" },
  text: { field: "string", kind: "string", revision: "number", salt: "string", value: "string" },
  erased: { field: "string", kind: "string", revision: "number" },
  checkpoint: {
    at: "number",
    head: "string",
    kind: "string",
    revision: "number",
    signature: "string",
    why: "string",
  },
  record: { kind: "string", record: "object" },
  end: { digest: "string", kind: "string", lines: "number", signature: "string" },
} as const;
type Kind = keyof typeof kinds;
const order = Object.keys(kinds) as Kind[];
const once: readonly Kind[] = ["header", "record", "end"];

/** The lines of the file, and what cannot be read; `before` is the text that the last line is about. */
export function readLines(text: string): {
  readonly file: LogFile | undefined;
  readonly faults: readonly LineFault[];
  readonly before: string;
} {
  const faults: LineFault[] = [];
  const found = new Map<Kind, (Record<string, Json> & Placed)[]>(order.map((kind) => [kind, []]));
  if (!text.endsWith("\n")) faults.push({ why: "the file does not end with a whole line" });
  const lines = text.split("\n");
  if (text.endsWith("\n")) lines.pop();
  let reached = 0;
  lines.forEach((written, index) => {
    const line = index + 1;
    const value = jsonIn(written);
    const canonical = oneForm(value as Json);
    const kind = canonical === undefined ? undefined : kindOf(value);
    if (!kind) return void faults.push({ line, why: "this line cannot be read" });
    if (canonical !== written) faults.push({ line, why: "this line is not in its one form" });
    const place = order.indexOf(kind);
    if (place < reached) faults.push({ line, why: `a line of kind ${kind} does not belong here` });
    reached = Math.max(reached, place);
    found.get(kind)!.push({ ...(value as Record<string, Json>), line });
  });
  for (const kind of once)
    if (found.get(kind)!.length !== 1) faults.push({ why: `there must be one line of kind ${kind}` });
  const [header] = found.get("header")!;
  const [record] = found.get("record")!;
  const end = found.get("end")!.at(-1);
  const last = text.lastIndexOf("\n", text.length - 2) + 1;
  const before = text.slice(0, last);
  const head = header?.["head"] as Record<string, Json> | undefined;
  const isHeader =
    header?.["form"] === LOG_FORM &&
    typeof head?.["revision"] === "number" &&
    typeof head["hash"] === "string";
  if (header && !isHeader) faults.push({ line: header.line, why: `the form is not ${LOG_FORM}` });
  if (!header || !isHeader || !record || !end) return { file: undefined, faults, before };
  const file = {
    header,
    events: found.get("event")!.map(({ line, revision, at, event, hash }) => ({
      line,
      row: { revision, at, canonical: canonicalJson(event) },
      event,
      hash,
    })),
    texts: found.get("text")!,
    erased: found.get("erased")!,
    checkpoints: found.get("checkpoint")!,
    record,
    end,
  };
  return { file: file as unknown as LogFile, faults, before };
}

/** The JSON value in this text; undefined where it is none, or nests deeper than anything of a day. */
export function jsonIn(written: string): unknown {
  try {
    const value: unknown = JSON.parse(written);
    return nestsDeeper(value, DEEPEST) ? undefined : value;
  } catch {
    return undefined;
  }
}

/** The canonical form; undefined for a number that is none. */
function oneForm(value: Json | undefined): string | undefined {
  try {
    return value === undefined ? undefined : canonicalJson(value);
  } catch {
    return undefined;
  }
}

/** The kind of a line that holds exactly what that kind holds. */
function kindOf(value: unknown): Kind | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const fields = value as Record<string, unknown>;
  const kind = fields["kind"] as Kind;
  if (typeof kind !== "string" || !Object.hasOwn(kinds, kind)) return undefined;
  const wanted = Object.entries(kinds[kind]);
  const fits =
    wanted.every(([name, type]) => typeof fields[name] === type && fields[name] !== null) &&
    Object.keys(fields).length === wanted.length;
  const isEvent =
    kind !== "event" || typeof (fields["event"] as { type?: unknown } | undefined)?.type === "string";
  return fits && isEvent ? kind : undefined;
}

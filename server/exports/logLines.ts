/**
 * The log of a day for the verifier: one JSON value a line, each in canonical form. First what it is, then every event
 * with its hash, what is kept outside the chain, where the log stood when, and the record that follows from it. The
 * server adds the last line, a signature on all lines before it (sealedLines).
 */
import { recordOf } from "../../shared/domain/record.ts";
import { canonicalJson } from "../../shared/log/canonicalJson.ts";
import type { Json } from "../../shared/log/canonicalJson.ts";
import { LOG_FORM } from "../../shared/log/exportForm.ts";
import { replayedState } from "../../shared/log/replayedState.ts";
import type { ExportTask } from "./exportTask.ts";

/** The lines before the last one, each with its line break. */
export function logLines({ day, head, madeAt, state, log }: ExportTask): string {
  if (!log) throw new Error("the log was not handed over");
  const { rows, vault, checkpoints, key } = log;
  const lines: Json[] = [
    {
      kind: "header",
      form: LOG_FORM,
      day,
      code: state.code,
      title: state.setup?.title ?? "",
      head: { revision: head.revision, hash: head.hash },
      madeAt,
      key,
    },
    ...rows.map(({ revision, at, canonical, hash }) => ({
      kind: "event",
      revision,
      at,
      event: JSON.parse(canonical) as Json,
      hash,
    })),
    ...vault.kept.map(({ revision, field, salt, value }) => ({ kind: "text", revision, field, salt, value })),
    ...vault.erased.map(({ revision, field }) => ({ kind: "erased", revision, field })),
    ...checkpoints
      .filter(({ revision }) => revision <= head.revision)
      .map(({ revision, head: hash, at, why, signature }) => ({
        kind: "checkpoint",
        revision,
        head: hash,
        at,
        why,
        signature,
      })),
    { kind: "record", record: recordIn() },
  ];
  return lines.map((line) => `${canonicalJson(line)}\n`).join("");

  function recordIn(): Json {
    const record = recordOf(replayedState(rows, vault), { head, generatedAt: madeAt, names: true });
    if (!record) throw new Error("a day that was never prepared has no record");
    return JSON.parse(JSON.stringify(record)) as Json;
  }
}

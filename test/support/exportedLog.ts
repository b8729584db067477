/** The exported log of a day that was played, made as the server makes it. */
import { personalFieldsOf } from "../../shared/domain/events.ts";
import { checkpointText } from "../../shared/log/chainForm.ts";
import { replayedState } from "../../shared/log/replayedState.ts";
import { logLines } from "../../server/exports/logLines.ts";
import { sealedLines } from "../../server/exports/sealedLines.ts";
import type { LoggedEvent } from "../../server/log/eventLog.ts";
import { memoryLog } from "../../server/log/memoryLog.ts";
import { memoryServerKey } from "../../server/seal/serverKey.ts";
import type { ServerKey } from "../../server/seal/serverKey.ts";
import type { GivenEntry } from "./given.ts";

const DAY = "dag-1";

export interface ExportedLog {
  readonly text: string;
  readonly key: ServerKey;
  readonly madeAt: number;
  /** Hash of the last row. */
  readonly hash: string;
}

/** Exports these entries; texts of every `eraseEvery`th revision were erased before. */
export async function exportedLog(
  entries: readonly GivenEntry[],
  { eraseEvery = 0, key = memoryServerKey() }: { eraseEvery?: number; key?: ServerKey } = {},
): Promise<ExportedLog> {
  const log = memoryLog(personalFieldsOf);
  const commits = entries.map(({ at, event, revision }) => ({
    commandId: `c${revision}`,
    at,
    events: [event as unknown as LoggedEvent],
  }));
  await log.append(DAY, 0, commits);
  if (eraseEvery > 0) {
    const { kept } = await log.vault(DAY);
    await log.erase(
      DAY,
      kept.filter((_each, index) => index % eraseEvery === 0),
    );
  }
  const [rows, vault] = [await log.chain(DAY), await log.vault(DAY)];
  const { revision, hash } = rows.at(-1)!;
  const madeAt = rows.at(-1)!.at + 1_000;
  const checkpoints = rows
    .filter((row) => row.revision % 40 === 0 || row.revision === revision)
    .map((row) => {
      const told = { revision: row.revision, head: row.hash, at: row.at };
      const signature = key.sign(checkpointText({ day: DAY, ...told }));
      return { ...told, why: "interval" as const, signature };
    });
  const lines = logLines({
    wish: { of: "log", format: "jsonl", language: "nl", names: true },
    day: DAY,
    head: { revision, hash },
    madeAt,
    state: replayedState(rows, vault),
    photos: new Map(),
    log: { rows, vault, checkpoints, key: key.publicKey },
  });
  return { text: sealed(lines, key), key, madeAt, hash };
}

/** Lines with the last one, as the server with this key signs them. */
export function sealed(lines: string, key: ServerKey): string {
  return Buffer.from(sealedLines(Buffer.from(lines, "utf8"), key)).toString("utf8");
}

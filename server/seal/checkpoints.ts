/** When checkpoints are made: at every closed round, every minute in which something happened, at each export. */
import { checkpointText } from "../../shared/log/chainForm.ts";
import type { DayHost } from "../days/dayHost.ts";
import type { DayHosts } from "../days/dayHosts.ts";
import type { CheckpointReason, CheckpointTable } from "./checkpointTable.ts";
import type { ServerKey } from "./serverKey.ts";

/** How often a day in which something happened is noted, in milliseconds. */
export const CHECKPOINT_MS = 60_000;

export interface CheckpointParts {
  readonly hosts: DayHosts;
  readonly key: ServerKey;
  readonly table: CheckpointTable;
  readonly report: (what: string, error: unknown) => void;
}

/** Notes where the logs of days stand. */
export interface Checkpoints {
  /** Notes where this day stands now, unless that was noted already. */
  note(host: DayHost, why: CheckpointReason): void;
  /** Notes all days that were started; for a timer. Never throws. */
  noteAll(): void;
  readonly table: CheckpointTable;
}

/** Begins to note the closed rounds of every day of these hosts. */
export function checkpoints({ hosts, key, table, report }: CheckpointParts): Checkpoints {
  function note(host: DayHost, why: CheckpointReason): void {
    const { id: day, revision, headHash: head } = host;
    if (revision === 0 || table.newest(day)?.revision === revision) return;
    const at = host.now();
    const signature = key.sign(checkpointText({ day, revision, head, at }));
    table.keep(day, { revision, head, at, why, signature });
  }

  function carefully(host: DayHost, why: CheckpointReason): void {
    try {
      note(host, why);
    } catch (error) {
      report("a checkpoint was not kept", error);
    }
  }

  hosts.onStarted((host) => {
    host.onEntries((entries) => {
      if (entries.some(({ event }) => event.type === "roundClosed")) carefully(host, "roundClosed");
    });
  });
  return {
    table,
    note,
    noteAll: () => hosts.started().forEach((host) => carefully(host, "interval")),
  };
}

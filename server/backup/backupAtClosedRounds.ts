import type { DayHosts } from "../days/dayHosts.ts";
import type { Backups } from "./backups.ts";

/** What the hall decided is in a backup as soon as a round is closed. */
export function backupAtClosedRounds(hosts: DayHosts, copies: Backups): void {
  hosts.onStarted((host) => {
    host.onEntries((entries) => {
      // Nobody waits for it: a failure is told by the next look, a minute on.
      if (entries.some(({ event }) => event.type === "roundClosed")) void copies.run().catch(() => {});
    });
  });
}

/** What the programme team may ask of the server itself, as the routes need it. Composed in main.ts. */
import type { CheckLine } from "../../shared/protocol/operations.ts";
import type { Backups } from "../backup/backups.ts";
import type { DayHost } from "../days/dayHost.ts";
import { deleteRows } from "./deleteDay.ts";
import { keeper } from "./keeper.ts";
import type { Keeper, KeeperParts } from "./keeper.ts";
import { preflight } from "./preflight.ts";
import type { PreflightParts } from "./preflight.ts";
import { noteRehearsalsHeld } from "./rehearsalsHeld.ts";
import { rehearsals } from "./rehearsals.ts";
import type { RehearsalParts, Rehearsals } from "./rehearsals.ts";
import { smokeDay } from "./smokeDay.ts";

export interface Operations {
  readonly keeper: Keeper;
  readonly rehearsals: Rehearsals;
  /** Looks over the server; undefined while somebody else does. */
  preflight(host: DayHost, smoke: boolean): Promise<CheckLine[] | undefined>;
  /** Deletes the day, its rehearsal and every backup that holds it. Its code is never given again. */
  deleteDay(host: DayHost): Promise<void>;
  /** Stops what runs by itself. */
  close(): void;
}

export type OperationsParts = RehearsalParts &
  Omit<KeeperParts, "access" | "hosts"> &
  Omit<PreflightParts, "smoke" | "backup">;

/** How often is looked whether something may be kept no longer, in milliseconds. */
const SWEEP_MS = 24 * 60 * 60 * 1000;

/** Starts what runs by itself too: the sweep of what may be kept no longer, now and every day. */
export function operations(parts: OperationsParts & { readonly backups?: Backups | undefined }): Operations {
  const kept = keeper(parts);
  const practised = rehearsals(parts);
  noteRehearsalsHeld(parts.hosts, parts.report);
  let looking = false;
  const { backups } = parts;
  const sweep = () => void kept.sweep().catch((error: unknown) => parts.report("sweeping failed", error));
  const timer = setInterval(sweep, SWEEP_MS);
  timer.unref();
  sweep();

  return {
    keeper: kept,
    rehearsals: practised,
    async preflight(host, smoke) {
      if (looking) return undefined;
      looking = true;
      try {
        const backup = backups && (() => backups.state());
        return await preflight({ ...parts, backup, smoke: () => smokeDay(parts) }, host, smoke);
      } finally {
        looking = false;
      }
    },
    async deleteDay(host) {
      await practised.end(host);
      await parts.hosts.end(host.id, "dayGone");
      parts.registry.remove(host.id, parts.now());
      deleteRows(parts.file, host.id);
      await backups?.renew();
    },
    close() {
      clearInterval(timer);
      practised.close();
    },
  };
}

import { readCode } from "../../shared/protocol/http.ts";
import type { EventLog, ReadDay } from "../log/eventLog.ts";
import type { DayRegistry } from "./dayRegistry.ts";
import { openDayHost } from "./dayHost.ts";
import type { DayHost, DayHostParts } from "./dayHost.ts";

/** The live days of this server, one host a day. */
export interface DayHosts {
  /** The day with this code, however it was typed; started when it was not yet. Rejects when its log is damaged. */
  byCode(typed: string): Promise<DayHost | undefined>;
  /** The days that were started. */
  started(): DayHost[];
  /** Runs for each day, also for those that start later. */
  onStarted(listener: (host: DayHost) => void): void;
  /** A day that is no more, or begins anew under its code: what waits is answered, and it is told to who listens. */
  end(id: string, why: DayEnding): Promise<void>;
  onEnded(listener: (host: DayHost, why: DayEnding) => void): void;
  /** Whether there was a day with this code that was deleted. */
  isGone(typed: string): boolean;
  close(): Promise<void>;
}

/** It was deleted; or it is a rehearsal that begins anew. */
export type DayEnding = "dayGone" | "practiceAnew";

export interface DayHostsParts {
  readonly log: EventLog;
  readonly registry: Pick<DayRegistry, "findByCode"> & Partial<Pick<DayRegistry, "isGone">>;
  /** Reads a day's whole log; rejects when it is not what was written. */
  readonly readChecked: (day: string) => Promise<ReadDay>;
  /** Seals a record; without it no record can be adopted. */
  readonly seal?: DayHostParts["seal"];
  readonly now: () => number;
  readonly report: (what: string, error: unknown) => void;
}

/** Starts days when they are first asked for. */
export function dayHosts({ log, registry, readChecked, seal, now, report }: DayHostsParts): DayHosts {
  const starting = new Map<string, Promise<DayHost>>();
  const hosts = new Map<string, DayHost>();
  const listeners: ((host: DayHost) => void)[] = [];
  const endListeners: ((host: DayHost, why: DayEnding) => void)[] = [];

  async function start(id: string, code: string): Promise<DayHost> {
    const host = await openDayHost({
      id,
      code,
      log,
      read: await readChecked(id),
      ...(seal ? { seal } : {}),
      now,
      report,
    });
    hosts.set(id, host);
    for (const listener of listeners) listener(host);
    return host;
  }

  return {
    async byCode(typed) {
      const code = readCode(typed);
      for (const host of hosts.values()) if (host.code === code) return host;
      const day = registry.findByCode(typed);
      if (!day) return undefined;
      const promise = starting.get(day.id) ?? start(day.id, day.code);
      starting.set(day.id, promise);
      // A day that could not start is tried again when it is next asked for.
      promise.catch(() => starting.delete(day.id));
      return promise;
    },
    started: () => [...hosts.values()],
    onStarted(listener) {
      listeners.push(listener);
      for (const host of hosts.values()) listener(host);
    },
    async end(id, why) {
      const host = hosts.get(id);
      hosts.delete(id);
      starting.delete(id);
      if (!host) return;
      await host.close();
      for (const listener of endListeners) listener(host, why);
    },
    onEnded: (listener) => void endListeners.push(listener),
    isGone: (typed) => registry.isGone?.(typed) ?? false,
    close: async () => void (await Promise.all([...hosts.values()].map((host) => host.close()))),
  };
}

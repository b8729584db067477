/** The real live day and audience, on sockets that are functions. */
import { openDayHost } from "../../server/days/dayHost.ts";
import type { DayHost } from "../../server/days/dayHost.ts";
import type { EventLog } from "../../server/log/eventLog.ts";
import { openAudience } from "../../server/realtime/audience.ts";
import type { Audience, AudienceSocket } from "../../server/realtime/audience.ts";
import type { Packet } from "../../shared/protocol/messages.ts";
import type { VirtualTime } from "./virtualTime.ts";

/** The id of the one day of a world. */
export const DAY = "day-1";

export interface Server {
  readonly host: DayHost;
  readonly audience: Audience;
  readonly alive: boolean;
  /** Sends what waits; from now on entries wait for the next tick or go at once. */
  tick(wait: boolean): void;
  /** As a power cut: what was not sent is never sent. */
  kill(): void;
  socket(id: string, data: AudienceSocket["data"], deliver: (packet: Packet) => void): AudienceSocket;
  close(id: string): void;
}

/** Starts the server from its log, with sockets that are functions. What it reports as broken goes to `faults`. */
export async function startServer(time: VirtualTime, log: EventLog, faults: unknown[]): Promise<Server> {
  const report = (what: string, error: unknown) => void faults.push({ what, error });
  const host = await openDayHost({ id: DAY, code: "ABC234", log, now: () => time.now, report });
  const sockets = new Map<string, (packet: Packet) => void>();
  let alive = true;
  let waits = false;
  const fanOut = (ids: Iterable<string>, packet: Packet) => {
    for (const id of ids) sockets.get(id)?.(packet);
  };
  // Held entries wait for `tick`, never for a real timer: this is longer than any test.
  const tickMs = () => (waits ? 600_000 : 0);
  const audience = openAudience({ fanOut, host, clients: () => sockets.size, tickMs, report });
  return {
    host,
    audience,
    get alive() {
      return alive;
    },
    tick(wait) {
      waits = wait;
      audience.flush();
    },
    kill() {
      alive = false;
      sockets.clear();
      audience.close();
    },
    socket(id, data, deliver) {
      sockets.set(id, (packet) => alive && deliver(packet));
      return { id, data };
    },
    close(id) {
      sockets.delete(id);
    },
  };
}

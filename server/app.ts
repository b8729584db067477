/** The server as one thing that starts and stops; tests start this same thing. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { BackupState } from "./backup/backups.ts";
import type { AccessStore } from "./access/accessStore.ts";
import type { MakerLinks } from "./access/makerLinks.ts";
import type { DayHost } from "./days/dayHost.ts";
import type { DayHosts } from "./days/dayHosts.ts";
import type { DayRegistry } from "./days/dayRegistry.ts";
import type { Exporting } from "./exports/exporting.ts";
import type { GeometryTable } from "./geometry/geometryTable.ts";
import type { Operations } from "./operations/operations.ts";
import type { PhotoTable } from "./photos/photoTable.ts";
import type { SheetLinkTable } from "./sheets/sheetLinkTable.ts";
import { fromOwnPage } from "./http/origins.ts";
import { usualPhotoLimits } from "./http/photoLimits.ts";
import type { PhotoLimits } from "./http/photoLimits.ts";
import { securityHeaders } from "./http/securityHeaders.ts";
import { webOf } from "./http/web.ts";
import { usualWrongCodeLimits, wrongCodes } from "./http/wrongCodes.ts";
import type { WrongCodeLimits } from "./http/wrongCodes.ts";
import { openGateway } from "./realtime/gateway.ts";
import { usualLimits } from "./realtime/limits.ts";
import type { Limits } from "./realtime/limits.ts";
import { usualTickMs } from "./realtime/tick.ts";

export interface AppParts {
  readonly hosts: DayHosts;
  readonly access: AccessStore;
  readonly registry: Pick<DayRegistry, "all" | "add" | "find">;
  readonly makers: MakerLinks;
  /** UTC ms. */
  readonly now: () => number;
  readonly geometries: GeometryTable;
  readonly photos: PhotoTable;
  readonly sheetLinks: SheetLinkTable;
  readonly exporting: Exporting;
  /** Addresses of our pages, without a path: `https://dag.example.nl`. */
  readonly origins: readonly string[];
  /** Whether pages may also be reached at localhost, on the port this listens at. */
  readonly loopback: boolean;
  /** Pages are reached over https. */
  readonly https: boolean;
  readonly clientFolder: string;
  readonly proxies?: number;
  readonly limits?: Limits;
  /** How long entries wait to leave together, in milliseconds, with so many clients. */
  readonly tickMs?: (clients: number) => number;
  /** Origin at which phones reach this server; undefined: the one of the page that asks. */
  readonly joinAt?: string | undefined;
  readonly wrongCodeLimits?: WrongCodeLimits;
  readonly photoLimits?: PhotoLimits;
  readonly operations?: Operations;
  /** How it stands with the backup, for the moderator's light. */
  readonly backup?: () => BackupState;
  /** Told of bugs and broken machines; never of what people typed. */
  readonly report: (what: string, error: unknown) => void;
}

export interface App {
  /** Resolves to the port, which is another than asked for only when that was 0. */
  listen(port: number, host: string): Promise<number>;
  /** Open screens of the projector on this day. */
  projectors(host: DayHost): number;
  /** Stops accepting, sends and answers what waits, lets the clients go. */
  close(): Promise<void>;
}

/** Makes the server of these parts; it does not listen yet, and does not own its parts. */
export function createApp(parts: AppParts): App {
  const { hosts, access, registry, makers, now, geometries, photos, sheetLinks, exporting } = parts;
  const { https, report } = parts;
  const origins = new Set(parts.origins);
  const isOwnOrigin = (origin: string) => origins.has(origin);
  let stopping = false;
  let setHeaders = securityHeaders([...origins], https);

  const web = webOf({
    hosts,
    access,
    registry,
    makers,
    now,
    geometries,
    photos,
    sheetLinks,
    exporting,
    photoLimits: parts.photoLimits ?? usualPhotoLimits,
    operations: parts.operations,
    isOwnOrigin,
    https,
    joinAt: parts.joinAt,
    noteWrongCode: wrongCodes(parts.wrongCodeLimits ?? usualWrongCodeLimits),
    clientFolder: parts.clientFolder,
    report,
    stopping: () => stopping,
    proxies: parts.proxies ?? 0,
  });
  const server = createServer(web);
  const gateway = openGateway({
    server,
    hosts,
    access,
    mayOpen: (request) => fromOwnPage(request, isOwnOrigin),
    limits: parts.limits ?? usualLimits,
    tickMs: parts.tickMs ?? usualTickMs,
    joinAt: parts.joinAt,
    backup: parts.backup,
    report,
  });
  // Before anyone else hears of the request, so that no answer lacks them, whoever writes it.
  server.prependListener("request", (request, response) => setHeaders(request, response));

  return {
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen(port, host, () => {
          server.off("error", reject);
          const { port: actual } = server.address() as AddressInfo;
          if (parts.loopback) {
            for (const name of ["localhost", "127.0.0.1", "[::1]"]) origins.add(`http://${name}:${actual}`);
            setHeaders = securityHeaders([...origins], https);
          }
          resolve(actual);
        });
      }),
    projectors: (host) => gateway.connected(host, "projector"),
    async close() {
      stopping = true;
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      // What was asked is answered while the sockets are still there.
      await exporting.close();
      await hosts.close();
      await gateway.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

import { randomBytes, randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { io } from "socket.io-client";
import type { Socket } from "socket.io-client";
import type { Actor } from "../../shared/domain/actor.ts";
import type { DayCommand } from "../../shared/domain/commands.ts";
import { prepareDay } from "../../shared/domain/prepareDay.ts";
import { personalFieldsOf } from "../../shared/domain/events.ts";
import type { DaySetup } from "../../shared/domain/setup.ts";
import { emptyDay } from "../../shared/domain/state.ts";
import { UPLOAD_TYPE } from "../../shared/protocol/http.ts";
import { PROTOCOL } from "../../shared/protocol/version.ts";
import type { CommandAnswer, FollowAnswer, Packet, SocketRole } from "../../shared/protocol/messages.ts";
import { beslisdag2023 } from "../../shared/templates/beslisdag2023.ts";
import { accessStore } from "../../server/access/accessStore.ts";
import { memoryAccessTable } from "../../server/access/accessTable.ts";
import { makerLinks, memoryMakerTable } from "../../server/access/makerLinks.ts";
import { createApp } from "../../server/app.ts";
import type { AppParts } from "../../server/app.ts";
import { memoryGeometryTable } from "../../server/geometry/geometryTable.ts";
import { memoryPhotoTable } from "../../server/photos/photoTable.ts";
import { memorySheetLinks } from "../../server/sheets/sheetLinkTable.ts";
import { dayHosts } from "../../server/days/dayHosts.ts";
import { exportingOf } from "../../server/exports/exporting.ts";
import { memoryCheckpoints } from "../../server/seal/checkpointTable.ts";
import { checkpoints } from "../../server/seal/checkpoints.ts";
import { recordSeal } from "../../server/seal/recordSeal.ts";
import { memoryServerKey } from "../../server/seal/serverKey.ts";
import { readChecked } from "../../server/log/checkChain.ts";
import { memoryRegistry } from "../support/memoryRegistry.ts";
import type { Limits } from "../../server/realtime/limits.ts";
import type { EventLog, LoggedEvent } from "../../server/log/eventLog.ts";
import { memoryLog } from "../../server/log/memoryLog.ts";

export const DAY = "dag-1";
export const CODE = "K7M2PX";

/** The real server's parts, where a test wants others than usual. */
export interface Over extends Partial<AppParts> {
  readonly log?: EventLog;
  readonly now?: () => number;
  readonly setup?: DaySetup;
  /** The day has not opened yet. */
  readonly notOpen?: boolean;
}

/** Limits that a fast test does not meet. */
export const roomyLimits: Limits = {
  participant: { perSecond: 100_000, burst: 100_000 },
  organiser: { perSecond: 100_000, burst: 100_000 },
  follow: { perSecond: 100_000, burst: 100_000 },
};

/** The real server on a free port, with one open day in memory. */
export async function liveServer(over: Over = {}) {
  const now = over.now ?? Date.now;
  const log = over.log ?? memoryLog(personalFieldsOf);
  const access = accessStore(memoryAccessTable(), now);
  const reports: { what: string; error: unknown }[] = [];
  const report = (what: string, error: unknown) => void reports.push({ what, error });
  const day = { id: DAY, code: CODE, createdAt: 0 };
  const registry = memoryRegistry(day);
  const makers = makerLinks(memoryMakerTable(), now);
  const prepared = prepareDay(emptyDay, CODE, over.setup ?? beslisdag2023);
  if (!prepared.accepted) throw new Error(prepared.refusal.code);
  await log.append(DAY, 0, [
    { commandId: "prepare", at: now(), events: prepared.events as unknown as LoggedEvent[] },
    ...(over.notOpen ? [] : [{ commandId: "open", at: now(), events: [{ type: "dayOpened" }] }]),
  ]);
  const key = memoryServerKey();
  const seal = recordSeal(key);
  const hosts = dayHosts({ log, registry, readChecked: (id) => readChecked(log, id), seal, now, report });
  const host = (await hosts.byCode(CODE))!;
  const photos = over.photos ?? memoryPhotoTable();
  const noted = checkpoints({ hosts, key, table: memoryCheckpoints(), report });
  const app = createApp({
    hosts,
    access,
    registry,
    makers,
    now,
    geometries: memoryGeometryTable(),
    photos,
    exporting: exportingOf({ log, photos, key, checkpoints: noted, now, report }),
    sheetLinks: memorySheetLinks(),
    origins: [],
    loopback: true,
    https: false,
    clientFolder: tmpdir(),
    report,
    ...over,
  });
  const url = `http://127.0.0.1:${await app.listen(0, "127.0.0.1")}`;
  const sockets: Socket[] = [];

  const server = {
    url,
    log,
    access,
    hosts,
    registry,
    makers,
    host,
    app,
    reports,
    /** Posts JSON as a page of ours would. */
    post: (path: string, body: unknown, headers: Record<string, string> = {}) =>
      fetch(`${url}/api/days/${CODE}${path}`, {
        method: "POST",
        headers: { "content-type": "application/json", origin: url, ...headers },
        body: JSON.stringify(body),
      }),
    /** Posts a file in its envelope, as the programme team's page does. */
    upload: (path: string, body: unknown, cookie = "") =>
      fetch(`${url}/api/days/${CODE}${path}`, {
        method: "POST",
        headers: { "content-type": UPLOAD_TYPE, origin: url, cookie },
        body: JSON.stringify(body),
      }),
    /** Joins a participant over HTTP; resolves to who they are and their cookie. */
    async join(name: string, more: { organisation?: string; regions?: string[] } = {}) {
      const id = `p-${randomBytes(6).toString("hex")}`;
      const secret = randomBytes(32).toString("base64url");
      const wish = {
        participantId: id,
        secret,
        name,
        organisation: more.organisation ?? `${name} BV`,
        sector: "company",
        regions: more.regions ?? ["utrecht"],
      };
      const response = await server.post("/join", wish);
      if (response.status !== 200) throw new Error(`join: ${response.status} ${await response.text()}`);
      return { id, secret, wish, cookie: cookieOf(response) };
    },
    /** A cookie for a link of this role. */
    async link(
      role: "moderator" | "programmeTeam" | "projector" | "facilitator" | "regionKeeper",
      region?: string,
      rsv?: string,
    ) {
      const scope = rsv ? { rsv } : region ? { region } : undefined;
      const { id, token } = await access.issue(DAY, role, role, scope);
      return { id, token, cookie: cookieOf(await server.post("/link", { token })) };
    },
    /** Opens a socket. */
    async connect(role: SocketRole, cookie: string) {
      const client = openClient(url, role, cookie);
      sockets.push(client.socket);
      await client.connected;
      return client;
    },
    /** A command given straight to the day. */
    async does(actor: Actor, command: DayCommand): Promise<CommandAnswer> {
      return host.command(actor, randomUUID(), command);
    },
    async close() {
      for (const socket of sockets) socket.close();
      await app.close();
    },
  };
  return server;
}

export type LiveServer = Awaited<ReturnType<typeof liveServer>>;
export type Client = ReturnType<typeof openClient>;

/** A socket as a phone or a screen opens it, with everything it was sent. */
export function openClient(
  url: string,
  role: SocketRole,
  cookie: string,
  auth: object = {},
  transports = ["websocket"],
  origin = url,
) {
  const socket = io(url, {
    path: "/live",
    transports,
    reconnection: false,
    forceNew: true,
    auth: { protocol: PROTOCOL, code: CODE, role, ...auth },
    extraHeaders: { cookie, origin },
  });
  const packets: Packet[] = [];
  const received: [string, unknown][] = [];
  socket.on("packet", (packet: Packet) => packets.push(packet));
  socket.onAny((name: string, body: unknown) => received.push([name, body]));
  const connected = new Promise<void>((resolve, reject) => {
    socket.on("connect", resolve);
    socket.on("connect_error", reject);
  });
  connected.catch(() => {});
  return {
    socket,
    packets,
    received,
    connected,
    follow: (topic: string, since: number | null = null): Promise<FollowAnswer> =>
      socket.timeout(5_000).emitWithAck("follow", { topic, since }),
    command: (command: unknown, commandId: string = randomUUID()): Promise<CommandAnswer> =>
      socket.timeout(5_000).emitWithAck("command", { commandId, command }),
    /** Resolves at the first message of this name from now on. */
    next: (name: string): Promise<unknown> => new Promise((resolve) => socket.once(name, resolve)),
    /** Resolves when everything the server sent before has arrived. */
    quiet: async () =>
      void (await socket.timeout(5_000).emitWithAck("follow", { topic: "board:none", since: null })),
  };
}

/** The cookie an answer sets, as a browser sends it back. */
export function cookieOf(response: Response): string {
  return response.headers.getSetCookie()[0]?.split(";")[0] ?? "";
}

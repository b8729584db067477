/** The sockets: who may open one, what they may send, and when they are ended. */
import type { IncomingMessage, Server as HttpServer } from "node:http";
import { Server } from "socket.io";
import type { DefaultEventsMap, ExtendedError, Socket } from "socket.io";
import type { ParticipantId } from "../../shared/domain/ids.ts";
import { MAX_PACKET_BYTES } from "../../shared/protocol/messages.ts";
import type { Ending, Hall, Hello, SocketRole } from "../../shared/protocol/messages.ts";
import type { AccessStore } from "../access/accessStore.ts";
import type { DayHost } from "../days/dayHost.ts";
import type { DayHosts } from "../days/dayHosts.ts";
import { openAudience } from "./audience.ts";
import type { Audience } from "./audience.ts";
import { firstTeller } from "./whoWasFirst.ts";
import { fanOut } from "./fanOut.ts";
import { identify } from "./identify.ts";
import type { SocketData } from "./identify.ts";
import type { Limits } from "./limits.ts";
import { dispatcher } from "./messages.ts";
import { cutSlowReaders } from "./slowReaders.ts";
import { jsonParser } from "./wire.ts";

export interface GatewayParts {
  readonly server: HttpServer;
  readonly hosts: DayHosts;
  readonly access: AccessStore;
  readonly mayOpen: (request: IncomingMessage) => boolean;
  readonly limits: Limits;
  /** Origin at which phones reach this server, when it was told or found. */
  readonly joinAt: string | undefined;
  /** How long entries wait to leave together, in milliseconds, with so many clients. */
  readonly tickMs: (clients: number) => number;
  /** How it stands with the backup; left out where there is none to be. */
  readonly backup?: (() => NonNullable<Hall["backup"]>) | undefined;
  readonly report: (what: string, error: unknown) => void;
}

export interface Gateway {
  /** Open sockets of a role on a day. */
  connected(host: DayHost, role: SocketRole): number;
  /** Open sockets, of all days. */
  readonly clients: number;
  /** Sends what waits, then lets the sockets go; clients come back by themselves. */
  close(): Promise<void>;
}

/** How often slow readers are looked for and organisers are told who is there, in milliseconds. */
const SECOND = 1_000;
/** Sockets of one participant at a time: tabs of one phone, and lines that died and were not missed yet. */
const MOST_SOCKETS = 20;

type DaySocket = Socket<DefaultEventsMap, DefaultEventsMap, DefaultEventsMap, SocketData>;

/** Listens for sockets at /live on this server. */
export function openGateway({
  server,
  hosts,
  access,
  mayOpen,
  limits,
  tickMs,
  joinAt,
  backup,
  report,
}: GatewayParts): Gateway {
  const io = new Server<DefaultEventsMap, DefaultEventsMap, DefaultEventsMap, SocketData>(server, {
    path: "/live",
    serveClient: false,
    perMessageDeflate: false,
    parser: jsonParser,
    maxHttpBufferSize: MAX_PACKET_BYTES,
    // A phone that stays silent this long is gone: 15 s between pings, 10 s for the answer.
    pingInterval: 15_000,
    pingTimeout: 10_000,
    connectTimeout: 10_000,
    allowRequest: (request, callback) => callback(null, mayOpen(request)),
  });
  const namespace = io.of("/");
  const clients = () => namespace.sockets.size;
  const audiences = new Map<DayHost, Audience>();
  const told = new Map<DayHost, string>();
  const dispatch = dispatcher(limits, firstTeller(access), report);
  /** How many links have ended; a socket that came in meanwhile is looked at again. */
  let ended = 0;
  const endedBefore = new WeakMap<DaySocket, number>();

  hosts.onStarted((host) => {
    audiences.set(host, openAudience({ fanOut: fanOut(namespace as never), host, clients, tickMs, report }));
  });

  hosts.onEnded((host, why) => {
    for (const socket of namespace.sockets.values()) if (socket.data.host === host) end(socket, why);
    audiences.get(host)?.close();
    audiences.delete(host);
    told.delete(host);
  });

  io.use((socket, next) => {
    endedBefore.set(socket, ended);
    identify(socket.handshake.auth, socket.handshake.headers.cookie, hosts, access).then(
      (who) => {
        if (typeof who === "string") return next(ending(who));
        Object.assign(socket.data, who);
        next();
      },
      (error: unknown) => {
        report("letting a socket in failed", error);
        next(new Error("broken"));
      },
    );
  });

  io.on("connection", (socket) => {
    const { host, role, id, participantId, actor } = socket.data;
    const audience = audiences.get(host);
    if (!audience) return socket.disconnect(true);
    if (participantId && host.presence.arrived(participantId) > MOST_SOCKETS) cutOldest(host, participantId);
    // Everything a client sends ends here: no name it thinks of reaches an event emitter.
    socket.use((message) => void dispatch(socket, audience, message));
    // A packet that is none; the library closes the socket. Not ours to report, or anyone could fill the log.
    socket.on("error", () => {});
    socket.on("disconnect", () => {
      audience.forget(socket);
      if (participantId) host.presence.left(participantId, host.now());
    });
    const hello: Hello = {
      now: host.now(),
      role,
      participantId,
      ...(actor.role === "facilitator" && actor.region ? { region: actor.region } : {}),
      ...("rsv" in actor && actor.rsv ? { rsv: actor.rsv } : {}),
      ...(joinAt ? { joinAt } : {}),
    };
    socket.emit("hello", hello);
    if (role === "moderator" || role === "programmeTeam") {
      void socket.join(organisersOf(host));
      socket.emit("hall", hallOf(host));
    }
    // Between the first look at the cookie and now the link may have been revoked.
    if (endedBefore.get(socket) === ended) return;
    const cookies = socket.handshake.headers.cookie;
    identify(socket.handshake.auth, cookies, hosts, access).then(
      (who) => (typeof who === "string" || who.id !== id) && end(socket, "signedOut"),
      (error: unknown) => report("looking again at a socket failed", error),
    );
  });

  /** The oldest are most likely dead, and a phone that comes back must never wait for them. */
  function cutOldest(host: DayHost, id: ParticipantId): void {
    const own = [...namespace.sockets.values()].filter(
      ({ data }) => data.host === host && data.participantId === id,
    );
    for (const socket of own.slice(0, -MOST_SOCKETS)) socket.disconnect(true);
  }

  const stopHearing = access.onRevoked(({ day, id }) => {
    ended += 1;
    for (const socket of namespace.sockets.values()) {
      if (socket.data.host.id === day && socket.data.id === id) end(socket, "signedOut");
    }
  });

  const everySecond = setInterval(() => {
    cutSlowReaders(namespace as never);
    for (const host of audiences.keys()) tellHall(host);
  }, SECOND);
  everySecond.unref();

  function tellHall(host: DayHost): void {
    const hall = hallOf(host);
    const text = JSON.stringify(hall);
    if (told.get(host) === text) return;
    told.set(host, text);
    namespace.to(organisersOf(host)).emit("hall", hall);
  }

  function hallOf(host: DayHost): Hall {
    const counts: Record<SocketRole, number> = {
      participant: 0,
      projector: 0,
      moderator: 0,
      programmeTeam: 0,
      facilitator: 0,
      regionKeeper: 0,
    };
    for (const { data } of namespace.sockets.values()) if (data.host === host) counts[data.role] += 1;
    return {
      participants: counts.participant,
      projectors: counts.projector,
      moderators: counts.moderator,
      present: host.presence.presentAt(host.now()).size,
      ...(backup ? { backup: backup() } : {}),
    };
  }

  return {
    connected: (host, role) =>
      [...namespace.sockets.values()].filter(({ data }) => data.host === host && data.role === role).length,
    get clients() {
      return clients();
    },
    async close() {
      clearInterval(everySecond);
      stopHearing();
      for (const audience of audiences.values()) audience.close();
      await io.close();
    },
  };
}

function organisersOf(host: DayHost): string {
  return `${host.id}|organisers`;
}

function end(socket: DaySocket, reason: Ending): void {
  socket.emit("ended", { reason });
  // After the message: a disconnect of the connection itself lets what was sent go first.
  socket.disconnect(true);
}

function ending(reason: Ending): ExtendedError {
  const error: ExtendedError = new Error(reason);
  error.data = { reason };
  return error;
}

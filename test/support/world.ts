/**
 * A hall that exists only in memory: real server days (dayHost, audience, memoryLog) and real copies on the phones
 * (replica, foresee, commandQueue), between them a network that is slow, loses, repeats and breaks. Time and chance
 * come from a seed. The server does not know that its sockets are not.
 */
import type { Namespace } from "socket.io";
import { commandQueue } from "../../client/src/session/commandQueue.ts";
import { foresee } from "../../client/src/session/foresee.ts";
import {
  emptyReplica,
  isBehind,
  questionFor,
  withAnswer,
  withPacket,
} from "../../client/src/session/replica.ts";
import type { Replica } from "../../client/src/session/replica.ts";
import type { PendingCommand } from "../../client/src/session/session.ts";
import { openDayHost } from "../../server/days/dayHost.ts";
import type { DayHost } from "../../server/days/dayHost.ts";
import type { Commit, EventLog } from "../../server/log/eventLog.ts";
import { memoryLog } from "../../server/log/memoryLog.ts";
import { openAudience } from "../../server/realtime/audience.ts";
import type { Audience, AudienceSocket } from "../../server/realtime/audience.ts";
import type { Actor, Viewer } from "../../shared/domain/actor.ts";
import { dayCommand } from "../../shared/domain/commands.ts";
import { prepareDay } from "../../shared/domain/day.ts";
import { personalFieldsOf } from "../../shared/domain/events.ts";
import type { CommandId, ParticipantId } from "../../shared/domain/ids.ts";
import { emptyDay } from "../../shared/domain/state.ts";
import type { DayState } from "../../shared/domain/state.ts";
import type { CommandAnswer, CommandMessage, FollowAnswer, Packet } from "../../shared/protocol/messages.ts";
import { chanceFrom } from "./chance.ts";
import type { Chance } from "./chance.ts";
import { joinIntent, mintFrom, moderatorIntent, participantIntent } from "./intents.ts";
import type { Mint } from "./intents.ts";
import type { CommandInput } from "./given.ts";
import { MORNING, smallDay } from "./smallDay.ts";
import { virtualTime } from "./virtualTime.ts";
import type { VirtualTime } from "./virtualTime.ts";

const DAY = "day-1";
const PATIENCE_MS = 4_000;

/** How the network of a world misbehaves; parts from 0 to 1 of the messages. */
export interface Weather {
  readonly delayMs: number;
  readonly lost: number;
  readonly repeated: number;
}

export interface Acknowledged {
  readonly client: number;
  readonly commandId: string;
  readonly answer: CommandAnswer;
}

export interface World {
  readonly time: VirtualTime;
  readonly log: EventLog;
  readonly host: DayHost;
  readonly clients: readonly Client[];
  /** Every answer a client got to a command of its own. */
  readonly answers: readonly Acknowledged[];
  /** What the server reported as broken: must stay empty. */
  readonly faults: readonly unknown[];
  readonly counts: Record<string, number>;
  /** One thing happens: somebody acts, a connection breaks, a phone reloads, the server restarts. */
  step(): Promise<void>;
  /** Good weather: everyone comes back, nobody acts, everything on its way arrives. */
  quiet(): Promise<void>;
}

export interface Client {
  readonly number: number;
  readonly actor: Actor;
  readonly viewer: Viewer;
  readonly replica: Replica;
  readonly pending: readonly PendingCommand[];
  readonly topics: ReadonlySet<string>;
}

/** A world of so many clients: a moderator, a projector, and participants who have joined. */
export async function openWorld(seed: number, size: number): Promise<World> {
  const chance = chanceFrom(seed);
  const mint = mintFrom(chance);
  const time = virtualTime(MORNING);
  const log = memoryLog(personalFieldsOf);
  const faults: unknown[] = [];
  const answers: Acknowledged[] = [];
  const counts: Record<string, number> = {};
  const count = (what: string) => void (counts[what] = (counts[what] ?? 0) + 1);
  let weather: Weather = { delayMs: 20 + chance.below(400), lost: 0.04, repeated: 0.1 };
  const network = () => weather;

  const prepared = prepareDay(emptyDay, "ABC234", smallDay());
  if (!prepared.accepted) throw new Error("the day was not prepared");
  const events = prepared.events as unknown as Commit["events"];
  await log.append(DAY, 0, [{ commandId: "prepare", at: time.now, events }]);
  let server = await startServer(time, log, faults);

  const moderator: Actor = { role: "moderator", id: "link-moderator" as never };
  await server.host.command(moderator, "open", { type: "openDay" });
  const clients: SimulatedClient[] = [];
  const parts = { time, chance, mint, answers, count, weather: network, server: () => server };
  for (let number = 0; number < size; number += 1) {
    const actor: Actor =
      number === 0
        ? moderator
        : number === 1
          ? { role: "projector", id: "link-projector" as never }
          : { role: "participant", id: await joined(number) };
    clients.push(simulatedClient(number, actor, parts));
  }

  async function joined(number: number): Promise<ParticipantId> {
    const command = dayCommand.parse(joinIntent(chance, mint));
    if (command.type !== "joinDay") throw new Error("nobody joined");
    await server.host.command({ role: "visitor" }, `join-${number}-${time.now}`, command);
    return command.participantId;
  }

  /** One more thing that everyone sees happens on every topic: whoever missed something before, finds out. */
  async function everyTopic(): Promise<void> {
    const boardIds = Object.keys(server.host.state.boards);
    const id = `last-${time.now}`;
    let given = 0;
    const give = (actor: Actor, input: CommandInput) =>
      server.host.command(actor, `${id}-${(given += 1)}`, dayCommand.parse(input));
    await give(moderator, { type: "openDay" });
    const visit = { participantId: id, name: "Laatste", organisation: "Laatste", sector: "fund" } as const;
    await give({ role: "visitor" }, { type: "joinDay", ...visit, regions: [] });
    const by: Actor = { role: "participant", id: id as ParticipantId };
    await give(moderator, { type: "openBoards", boardIds });
    await give(moderator, { type: "setOverlay", overlay: server.host.state.overlay ? null : "qr" });
    for (const boardId of boardIds) {
      const note = { noteId: id, boardId, laneId: "lane", text: mint.text("last") };
      await give(by, { type: "writeNote", ...note, editKey: "key" });
    }
  }

  async function restart(): Promise<void> {
    count("restarts");
    for (const client of clients) client.cut();
    server.kill();
    server = await startServer(time, log, faults);
  }

  return {
    time,
    log,
    get host() {
      return server.host;
    },
    clients,
    answers,
    faults,
    counts,
    async step() {
      const client = chance.of(clients)!;
      const what = chance.weighted([
        [40, "act"],
        [6, "connect"],
        [3, "cut"],
        [1.5, "reload"],
        [3, "topic"],
        [3, "tick"],
        [0.4, "restart"],
        [0.5, "join"],
      ]);
      if (what === "act") (chance.often(0.3) ? clients[0]! : client).act();
      if (what === "connect") for (const each of clients) each.connect();
      if (what === "cut") client.cut();
      if (what === "reload") client.reload();
      if (what === "topic") client.turn();
      if (what === "tick") server.tick(chance.often(0.4));
      if (what === "restart") await restart();
      if (what === "join") void joined(100 + time.now);
      await time.runUntil(time.now + chance.below(300));
    },
    async quiet() {
      weather = { delayMs: 10, lost: 0, repeated: 0 };
      for (let turn = 0; turn < 40; turn += 1) {
        for (const client of clients) client.connect();
        if (turn === 1) await everyTopic();
        server.tick(false);
        await time.runUntil(time.now + 2 * PATIENCE_MS);
        if (turn > 1 && clients.every((client) => client.settled()) && time.idle) return;
      }
    },
  };
}

interface Server {
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

async function startServer(time: VirtualTime, log: EventLog, faults: unknown[]): Promise<Server> {
  const report = (what: string, error: unknown) => void faults.push({ what, error });
  const host = await openDayHost({ id: DAY, code: "ABC234", log, now: () => time.now, report });
  const sockets = new Map<string, (packet: Packet) => void>();
  const rooms = new Map<string, Set<string>>();
  const roomOf = (name: string) => rooms.get(name) ?? rooms.set(name, new Set()).get(name)!;
  let alive = true;
  let waits = false;
  const io = {
    sockets: {
      get: (id: string) => {
        const deliver = sockets.get(id);
        return (
          deliver && {
            emit: (_name: string, packet: Packet) => deliver(packet),
            join: (room: string) => void roomOf(room).add(id),
            leave: (room: string) => void roomOf(room).delete(id),
          }
        );
      },
    },
    to: (room: string) => ({
      except: (not: string[]) => ({
        emit: (_name: string, packet: Packet) => {
          for (const id of roomOf(room)) if (!not.includes(id)) sockets.get(id)?.(packet);
        },
      }),
    }),
  } as unknown as Namespace;
  // Held entries wait for `tick`, never for a real timer: this is longer than any test.
  const tickMs = () => (waits ? 600_000 : 0);
  const audience = openAudience({ io, host, clients: () => sockets.size, tickMs, report });
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
      for (const room of rooms.values()) room.delete(id);
    },
  };
}

interface SimulatedClient extends Client {
  act(): void;
  connect(): void;
  cut(): void;
  /** The page is gone with all it knew, but for what the outbox keeps. */
  reload(): void;
  /** Looks at another board. */
  turn(): void;
  settled(): boolean;
}

interface ClientParts {
  readonly time: VirtualTime;
  readonly chance: Chance;
  readonly mint: Mint;
  readonly answers: Acknowledged[];
  readonly count: (what: string) => void;
  readonly weather: () => Weather;
  readonly server: () => Server;
}

interface Connection {
  readonly server: Server;
  readonly socket: AudienceSocket;
  open: boolean;
  /** Brings a message over, each way in order; `lossy` ones may get lost or come twice. */
  carry(way: "up" | "down", lossy: boolean, what: () => void): void;
}

function simulatedClient(number: number, actor: Actor, parts: ClientParts): SimulatedClient {
  const { time, chance, mint, answers, count, weather } = parts;
  const me = actor.role === "participant" ? actor.id : null;
  const viewer: Viewer =
    actor.role === "participant" ? { role: "participant", id: actor.id } : (actor as Viewer);
  let given = 0;
  let connections = 0;
  let page = 0;
  let connection: Connection | undefined;
  let replica = emptyReplica;
  let pending: PendingCommand[] = [];
  let topics = new Set(["day", "board:ideas"]);
  let asking = new Set<string>();
  let waiting = new Set<(answer: null) => void>();

  const shown = (): DayState =>
    pending.reduce((day, { command, since }) => foresee(day, command, actor, since), replica.day);

  function open(): Connection {
    const server = parts.server();
    const id = `s${number}-${(connections += 1)}`;
    const last = { up: 0, down: 0 };
    const made: Connection = {
      server,
      socket: server.socket(
        id,
        { role: actor.role, participantId: me } as unknown as AudienceSocket["data"],
        (packet) => made.carry("down", true, () => receive(packet)),
      ),
      open: true,
      carry(way, lossy, what) {
        const { delayMs, lost, repeated } = weather();
        if (lossy && chance.often(lost)) {
          // What is swallowed shows when the next packet comes, or when the connection breaks.
          if (chance.often(0.5)) time.after(chance.below(3_000), () => connection === made && cut());
          return count("lost");
        }
        const times = lossy && chance.often(repeated) ? 2 : 1;
        const first = Math.max(time.now + 1 + chance.below(delayMs), last[way]);
        last[way] = first;
        for (let copy = 0; copy < times; copy += 1) {
          // What the server repeats may come in its own time, out of order with what follows. A client repeats only
          // what was not answered yet, so the copy arrives on the heels of the first.
          const arrives = copy > 0 && way === "down" ? first + chance.below(delayMs * 3) : first;
          time.after(arrives - time.now, () => {
            if (made.open && server.alive) what();
          });
        }
      },
    };
    return made;
  }

  function receive(packet: Packet): void {
    replica = withPacket(replica, JSON.parse(JSON.stringify(packet)) as Packet);
    if (topics.has(packet.topic) && isBehind(replica, packet.topic)) {
      count("gaps");
      void ask(packet.topic);
    }
  }

  /** A question over the connection; null when its answer does not come. */
  function question<T>(on: Connection, put: (answer: (value: T) => void) => void): Promise<T | null> {
    return new Promise((resolve) => {
      const gaveUp = () => resolve(null);
      waiting.add(gaveUp);
      time.after(PATIENCE_MS, gaveUp);
      on.carry("up", true, () => {
        put((value) => on.carry("down", true, () => resolve(value)));
      });
    });
  }

  async function ask(topic: string): Promise<void> {
    const on = connection;
    if (!on || asking.has(topic)) return;
    const mine = page;
    const current = asking;
    current.add(topic);
    let answer: FollowAnswer | null;
    do {
      const asked = questionFor(replica, topic);
      answer = await question<FollowAnswer>(on, (tell) =>
        tell(JSON.parse(JSON.stringify(on.server.audience.follow(on.socket, asked))) as FollowAnswer),
      );
      if (mine !== page || on !== connection) return;
      if (answer) {
        count(answer.kind);
        replica = withAnswer(replica, asked, answer);
      } else await time.wait(500);
    } while (
      mine === page &&
      on === connection &&
      topics.has(topic) &&
      (!answer || isBehind(replica, topic))
    );
    current.delete(topic);
  }

  function queueOf(forPage: number): () => Promise<void> {
    return commandQueue({
      first: () => (forPage === page ? pending[0] : undefined),
      connected: () => forPage === page && connection !== undefined,
      wait: (ms) => time.wait(ms),
      send(message: CommandMessage) {
        const on = connection;
        if (!on) return Promise.resolve(null);
        return question<CommandAnswer>(on, (tell) => {
          void on.server.host.command(actor, message.commandId, message.command).then(tell);
        });
      },
      tried({ commandId }) {
        count("resent");
        pending = pending.map((each) =>
          each.commandId === commandId ? { ...each, tries: each.tries + 1 } : each,
        );
      },
      answered({ commandId }, answer) {
        answers.push({ client: number, commandId, answer });
        pending = pending.filter((each) => each.commandId !== commandId);
      },
    });
  }
  let empty = queueOf(page);

  function cut(): void {
    if (!connection) return;
    count("cuts");
    const { server, socket } = connection;
    connection.open = false;
    server.close(socket.id);
    server.audience.forget(socket as never);
    if (me) server.host.presence.left(me, time.now);
    connection = undefined;
    for (const gaveUp of waiting) gaveUp(null);
    waiting = new Set();
  }

  function act(): void {
    const day = shown();
    let input: CommandInput | null = null;
    if (actor.role === "participant") input = participantIntent(day, actor.id, chance, mint);
    if (actor.role === "moderator") input = moderatorIntent(day, chance, mint);
    const parsed = input && dayCommand.safeParse(input);
    if (!parsed?.success) return;
    const commandId = `c${number}-${(given += 1)}` as CommandId;
    pending = [...pending, { commandId, command: parsed.data, since: time.now, tries: 0 }];
    void empty();
  }

  return {
    number,
    actor,
    viewer,
    get replica() {
      return replica;
    },
    get pending() {
      return pending;
    },
    get topics() {
      return topics;
    },
    act,
    connect() {
      if (connection) return;
      connection = open();
      if (me) connection.server.host.presence.arrived(me);
      asking = new Set();
      for (const topic of topics) void ask(topic);
      void empty();
    },
    cut,
    reload() {
      count("reloads");
      cut();
      page += 1;
      replica = emptyReplica;
      asking = new Set();
      empty = queueOf(page);
    },
    turn() {
      const topic = `board:${chance.of(["names", "advice", "ideas", "worries"])}`;
      if (topics.has(topic)) {
        topics = new Set([...topics].filter((each) => each !== topic));
        // Who follows again must ask again, even when an answer is still on its way: the server let go in between.
        asking.delete(topic);
        const on = connection;
        on?.carry("up", false, () => on.server.audience.unfollow(on.socket, topic));
      } else {
        topics.add(topic);
        void ask(topic);
      }
    },
    settled: () =>
      pending.length === 0 && connection !== undefined && [...topics].every((t) => !isBehind(replica, t)),
  };
}

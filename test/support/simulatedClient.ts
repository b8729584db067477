/** The real copy of the day and the real queue of commands, on a network that is slow, loses, repeats and breaks. */
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
import type { AudienceSocket } from "../../server/realtime/audience.ts";
import type { Actor, Viewer } from "../../shared/domain/actor.ts";
import { dayCommand } from "../../shared/domain/commands.ts";
import type { CommandId } from "../../shared/domain/ids.ts";
import type { DayState } from "../../shared/domain/state.ts";
import type { CommandMessage } from "../../shared/protocol/asks.ts";
import type { CommandAnswer, FollowAnswer, Packet } from "../../shared/protocol/messages.ts";
import type { Chance } from "./chance.ts";
import { teamIntent } from "./consentIntents.ts";
import { facilitatorIntent } from "./divisionIntents.ts";
import type { CommandInput } from "./given.ts";
import { moderatorIntent, participantIntent } from "./intents.ts";
import type { Mint } from "./mint.ts";
import type { Server } from "./simulatedServer.ts";
import type { VirtualTime } from "./virtualTime.ts";

/** How long a client waits for an answer before it asks again, in virtual milliseconds. */
export const PATIENCE_MS = 4_000;

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

export interface Client {
  readonly number: number;
  readonly actor: Actor;
  readonly viewer: Viewer;
  readonly replica: Replica;
  readonly pending: readonly PendingCommand[];
  readonly topics: ReadonlySet<string>;
}

export interface SimulatedClient extends Client {
  act(): void;
  connect(): void;
  cut(): void;
  /** The page is gone with all it knew, but for what the outbox keeps. */
  reload(): void;
  /** Looks at another board, or the map. */
  turn(): void;
  settled(): boolean;
}

export interface ClientParts {
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

/** A phone, desk or projector without a screen. Its outbox survives a reload. */
export function simulatedClient(number: number, actor: Actor, parts: ClientParts): SimulatedClient {
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
  let topics = new Set(["day", "board:ideas", "questions", ...(me === null ? ["division"] : [])]);
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
        { role: actor.role, participantId: me, actor } as unknown as AudienceSocket["data"],
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
    if (actor.role === "facilitator" && actor.region) {
      input = facilitatorIntent(day, actor.region, chance, mint);
    }
    if (actor.role === "programmeTeam") input = teamIntent(day, chance, mint);
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
      const boards = ["names", "advice", "ideas", "worries", "rsv-north"];
      const topic = chance.often(0.4) ? chance.of(["division", "questions"])! : `board:${chance.of(boards)}`;
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

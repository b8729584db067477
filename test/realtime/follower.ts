/** A client that keeps its copy of the day as strictly as the protocol allows: any gap or overlap is a fault. */
import { evolve } from "../../shared/domain/evolve.ts";
import { slicesOf, withSlice } from "../../shared/domain/slices.ts";
import { emptyDay } from "../../shared/domain/state.ts";
import type { DayState } from "../../shared/domain/state.ts";
import type { FollowAnswer, Packet, SocketRole } from "../../shared/protocol/messages.ts";
import { openClient } from "./liveServer.ts";

export interface Follower {
  readonly day: DayState;
  /** What did not fit; empty when all went well. */
  readonly faults: readonly string[];
  readonly following: ReadonlySet<string>;
  follow(topic: string): Promise<void>;
  unfollow(topic: string): void;
  /** Sends without waiting. */
  command(command: unknown, commandId: string): void;
  /** Loses the connection and comes back with what it has. */
  reconnect(): Promise<void>;
  /** Resolves when everything sent before has arrived, and all that was asked is answered. */
  quiet(): Promise<void>;
  close(): void;
}

/** Connects, follows nothing yet. */
export async function openFollower(url: string, role: SocketRole, cookie: string): Promise<Follower> {
  let day = emptyDay;
  const have = new Map<string, number>();
  const faults: string[] = [];
  const following = new Set<string>();
  const asking = new Map<string, number>();
  const asked = new Set<Promise<unknown>>();
  let client = openClient(url, role, cookie);
  listen();
  await client.connected;

  function listen() {
    client.socket.on("packet", (packet: Packet) => {
      // While a question is open the copy may lag; its answer, or the question after it, brings what is missing.
      if (packet.after !== have.get(packet.topic) && asking.get(packet.topic)) return;
      if (packet.after !== have.get(packet.topic)) {
        faults.push(`${packet.topic}: has ${have.get(packet.topic)}, got ${packet.after}..${packet.upTo}`);
      }
      if (packet.entries.length === 0) faults.push(`${packet.topic}: an empty packet`);
      apply(packet);
    });
  }

  function apply({ topic, after, upTo, entries }: Packet) {
    if (upTo < after) faults.push(`${topic}: ${after}..${upTo} runs backwards`);
    for (const { event, at } of entries) day = evolve(day, event, at);
    have.set(topic, upTo);
  }

  // The answer is taken in at once: a promise would let the packet behind it go first.
  function follow(topic: string): Promise<void> {
    following.add(topic);
    const since = have.get(topic) ?? null;
    asking.set(topic, (asking.get(topic) ?? 0) + 1);
    return new Promise<void>((resolve, reject) => {
      client.socket
        .timeout(5_000)
        .emit("follow", { topic, since }, (error: unknown, answer: FollowAnswer) => {
          asking.set(topic, (asking.get(topic) ?? 1) - 1);
          if (error) return reject(error);
          // A packet came between question and answer: what it held would be applied twice.
          if (!takeIn(topic, since, answer)) return resolve(follow(topic));
          resolve();
        });
    });
  }

  /** False when it cannot be taken in, because the copy moved on since the question. */
  function takeIn(topic: string, since: number | null, answer: FollowAnswer): boolean {
    if (answer.kind === "unknown") {
      faults.push(`${topic}: unknown`);
      return true;
    }
    if (answer.kind === "entries") {
      if (answer.packet.after !== since) faults.push(`${topic}: answered from ${answer.packet.after}`);
      if (have.get(topic) !== since) return false;
      apply(answer.packet);
      return true;
    }
    if (answer.upTo < (have.get(topic) ?? 0)) faults.push(`${topic}: a view of the past`);
    day = answer.kind === "day" ? { ...answer.view, ...slicesOf(day) } : withSlice(day, answer);
    have.set(topic, answer.upTo);
    return true;
  }

  const track = <T>(promise: Promise<T>): Promise<T> => {
    asked.add(promise);
    void promise.catch((error: unknown) => faults.push(String(error))).then(() => asked.delete(promise));
    return promise;
  };

  return {
    get day() {
      return day;
    },
    faults,
    following,
    follow: (topic) => track(follow(topic)),
    unfollow(topic) {
      following.delete(topic);
      client.socket.emit("unfollow", { topic });
    },
    command: (command, commandId) => void client.socket.emit("command", { commandId, command }),
    async reconnect() {
      await Promise.allSettled(asked);
      client.socket.close();
      client = openClient(url, role, cookie);
      listen();
      await client.connected;
      await Promise.all([...following].map((topic) => track(follow(topic))));
    },
    async quiet() {
      await Promise.allSettled(asked);
      await client.quiet();
    },
    close: () => client.socket.close(),
  };
}

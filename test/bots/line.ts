/** One phone's line to the day: joins over HTTP, follows topics, sends commands. No screen, no outbox. */
import { randomBytes } from "node:crypto";
import { nanoid } from "nanoid";
import { io } from "socket.io-client";
import type { Socket } from "socket.io-client";
import type { DayCommand } from "../../shared/domain/commands.ts";
import { evolve } from "../../shared/domain/evolve.ts";
import type { ParticipantId } from "../../shared/domain/ids.ts";
import { slicesOf, withSlice } from "../../shared/domain/slices.ts";
import { emptyDay } from "../../shared/domain/state.ts";
import type { DayState } from "../../shared/domain/state.ts";
import { PROTOCOL } from "../../shared/protocol/version.ts";
import type { CommandAnswer, FollowAnswer, Packet } from "../../shared/protocol/messages.ts";
import type { Person } from "./people.ts";

export interface Line {
  readonly id: ParticipantId;
  readonly state: DayState;
  /** Called after every change of the state. */
  onChange(listener: () => void): void;
  send(command: DayCommand): Promise<CommandAnswer>;
  follow(topic: string): Promise<void>;
  unfollow(topic: string): void;
  /** The network drops and comes back after so many milliseconds. */
  blink(forMs: number): void;
  close(): void;
}

/** Joins the day as this person. Throws with the server's code when joining is refused. */
export async function joinAs(url: string, code: string, person: Person, origin: string = url): Promise<Line> {
  const id = nanoid() as ParticipantId;
  const response = await fetch(`${url}/api/days/${code}/join`, {
    method: "POST",
    headers: { "content-type": "application/json", origin, "sec-fetch-site": "same-origin" },
    body: JSON.stringify({ participantId: id, secret: randomBytes(32).toString("base64url"), ...person }),
  });
  if (!response.ok) throw new Error(`join refused: ${response.status} ${await response.text()}`);
  const cookie = response.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
  return openLine(url, code, id, cookie, origin);
}

function openLine(url: string, code: string, id: ParticipantId, cookie: string, origin: string): Line {
  let state = emptyDay;
  const have = new Map<string, number>();
  const listeners: (() => void)[] = [];
  const socket: Socket = io(url, {
    path: "/live",
    transports: ["websocket"],
    auth: { protocol: PROTOCOL, code, role: "participant" },
    extraHeaders: { cookie, origin },
    forceNew: true,
  });

  const changed = () => listeners.forEach((listener) => listener());
  const apply = ({ topic, upTo, entries }: Packet) => {
    for (const { event, at } of entries) state = evolve(state, event, at);
    have.set(topic, upTo);
  };
  const ask = async (topic: string) => {
    const answer = (await socket.emitWithAck("follow", {
      topic,
      since: have.get(topic) ?? null,
    })) as FollowAnswer;
    if (answer.kind === "entries") apply(answer.packet);
    if ("view" in answer) {
      state = answer.kind === "day" ? { ...answer.view, ...slicesOf(state) } : withSlice(state, answer);
      have.set(topic, answer.upTo);
    }
    changed();
  };
  const followed = new Set(["day"]);
  socket.on("connect", () => void Promise.all([...followed].map(ask)).catch(() => {}));
  socket.on("packet", (packet: Packet) => {
    if (have.get(packet.topic) !== packet.after) {
      if (followed.has(packet.topic)) void ask(packet.topic).catch(() => {});
      return;
    }
    apply(packet);
    changed();
  });

  return {
    id,
    get state() {
      return state;
    },
    onChange: (listener) => void listeners.push(listener),
    send: (command) =>
      socket.emitWithAck("command", { commandId: nanoid(), command }) as Promise<CommandAnswer>,
    follow: async (topic) => {
      if (followed.has(topic)) return;
      followed.add(topic);
      if (socket.connected) await ask(topic);
    },
    unfollow: (topic) => {
      followed.delete(topic);
      have.delete(topic);
      socket.emit("unfollow", { topic });
    },
    blink: (forMs) => {
      socket.disconnect();
      setTimeout(() => socket.connect(), forMs).unref();
    },
    close: () => void socket.disconnect(),
  };
}

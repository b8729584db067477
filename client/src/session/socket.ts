/** The socket as the session needs it: parsed words in, questions with an answer out, and it comes back by itself. */
import { io } from "socket.io-client";
import {
  commandAnswer,
  ended,
  endings,
  followAnswer,
  hall,
  hello,
  MAX_PACKET_BYTES,
  packet,
} from "../../../shared/protocol/messages.ts";
import { PROTOCOL } from "../../../shared/protocol/version.ts";
import type { CommandMessage, FollowMessage } from "../../../shared/protocol/asks.ts";
import type {
  CommandAnswer,
  Ending,
  FollowAnswer,
  Hall,
  Hello,
  Packet,
  SocketRole,
} from "../../../shared/protocol/messages.ts";

export interface SocketEvents {
  hello(message: Hello): void;
  packet(message: Packet): void;
  hall(message: Hall): void;
  lost(): void;
  ended(reason: Ending): void;
}

export interface LiveSocket {
  readonly connected: boolean;
  /** The answer, or null when none came (no connection, too slow, not readable): ask again. */
  follow(message: FollowMessage, waitMs?: number): Promise<FollowAnswer | null>;
  unfollow(topic: string): void;
  /** The answer, or null when none came: send again with the same id. */
  command(message: CommandMessage): Promise<CommandAnswer | null>;
  /** Gives up the present connection and tries anew at once. */
  reconnect(): void;
  close(): void;
}

const ANSWER_MS = 8_000;

/** Opens the socket of a role on a day. WebSocket first; where a network blocks that, long polling. */
export function openSocket(code: string, role: SocketRole, events: SocketEvents): LiveSocket {
  const socket = io({
    path: "/live",
    transports: ["websocket", "polling"],
    tryAllTransports: true,
    auth: { protocol: PROTOCOL, code, role },
    // A hall that lost its network comes back spread out, not in one wave.
    reconnectionDelay: 600,
    reconnectionDelayMax: 5_000,
    randomizationFactor: 0.7,
    timeout: 8_000,
  });
  let closed = false;
  let retry: ReturnType<typeof setTimeout> | undefined;

  const tryLater = (): void => {
    clearTimeout(retry);
    retry = setTimeout(() => !closed && socket.connect(), 1_000 + Math.random() * 2_000);
  };
  const end = (reason: Ending): void => {
    closed = true;
    socket.disconnect();
    events.ended(reason);
  };

  socket.on("hello", (message: unknown) => read(hello, message, events.hello));
  socket.on("packet", (message: unknown) => read(packet, message, events.packet));
  socket.on("hall", (message: unknown) => read(hall, message, events.hall));
  socket.on("ended", (message: unknown) => read(ended, message, ({ reason }) => end(reason)));
  socket.on("disconnect", (reason) => {
    events.lost();
    if (reason === "io server disconnect" && !closed) tryLater();
  });
  socket.on("connect_error", (error) => {
    const reason = endings.find((each) => each === (error as { data?: { reason?: unknown } }).data?.reason);
    if (reason) return end(reason);
    events.lost();
    if (!socket.active && !closed) tryLater();
  });

  const ask = async <T>(
    name: string,
    message: unknown,
    schema: Schema<T>,
    waitMs = ANSWER_MS,
  ): Promise<T | null> => {
    if (!socket.connected) return null;
    try {
      const answer = schema.safeParse(await socket.timeout(waitMs).emitWithAck(name, message));
      return answer.success ? answer.data : null;
    } catch {
      return null;
    }
  };

  return {
    get connected() {
      return socket.connected;
    },
    follow: (message, waitMs) => ask("follow", message, followAnswer, waitMs),
    unfollow(topic) {
      if (socket.connected) socket.emit("unfollow", { topic });
    },
    async command(message) {
      // The server closes the socket on a larger packet without a word, and we would come back with it for ever.
      if (new TextEncoder().encode(JSON.stringify(message)).length > MAX_PACKET_BYTES - 500) {
        return { accepted: false, refusal: { code: "invalid" } };
      }
      return ask("command", message, commandAnswer);
    },
    reconnect() {
      if (!closed) socket.disconnect().connect();
    },
    close() {
      closed = true;
      clearTimeout(retry);
      socket.disconnect();
    },
  };
}

interface Schema<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false };
}

/** What cannot be read is dropped: the next question to the server heals what was missed. */
function read<T>(schema: Schema<T>, message: unknown, use: (message: T) => void): void {
  const result = schema.safeParse(message);
  if (result.success) use(result.data);
  else console.warn("a message of the server could not be read");
}

/** The players of one rehearsal: a process of their own that comes in over the network, told how many and how fast. */
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Players, PlayersRequest } from "../../shared/protocol/operations.ts";

/** At which address this server can be reached from its own machine, and which of its own pages players seem to be. */
export interface OwnAddress {
  readonly url: string;
  readonly origin: string;
}

export interface PlayerGroup {
  readonly state: Players;
  set(wish: PlayersRequest): void;
  /** Everyone goes home. */
  stop(): void;
}

const script = fileURLToPath(new URL("../../test/bots/group.ts", import.meta.url));

/** A program of the bots as a process that ends when this one does. */
export function startBots(
  path: string,
  { url, origin }: OwnAddress,
  code: string,
  more: readonly string[] = [],
) {
  const args = ["--url", url, "--origin", origin, "--code", code, ...more];
  const child = fork(path, args, {
    execArgv: ["--import", "tsx"],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  child.on("error", () => {});
  return child;
}

/** Starts players for the day with this code. */
export function playerGroup(own: OwnAddress, code: string, first: PlayersRequest): PlayerGroup {
  const child = startBots(script, own, code);
  let wish = first;
  let heard = { inside: 0, sent: 0, refused: 0 };
  child.on("message", (message) => (heard = message as typeof heard));
  child.on("exit", () => (heard = { ...heard, inside: 0 }));
  const tell = () => void (child.connected && child.send(wish));
  // What is said before it listens waits in the channel.
  tell();
  return {
    get state() {
      return { ...wish, ...heard };
    },
    set(next) {
      wish = next;
      tell();
    },
    stop() {
      if (child.connected) child.disconnect();
      child.kill("SIGTERM");
    },
  };
}

/**
 * Sends pending commands one after the other, in the order they were given, each under its own id until it is
 * answered. Knows neither socket nor storage: it is told how to send and what to do with an answer.
 */
import type { CommandMessage } from "../../../shared/protocol/asks.ts";
import type { CommandAnswer, WireRefusal } from "../../../shared/protocol/messages.ts";
import type { PendingCommand } from "./session.ts";

export interface QueueShell {
  /** The oldest pending command, or undefined. */
  first(): PendingCommand | undefined;
  /** Null when no answer came. */
  send(message: CommandMessage): Promise<CommandAnswer | null>;
  tried(pending: PendingCommand, trouble: WireRefusal | undefined): void;
  answered(pending: PendingCommand, answer: CommandAnswer): void;
  connected(): boolean;
  wait(ms: number): Promise<void>;
}

/** Refusals of the moment: the same command may be accepted a little later. */
const retryMs: Partial<Record<WireRefusal["code"], number>> = {
  tooFast: 1_000,
  restarting: 1_500,
  notSaved: 4_000,
};

/** A function that starts sending whatever waits; calling it while it runs does nothing. */
export function commandQueue(shell: QueueShell): () => Promise<void> {
  let running = false;
  const run = async (): Promise<void> => {
    for (let next = shell.first(); next && shell.connected(); next = shell.first()) {
      const { commandId, command } = next;
      const answer = await shell.send({ commandId, command });
      if (answer === null) {
        shell.tried(next, undefined);
        // A lost connection ends the loop; its return starts it again.
        await shell.wait(500);
        continue;
      }
      const again = answer.accepted ? undefined : retryMs[answer.refusal.code];
      if (answer.accepted || again === undefined) {
        shell.answered(next, answer);
      } else {
        shell.tried(next, answer.refusal);
        await shell.wait(again);
      }
    }
  };
  return async () => {
    if (running) return;
    running = true;
    try {
      await run();
    } finally {
      running = false;
    }
  };
}

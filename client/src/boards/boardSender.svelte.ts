/**
 * How a facilitator acts on notes: one act at a time, a refusal is told, and what was done can be taken back for ten
 * seconds. Nothing is sent without a connection. The moderator's desk has its own.
 */
import type { DayCommand } from "../../../shared/domain/commands.ts";
import type { WireRefusal } from "../../../shared/protocol/messages.ts";
import type { Session } from "../session/session.ts";
import type { Sender } from "./boardActs.ts";

const UNDO_SECONDS = 10;

export class BoardSender implements Sender {
  readonly #session: Session;
  #busy = $state.raw<string | null>(null);
  #refused = $state.raw<WireRefusal | { readonly code: "offline" } | null>(null);
  #undo = $state.raw<{ readonly text: string; readonly commands: readonly DayCommand[] } | null>(null);
  #secondsLeft = $state(0);
  #clock: ReturnType<typeof setInterval> | undefined;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Whether an act at this place is on its way. */
  busy(place: string): boolean {
    return this.#busy === place;
  }
  /** Why the last act did not happen. */
  get refused(): WireRefusal | { readonly code: "offline" } | null {
    return this.#refused;
  }
  get undo(): { readonly text: string } | null {
    return this.#undo;
  }
  get secondsLeft(): number {
    return this.#secondsLeft;
  }

  /** Sends these in turn and stops at the first refusal; true when all happened. */
  async act(
    place: string,
    commands: readonly DayCommand[],
    undo?: { readonly text: string; readonly commands: readonly DayCommand[] },
  ): Promise<boolean> {
    if (this.#busy !== null) return false;
    if (this.#session.status !== "online") {
      this.#refused = { code: "offline" };
      return false;
    }
    this.#refused = null;
    this.#busy = place;
    let happened = true;
    for (const command of commands) {
      const answer = await this.#session.send(command);
      if (answer.accepted) continue;
      this.#refused = answer.refusal;
      happened = false;
      break;
    }
    this.#busy = null;
    if (happened && undo) this.#offer(undo);
    return happened;
  }

  /** Takes the last act back. */
  async takeBack(): Promise<void> {
    const undo = this.#undo;
    if (undo && (await this.act("undo", undo.commands))) this.#forget();
  }

  dismiss(): void {
    this.#refused = null;
  }

  /** Stops the clock; for when the screen goes. */
  close(): void {
    clearInterval(this.#clock);
  }

  #offer(undo: { readonly text: string; readonly commands: readonly DayCommand[] }): void {
    this.close();
    this.#undo = undo;
    this.#secondsLeft = UNDO_SECONDS;
    this.#clock = setInterval(() => {
      this.#secondsLeft -= 1;
      if (this.#secondsLeft <= 0) this.#forget();
    }, 1000);
  }

  #forget(): void {
    this.close();
    this.#undo = null;
  }
}

/**
 * How the desk acts: one press sends once, a refusal is told where the press was, what can be undone can be for ten
 * seconds, and what cannot be undone asks once more. Nothing is sent while the connection is gone: an act that
 * arrives ten minutes late would surprise a hall.
 */
import { SvelteSet } from "svelte/reactivity";
import type { DayCommand } from "../../../../shared/domain/commands.ts";
import type { WireRefusal } from "../../../../shared/protocol/messages.ts";
import type { Session } from "../../session/session.ts";

/** Why an act at a place of the screen did not happen. */
export interface Refused {
  readonly place: string;
  readonly refusal: WireRefusal | { readonly code: "offline" };
}

/** What just happened and how it can be taken back. */
export interface Undo {
  readonly text: string;
  readonly commands: readonly DayCommand[];
}

export const UNDO_SECONDS = 10;
const SURE_MS = 6000;
// The second press of a double one must not be the first press of what comes after.
const SETTLE_MS = 500;

export class Desk {
  readonly #session: Session;
  readonly #busy = new SvelteSet<string>();
  #refused = $state.raw<Refused | null>(null);
  #sure = $state.raw<string | null>(null);
  #undo = $state.raw<Undo | null>(null);
  #secondsLeft = $state(0);
  #notSaved = $state(false);
  #timers: { sure?: ReturnType<typeof setTimeout>; undo?: ReturnType<typeof setInterval> } = {};

  constructor(session: Session) {
    this.#session = session;
  }

  /** Whether an act at this place is on its way. */
  busy(place: string): boolean {
    return this.#busy.has(place);
  }
  /** Why the last act at this place did not happen. */
  refusedAt(place: string): Refused | null {
    return this.#refused?.place === place ? this.#refused : null;
  }
  get refused(): Refused | null {
    return this.#refused;
  }
  get undo(): Undo | null {
    return this.#undo;
  }
  get secondsLeft(): number {
    return this.#secondsLeft;
  }
  /** The last act could not be saved: the light of the storage. */
  get notSaved(): boolean {
    return this.#notSaved;
  }
  /** Whether this act was pressed once and waits for the press that makes it final. */
  isSure(what: string): boolean {
    return this.#sure === what;
  }

  /** True at the second press within a few seconds; the first one asks. */
  confirm(what: string): boolean {
    clearTimeout(this.#timers.sure);
    if (this.#sure === what) {
      this.#sure = null;
      return true;
    }
    this.#sure = what;
    this.#timers.sure = setTimeout(() => (this.#sure = null), SURE_MS);
    return false;
  }

  /** Sends these commands in turn and stops at the first refusal; true when all happened. */
  async act(place: string, commands: readonly DayCommand[], undo?: Undo): Promise<boolean> {
    if (this.#busy.has(place)) return false;
    if (this.#session.status !== "online") {
      this.#refused = { place, refusal: { code: "offline" } };
      return false;
    }
    this.#refused = null;
    this.#busy.add(place);
    let happened = true;
    for (const command of commands) {
      const answer = await this.#session.send(command);
      if (answer.accepted) {
        this.#notSaved = false;
        continue;
      }
      this.#notSaved = answer.refusal.code === "notSaved";
      this.#refused = { place, refusal: answer.refusal };
      happened = false;
      break;
    }
    if (happened && undo) this.#offer(undo);
    setTimeout(() => this.#busy.delete(place), SETTLE_MS);
    return happened;
  }

  /** Takes the last act back. */
  async takeBack(): Promise<void> {
    const undo = this.#undo;
    if (!undo) return;
    if (await this.act("undo", undo.commands)) this.#forgetUndo();
  }

  dismiss(): void {
    this.#refused = null;
  }

  /** Stops every clock; for when the screen goes. */
  close(): void {
    clearTimeout(this.#timers.sure);
    clearInterval(this.#timers.undo);
  }

  #offer(undo: Undo): void {
    clearInterval(this.#timers.undo);
    this.#undo = undo;
    this.#secondsLeft = UNDO_SECONDS;
    this.#timers.undo = setInterval(() => {
      this.#secondsLeft -= 1;
      if (this.#secondsLeft <= 0) this.#forgetUndo();
    }, 1000);
  }

  #forgetUndo(): void {
    clearInterval(this.#timers.undo);
    this.#undo = null;
  }
}

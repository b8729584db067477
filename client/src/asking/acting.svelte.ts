/**
 * How who leads acts on questions and calls for help: one press sends once, a refusal is told where the press was.
 * Nothing is sent without a connection: an answer that goes out ten minutes late would surprise a hall.
 */
import { SvelteSet } from "svelte/reactivity";
import type { DayCommand } from "../../../shared/domain/commands.ts";
import type { WireRefusal } from "../../../shared/protocol/messages.ts";
import type { Session } from "../session/session.ts";

type Refusal = WireRefusal | { readonly code: "offline" };

export class Acting {
  readonly #session: Session;
  readonly #busy = new SvelteSet<string>();
  #refused = $state.raw<{ readonly place: string; readonly refusal: Refusal } | null>(null);

  constructor(session: Session) {
    this.#session = session;
  }

  /** Whether an act at this place is on its way. */
  busy(place: string): boolean {
    return this.#busy.has(place);
  }
  /** Why the last act at this place did not happen. */
  refusedAt(place: string): Refusal | null {
    return this.#refused?.place === place ? this.#refused.refusal : null;
  }

  /** Sends these in turn and stops at the first refusal; true when all happened, also when somebody was first. */
  async act(place: string, ...commands: DayCommand[]): Promise<boolean> {
    if (this.#busy.has(place)) return false;
    this.#refused = null;
    if (this.#session.status !== "online") {
      this.#refused = { place, refusal: { code: "offline" } };
      return false;
    }
    this.#busy.add(place);
    let happened = true;
    for (const command of commands) {
      const answer = await this.#session.send(command);
      if (answer.accepted) continue;
      this.#refused = { place, refusal: answer.refusal };
      happened = false;
      break;
    }
    this.#busy.delete(place);
    return happened;
  }

  dismiss(): void {
    this.#refused = null;
  }
}

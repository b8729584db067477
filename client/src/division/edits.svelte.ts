/**
 * How an editor of a division acts: one act at a time, a refusal is told where the act was, and what was done can be
 * taken back for ten seconds. Nothing is sent without a connection: two would draw on one map.
 */
import type { DayCommand } from "../../../shared/domain/commands.ts";
import type { DivisionGroup } from "../../../shared/domain/divisionState.ts";
import type { WireRefusal } from "../../../shared/protocol/messages.ts";
import type { Session } from "../session/session.ts";

/** Seconds that an edit offers its way back. */
export const undoSeconds = 10;

export class Edits {
  readonly #session: Session;
  #busy = $state.raw<string | null>(null);
  #refused = $state.raw<{
    readonly place: string;
    readonly refusal: WireRefusal | { readonly code: "offline" };
  } | null>(null);
  #done = $state.raw<{
    readonly group: DivisionGroup;
    readonly text: string;
    readonly edits: number;
  } | null>(null);
  #secondsLeft = $state(0);
  #clock: ReturnType<typeof setInterval> | undefined;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Whether an act at this place, or any, is on its way. */
  busy(place?: string): boolean {
    return place === undefined ? this.#busy !== null : this.#busy === place;
  }
  /** Why the last act at this place did not happen. */
  refusedAt(place: string): WireRefusal | { readonly code: "offline" } | null {
    return this.#refused?.place === place ? this.#refused.refusal : null;
  }
  /** What was just done in this group, while it can be taken back at once. */
  doneIn(group: DivisionGroup): string | null {
    return this.#done?.group === group ? this.#done.text : null;
  }
  get secondsLeft(): number {
    return this.#secondsLeft;
  }

  /** Sends this; true when it happened. With `text` and a `group` it can be taken back. */
  async act(
    place: string,
    command: DayCommand,
    undo?: { group: DivisionGroup; text: string },
  ): Promise<boolean> {
    if (this.#busy !== null) return false;
    if (this.#session.status !== "online") {
      this.#refused = { place, refusal: { code: "offline" } };
      return false;
    }
    this.#refused = null;
    this.#busy = place;
    // The edit that is taken back is this one, also when someone else edits right after it.
    const seen = undo ? (this.#session.confirmed.division.drafts[undo.group]?.edits ?? 0) : 0;
    const answer = await this.#session.send(command);
    this.#busy = null;
    if (!answer.accepted) {
      this.#refused = { place, refusal: answer.refusal };
      return false;
    }
    this.#forget();
    if (undo) this.#offer({ ...undo, edits: seen + 1 });
    return true;
  }

  /** Takes the edit that was just done back. */
  async takeBack(place: string): Promise<boolean> {
    const done = this.#done;
    if (!done) return false;
    return this.act(place, { type: "undoEdit", group: done.group, edits: done.edits });
  }

  dismiss(): void {
    this.#refused = null;
  }

  /** Stops the clock; for when the screen goes. */
  close(): void {
    clearInterval(this.#clock);
  }

  #offer(done: { group: DivisionGroup; text: string; edits: number }): void {
    this.#done = done;
    this.#secondsLeft = undoSeconds;
    this.#clock = setInterval(() => {
      this.#secondsLeft -= 1;
      if (this.#secondsLeft <= 0) this.#forget();
    }, 1000);
  }

  #forget(): void {
    clearInterval(this.#clock);
    this.#done = null;
  }
}

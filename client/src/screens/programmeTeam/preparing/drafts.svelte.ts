/** What is being typed and not saved yet, of several things at once: switching between them loses nothing. */
import { sameThing } from "../../../../../shared/domain/seen.ts";

interface Draft<T> {
  readonly id: string;
  readonly value: T;
  /** As it was saved when its editor began; null: it is new. */
  readonly seen: T | null;
  /** Of a new one: after which it stands. */
  readonly after?: string | null;
}

/** Drafts of things with an id; what is as it was saved is no draft. */
export class Drafts<T extends { readonly id: string }> {
  #kept = $state.raw<readonly Draft<T>[]>([]);

  /** All that is not saved, in the order in which it was begun. */
  get all(): readonly Draft<T>[] {
    return this.#kept;
  }

  /** The draft of this one, where there is one. */
  of(id: string | null): Draft<T> | undefined {
    return this.#kept.find((each) => each.id === id);
  }

  /** Begins something new, after another (null: first). */
  add(value: T, after: string | null): void {
    this.#kept = [...this.#kept, { id: value.id, value, seen: null, after }];
  }

  /** Types: `saved` is how it stands now. Back as it was, it is no draft any more. */
  change(value: T, saved: T | null): void {
    const known = this.of(value.id);
    const rest = this.#kept.filter((each) => each.id !== value.id);
    const seen = known ? known.seen : saved;
    if (seen !== null && sameThing(value, seen)) this.#kept = rest;
    else if (known) this.#kept = this.#kept.map((each) => (each === known ? { ...known, value } : each));
    else this.#kept = [...rest, { id: value.id, value, seen }];
  }

  /** Saved, or thrown away. */
  drop(id: string): void {
    this.#kept = this.#kept.filter((each) => each.id !== id);
  }

  /** Whether somebody else changed it since its editor began. */
  isOvertaken(id: string, saved: T | null): boolean {
    const known = this.of(id);
    return known !== undefined && known.seen !== null && saved !== null && !sameThing(known.seen, saved);
  }

  /** What was typed stands over what the other saved. */
  keepMine(id: string, saved: T | null): void {
    this.#kept = this.#kept.map((each) => (each.id === id ? { ...each, seen: saved } : each));
  }
}

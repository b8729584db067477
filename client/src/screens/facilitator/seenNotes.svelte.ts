/** Since when this device saw the notes: what came after is new. Kept across a reload. */
export class SeenNotes {
  readonly #key: string;
  #at = $state(0);

  constructor(code: string) {
    this.#key = `bd-notes-seen-${code}`;
    try {
      this.#at = Number(localStorage.getItem(this.#key) ?? 0) || 0;
    } catch {
      // A browser that keeps nothing: everything is new after a reload.
    }
  }

  /** UTC ms. */
  get at(): number {
    return this.#at;
  }

  /** Everything up to this moment (UTC ms) was seen. */
  see(at: number): void {
    if (at <= this.#at) return;
    this.#at = at;
    try {
      localStorage.setItem(this.#key, String(at));
    } catch {
      // As above.
    }
  }
}

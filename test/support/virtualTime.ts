/** Time that moves when it is told to: what is due happens in order, each thing fully before the next. */
export interface VirtualTime {
  readonly now: number;
  /** Does something after so many virtual milliseconds. */
  after(waitMs: number, what: () => void): void;
  /** A promise of that moment. */
  wait(ms: number): Promise<void>;
  /** Lets time run until then (or until nothing is due, when that is sooner). */
  runUntil(at: number): Promise<void>;
  /** Whether anything is due. */
  readonly idle: boolean;
}

/** A turn of the real event loop: promises settle and what the code put off until then is done. */
const settled = () => new Promise<void>((resolve) => setImmediate(() => setImmediate(resolve)));

/** Virtual time from an instant in UTC ms. */
export function virtualTime(start: number): VirtualTime {
  let now = start;
  let serial = 0;
  const due: { at: number; order: number; what: () => void }[] = [];
  const after = (waitMs: number, what: () => void) => {
    due.push({ at: now + waitMs, order: (serial += 1), what });
    due.sort((a, b) => a.at - b.at || a.order - b.order);
  };
  return {
    get now() {
      return now;
    },
    get idle() {
      return due.length === 0;
    },
    after,
    wait: (ms) => new Promise((resolve) => after(ms, resolve)),
    async runUntil(at) {
      for (let next = due[0]; next && next.at <= at; next = due[0]) {
        due.shift();
        now = Math.max(now, next.at);
        next.what();
        await settled();
      }
      now = Math.max(now, at);
    },
  };
}

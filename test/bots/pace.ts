/** The time in which bots live: it can be made to run faster, and stand still. */

/** How often a bot looks whether it is time, in milliseconds. */
const STEP_MS = 100;

export interface Pace {
  /** 1 is human pace, 10 ten times as fast, 0 stands still. */
  speed: number;
  /** Does this after so many milliseconds of its time; what waits follows a new speed. */
  later(ms: number, act: () => void): void;
  /** Nothing that waits is done any more. */
  stop(): void;
}

/** Time that runs at this speed. */
export function paceOf(speed: number): Pace {
  let lived = 0;
  let looked = performance.now();
  let waiting: { at: number; act: () => void }[] = [];
  const step = () => {
    const now = performance.now();
    lived += (now - looked) * pace.speed;
    looked = now;
    const due = waiting.filter(({ at }) => at <= lived);
    if (due.length === 0) return;
    waiting = waiting.filter(({ at }) => at > lived);
    for (const { act } of due) act();
  };
  const timer = setInterval(step, STEP_MS);
  timer.unref();
  const pace: Pace = {
    speed,
    later: (ms, act) => void waiting.push({ at: lived + ms, act }),
    stop() {
      clearInterval(timer);
      waiting = [];
    },
  };
  return pace;
}

export interface ServerClock {
  /** The server said that it is `serverNow` (UTC ms) there. */
  set(serverNow: number): void;
  /** UTC ms at the server, as far as known; before the first word the device's own. */
  now(): number;
  /** The device slept (its steady clock may stand still then) or its clock was set: what we know may be wrong. */
  readonly drifted: boolean;
}

const DRIFT_MS = 1_000;

/**
 * A clock that follows the server's and not the device's, so that a wrong or jumping device clock does not move a
 * countdown. `steady` never goes back (ms), `device` is the device's UTC ms.
 */
export function serverClock(
  steady: () => number = () => performance.now(),
  device: () => number = () => Date.now(),
): ServerClock {
  let offset = device() - steady();
  let apart = offset;
  return {
    set(serverNow) {
      offset = serverNow - steady();
      apart = device() - steady();
    },
    now: () => steady() + offset,
    get drifted() {
      return Math.abs(device() - steady() - apart) > DRIFT_MS;
    },
  };
}

export interface ServerClock {
  /** The server said that it is `serverNow` (UTC ms) there. */
  set(serverNow: number): void;
  /** UTC ms at the server, as far as known; before the first word the device's own. */
  now(): number;
}

/**
 * A clock that follows the server's and not the device's, so that a wrong or jumping device clock does not move a
 * countdown. `steady` never goes back (ms), `device` is the device's UTC ms.
 */
export function serverClock(
  steady: () => number = () => performance.now(),
  device: () => number = () => Date.now(),
): ServerClock {
  let offset = device() - steady();
  return {
    set(serverNow) {
      offset = serverNow - steady();
    },
    now: () => steady() + offset,
  };
}

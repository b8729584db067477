import { expect, test } from "vitest";
import { serverClock } from "../../client/src/session/serverClock.ts";

const HOUR = 3_600_000;

/** A device whose clock is wrong by `off` ms, at a moment; `sleep` stops its steady clock. */
function aDevice(off: number) {
  let steady = 1_000;
  let real = 1_700_000_000_000;
  const clock = serverClock(
    () => steady,
    () => real + off,
  );
  return {
    clock,
    real: () => real,
    passes: (ms: number) => void ((steady += ms), (real += ms)),
    sleeps: (ms: number) => void (real += ms),
    isSet: (ms: number) => void (off += ms),
  };
}

test.each([3 * HOUR, -3 * HOUR, 0])("a device that is %i ms off counts down with the server", (off) => {
  const device = aDevice(off);
  device.clock.set(device.real());
  device.passes(90_000);
  expect(device.clock.now()).toBe(device.real());
  expect(device.clock.drifted).toBe(false);
  device.isSet(HOUR);
  expect(device.clock.now()).toBe(device.real());
});

test("after a sleep in which the steady clock stood still the server must be asked, and then it is right", () => {
  const device = aDevice(0);
  device.clock.set(device.real());
  device.sleeps(20_000);
  expect(device.clock.drifted).toBe(true);
  device.clock.set(device.real());
  expect(device.clock.drifted).toBe(false);
  expect(device.clock.now()).toBe(device.real());
});

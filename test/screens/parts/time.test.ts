import { render, screen } from "@testing-library/svelte";
import { tick } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import Announcer from "../../../client/src/parts/Announcer.svelte";
import Clock from "../../../client/src/parts/Clock.svelte";
import Countdown from "../../../client/src/parts/Countdown.svelte";
import { clockText, timeLeftText } from "../../../client/src/parts/timeText.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe("time as text", () => {
  it.each([
    [220_000, "3:40"],
    [219_001, "3:40"],
    [5_000, "0:05"],
    [1, "0:01"],
    [0, "0:00"],
    [-9_000, "0:00"],
    [3_900_000, "1:05:00"],
  ])("%i ms is %s", (leftMs, text) => expect(timeLeftText(leftMs)).toBe(text));

  it("shows the time of the hall, in winter and in summer", () => {
    expect(clockText(Date.UTC(2023, 2, 25, 13, 28), "Europe/Amsterdam")).toBe("14.28");
    expect(clockText(Date.UTC(2023, 2, 28, 12, 5), "Europe/Amsterdam", ":")).toBe("14:05");
    expect(clockText(Date.UTC(2023, 2, 27, 22, 0), "Europe/Amsterdam")).toBe("00.00");
  });
});

describe("the countdown", () => {
  it("follows the clock it is given, and is not announced", () => {
    let now = 0;
    render(Countdown, { endsAt: 61_000, now: () => now, label: "De ronde sluit over", overText: "gesloten" });
    const timer = screen.getByRole("timer");
    expect(timer.textContent).toBe("De ronde sluit over 1:01");
    expect(timer.hasAttribute("aria-live")).toBe(false);
    now = 1_000;
    vi.advanceTimersByTime(300);
    return tick().then(() => {
      expect(timer.textContent).toBe("De ronde sluit over 1:00");
      now = 61_000;
      vi.advanceTimersByTime(300);
      return tick().then(() => expect(timer.textContent).toBe("De ronde sluit over gesloten"));
    });
  });

  it("stops its timer when it leaves the screen", () => {
    const { unmount } = render(Countdown, { endsAt: 1_000, now: () => 0 });
    expect(vi.getTimerCount()).toBe(1);
    unmount();
    vi.runOnlyPendingTimers();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("the clock", () => {
  it("goes on with the minutes", async () => {
    let now = Date.UTC(2023, 2, 28, 12, 28);
    const { container } = render(Clock, { now: () => now, timeZone: "Europe/Amsterdam" });
    expect(container.querySelector("time")?.textContent).toBe("14.28");
    now += 60_000;
    vi.advanceTimersByTime(1_000);
    await tick();
    expect(container.querySelector("time")?.textContent).toBe("14.29");
    expect(container.querySelector("time")?.getAttribute("datetime")).toBe("14:29");
  });
});

describe("the announcer", () => {
  it("writes into one polite region, at most once in five seconds", async () => {
    let now = 0;
    const shown = render(Announcer, { message: { text: "De ronde is open." }, now: () => now });
    const region = screen.getByRole("status");
    expect(region.getAttribute("aria-live")).toBe("polite");
    expect(region.textContent).toBe("De ronde is open.");
    now = 1_000;
    await shown.rerender({ message: { text: "Er is een nieuwe tekst." } });
    expect(region.textContent).toBe("De ronde is open.");
    now = 5_000;
    vi.advanceTimersByTime(4_000);
    expect(region.textContent).toBe("Er is een nieuwe tekst.");
  });
});

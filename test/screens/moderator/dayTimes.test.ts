import { expect, test } from "vitest";
import { minuteText, programmeTimes } from "../../../client/src/screens/moderator/dayTimes.ts";
import { givenDay } from "../../support/given.ts";
import { MORNING } from "../../support/smallDay.ts";

const MINUTE = 60_000;

test("a part that started late shifts the rest of the day, and what took longer says so", () => {
  const day = givenDay().open();
  day.now = MORNING + 30 * MINUTE; // 09.30
  day.must(day.moderator, { type: "goToPart", partId: "welcome" });
  day.now = MORNING + 51 * MINUTE; // six minutes late
  day.must(day.moderator, { type: "goToPart", partId: "information" });
  const { rows, delay, current } = programmeTimes(day.state, MORNING + 61 * MINUTE);
  expect(delay).toBe(6);
  expect(current).toEqual({ gone: 10, of: 30, left: 20 });
  expect(rows[0]).toMatchObject({ state: "past", took: 21 });
  expect(rows[2]).toMatchObject({ state: "later", startsAt: 10 * 60 + 21 });
  expect(minuteText(rows[2]!.startsAt, ".")).toBe("10.21");
});

test("a rehearsal at night is not a day that is hours late", () => {
  const day = givenDay().open();
  day.now = MORNING + 12 * 60 * MINUTE;
  day.must(day.moderator, { type: "goToPart", partId: "welcome" });
  expect(programmeTimes(day.state, day.now).delay).toBeNull();
});

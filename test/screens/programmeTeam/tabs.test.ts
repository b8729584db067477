import { expect, test } from "vitest";
import { barOf, tabs } from "../../../client/src/screens/programmeTeam/tabs.ts";

const everywhere = (["before", "during", "after"] as const).flatMap((stage) =>
  tabs.map((shown) => [stage, shown] as const),
);

test("the section that is looked at always stands in the bar, and every other is in it or under Meer", () => {
  for (const [stage, shown] of everywhere) {
    const { first, rest } = barOf(stage, shown);
    expect(first).toContain(shown);
    expect([...first, ...rest].sort()).toEqual([...tabs].sort());
  }
});

test("the bar never holds more than a laptop has room for", () => {
  for (const [stage, shown] of everywhere) expect(barOf(stage, shown).first.length).toBeLessThanOrEqual(10);
});

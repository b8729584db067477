import { render, screen, within } from "@testing-library/svelte";
import { expect, test } from "vitest";
import DayList from "../../client/src/screens/making/DayList.svelte";
import type { ListedDay } from "../../shared/protocol/making.ts";

const day = (code: string, more: Partial<ListedDay> = {}): ListedDay => ({
  code,
  title: `Dag ${code}`,
  date: "2030-06-03",
  phase: "prepared",
  template: "leeg",
  decided: false,
  ...more,
});

test("[MK13] a rehearsal stands under its day, says what it is, and leads to where it is rehearsed", () => {
  const days = [day("ABC234", { practiceOf: "XYZ789" }), day("DEF567"), day("XYZ789")];
  render(DayList, { days });
  const items = screen.getAllByRole("listitem");
  expect(items.map((each) => within(each).getByRole("heading").textContent)).toEqual([
    "Dag DEF567",
    "Dag XYZ789",
    "Dag ABC234",
  ]);
  expect(items.map((each) => within(each).queryByText("OEFENING") !== null)).toEqual([false, false, true]);
  expect(within(items[2]!).getByRole("link").getAttribute("href")).toBe("/d/XYZ789/programmateam");
});

import "@testing-library/jest-dom/vitest";
import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import MakeDay from "../../client/src/screens/making/MakeDay.svelte";
import { fetchDeskRefusals } from "../../client/src/text/refusalText.ts";
import type { DayWish, ListedDay } from "../../shared/protocol/making.ts";

const decided: ListedDay = {
  code: "ABC234",
  title: "Beslisdag 2023",
  date: "2023-03-28",
  phase: "adopted",
  template: "beslisdag-2023",
  decided: true,
  rsvs: 2,
  toMeet: [
    { id: "utrecht" as never, name: "Utrecht", organisations: 12 },
    { id: "vallei" as never, name: "Heuvelrug en Vallei", organisations: 0 },
  ],
};
const sent: DayWish[] = [];
const asked = (_path: string, options: RequestInit) => {
  sent.push(JSON.parse(String(options.body)) as DayWish);
  return Promise.resolve(Response.json({ code: "XYZ789" }, { status: 201 }));
};

beforeAll(fetchDeskRefusals);
beforeEach(() => vi.stubGlobal("fetch", asked));
afterEach(() => {
  vi.unstubAllGlobals();
  sent.length = 0;
});

const field = (name: string | RegExp) => screen.getByLabelText(name);
const titleField = () => screen.getByRole<HTMLInputElement>("textbox", { name: "Titel" });

/** The form with the regional meeting chosen. */
async function openForm(days: readonly ListedDay[]) {
  const user = userEvent.setup();
  render(MakeDay, { days, onmade: () => Promise.resolve() });
  await user.click(screen.getByRole("radio", { name: /Regiobijeenkomst/ }));
  return user;
}
const make = () => screen.getByRole("button", { name: "Maak de dag" });

test("[MK14] the title is proposed from the RSV and the theme until somebody types another", async () => {
  const user = await openForm([decided]);
  expect(titleField().value).toBe("Regiobijeenkomst");
  await user.selectOptions(field("RSV"), "Utrecht");
  screen.getByText("12 organisaties komen mee als aanmelding.");
  await user.type(field("Thema"), "Mbo en werk");
  expect(titleField().value).toBe("Regiobijeenkomst Utrecht: Mbo en werk");
  await user.clear(titleField());
  await user.type(titleField(), "Ons mbo");
  await user.selectOptions(field("RSV"), "Heuvelrug en Vallei");
  screen.getByText("Bij dit RSV doet nog geen organisatie mee.");
  expect(titleField().value).toBe("Ons mbo");
});

test("[MK14] [MK15] with an earlier day it asks for one of its RSVs, by the keyboard alone", async () => {
  const user = await openForm([decided]);
  await user.selectOptions(field("RSV"), "Utrecht");
  await user.tab();
  await user.keyboard("Mbo en werk");
  await user.type(field(/^Plaats/), "Wijkhuis De Linde");
  await user.type(field("Datum"), "2023-06-13");
  await user.keyboard("{Enter}");
  await screen.findByText("Regiobijeenkomst Utrecht: Mbo en werk is gemaakt");
  expect(sent).toMatchObject([
    {
      title: "Regiobijeenkomst Utrecht: Mbo en werk",
      date: "2023-06-13",
      source: {
        kind: "meeting",
        rsv: { of: "ABC234", id: "utrecht" },
        theme: "Mbo en werk",
        time: "14:00",
        place: "Wijkhuis De Linde",
      },
    },
  ]);
});

test.each([
  ["a server with no outcome", [], false],
  ["somebody who wants none", [decided], true],
] as const)("[MK15] %s types the name of the RSV", async (_who, days, chooses) => {
  const user = await openForm(days);
  if (chooses) await user.selectOptions(field("Eerdere dag"), "Geen: ik typ de naam van het RSV");
  else expect(screen.queryByLabelText("Eerdere dag")).toBeNull();
  await user.type(field("Naam van het RSV of de regio"), "RSV Rivierenland");
  await user.type(field("Thema"), "Schulden");
  await user.type(field("Datum"), "2030-06-13");
  await user.click(make());
  await screen.findByText("Regiobijeenkomst Rivierenland: Schulden is gemaakt");
  expect(sent).toMatchObject([{ source: { rsv: { name: "RSV Rivierenland" }, theme: "Schulden" } }]);
});

test("[MK16] what is missing is said at its field, the first has the focus, and nothing is sent", async () => {
  const user = await openForm([decided]);
  await user.clear(field("Begint om"));
  await user.click(make());
  expect(field("RSV")).toHaveAccessibleDescription(/Kies een RSV\./);
  expect(document.activeElement).toBe(field("RSV"));
  expect(field("Thema")).toHaveAccessibleDescription(/Geef de bijeenkomst een thema\./);
  expect(field("Begint om")).toHaveAccessibleDescription(/Kies een begintijd/);
  expect(field("Datum")).toHaveAccessibleDescription(/Kies een datum die op de kalender staat\./);
  await user.selectOptions(field("RSV"), "Utrecht");
  expect(screen.queryByText("Kies een RSV.")).toBeNull();
  await user.type(field("Datum"), "2023-03-01");
  expect(field("Datum")).toHaveAccessibleDescription(/Kies 28 maart 2023 of later/);
  expect(sent).toEqual([]);
});

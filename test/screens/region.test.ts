import { cleanup, render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import RegionScreen from "../../client/src/screens/region/RegionScreen.svelte";
import { proposedDate } from "../../client/src/screens/region/todayIn.ts";
import { fakeSession } from "../../client/src/session/fakeSession.ts";
import { setLanguage } from "../../client/src/text/text.svelte.ts";
import { redactState } from "../../shared/domain/redactState.ts";
import type { DayCommand } from "../../shared/domain/commands.ts";
import { dividedHall } from "../support/dividedHall.ts";

afterEach(async () => {
  cleanup();
  await setLanguage("nl");
});
const user = userEvent.setup();

/** The keeper of "north", whose commands are ruled on for real. */
function show({ closed = true } = {}) {
  const { day, ada, lead } = dividedHall();
  lead({ type: "assembleDivision" });
  day.must(day.as(ada), { type: "joinRsv", rsvId: "north" });
  if (closed) lead({ type: "closeDay" });
  const keeper = day.regionKeeper("north");
  const view = () => redactState(day.state, { role: "regionKeeper" });
  const fake = fakeSession({ state: view(), role: "regionKeeper", rsv: "north" as never, now: day.now });
  const after = (): void => fake.set({ confirmed: view(), now: day.now });
  const session = new Proxy(fake, {
    get(target, key) {
      if (key !== "send") return Reflect.get(target, key) as unknown;
      return (command: DayCommand) => {
        const ruling = day.do(keeper, command);
        after();
        return Promise.resolve(ruling.accepted ? { accepted: true, revision: day.entries.length } : ruling);
      };
    },
  });
  render(RegionScreen, { session });
  return { day, keeper, fake, after, north: () => day.state.regions["north" as never]! };
}
const press = (name: string | RegExp) => user.click(screen.getByRole("button", { name }));

test("[RE7] before the day is closed the keeper reads when the page begins, and can change nothing", () => {
  show({ closed: false });
  expect(screen.getByText("De dag is nog niet gesloten")).toBeTruthy();
  expect(screen.queryByRole("textbox")).toBeNull();
});

test("[RE11] a meeting is planned with a proposed date, changed, and called off after a question", async () => {
  const { north } = show();
  expect(screen.getByText("Nog geen bijeenkomst")).toBeTruthy();
  await press("Plan een bijeenkomst");
  expect(screen.getByText("Geef de bijeenkomst een thema.")).toBeTruthy();
  await user.type(screen.getByLabelText("Thema"), "Mbo");
  await press("Plan een bijeenkomst");
  expect(Object.values(north().meetings)).toMatchObject([{ theme: "Mbo", minutes: 120, edits: 1 }]);
  await press("Wijzig bijeenkomst Mbo");
  await user.clear(screen.getByLabelText("Thema"));
  await user.type(screen.getByLabelText("Thema"), "Vmbo");
  await press("Bewaar");
  expect(Object.values(north().meetings)).toMatchObject([{ theme: "Vmbo", edits: 2 }]);
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  await press("Bijeenkomst Vmbo gaat niet door");
  await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Gaat niet door" }));
  expect(Object.values(north().meetings)).toMatchObject([{ cancelled: true }]);
});

test("[RE11] the proposed date is six weeks on, not in the past and not in a weekend", () => {
  const at = (date: string, cancelled?: true) => ({ date, ...(cancelled ? { cancelled } : {}) }) as never;
  expect(proposedDate([], "2023-05-02")).toBe("2023-06-13");
  expect(proposedDate([at("2023-05-11")], "2023-05-02")).toBe("2023-06-22");
  expect(proposedDate([at("2023-05-13")], "2023-05-02")).toBe("2023-06-26");
  expect(proposedDate([at("2023-05-11"), at("2023-06-22", true)], "2023-05-02")).toBe("2023-06-22");
  expect(proposedDate([at("2022-01-03")], "2023-05-02")).toBe("2023-05-03");
});

test("[RE14] members of the day and since stand apart; a double one is told, nothing is lost", async () => {
  const { north } = show();
  await press("Leden");
  expect(screen.getByRole("heading", { name: "Van de dag (1)" })).toBeTruthy();
  await user.type(screen.getByLabelText("Organisatie"), "de brug");
  await press("Voeg toe");
  expect(north()?.members ?? {}).toEqual({});
  expect((screen.getByLabelText("Organisatie") as HTMLInputElement).value).toBe("de brug");
  await user.clear(screen.getByLabelText("Organisatie"));
  await user.type(screen.getByLabelText("Organisatie"), "Fonds Morgenrood");
  await press("Voeg toe");
  expect(screen.getByRole("heading", { name: "Sinds de dag (1)" })).toBeTruthy();
});

test("[RE8] [RE9] what somebody else changed meanwhile is told, not overwritten; without consent the contact is not shown", async () => {
  const { day, keeper, after, north } = show();
  await press("Contact en strategie");
  await user.type(screen.getByRole("textbox", { name: "Naam" }), "Sam");
  day.must(keeper, {
    type: "setRegionContact",
    rsvId: "north",
    seen: 0,
    name: "Bo",
    reach: "",
    shown: false,
  });
  after();
  expect(await screen.findByText("Iemand anders veranderde dit terwijl jij schreef.")).toBeTruthy();
  await user.click(screen.getAllByRole("button", { name: "Bewaar" })[0]!);
  expect(north().contact).toMatchObject({ name: "Bo" });
  await press("Laat zien wat er nu staat");
  expect((screen.getByRole("textbox", { name: "Naam" }) as HTMLInputElement).value).toBe("Bo");
  await user.click(screen.getByRole("checkbox", { name: /vindt het goed/ }));
  await user.click(screen.getAllByRole("button", { name: "Bewaar" })[0]!);
  expect(north().contact).toMatchObject({ name: "Bo", shown: true });
});

test("[RE13] the roles of a municipality are ticked, in English too", async () => {
  const { north } = show();
  await setLanguage("en");
  await press("Municipalities");
  await user.click(screen.getAllByRole("checkbox", { name: "directs" })[0]!);
  expect(Object.values(north().roles)).toEqual([["directs"]]);
  await press("Changes");
  expect(screen.getByText("roles of a municipality changed")).toBeTruthy();
});

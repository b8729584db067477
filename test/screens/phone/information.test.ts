import "@testing-library/jest-dom/vitest";
import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { fakeSession } from "../../../client/src/session/fakeSession.ts";
import type { FakeSetup } from "../../../client/src/session/fakeSession.ts";
import PhoneScreen from "../../../client/src/screens/phone/PhoneScreen.svelte";
import type { ParticipantId } from "../../../shared/domain/ids.ts";
import { givenDay } from "../../support/given.ts";
import type { GivenDay } from "../../support/given.ts";

beforeEach(() => localStorage.clear());

const me = "p1" as ParticipantId;
const viewer = { role: "participant", id: me } as const;
const wait = { timeout: 15_000 };

function informedDay(): GivenDay {
  const day = givenDay().open();
  day.join("Noor", "Stichting Kade", ["north"]);
  const set = { type: "setInformationSheet", text: "" } as const;
  day.must(day.programmeTeam, {
    ...set,
    sheetId: "mdt",
    title: "MDT in het kort",
    text: "Voor jongeren.\n\n- iets leren\n- iets doen",
    source: "Programmateam",
  });
  day.must(day.programmeTeam, {
    ...set,
    sheetId: "reach",
    title: "Wie we bereiken",
    figure: {
      kind: "chart",
      of: "province",
      unit: "jongeren",
      bars: [
        { label: "Utrecht", value: 1200 },
        { label: "Zeeland", value: 300.5 },
      ],
    },
  });
  day.must(day.programmeTeam, { ...set, sheetId: "draft", title: "Nog niet af", text: "Concept" });
  for (const sheetId of ["mdt", "reach"])
    day.must(day.programmeTeam, { type: "publishInformationSheet", sheetId, published: true });
  return day;
}

function phoneOf(day: GivenDay, more: Partial<FakeSetup> = {}) {
  const setup = { state: day.view(viewer), role: "participant", participantId: me, now: day.now } as const;
  const session = fakeSession({ ...setup, ...more });
  const { unmount } = render(PhoneScreen, { session, onforget: () => {} });
  return { session, unmount };
}
const place = (name: RegExp) =>
  within(screen.getByRole("navigation", { name: "Wat er al ligt" })).getByRole("button", { name });
const press = async (name: string | RegExp) => userEvent.click(screen.getByRole("button", { name }));

test("[I9] frames, information and decisions are one tap from Kaders, with how many there are and what is new", async () => {
  const { session } = phoneOf(informedDay());
  expect(session.followed).toContain("information");
  await press("Kaders");
  expect(place(/Kaders 2 kaders/)).toHaveAttribute("aria-current", "page");
  expect(screen.getByText("Hoogstens twintig regio's")).toBeVisible();
  expect(place(/Informatie 2 bladen 2 nieuw/)).toBeVisible();
  expect(place(/Besluiten tot nu toe nog geen/)).toBeVisible();
  await userEvent.click(place(/Besluiten/));
  expect(screen.getByRole("heading", { name: "Besluiten tot nu toe" })).toBeVisible();
});

test("[I9] a sheet is new until it is opened, on this phone and after a reload; also without a network", async () => {
  const day = informedDay();
  const first = phoneOf(day);
  await press("Kaders");
  await userEvent.click(place(/Informatie/));
  const heading = await screen.findByRole("heading", { name: "MDT in het kort" }, wait);
  expect(screen.queryByText("Nog niet af")).toBeNull();
  const sheet = heading.closest("details")!;
  expect(within(sheet).getByText("Nieuw")).toBeVisible();
  sheet.open = true;
  await expect.poll(() => within(sheet).queryByText("Nieuw")).toBeNull();
  expect(
    within(sheet)
      .getAllByRole("listitem")
      .map((item) => item.textContent),
  ).toEqual(["iets leren", "iets doen"]);
  expect(place(/2 bladen 1 nieuw/)).toBeVisible();
  first.unmount();

  phoneOf(day, { status: "offline" });
  await press("Kaders");
  expect(place(/2 bladen 1 nieuw/)).toBeVisible();
  await userEvent.click(place(/Informatie/));
  expect(await screen.findByRole("heading", { name: "MDT in het kort" }, wait)).toBeVisible();
});

test("[I9] a chart is a table of words and numbers for who cannot see its bars", async () => {
  phoneOf(informedDay());
  await press("Kaders");
  await userEvent.click(place(/Informatie/));
  const heading = await screen.findByRole("heading", { name: "Wie we bereiken" }, wait);
  heading.closest("details")!.open = true;
  const table = await screen.findByRole("table", { name: "Grafiek: Wie we bereiken" });
  expect(
    within(table)
      .getAllByRole("row")
      .map((row) => row.textContent?.replace(/\s+/g, " ").trim()),
  ).toEqual(["Provinciejongeren", "Utrecht 1.200", "Zeeland 300,5"]);
});

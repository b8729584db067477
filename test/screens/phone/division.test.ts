import "@testing-library/jest-dom/vitest";
import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test } from "vitest";
import { fakeSession } from "../../../client/src/session/fakeSession.ts";
import type { FakeSession, FakeSetup } from "../../../client/src/session/fakeSession.ts";
import { nowOnPhone, openBoards } from "../../../client/src/screens/phone/nowOnPhone.ts";
import PhoneScreen from "../../../client/src/screens/phone/PhoneScreen.svelte";
import type { ParticipantId } from "../../../shared/domain/ids.ts";
import type { GivenDay } from "../../support/given.ts";
import { decided, views } from "./divisionLook/views.ts";

beforeEach(() => {
  localStorage.clear();
  // Not in the test's document: nothing is laid out there.
  Element.prototype.scrollIntoView ??= () => {};
});

const me = "p1" as ParticipantId;
const viewer = { role: "participant", id: me } as const;
const wait = { timeout: 15_000 };

function phoneOf(day: GivenDay, more: Partial<FakeSetup> = {}): FakeSession {
  const session = fakeSession({
    state: day.view(viewer),
    role: "participant",
    participantId: me,
    now: day.now,
    ...more,
  });
  render(PhoneScreen, { session, onforget: () => {} });
  return session;
}
const press = async (name: string | RegExp): Promise<void> =>
  userEvent.click(screen.getByRole("button", { name }));

describe("the map on a phone", () => {
  test("stands under Nu while the screen shows the division, and says of a municipality what is known", async () => {
    const { day } = views["map"]!();
    const session = phoneOf(day);
    const search = await screen.findByRole("searchbox", { name: "Zoek een gemeente" }, wait);
    expect(session.followed).toContain("division");
    expect(screen.getByRole("listbox", { name: "Kaart van Nederland met 18 RSV’s" })).toBeVisible();

    await userEvent.type(search, "hilv");
    await press("Hilversum");
    expect(screen.getByText(/Hoort bij RSV Utrecht, Gooi en Vechtstreek\./)).toBeVisible();
    await userEvent.clear(search);
    await userEvent.type(search, "vijfheer");
    await press("Vijfheerenlanden");
    expect(screen.getByText(/Hoort bij geen RSV: een witte vlek\./)).toBeVisible();
    expect(screen.getByText(/jongeren$/)).toBeVisible();
    expect(screen.getByText("Bron: Verzonnen getallen")).toBeVisible();
  }, 30_000);

  test("tells in words what differs from the opening bid, the RSVs of one's own regions first", async () => {
    const { day } = views["map"]!();
    phoneOf(day);
    const own = await screen.findByRole("heading", { name: "In jouw regio’s" }, wait);
    const rows = within(own.closest("section")!).getAllByRole("list")[0]!;
    expect(
      within(rows)
        .getAllByRole("listitem")
        .map((row) => row.textContent),
    ).toEqual([
      expect.stringContaining("Utrecht, Gooi en Vechtstreek"),
      expect.stringContaining("Heuvelrug en Vallei"),
    ]);
    expect(screen.getByText(/^Utrecht is gesplitst in/)).toBeVisible();
  }, 30_000);

  test("is one tap from the proposal, which lists its RSVs and what changed since the version before", async () => {
    const { day } = views["proposal"]!();
    phoneOf(day);
    await screen.findByRole("heading", { name: "Zo ziet de indeling eruit" }, wait);
    expect(screen.getByRole("heading", { name: "Anders dan versie 1" })).toBeVisible();
    await press("Open de kaart");
    expect(await screen.findByRole("listbox", { name: /^Kaart van Nederland/ }, wait)).toBeVisible();
    await userEvent.click(await screen.findByRole("button", { name: "Terug naar Nu" }, wait));
    expect(await screen.findByRole("heading", { name: "Zo ziet de indeling eruit" }, wait)).toBeVisible();
  }, 30_000);

  test("waits while boards are open: who writes writes on", () => {
    const { day } = views["map-subgroups"]!();
    expect(nowOnPhone(day.view(viewer), me).kind).toBe("map");
    day.must(day.moderator, { type: "openBoards", boardIds: ["rsv-utrecht"] });
    expect(nowOnPhone(day.view(viewer), me)).toMatchObject({ kind: "boards" });
  });
});

test("an objection may say which RSVs it is about, and keeps that over a reload", async () => {
  const { day } = views["objection"]!();
  const first = fakeSession({
    state: day.view(viewer),
    role: "participant",
    participantId: me,
    now: day.now,
  });
  const { unmount } = render(PhoneScreen, { session: first, onforget: () => {} });
  await press(/^Overwegend bezwaar/);
  await userEvent.click(screen.getByRole("checkbox", { name: /Heuvelrug en Vallei/ }));
  unmount();

  const session = phoneOf(day, { autoAnswer: true });
  expect(screen.getByRole("checkbox", { name: /Heuvelrug en Vallei/ })).toBeChecked();
  await userEvent.type(screen.getByRole("textbox", { name: /Waarom is dit niet veilig/ }), "Te klein");
  await press("Dien mijn bezwaar in");
  expect(session.sent.at(-1)).toMatchObject({
    type: "giveAnswer",
    objection: { argument: "Te klein", area: { rsvs: ["heuvelrug"], codes: [] } },
  });
}, 30_000);

describe("taking part in an RSV", () => {
  test("counts at once without a network, says that it is kept, and ends with a tap", async () => {
    const day = decided();
    const session = phoneOf(day, { status: "offline" });
    await press("Van mij");
    await userEvent.click(
      await screen.findByRole("button", { name: "Ik doe mee! In RSV Heuvelrug en Vallei" }, wait),
    );
    expect(session.sent).toEqual([{ type: "joinRsv", rsvId: "heuvelrug" }]);
    expect(screen.getByText(/Stichting Kade doet mee · Blijft op je telefoon/)).toBeVisible();
    await press("Stop met meedoen in RSV Heuvelrug en Vallei");
    expect(session.sent.at(-1)).toEqual({ type: "leaveRsv", rsvId: "heuvelrug" });
    expect(screen.queryByText(/Stichting Kade doet mee/)).toBeNull();
  }, 30_000);

  test("shows who takes part per sector, and which corner is missing", async () => {
    phoneOf(decided());
    await press("Van mij");
    expect(
      await screen.findByText("3 organisaties doen mee: Onderwijs 1 · Gemeente 1 · Jongeren 1", {}, wait),
    ).toBeVisible();
    expect(screen.getByText("Mist nog: Maatschappelijke organisatie, Fonds en Bedrijf")).toBeVisible();
  }, 30_000);

  test("is told when it did not go through", () => {
    const session = phoneOf(decided());
    void session.send({ type: "joinRsv", rsvId: "heuvelrug" as never });
    session.answer({ accepted: false, refusal: { code: "unknownRsv" } });
    expect(session.unsent).toHaveLength(1);
  });
});

describe("where to sit", () => {
  test("is asked once the division is decided, can be changed, and puts one's own board first", async () => {
    const day = decided();
    const session = phoneOf(day, { autoAnswer: true });
    const choice = await screen.findByRole("combobox", { name: "Kies je groep" }, wait);
    await userEvent.selectOptions(choice, "heuvelrug");
    await press("Hier ga ik zitten");
    expect(session.sent).toEqual([{ type: "chooseGroup", rsvId: "heuvelrug" }]);
    expect(screen.getByText("Je zit bij RSV Heuvelrug en Vallei")).toBeVisible();
    await press("Wissel");
    await press("Toch nog geen groep");
    expect(session.sent.at(-1)).toEqual({ type: "chooseGroup", rsvId: null });
  }, 30_000);

  test("the board of one's group stands first, then those of one's regions", () => {
    const day = decided();
    day.must(day.moderator, { type: "goToPart", partId: "processing" });
    const boards = ["rsv-drenthe", "rsv-utrecht", "rsv-zeeland"];
    day.must(day.moderator, { type: "openBoards", boardIds: boards });
    expect(openBoards(day.view(viewer), me)[0]).toBe("rsv-utrecht");
    day.must(day.as(me), { type: "chooseGroup", rsvId: "zeeland" });
    expect(openBoards(day.view(viewer), me).slice(0, 2)).toEqual(["rsv-zeeland", "rsv-utrecht"]);
  });
});
